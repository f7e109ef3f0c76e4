#include "app/server/desks/asker.h"

#include "app/server/database/people/office_log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

Result<std::unique_ptr<Parts>> partsOfDesk(const Options& options)
{
    if (const auto found = findParts(options); !found) return found.error();
    return putParts(options);
}

Result<CouncilUser> askerAt(Parts& parts, const Options& options, const QString& desk)
{
    const auto wrong = [&](const QString& detail) { return Error{ErrorCode::UsageWrong, desk, detail}; };
    if (options.actor.isEmpty()) return wrong(u"--actor NAME is missing: who asks."_s);
    const CouncilId council = parts.authority->council();
    const ActorId actor = actorFrom(options.actor, council);
    const auto users = usersOf(*parts.database, council);
    if (!users) return users.error();
    const auto user = std::ranges::find(*users, actor, &CouncilUser::actor);
    if (user == users->end() || user->ended)
        return wrong(
            u"\"%1\" is nobody who works here now. \"user list\" says who does."_s.arg(options.actor.simplified()));
    return *user;
}

Result<Done> noteLook(Parts& parts, const CouncilUser& by, const record::Access& look, const QUuid& about)
{
    const Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return council.error();
    record::Access noted = look;
    noted.reason = by.actor.value.toString(QUuid::WithoutBraces);
    if (!about.isNull()) noted.reason += u": "_s + about.toString(QUuid::WithoutBraces);
    return note(*parts.database, *council, noted);
}

} // namespace alongside::server
