#include "app/server/database/people/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kUsers = R"sql(
    SELECT actor_id, name, ended_ms, organisation FROM council_user WHERE council_id = $1 ORDER BY name, actor_id
)sql";
constexpr auto kLaptops = R"sql(
    SELECT d.device_id, d.actor_id, coalesce(u.name, ''), d.enrolled_ms, d.seen_ms, d.revoked_ms FROM device d
    LEFT JOIN council_user u ON u.council_id = d.council_id AND u.actor_id = d.actor_id
    WHERE d.council_id = $1 AND d.device_id <> $2 ORDER BY d.enrolled_ms, d.device_id
)sql";
constexpr auto kRoles = R"sql(
    SELECT r.actor_id, r.role FROM user_role r
    JOIN council_user u ON u.council_id = r.council_id AND u.actor_id = r.actor_id
    WHERE r.council_id = $1 AND u.ended_ms IS NULL ORDER BY r.actor_id, r.role
)sql";
constexpr auto kSet = R"sql(
    INSERT INTO council_user (council_id, actor_id, name, since_ms, organisation) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (council_id, actor_id) DO UPDATE
    SET ended_ms = NULL, organisation = excluded.organisation,
        name = CASE WHEN excluded.name = '' THEN council_user.name ELSE excluded.name END
)sql";
constexpr auto kPlanners = R"sql(
    SELECT actor_id, organisation FROM council_user
    WHERE council_id = $1 AND ended_ms IS NULL AND organisation <> ''
)sql";
constexpr auto kForgetRoles = "DELETE FROM user_role WHERE council_id = $1 AND actor_id = $2";
constexpr auto kAddRole = "INSERT INTO user_role (council_id, actor_id, role) VALUES ($1, $2, $3)";
constexpr auto kEnd = R"sql(
    UPDATE council_user SET ended_ms = $3 WHERE council_id = $1 AND actor_id = $2 AND ended_ms IS NULL
)sql";

constexpr rights::Relations kAsUntilCaseloads = rights::Relation::Caseload | rights::Relation::Team;

bool mayDoSo(const QList<rights::Role>& roles, rights::Relations relations, rights::Matter matter, rights::Act act)
{
    return std::ranges::any_of(
        roles, [&](rights::Role role) { return rights::mayDo(rights::deskOf(role), relations, matter, act); });
}

} // namespace

Result<RolesByActor> rolesOf(Link& link, CouncilId council)
{
    const Result<Reply> found = link.run({kRoles, {council}});
    if (!found) return found.error();
    RolesByActor roles;
    for (const Row& row : found->rows) roles[ActorId{row[0].id()}].append(rights::Role(row[1].number()));
    return roles;
}

Result<OrganisationByActor> plannersOf(Link& link, CouncilId council)
{
    const Result<Reply> found = link.run({kPlanners, {council}});
    if (!found) return found.error();
    OrganisationByActor all;
    for (const Row& row : found->rows) all.insert({row[0].id()}, row[1].text());
    return all;
}

Result<QList<CouncilUser>> usersOf(Database& database, CouncilId council)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<Reply> found = (*link)->run({kUsers, {council}});
    if (!found) return found.error();
    const Result<RolesByActor> roles = rolesOf(**link, council);
    if (!roles) return roles.error();
    QList<CouncilUser> users;
    for (const Row& row : found->rows)
        users.append({{row[0].id()}, row[1].text(), row[3].text(), roles->value({row[0].id()}), !row[2].isNull()});
    return users;
}

Result<QList<EnrolledLaptop>> laptopsOf(Database& database, const CouncilRow& council)
{
    const Result<Lent> link = database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<Reply> found = (*link)->run({kLaptops, {council.council, council.server}});
    if (!found) return found.error();
    QList<EnrolledLaptop> laptops;
    for (const Row& row : found->rows)
        laptops.append(
            {{row[0].id()}, {row[1].id()}, row[2].text(), row[3].number(), row[4].number(), !row[5].isNull()});
    return laptops;
}

Result<Done> setUser(Database& database, CouncilId council, ActorId actor, const QString& name,
                     const QList<rights::Role>& roles, const QString& organisation)
{
    const Result<Lent> link = database.links().lend(Use::Write);
    if (!link) return link.error();
    QList<Step> steps{{kSet, {council, actor, name, database.clock().nowMs(), organisation}},
                      {kForgetRoles, {council, actor}}};
    for (const rights::Role role : roles) steps.append({kAddRole, {council, actor, int(role)}});
    const auto done = (*link)->runAll(steps);
    return done ? Result<Done>(Done{}) : done.error();
}

Result<Done> endUser(Database& database, CouncilId council, ActorId actor)
{
    const Result<Lent> link = database.links().lend(Use::Write);
    if (!link) return link.error();
    const Result<Reply> done = (*link)->run({kEnd, {council, actor, database.clock().nowMs()}});
    if (!done) return done.error();
    return done->changed == 1 ? Result<Done>(Done{}) : Error{ErrorCode::NotFound, u"user"_s, {}};
}

bool mayDo(const QList<rights::Role>& roles, rights::Matter matter, rights::Act act)
{
    return mayDoSo(roles, kAsUntilCaseloads, matter, act);
}

bool mayDoGranted(const QList<rights::Role>& roles, rights::Matter matter, rights::Act act)
{
    return mayDoSo(roles, kAsUntilCaseloads | rights::Relation::Granted, matter, act);
}

bool mayHoldRecords(const QList<rights::Role>& roles)
{
    return mayDo(roles, rights::Matter::Person, rights::Act::Edit);
}

} // namespace alongside::server
