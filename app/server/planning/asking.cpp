#include "app/server/planning/asking.h"

#include "app/server/database/log_reader.h"
#include "app/server/database/people/office_log.h"
#include "app/server/database/planning/planned.h"
#include "app/server/workers/stage2.h"
#include "core/record/fold/shared.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

Error notShared()
{
    return {ErrorCode::NotFound, u"person"_s,
            u"Nobody of that number shares with your organisation now. \"planning list\" says who does."_s};
}

Result<record::Folded> foldedAt(Link& link, FrameShelf& shelf, CouncilId council, CaseId id)
{
    const Result<QList<record::LoggedOp>> ops = opsOfCase(link, shelf, council, id);
    if (!ops) return ops.error();
    return record::fold(id, *ops);
}

record::Group groupFor(CaseId id, ActorId planner, const PlannerReply& reply)
{
    CaseFile after{.id = id};
    after.plannerReplies.append(reply);
    record::Group group;
    group.caseId = id;
    group.actor = planner;
    for (const record::Change& change : record::diff({.id = id}, after)) group.ops.append({change, 0, {}});
    return group;
}

} // namespace

Result<Done> eachPlanned(Database& database, CouncilId council, const std::function<void(const record::Folded&)>& look)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<QList<CaseId>> cases = casesPlanned(**link, council);
    if (!cases) return cases.error();
    FrameShelf shelf(**link, council);
    for (const CaseId& id : *cases) {
        const auto folded = foldedAt(**link, shelf, council, id);
        if (!folded) return folded.error();
        look(*folded);
    }
    return Done{};
}

Result<QList<CaseFile>> sharedWith(Database& database, CouncilId council, const QString& organisation)
{
    QList<CaseFile> files;
    const auto looked = eachPlanned(database, council, [&](const record::Folded& one) {
        if (record::isSharedWith(organisation, one)) files.append(one.file);
    });
    if (!looked) return looked.error();
    std::ranges::stable_sort(files, {}, [](const CaseFile& one) { return one.person.name; });
    return files;
}

Result<CaseFile> sharedCase(Database& database, CouncilId council, const QString& organisation, CaseId id)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    FrameShelf shelf(**link, council);
    const auto folded = foldedAt(**link, shelf, council, id);
    if (!folded) return folded.error();
    return record::isSharedWith(organisation, *folded) ? Result<CaseFile>(folded->file) : notShared();
}

Result<Done> sendReply(Database& database, const CouncilRow& council, Clocks clocks, CaseId id, ActorId planner,
                       const PlannerReply& reply)
{
    const auto before = sharedCase(database, council.council, reply.organisation, id);
    if (!before) return before.error();
    const auto written = write(database, council, groupFor(id, planner, reply));
    if (!written) return written.error();
    Stage2 stage2(database, clocks);
    for (int went = 1; went > 0;) {
        const Result<int> some = stage2.run(council.council);
        if (!some) return some.error();
        went = *some;
    }
    const auto after = sharedCase(database, council.council, reply.organisation, id);
    if (!after) return after.error();
    const bool there =
        std::ranges::find(after->plannerReplies, reply.id, &PlannerReply::id) != after->plannerReplies.end();
    return there ? Result<Done>(Done{}) : notShared();
}

} // namespace alongside::server
