// What somebody may write depends on what they do for the council; what they may not is kept, whole, and said.

#include "app/server/database/asides.h"
#include "app/server/database/people/office_log.h"
#include "app/server/database/verify.h"
#include "core/rights/matters.h"
#include "tests/app/server/database/office.h"

#include <QCborArray>

#include <algorithm>

namespace alongside::server::testing::people_test {

namespace {

using enum rights::Role;

record::Change words(record::RecordKind kind, quint16 field, const QString& text)
{
    return {{kind, {}, field, {}}, record::Action::Set, text};
}

const record::Change kName = words(record::RecordKind::Person, 1, u"Ada Finch"_s);

QList<Kind> bothKinds()
{
    return {Kind::Sqlite, Kind::PostgreSql};
}

} // namespace

TEST_CASE("what somebody's role does not cover is set aside whole, and the next command goes on", "[server][rights]")
{
    for (const Kind kind : bothKinds()) {
        Office office(kind);
        Laptop laptop(office, 1);
        const CaseId ada{id(1)}, bea{id(2)};
        laptop.send({laptop.group(ada, kName)});
        office.work();
        CHECK(office.ask("SELECT count(*) FROM op") == 1);

        for (const QList<rights::Role>& roles : {QList{Leadership},
                                                 QList{Administrator},
                                                 QList{DirectPayments},
                                                 QList{Planner},
                                                 QList{Commissioner},
                                                 {}}) {
            laptop.is(roles);
            laptop.send({laptop.group(bea, kName)});
            office.work();
        }
        CHECK(office.ask("SELECT count(*) FROM op") == 1);
        CHECK(office.ask("SELECT count(*) FROM aside") == 6);
        CHECK(office.ask("SELECT count(*) FROM caseload") == 1); // nobody was made of it

        laptop.is({AssessmentOfficer}); // [S15]: a whole assessment
        laptop.send({laptop.group(bea, kName)});
        office.work();
        CHECK(office.ask("SELECT count(*) FROM op") == 2);
        const auto asides = asidesOf(office.database(), office.council);
        REQUIRE(asides);
        REQUIRE(asides->size() == 1);
        CHECK(asides->first().outcome == wire::OpOutcome::AsideUnauthorised);
        CHECK(whyWords(asides->first()).contains(u"not for whoever wrote it to write"_s));
        CHECK(pullAll(office, laptop.device).outcomes.size() == 6); // and its laptop is told of each
    }
}

TEST_CASE("a manager's half of a sign-off is the manager's to write", "[server][rights]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1);
    const record::Change half{{record::RecordKind::ManagerSignOff, id(77), 2, {}}, record::Action::Decide, u"Mo"_s};
    CHECK_FALSE(mayDo({SocialWorker}, rights::Matter::Plan, *rights::actOf(half)));
    CHECK(mayDo({SocialWorker, TeamManager}, rights::Matter::Plan, *rights::actOf(half)));
    laptop.is({SocialWorker});
    laptop.send({laptop.group(CaseId{id(1)}, half)});
    office.work();
    CHECK(office.ask("SELECT count(*) FROM aside WHERE outcome = 6") == 1);
}

TEST_CASE("who has left writes nothing more, is named still, and may come back", "[server][rights]")
{
    for (const Kind kind : bothKinds()) {
        Office office(kind);
        Laptop laptop(office, 1);
        REQUIRE(setUser(office.database(), office.council, laptop.actor, u"Niamh Byrne"_s, {SocialWorker}));
        laptop.send({laptop.group(CaseId{id(1)}, kName)});
        office.work();
        REQUIRE(endUser(office.database(), office.council, laptop.actor));
        CHECK(endUser(office.database(), office.council, laptop.actor).error().code == ErrorCode::NotFound);
        laptop.send({laptop.group(CaseId{id(1)}, words(record::RecordKind::Person, 2, u"Addie"_s))});
        office.work();
        CHECK(office.ask("SELECT count(*) FROM op") == 1);
        CHECK(office.ask("SELECT count(*) FROM aside") == 1);

        auto users = usersOf(office.database(), office.council);
        REQUIRE(users);
        REQUIRE(users->size() == 1);
        CHECK(users->first().name == u"Niamh Byrne"_s);
        CHECK(users->first().ended);
        CHECK(users->first().roles.isEmpty());
        REQUIRE(setUser(office.database(), office.council, laptop.actor, {}, {TeamManager, RehabilitationOfficer}));
        users = usersOf(office.database(), office.council);
        CHECK_FALSE(users->first().ended);
        CHECK(users->first().name == u"Niamh Byrne"_s);
        CHECK(users->first().roles == QList{RehabilitationOfficer, TeamManager});
    }
}

TEST_CASE("whoever had joined before roles were asked for may go on as they could", "[server][rights]")
{
    Office office(Kind::Sqlite);
    Laptop laptop(office, 1);
    laptop.send({laptop.group(CaseId{id(1)}, kName)});
    office.work();
    for (const char* sql : {"DROP TABLE user_role", "DROP TABLE council_user", "DROP TABLE payment_made",
                            "DELETE FROM schema_version WHERE number > 3"})
        office.tell(sql);
    office.reopen();
    const auto users = usersOf(office.database(), office.council);
    REQUIRE(users);
    REQUIRE(users->size() == 1);
    CHECK(users->first().actor == laptop.actor);
    CHECK(users->first().roles == QList{SocialWorker, TeamManager});
}

TEST_CASE("what is done at the office is in a chain of the server's own, that verify reads", "[server][rights]")
{
    for (const Kind kind : bothKinds()) {
        Office office(kind);
        const auto council = office.database().council(office.council);
        REQUIRE(council);
        for (const auto& what : {u"a: social_worker"_s, u"a: ended"_s})
            REQUIRE(note(office.database(), *council,
                         {.what = record::Look::Administered, .section = u"user"_s, .reason = what}));
        office.work();
        CHECK(office.ask("SELECT count(*) FROM op WHERE action = 8") == 2);
        CHECK(office.ask("SELECT count(*) FROM aside") == 0);
        const auto verdicts = verifyCouncil(office.database(), office.council);
        REQUIRE(verdicts);
        REQUIRE(verdicts->size() == 1);
        CHECK(verdicts->first().device == DeviceId{council->server});
        CHECK(verdicts->first().frames == 2);
        CHECK(verdicts->first().holds());

        Laptop laptop(office, 1);
        CHECK(pullAll(office, laptop.device).groups.isEmpty()); // nobody's laptop is told who works here
        office.tell("UPDATE inbox SET body = header WHERE frame_seq = 1");
        const auto altered = verifyCouncil(office.database(), office.council);
        REQUIRE(altered);
        CHECK(std::ranges::any_of(*altered, [](const DeviceVerdict& one) { return !one.holds(); }));
    }
}

} // namespace alongside::server::testing::people_test
