// [S47] [S49] [S50] [R12] Planning money by the day: plans, help with the money, the yearly update.
#include "core/casework/payments/planning_money.h"
#include "core/casework/payments/committed.h"
#include "core/casework/plan/planning_help.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::planning_money_test {

namespace {

const QDate kFirst(2024, 9, 23); // the first payment; 190 days to 31 March, both counted

const policy::Library& library()
{
    static const policy::Library shipped = *policy::Library::builtIn();
    return shipped;
}

DecisionId decision(int number)
{
    return {QUuid(0xe, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

/// The journey, by a paid planner, who is set aside for 450.00.
CaseFile planned()
{
    CaseFile file = test::journeyCase();
    file.choices.author = PlanAuthor::PaidPlanner;
    return file;
}

/// Set aside in place of all before it.
void setAside(CaseFile& file, QDate on, const QString& planner, Money helpAWeek = {})
{
    PlanningCommitment made{.id = decision(int(file.commitments.size())), .on = on, .planner = planner};
    if (!planner.isEmpty()) made.once = Money::pence(45000);
    made.weekly = helpAWeek;
    made.supersedes = idsStanding(file.commitments);
    file.commitments.append(made);
}

void review(CaseFile& file, QDate on, ReviewKind kind = ReviewKind::Annual)
{
    file.reviews.append({.id = {QUuid(0xf, ushort(file.reviews.size()), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                         .kind = kind,
                         .on = on,
                         .planUpdated = Tri::Yes});
}

QList<DatedSum> updates(const CaseFile& file)
{
    const auto found = yearlyUpdates(file, library());
    REQUIRE(found);
    return *found;
}

CommittedYear yearOf(const CaseFile& file, int begins)
{
    const auto years = committedByYear(file, QDate(begins + 1, 3, 31), library());
    REQUIRE(years);
    return years->last();
}

} // namespace

TEST_CASE("Help with the money is committed by the day from the first payment, and for a whole year", "[casework][S49]")
{
    CaseFile file = planned();
    const CommittedYear without = yearOf(file, 2024);
    file.commitments.first().weekly = Money::pence(580);
    // 5.80 x 190 / 7 = 157.43 in the year, 5.80 x 52 = 301.60 in a whole one
    CHECK(yearOf(file, 2024).inYear - without.inYear == Money::pence(15743));
    CHECK(yearOf(file, 2024).fullYear - without.fullYear == Money::pence(30160));

    file.stops = {{.id = decision(90),
                   .on = QDate(2025, 1, 10),
                   .instruction = file.instructions.first().id,
                   .reason = StopReason::Asked,
                   .lastDay = QDate(2025, 1, 12)}};
    CHECK(moneyHelp(file) == QList<DatedSum>{{kFirst, Money::pence(580)}, {QDate(2025, 1, 13), Money()}});
}

TEST_CASE("Help with the money that is chosen later is committed from that day, and moves no price of a plan",
          "[casework][S49]")
{
    CaseFile file = planned();
    const CommittedYear one = yearOf(file, 2024), two = yearOf(file, 2025);
    setAside(file, QDate(2025, 5, 1), u"kindling"_s, Money::pence(580));
    CHECK(moneyHelp(file) == QList<DatedSum>{{kFirst, Money()}, {QDate(2025, 5, 1), Money::pence(580)}});
    CHECK(yearOf(file, 2024) == one); // the plan is still of the year it was set aside in
    // 1 May to 31 March is 335 days: 5.80 x 335 / 7 = 277.57
    CHECK(yearOf(file, 2025).inYear - two.inYear == Money::pence(27757));
    CHECK(planPrices(file) == QList<DatedSum>{{file.commitments.first().on, Money::pence(45000)}});
}

TEST_CASE("[S49] their own plan and bought help with the money: the price of that help, no 450.00 and no 200.00",
          "[casework]")
{
    CaseFile file = planned();
    file.commitments.clear();
    const CommittedYear without = yearOf(file, 2024);
    file.choices.author = PlanAuthor::Person;
    file.choices.authorSaidYes = Tri::Yes;
    file.choices.planner = u"kindling"_s; // thought of before, and not who writes it now
    file.choices.moneyManager = u"beacon"_s;
    const QDate on(2024, 9, 17);
    Result<PlanningCommitment> chosen = planningChosen(file, on, library());
    REQUIRE(chosen);
    CHECK(chosen->planner.isEmpty());
    CHECK(chosen->once == Money());
    CHECK(chosen->moneyManagerName == u"Beacon");
    CHECK(chosen->weekly == Money::pence(580));

    chosen->id = decision(91);
    chosen->on = on;
    file.commitments = {*chosen};
    CHECK(planPrices(file).isEmpty());
    CHECK(yearOf(file, 2024).inYear - without.inYear == Money::pence(15743)); // 5.80 x 190 / 7
    review(file, QDate(2025, 9, 15));                                         // ticked, by mistake
    CHECK(updates(file).isEmpty());
    CHECK(yearOf(file, 2025).fullYear - without.fullYear == Money::pence(30160)); // 5.80 x 52
}

TEST_CASE("What is set aside in one year is of that year, though the first payment is in the next", "[casework][S47]")
{
    CaseFile file = planned();
    file.commitments.first().on = QDate(2024, 3, 29);
    const Result<QList<CommittedYear>> years = committedByYear(file, QDate(2025, 3, 31), library());
    REQUIRE(years);
    REQUIRE(years->size() == 2);
    CHECK(years->first() == CommittedYear{2023, Money::pence(45000), Money()});
    file.commitments.clear();
    CHECK(yearOf(file, 2024) == years->last());
}

TEST_CASE("A planner who is chosen after the start is committed from that day on, and taken back is committed no more",
          "[casework][S47]")
{
    CaseFile file = planned();
    file.commitments.clear();
    const CommittedYear without = yearOf(file, 2024);
    setAside(file, QDate(2024, 12, 2), u"kindling"_s);
    CHECK(yearOf(file, 2024).inYear - without.inYear == Money::pence(45000));
    setAside(file, QDate(2024, 12, 9), {});
    CHECK(yearOf(file, 2024) == without);
}

TEST_CASE("[S47] [S48] A plan that was signed while a planner stood is owed, whoever writes it from then on",
          "[casework]")
{
    CaseFile file = planned();
    const QList<DatedSum> once = planPrices(file);
    REQUIRE(once.size() == 1);
    CHECK(once.first().amount == Money::pence(45000));
    CaseFile own = file;
    setAside(own, QDate(2024, 10, 1), {}); // before anything was written
    CHECK(planPrices(own).isEmpty());

    file.signedPlans = {{.id = decision(50), .on = QDate(2024, 11, 4)}};
    CHECK(planPrices(file) == once); // it is one plan
    own = file;
    own.choices.author = PlanAuthor::Person;
    setAside(own, QDate(2024, 11, 12), {});
    CHECK(planPrices(own) == once);
    CHECK(updates(own).isEmpty());
    setAside(own, QDate(2025, 2, 3), u"open-road"_s); // another writes the next
    CHECK(planPrices(own) == QList<DatedSum>{once.first(), {QDate(2025, 2, 3), Money::pence(45000)}});
}

TEST_CASE("[S73] Who plans stays after the plan is signed off, until the person ends it", "[casework]")
{
    CaseFile file = planned();
    review(file, QDate(2024, 11, 4), ReviewKind::SixWeek);
    file.signedPlans.append({.id = decision(90), .on = QDate(2024, 11, 4), .review = file.reviews.last().id});
    file.signOffs.append({.id = decision(91), .on = QDate(2024, 11, 5), .version = decision(90)});
    REQUIRE(standingPlan(file));
    REQUIRE(standing(file.commitments));
    CHECK_FALSE(standing(file.commitments)->planner.isEmpty());
    review(file, QDate(2025, 9, 15));
    CHECK(updates(file).size() == 1); // still helped, a year on
    const QString planner = standing(file.commitments)->planner;
    setAside(file, QDate(2025, 10, 1), {}); // ended by the person
    CHECK(standing(file.commitments)->planner.isEmpty());
    review(file, QDate(2026, 9, 14));
    CHECK(updates(file).size() == 1);
    CHECK(file.commitments.first().planner == planner); // that there was one stays in the record
}

TEST_CASE("The yearly update is of a yearly review: never at six weeks, whatever the review is called",
          "[casework][S50]")
{
    CaseFile file = planned();
    review(file, QDate(2024, 11, 4));
    CHECK(updates(file).isEmpty());
    review(file, QDate(2025, 8, 22)); // a day short of eleven months
    review(file, QDate(2025, 8, 25), ReviewKind::Unplanned);
    CHECK(updates(file).isEmpty());
    review(file, QDate(2025, 9, 15));
    CHECK(updates(file) == QList<DatedSum>{{QDate(2025, 9, 15), Money::pence(20000)}});
    file.reviews.last().planUpdated = Tri::No;
    CHECK(updates(file).isEmpty());
}

TEST_CASE("Yearly reviews of fifty-two weeks release it each time, and never twice in twelve months", "[casework][S50]")
{
    CaseFile file = planned();
    review(file, QDate(2026, 9, 14)); // noted in another order than they were held
    review(file, QDate(2025, 9, 15));
    review(file, QDate(2027, 9, 13));
    CHECK(updates(file)
          == QList<DatedSum>{{QDate(2025, 9, 15), Money::pence(20000)},
                             {QDate(2026, 9, 15), Money::pence(20000)}, // not before that day (the journey, 12)
                             {QDate(2027, 9, 15), Money::pence(20000)}});
    review(file, QDate(2028, 3, 1)); // half a year on
    CHECK(updates(file).size() == 3);
    CHECK(*updateFees(file, library()) == Money::pence(60000));
}

TEST_CASE("No yearly update for a plan of their own, and what was released before it stays", "[casework][S50]")
{
    CaseFile file = planned();
    review(file, QDate(2025, 9, 15));
    review(file, QDate(2026, 9, 14));
    CHECK(updates(file).size() == 2);
    file.choices.author = PlanAuthor::Person; // and the planner was never taken back: since when, nobody said
    CHECK(updates(file).isEmpty());
    setAside(file, QDate(2026, 3, 2), {});
    CHECK(updates(file) == QList<DatedSum>{{QDate(2025, 9, 15), Money::pence(20000)}});
    file.commitments.removeFirst(); // there never was a planner
    file.commitments.first().supersedes.clear();
    CHECK(updates(file).isEmpty());
}

} // namespace alongside::casework::planning_money_test
