// [S20] [S81] [S82] The way from contact to sign-off out of the record: days, people, hand-offs and steps.
#include "core/casework/measures/pathway.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

DecisionId decision(int number)
{
    return {QUuid(0xf, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

/// Section 13 of the journey; nothing is frozen, so that all of it can be said here.
CaseFile walked()
{
    CaseFile file = test::journeyCase();
    for (AllocationAgreement& one : file.agreements) one.inputs.clear();
    file.sittings = {{{QUuid(1, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, QDate(2024, 9, 11)},
                     {{QUuid(1, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, QDate(2024, 9, 17)}};
    file.money.contributionWorked = {.on = QDate(2024, 9, 10), .by = u"Ravi"_s, .weekly = Money::pence(8345)};
    file.money.contributionLetterOn = QDate(2024, 9, 16);
    file.choices.author = PlanAuthor::PaidPlanner;
    file.plan.draftedOn = QDate(2024, 10, 25);
    file.plan.draftedBy = u"Femi, of Kindling"_s;
    file.reviews = {{.id = {QUuid(1, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = QDate(2024, 11, 4)}};
    file.signOffs = {{.id = decision(1), .on = QDate(2024, 11, 5), .by = u"Ruth"_s}};
    return file;
}

rules::JourneyMeasure measured(const CaseFile& file, QDate asAt)
{
    const auto found = measuresOf(file, asAt, library());
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

} // namespace

TEST_CASE("The journey's board comes out of the record", "[casework][S20][S81][S82]")
{
    const rules::JourneyMeasure way = measured(walked(), QDate(2024, 11, 5));
    CHECK(daysOf(way, rules::Time::Assessment) == 12);
    CHECK(daysOf(way, rules::Time::Allocation) == 12);
    CHECK(daysOf(way, rules::Time::Money) == 18);
    CHECK(daysOf(way, rules::Time::Wait) == 6);
    CHECK(daysOf(way, rules::Time::SignOff) == 1);
    CHECK(way.steps == 11);
    CHECK(way.council == 4);
    CHECK(way.provider == 1);
    CHECK(way.handOffs == 6);
    CHECK_FALSE(way.open);
}

TEST_CASE("A time that still runs is not known, and what came after that day is not counted", "[casework][S81]")
{
    const rules::JourneyMeasure way = measured(walked(), QDate(2024, 9, 20));
    CHECK(daysOf(way, rules::Time::Assessment) == 12);
    CHECK(daysOf(way, rules::Time::Allocation) == 12);
    CHECK_FALSE(daysOf(way, rules::Time::Money)); // 15 days so far
    CHECK_FALSE(daysOf(way, rules::Time::Wait));
    CHECK_FALSE(daysOf(way, rules::Time::SignOff));
    CHECK(way.open);
    CHECK(way.steps == 7);
    const auto nobody = measuresOf(CaseFile(), QDate(2024, 9, 20), library());
    REQUIRE(nobody);
    CHECK_FALSE(*nobody);
}

TEST_CASE("A plan of their own is nobody's work, and one of the team is the council's", "[casework][S82]")
{
    CaseFile file = walked();
    file.choices.author = PlanAuthor::Person;
    file.plan.draftedBy = u"Josie"_s;
    CHECK(measured(file, QDate(2024, 11, 5)).provider == 0);
    CHECK(measured(file, QDate(2024, 11, 5)).council == 4);
    file.plan.draftedBy = file.person.workerName;
    CHECK(measured(file, QDate(2024, 11, 5)).council == 4);
}

TEST_CASE("What is decided anew later does not make the first happen later", "[casework][S81]")
{
    CaseFile file = walked();
    AllocationAgreement again = file.agreements.first();
    again.id = decision(2);
    again.on = QDate(2025, 4, 7);
    again.supersedes = {file.agreements.first().id};
    file.agreements.append(again);
    CHECK(daysOf(measured(file, QDate(2025, 9, 15)), rules::Time::Allocation) == 12);
}

TEST_CASE("Where no money is paid, support starts with the first line that is ordered", "[casework][S81]")
{
    CaseFile file = walked();
    file.instructions.first().schedule = {};
    file.orders = {{.id = decision(3),
                    .on = QDate(2024, 9, 17),
                    .by = u"Niamh Farrelly"_s,
                    .lines = {{.startOn = QDate(2024, 9, 30)}, {.startOn = QDate(2024, 9, 26)}, {}}}};
    CHECK(daysOf(measured(file, QDate(2024, 11, 5)), rules::Time::Wait) == 9);
}

} // namespace alongside::casework
