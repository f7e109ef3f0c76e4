// What a planner of an organisation sees of people, and what they may write: theirs alone, by the person's word alone.

#include "app/server/database/asides.h"
#include "app/server/database/people/office_log.h"
#include "app/server/database/verify.h"
#include "app/server/planning/asking.h"
#include "app/server/planning/draft_file.h"
#include "app/server/planning/market.h"
#include "tests/app/server/database/office.h"
#include "tests/support/journey_case.h"

#include <algorithm>

namespace alongside::server::testing::planning_test {

namespace {

const ActorId kSam{id(0x5a)}, kLee{id(0x1e)};

void send(Office& office, Laptop& laptop, const CaseFile& before, const CaseFile& after)
{
    laptop.send({laptop.group(after.id, before, after, quint64(office.ask("SELECT csn FROM council_head")))});
    office.work();
}

void planFor(Office& office, ActorId planner, const QString& name, const QString& organisation)
{
    REQUIRE(setUser(office.database(), office.council, planner, name, {rights::Role::Planner}, organisation));
}

PlannerReply reply(uint number, PlannerSays says, const QString& organisation = u"kindling"_s)
{
    return {.id = {id(number)},
            .organisation = organisation,
            .called = u"Kindling"_s,
            .by = u"Sam"_s,
            .on = {2024, 10, 3},
            .says = says,
            .words = u"Full until March"_s};
}

Result<Done> answered(Office& office, CaseId person, const PlannerReply& reply, ActorId planner = kSam)
{
    const auto council = office.database().council(office.council);
    REQUIRE(council);
    return sendReply(office.database(), *council, Clocks::Real, person, planner, reply);
}

QStringList names(Office& office, const QString& organisation)
{
    const auto files = sharedWith(office.database(), office.council, organisation);
    REQUIRE(files);
    QStringList all;
    for (const CaseFile& one : *files) all.append(one.person.name);
    return all;
}

record::Folded atOffice(Office& office, CaseId person)
{
    record::Folded found;
    REQUIRE(eachPlanned(office.database(), office.council, [&](const record::Folded& one) {
        if (one.file.id == person) found = one;
    }));
    return found;
}

/// As somebody at the office would, around the desk.
void writeAs(Office& office, ActorId actor, CaseId person, const QList<record::Change>& changes)
{
    const auto council = office.database().council(office.council);
    record::Group group;
    group.caseId = person;
    group.actor = actor;
    for (const record::Change& change : changes) group.ops.append({change, 0, {}});
    REQUIRE(write(office.database(), *council, group));
    office.work();
}

QList<record::Change> saying(const CaseFile& before, const PlannerReply& reply)
{
    CaseFile after = before;
    after.plannerReplies.append(reply);
    return record::diff(before, after);
}

} // namespace

TEST_CASE("[S70] a planner sees who shares with their organisation, and nobody once the word is taken back",
          "[planning]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const CaseFile josie = test::journeyCase();
    send(office, laptop, {.id = josie.id}, josie);
    CaseFile other = josie;
    other.id = {id(0x77)};
    other.person.name = u"Ada Finch"_s;
    other.choices.planner = u"open-road"_s;
    send(office, laptop, {.id = other.id}, other);

    CHECK(names(office, u"kindling"_s) == QStringList{u"Josie Thackray"_s});
    CHECK(names(office, u"open-road"_s) == QStringList{u"Ada Finch"_s});
    CHECK(names(office, u"westfold"_s).isEmpty());
    CHECK(names(office, {}).isEmpty());
    CHECK(sharedCase(office.database(), office.council, u"kindling"_s, josie.id));
    const auto theirs = sharedCase(office.database(), office.council, u"kindling"_s, other.id);
    const auto nobodys = sharedCase(office.database(), office.council, u"kindling"_s, {id(0x99)});
    REQUIRE_FALSE(theirs);
    CHECK(theirs.error() == nobodys.error()); // whether there is such a person is not told either

    CaseFile back = josie;
    back.choices.shareConsent = Tri::No;
    send(office, laptop, josie, back);
    CHECK(names(office, u"kindling"_s).isEmpty()); // at the next question
    CHECK_FALSE(sharedCase(office.database(), office.council, u"kindling"_s, josie.id));
    office.reopen();
    CHECK(names(office, u"kindling"_s).isEmpty());
}

TEST_CASE("[S71] a planner's answer and draft reach the worker's laptop, and change nothing else", "[planning]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const CaseFile josie = test::journeyCase();
    send(office, laptop, {.id = josie.id}, josie);
    planFor(office, kSam, u"Sam Oduya"_s, u"kindling"_s);
    const quint64 seen = pullAll(office, laptop.device).cursor;

    REQUIRE(answered(office, josie.id, reply(1, PlannerSays::TakesItOn)));
    PlannerReply draft = *draftFrom(R"({"what_matters": "Tea before the shower", "how_met": "Dawn comes at six"})");
    draft.id = {id(2)};
    draft.organisation = u"kindling"_s;
    draft.by = u"Sam Oduya"_s;
    draft.on = {2024, 10, 9};
    REQUIRE(answered(office, josie.id, draft));
    CHECK(office.ask("SELECT count(*) FROM aside") == 0);

    CaseFile now = atOffice(office, josie.id).file;
    REQUIRE(now.plannerReplies.size() == 2);
    CHECK(now.plannerReplies.first() == reply(1, PlannerSays::TakesItOn));
    CHECK(now.plannerReplies.last() == draft);
    CaseFile without = now;
    without.plannerReplies.clear();
    without.seen = josie.seen;
    CHECK(without == josie);

    const Pulled pulled = pullAll(office, laptop.device, seen);
    REQUIRE(pulled.groups.size() == 2);
    CHECK(pulled.groups.first().group.actor == kSam);
    const auto verdicts = verifyCouncil(office.database(), office.council);
    REQUIRE(verdicts);
    CHECK(std::ranges::all_of(*verdicts, &DeviceVerdict::holds));
}

TEST_CASE("[S70] [S71] a planner writes a reply of their own organisation to who shares with it, and nothing else",
          "[planning][rights]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    const CaseFile josie = test::journeyCase();
    send(office, laptop, {.id = josie.id}, josie);
    planFor(office, kSam, u"Sam Oduya"_s, u"kindling"_s);
    planFor(office, kLee, u"Lee"_s, u"open-road"_s);
    const auto kept = [&] { return office.ask("SELECT count(*) FROM aside"); };

    CHECK_FALSE(answered(office, josie.id, reply(1, PlannerSays::TakesItOn, u"open-road"_s), kLee));
    writeAs(office, kLee, josie.id, saying(josie, reply(2, PlannerSays::TakesItOn, u"open-road"_s)));
    CHECK(kept() == 1); // around the desk too
    writeAs(office, kSam, josie.id, saying(josie, reply(3, PlannerSays::TakesItOn, u"open-road"_s)));
    CHECK(kept() == 2); // in another's name
    int refused = 2;
    for (auto change : QList<void (*)(CaseFile&)>{[](CaseFile& file) { file.assessment.impactNote = u"Changed"_s; },
                                                  [](CaseFile& file) { file.outcomes.first().statement = u"Mine"_s; },
                                                  [](CaseFile& file) { file.entries.first().words = u"Mine"_s; },
                                                  [](CaseFile& file) { file.plan.aboutMe = u"Mine"_s; },
                                                  [](CaseFile& file) { file.choices.shareConsent = Tri::Yes; },
                                                  [](CaseFile& file) { file.person.name = u"Mine"_s; },
                                                  [](CaseFile& file) { file.instructions.clear(); }}) {
        CaseFile after = josie;
        change(after);
        const auto changes = record::diff(josie, after);
        if (changes.isEmpty()) continue;
        writeAs(office, kSam, josie.id, changes);
        CHECK(kept() == ++refused);
    }
    CHECK(refused > 6);
    writeAs(office, kSam, josie.id, saying(josie, reply(4, PlannerSays::TakesItOn)));
    CHECK(kept() == refused); // that is theirs
    const record::Path words = record::pathNamed(u"planner_reply.words"_s, id(4), {});
    writeAs(office, kSam, josie.id, {{words, record::Action::WriteText, u"Otherwise"_s}});
    CHECK(kept() == refused + 1); // what was sent is sent

    CaseFile back = josie;
    back.choices.shareConsent = Tri::No;
    send(office, laptop, josie, back);
    CHECK_FALSE(answered(office, josie.id, reply(5, PlannerSays::SendsDraft)));
    writeAs(office, kSam, josie.id, saying(josie, reply(6, PlannerSays::SendsDraft)));
    CHECK(kept() == refused + 2);
    REQUIRE(endUser(office.database(), office.council, kSam));
    send(office, laptop, back, josie);
    writeAs(office, kSam, josie.id, saying(josie, reply(7, PlannerSays::SendsDraft)));
    CHECK(kept() == refused + 3);
    CHECK(atOffice(office, josie.id).file.plannerReplies.size() == 1);
}

TEST_CASE("[S41] [S43] [S45] a commissioner sees the market, whom each took on and could not, and no name",
          "[planning]")
{
    Office office(GENERATE(Kind::Sqlite, Kind::PostgreSql));
    Laptop laptop(office, 1);
    planFor(office, kSam, u"Sam Oduya"_s, u"kindling"_s);
    constexpr int kPeople = 7;
    for (uint i = 0; i < kPeople; ++i) {
        CaseFile one = test::journeyCase();
        one.id = {id(0x100 + i)};
        one.person.name = u"PLANTED %1"_s.arg(i);
        send(office, laptop, {.id = one.id}, one);
        if (i < 6) REQUIRE(answered(office, one.id, reply(10 + i, PlannerSays::CannotTakeItOn)));
        if (i < 1) REQUIRE(answered(office, one.id, reply(20 + i, PlannerSays::TakesItOn)));
    }
    const auto taken = demandFor(office.database(), office.council);
    REQUIRE(taken);
    const Demand kindling = taken->value(u"kindling"_s);
    CHECK(kindling.chose == 7);
    CHECK(kindling.declined == 6);
    CHECK(kindling.takenOn == 1);
    CHECK(kindling.noAnswer == 1);

    const auto library = policy::Library::builtIn();
    REQUIRE(library);
    const QDate day(2026, 2, 1);
    const QString words = marketWords(library->providersOn(day), *taken, 5, day).join(u'\n');
    INFO(words.toStdString());
    CHECK(
        words.contains(u"Accredited on 1 February 2026, by the directory of 2 November 2026: 3 help with plans, 3 with"
                       " money."_s));
    CHECK(words.contains(u"  South: 1 organisation plans, room for 6 people at once, 5 weeks to wait\n"_s));
    CHECK(words.contains(u"  Town: 2 organisations plan, room for 18 people at once, 2 to 5 weeks to wait\n"_s));
    CHECK(words.contains(u"  West: 1 organisation plans, room for 4 people at once, 1 week to wait\n"_s));
    CHECK(words.contains(u"  Older people: 1 organisation plans"_s));
    CHECK(words.contains(
        u"      chosen now by 7, taken on fewer than 5, could not take 6, no answer yet to fewer than 5"_s));
    CHECK_FALSE(words.contains(u"PLANTED"_s));
    CHECK(words.contains(u"Kindling: helps with plans and money, specification 3, trained until 30 June 2027."_s));
    const QDate late(2026, 1, 1); // Open Road: trained until 31 January 2026 to version 2, version 3 from 12 January
    CHECK(marketWords(library->providersOn(late), {}, 5, late)
              .join(u'\n')
              .contains(u"specification 2, trained until 31"));
    const QDate after(2029, 1, 1);
    CHECK(marketWords(library->providersOn(after), {}, 5, after)
              .join(u'\n')
              .contains(u"training lapsed on 30 June 2027: nobody new may choose it"_s));
}

TEST_CASE("[S71] a draft is the texts of a plan, or is refused in a sentence", "[planning]")
{
    const auto wrong = [](const QByteArray& json) {
        const auto read = draftFrom(json);
        REQUIRE_FALSE(read);
        return read.error().detail;
    };
    CHECK(wrong("").contains(u"at byte"_s));
    CHECK(wrong("[]").contains(u"no JSON object"_s));
    CHECK(wrong("{}").contains(u"nothing is written in it"_s));
    CHECK(wrong(R"({"about_me": "  "})").contains(u"nothing is written in it"_s));
    CHECK(wrong(R"({"summary": "x"})").contains(u"\"summary\" is not a text of the plan"_s));
    CHECK(wrong(R"({"about_me": 3})").contains(u"\"about_me\" is not a text of the plan"_s));
    CHECK(wrong(QByteArray(kMostDraftBytes + 1, ' ')).contains(u"it is longer than"_s));
    const auto read = draftFrom(R"({"risk_i_choose": "The stairs", "about_me": "Art"})");
    REQUIRE(read);
    CHECK(read->says == PlannerSays::SendsDraft);
    CHECK(read->riskIChoose == u"The stairs"_s);
    CHECK(read->aboutMe == u"Art"_s);
}

} // namespace alongside::server::testing::planning_test
