#include "app/server/people/people_verbs.h"

#include "app/server/database/people/office_log.h"
#include "app/server/database/people/people.h"
#include "core/policy/library.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

QString idWords(ActorId actor)
{
    return actor.value.toString(QUuid::WithoutBraces);
}

QString keysOf(const QList<rights::Role>& roles)
{
    QStringList keys;
    for (const rights::Role role : roles) keys.append(QString::fromLatin1(keyOf(role)));
    return keys.join(u", "_s);
}

/// A name that is only an id is no name.
QString nameIn(const Options& options)
{
    return QUuid::fromString(options.actor).isNull() ? options.actor.simplified() : QString();
}

Result<Done> noteChange(Parts& parts, const QString& section, const QUuid& about, const QString& what)
{
    const Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return council.error();
    return note(*parts.database, *council,
                {.what = record::Look::Administered,
                 .section = section,
                 .reason = about.toString(QUuid::WithoutBraces) + u": "_s + what});
}

QString dayIn(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

/// A planner is of one organisation that is accredited to plan, and nothing else: council staff are no planners, and no
/// planner is council staff (S40, S44).
Result<Done> planSomewhere(const Options& options, const QList<rights::Role>& roles)
{
    const auto wrong = [](const QString& detail) { return Error{ErrorCode::UsageWrong, u"organisation"_s, detail}; };
    if (!roles.contains(rights::Role::Planner)) {
        if (options.organisation.isEmpty()) return Done{};
        return wrong(u"--organisation is for planners: whoever works for the council has none."_s);
    }
    if (roles.size() > 1) return wrong(u"A planner has no other role: planners do not work for the council."_s);
    const auto library = policy::Library::builtIn();
    if (!library) return library.error();
    QStringList known;
    for (const Provider& one : library->providers())
        if (one.planning) known.append(one.id);
    if (known.contains(options.organisation)) return Done{};
    return wrong(u"--organisation is one that is accredited to plan: %1."_s.arg(known.join(u", "_s)));
}

/// In the log before it is so: a change that nobody can find out about is not made.
Result<Done> setRoles(Parts& parts, const Options& options, ActorId actor, const QList<rights::Role>& roles)
{
    if (const auto may = planSomewhere(options, roles); !may) return may.error();
    const QString what = (keysOf(roles) + u' ' + options.organisation).trimmed();
    if (const auto noted = noteChange(parts, u"user"_s, actor.value, what); !noted) return noted.error();
    return setUser(*parts.database, parts.authority->council(), actor, nameIn(options), roles, options.organisation);
}

int needsName()
{
    return troubled({ErrorCode::NotFound, u"actor"_s, u"--actor NAME is missing: who it is about."_s});
}

} // namespace

Result<Done> putOnTheList(Parts& parts, const Options& options, ActorId actor)
{
    if (!options.roles.isEmpty()) return setRoles(parts, options, actor, options.roles);
    const auto users = usersOf(*parts.database, parts.authority->council());
    if (!users) return users.error();
    if (std::ranges::any_of(*users, [&](const CouncilUser& one) { return one.actor == actor && !one.ended; }))
        return Done{};
    return setRoles(parts, options, actor, {rights::Role::SocialWorker, rights::Role::TeamManager});
}

int listUsers(const Options& options)
{
    const Result<std::unique_ptr<Parts>> found = findParts(options);
    if (!found) return troubled(found.error());
    const auto users = usersOf(*(*found)->database, (*found)->authority->council());
    if (!users) return troubled(users.error());
    if (users->isEmpty()) say(u"Nobody is on the list."_s);
    for (const CouncilUser& one : *users)
        say(u"%1  %2: %3"_s.arg(idWords(one.actor),
                                one.name.isEmpty() ? u"(not named: whoever a code without --actor was for)"_s
                                                   : one.name,
                                one.ended ? u"ended"_s : (keysOf(one.roles) + u' ' + one.organisation).trimmed()));
    return 0;
}

int addUser(const Options& options)
{
    if (options.actor.isEmpty()) return needsName();
    if (options.roles.isEmpty())
        return troubled(
            {ErrorCode::NotFound, u"role"_s, u"--role ROLE is missing: what they do. --help has the list."_s});
    const Result<std::unique_ptr<Parts>> put = putParts(options);
    if (!put) return troubled(put.error());
    const ActorId actor = actorFrom(options.actor, (*put)->authority->council());
    if (const auto set = setRoles(**put, options, actor, options.roles); !set) return troubled(set.error());
    say(u"%1 is on the list now: %2. Laptops are told at their next contact."_s.arg(options.actor.simplified(),
                                                                                    keysOf(options.roles)));
    return 0;
}

int endUserOf(const Options& options)
{
    if (options.actor.isEmpty()) return needsName();
    const Result<std::unique_ptr<Parts>> put = putParts(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const CouncilId council = parts.authority->council();
    const ActorId actor = actorFrom(options.actor, council);
    const auto users = usersOf(*parts.database, council);
    if (!users) return troubled(users.error());
    if (std::ranges::none_of(*users, [&](const CouncilUser& one) { return one.actor == actor && !one.ended; }))
        return troubled({ErrorCode::NotFound, u"user"_s,
                         u"\"%1\" is nobody who works here now. \"user list\" says who does."_s.arg(options.actor)});
    if (const auto noted = noteChange(parts, u"user"_s, actor.value, u"ended"_s); !noted)
        return troubled(noted.error());
    if (const auto ended = endUser(*parts.database, council, actor); !ended) return troubled(ended.error());
    say(u"%1 works here no longer. From now on their laptop is given nothing; what it still sends is kept aside, whole."_s
            .arg(options.actor.simplified()));
    return 0;
}

int listLaptops(const Options& options)
{
    const Result<std::unique_ptr<Parts>> found = findParts(options);
    if (!found) return troubled(found.error());
    Parts& parts = **found;
    const Result<CouncilRow> council = parts.database->council(parts.authority->council());
    if (!council) return troubled(council.error());
    const auto laptops = laptopsOf(*parts.database, *council);
    if (!laptops) return troubled(laptops.error());
    if (laptops->isEmpty()) say(u"No laptop has joined."_s);
    for (const EnrolledLaptop& one : *laptops)
        say(u"%1  of %2, joined %3, last here %4%5"_s.arg(
            one.device.value.toString(QUuid::WithoutBraces), one.name.isEmpty() ? idWords(one.actor) : one.name,
            dayIn(one.enrolledMs), dayIn(one.seenMs), one.revoked ? u": revoked"_s : QString()));
    return 0;
}

int revokeLaptop(const Options& options)
{
    const Result<std::unique_ptr<Parts>> put = putParts(options);
    if (!put) return troubled(put.error());
    Parts& parts = **put;
    const CouncilId council = parts.authority->council();
    const DeviceId device{QUuid::fromString(options.laptop)};
    const Result<DeviceRow> known = parts.database->device(council, device);
    if (!known || known->revoked)
        return troubled(
            {ErrorCode::NotFound, u"laptop"_s,
             u"\"%1\" is no laptop that may come here now. \"laptop list\" says which may."_s.arg(options.laptop)});
    if (const auto noted = noteChange(parts, u"laptop"_s, device.value, u"revoked"_s); !noted)
        return troubled(noted.error());
    if (const auto done = parts.database->revoke(council, device); !done) return troubled(done.error());
    say(u"The laptop is revoked: from its next request on it is given nothing, and nothing it sends is taken."_s);
    return 0;
}

} // namespace alongside::server
