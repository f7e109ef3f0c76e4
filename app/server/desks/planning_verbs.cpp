#include "app/server/desks/planning_verbs.h"

#include "app/server/desks/asker.h"
#include "app/server/planning/asking.h"
#include "app/server/planning/draft_file.h"
#include "core/documents/exports.h"
#include "core/documents/pack/shared_summary.h"
#include "core/documents/words/dates.h"
#include "core/domain/planner/shared_with.h"
#include "core/policy/library.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

QString section()
{
    return u"planning"_s;
}

Error wrong(const QString& detail)
{
    return {ErrorCode::UsageWrong, section(), detail};
}

/// A planner at their desk.
struct Desk {
    std::unique_ptr<Parts> parts{};
    CouncilUser planner{};

    [[nodiscard]] CouncilId council() const { return parts->authority->council(); }
};

Result<Desk> deskOf(const Options& options)
{
    auto put = partsOfDesk(options);
    if (!put) return put.error();
    const auto user = askerAt(**put, options, section());
    if (!user) return user.error();
    if (user->organisation.isEmpty() || !mayDoGranted(user->roles, rights::Matter::Assessment, rights::Act::View))
        return wrong(
            u"\"%1\" may not do that: it is for planners of an organisation. \"user list\" says who works here "
            "as what."_s.arg(options.actor.simplified()));
    return Desk{*std::move(put), *user};
}

Result<Done> noteLook(Desk& desk, record::Look what, int count, const QUuid& about = {})
{
    return noteLook(*desk.parts, desk.planner,
                    {.what = what, .section = section(), .basis = record::Footing::Grant, .count = count}, about);
}

/// Somebody who shares with the planner's organisation. Whoever asks of another is told the same of everybody, and it is
/// written down.
Result<CaseFile> personOf(Desk& desk, const Options& options)
{
    const CaseId id{QUuid::fromString(options.person)};
    if (id.isNull()) return wrong(u"--person ID is missing: whose record, as \"planning list\" says it."_s);
    const auto file = sharedCase(*desk.parts->database, desk.council(), desk.planner.organisation, id);
    const auto noted = noteLook(desk, file ? record::Look::Opened : record::Look::Refused, 1, id.value);
    return noted ? file : noted.error();
}

QString calledNow(const Desk& desk)
{
    const auto library = policy::Library::builtIn();
    if (!library) return desk.planner.organisation;
    const QList<Provider> all = library->providers();
    const auto one = std::ranges::find(all, desk.planner.organisation, &Provider::id);
    return one == all.end() ? desk.planner.organisation : one->name;
}

QString answeredWords(const PlannerReply* answer)
{
    if (!answer) return u"not answered yet"_s;
    const QString on = documents::inWords(answer->on);
    switch (answer->says) {
    case PlannerSays::TakesItOn: return u"taken on, %1"_s.arg(on);
    case PlannerSays::CannotTakeItOn: return u"could not be taken on, %1"_s.arg(on);
    case PlannerSays::SendsDraft: return u"draft sent, %1"_s.arg(on);
    case PlannerSays::NotSaid: break;
    }
    return u"not answered yet"_s;
}

int answer(const Options& options, const Result<PlannerReply>& begun)
{
    if (!begun) return troubled(begun.error());
    auto desk = deskOf(options);
    if (!desk) return troubled(desk.error());
    Parts& parts = *desk->parts;
    const auto file = personOf(*desk, options);
    if (!file) return troubled(file.error());
    const Result<CouncilRow> council = parts.database->council(desk->council());
    if (!council) return troubled(council.error());
    PlannerReply reply = *begun;
    reply.id = {parts.ids.next()};
    reply.organisation = desk->planner.organisation;
    reply.called = calledNow(*desk);
    reply.by = desk->planner.name;
    reply.on = parts.clock.today();
    const auto sent = sendReply(*parts.database, *council, options.clocks, file->id, desk->planner.actor, reply);
    if (!sent) return troubled(sent.error());
    say(u"%1: %2. Their worker has it with the next sync."_s.arg(file->person.name.simplified(),
                                                                 answeredWords(&reply)));
    return 0;
}

} // namespace

int listSharing(const Options& options)
{
    auto desk = deskOf(options);
    if (!desk) return troubled(desk.error());
    const auto files = sharedWith(*desk->parts->database, desk->council(), desk->planner.organisation);
    if (!files) return troubled(files.error());
    if (const auto noted = noteLook(*desk, record::Look::Listed, int(files->size())); !noted)
        return troubled(noted.error());
    if (files->isEmpty()) say(u"Nobody shares with %1 now."_s.arg(calledNow(*desk)));
    for (const CaseFile& one : *files)
        say(u"%1  %2: %3"_s.arg(one.id.value.toString(QUuid::WithoutBraces), one.person.name.simplified(),
                                answeredWords(lastAnswerOf(desk->planner.organisation, one))));
    return 0;
}

int readShared(const Options& options)
{
    auto desk = deskOf(options);
    if (!desk) return troubled(desk.error());
    const auto file = personOf(*desk, options);
    if (!file) return troubled(file.error());
    say(documents::textOf(documents::sharedSummary(*file, desk->parts->clock.today())));
    return 0;
}

int takeOn(const Options& options)
{
    return answer(options, PlannerReply{.says = PlannerSays::TakesItOn, .words = options.words});
}

int declineToPlan(const Options& options)
{
    if (options.words.isEmpty())
        return troubled(wrong(u"--words WHY is missing: people are told why, and when to ask again."_s));
    return answer(options, PlannerReply{.says = PlannerSays::CannotTakeItOn, .words = options.words});
}

int sendDraft(const Options& options)
{
    QFile file(options.draft);
    if (options.draft.isEmpty() || !file.open(QIODevice::ReadOnly))
        return troubled(wrong(u"--draft FILE could not be read: the draft of the plan."_s));
    return answer(options, draftFrom(file.read(kMostDraftBytes + 1)));
}

} // namespace alongside::server
