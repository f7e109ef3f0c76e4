#include "app/server/database/attached/named.h"

#include "app/server/database/commit_log.h"
#include "app/server/database/log_reader.h"
#include "core/wire/attached.h"

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

// The number stands in it as in the index that finds them.
static_assert(int(record::Action::Attach) == 7);
constexpr auto kAttaching = R"sql(
    SELECT device_id, frame_seq, op_no, case_id FROM op WHERE council_id = $1 AND action = 7 ORDER BY csn
)sql";
constexpr auto kCouncils = "SELECT council_id FROM council_head";

bool isOfOneFrame(const Error& error)
{
    return error.code == ErrorCode::RecordMalformed || error.code == ErrorCode::NotFound;
}

} // namespace

Result<QList<NamedAttached>> attachedInLog(Link& link, CouncilId council)
{
    const Result<Reply> rows = link.run({kAttaching, {council}});
    if (!rows) return rows.error();
    FrameShelf shelf(link, council);
    QList<NamedAttached> all;
    for (const Row& row : rows->rows) {
        const auto frame = shelf.frame({row[0].id()}, row[1].count());
        if (!frame && isOfOneFrame(frame.error())) continue;
        if (!frame) return frame.error();
        const quint64 opNo = row[2].count();
        const wire::NumberedGroup* group = (*frame)->groupOf(opNo);
        if (!group) continue; // erased
        if (const auto file = wire::attachedBy(group->group.ops.at(qsizetype(opNo - group->firstOpNo))))
            all.append({{row[3].id()}, *file});
    }
    return all;
}

Result<Done> nameEarlierAttached(Link& link)
{
    const Result<Reply> councils = link.run({kCouncils, {}});
    if (!councils) return councils.error();
    for (const Row& row : councils->rows) {
        const auto named = attachedInLog(link, {row[0].id()});
        if (!named) return named.error();
        CommitLog log({row[0].id()}, 0); // nothing of it is dated
        for (const NamedAttached& one : *named) log.nameAttached(one.caseId, one.file);
        if (const auto written = log.write(link); !written) return written;
    }
    return Done{};
}

} // namespace alongside::server
