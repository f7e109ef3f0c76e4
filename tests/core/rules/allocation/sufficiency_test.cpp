#include "core/rules/allocation/allocation.h"
#include "tests/core/policy/policy_folder.h"
#include "tests/core/rules/allocation/journey.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace sufficiency_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using test::line;

namespace {

BudgetFacts noBudget()
{
    return {};
}

AllocationFacts on17September()
{
    AllocationFacts facts;
    facts.on = QDate(2024, 9, 17);
    return facts;
}

/// So many pence a week for the one outcome, and so many once.
PlanFacts costing(qint64 weekly, qint64 once = 0)
{
    const auto priced = [](const char* id, Period period, qint64 price) {
        LineFacts one = line(id, "", {u"O1"_s}, period, Quantity::whole(1));
        one.priceByHand = Money::pence(price);
        one.priceReason = u"quote"_s;
        return one;
    };
    PlanFacts plan;
    plan.lines = {priced("W", Period::Week, weekly), priced("N", Period::OneOff, once)};
    return plan;
}

Sufficiency held(const PlanFacts& plan, const BudgetFacts& budget)
{
    const auto result = rules::sufficiency(on17September(), budget, plan, test::shipped());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("One penny over is too low, more than a tenth under is too high (R15, Decision 4)", "[rules][allocation]")
{
    // A budget of 506584 a year and 6450 once: the contract's example.
    struct Story {
        const char* told;
        qint64 weekly, once, year;
        Verdict verdict;
        const char* manager;
    };
    const auto story = GENERATE(values<Story>({
        {"the contract's example", 9500, 6450, 506584, Verdict::AboutRight, ""},
        {"to the penny", 9742, 6450, 506584, Verdict::AboutRight, ""},
        {"a penny a week over", 9743, 6450, 506584, Verdict::TooLow, "plan_over_budget"},
        {"a penny once over", 9742, 6451, 506584, Verdict::TooLow, "one_off_over"},
        {"both over", 9743, 6451, 506584, Verdict::TooLow, "plan_over_budget,one_off_over"},
        {"a tenth under exactly", 900, 0, 52000, Verdict::AboutRight, ""},
        {"a penny of a tenth more", 899, 0, 52000, Verdict::TooHigh, ""},
        {"much under", 1, 0, 506584, Verdict::TooHigh, ""},
    }));
    INFO(story.told);
    const Sufficiency s =
        held(costing(story.weekly, story.once), {Money::pence(story.year), Money::pence(6450), {u"O1"_s}});
    CHECK(s.verdict == story.verdict);
    CHECK(s.managerReasons.join(u',') == QString::fromLatin1(story.manager));
    CHECK_FALSE(s.reasons.isEmpty());
    CHECK(s.policy.values.first().key == u"sufficiency.slack_pct");
}

TEST_CASE("A funded outcome with nothing against it is too low, a named free support is something",
          "[rules][allocation]")
{
    const BudgetFacts budget{Money::pence(52000), Money(), {u"O1"_s, u"O2"_s}};
    PlanFacts plan = costing(1000);
    CHECK(held(plan, budget).verdict == Verdict::TooLow);
    CHECK(held(plan, budget).uncovered == QStringList{u"O2"_s});
    CHECK(held(plan, budget).managerReasons == QStringList{u"outcome_uncovered"_s});
    plan.coveredWithoutMoney = {u"O2"_s};
    CHECK(held(plan, budget).verdict == Verdict::AboutRight);

    plan.coveredWithoutMoney.clear();
    plan.lines.append(line("P", "PLANNING", {u"O2"_s}, Period::OneOff, Quantity::whole(1)));
    CHECK(held(plan, budget).uncovered == QStringList{u"O2"_s}); // planning money covers nothing
    CHECK(held(plan, budget).planOneOff == Money());
}

TEST_CASE("[S58] [S96] Either person's no brings the manager in, whatever the sums say (R16)", "[rules][allocation]")
{
    PlanFacts plan = costing(1000);
    plan.personSaysEnough = Tri::No;
    plan.workerSaysEnough = Tri::No;
    const Sufficiency s = held(plan, {Money::pence(52000), Money(), {u"O1"_s}});
    CHECK(s.verdict == Verdict::AboutRight);
    CHECK(s.managerReasons == QStringList{u"person_says_not_enough"_s, u"worker_says_not_enough"_s});
    plan.personSaysEnough = plan.workerSaysEnough = Tri::NotYetKnown;
    CHECK_FALSE(held(plan, {Money::pence(52000), Money(), {u"O1"_s}}).managerNeeded());
}

TEST_CASE("A plan line is refused where an allocation's would be", "[rules][allocation]")
{
    PlanFacts plan = costing(1000);
    plan.lines[1].sharers = 0;
    const auto refused = rules::sufficiency(on17September(), noBudget(), plan, test::shipped());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::AnswerOutOfRange, u"/plan/lines/1/sharers"_s, u"BAD_SHARERS"_s});

    const AllocationFacts josie = test::josie();
    const auto budget = rules::allocation(josie, test::shipped());
    plan = costing(1000);
    plan.lines[0].outcomes = {u"O9"_s};
    const auto unknown = rules::sufficiency(josie, *budget, plan, test::shipped());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail == u"UNKNOWN_OUTCOME");
}

TEST_CASE("Each reason of a plan held against its budget says whether it was met", "[rules][allocation]")
{
    const BudgetFacts budget{Money::pence(52000), Money(), {u"O1"_s, u"O2"_s}};
    PlanFacts plan = costing(1001, 1);
    plan.personSaysEnough = Tri::No;
    CHECK(test::inLine(held(plan, budget).reasons)
          == "plan_over_budget- one_off_over- outcome_uncovered- person_says_not_enough-");
    plan = costing(1000);
    plan.coveredWithoutMoney = {u"O2"_s};
    CHECK(test::inLine(held(plan, budget).reasons) == "plan_about_right+");
    plan.lines.clear();
    plan.coveredWithoutMoney = {u"O1"_s, u"O2"_s};
    CHECK(test::inLine(held(plan, budget).reasons) == "plan_well_under_budget-");
}

TEST_CASE("A slack or a price guide that nobody has checked is said to be so", "[rules][allocation]")
{
    test::PolicyFolder folder;
    folder.copyShipped();
    folder.replace(u"sufficiency/slack_pct.json"_s, "\"confirmed\": true", "\"confirmed\": false");
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    AllocationFacts facts = on17September();
    PriceGuide guide;
    guide.from = guide.to = facts.on;
    facts.guides = {guide};
    const auto found = rules::sufficiency(facts, {Money::pence(52000), Money(), {u"O1"_s}}, costing(1000), *library);
    REQUIRE(found);
    CHECK(test::inLine(found->reasons) == "plan_about_right+ value_unconfirmed? value_unconfirmed?");
    CHECK(found->reasons[1].source == u"sufficiency.slack_pct");
    CHECK(found->reasons[2].source == u"R2");
}

TEST_CASE("Before the practice said how much less is a talk, no plan is held against its budget (Decision 4)",
          "[rules][allocation]")
{
    AllocationFacts facts = on17September();
    PriceGuide guide = *test::shipped().guideOn(facts.on);
    facts.on = QDate(2013, 9, 30); // the last day without it
    guide.from = facts.on;
    facts.guides = {guide};
    const auto result = rules::sufficiency(facts, noBudget(), costing(1), test::shipped());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NoPolicyInForce);
    CHECK(result.error().where == u"sufficiency.slack_pct");
    facts.on = facts.on.addDays(1);
    CHECK(rules::sufficiency(facts, noBudget(), costing(1), test::shipped()));
}

} // namespace sufficiency_test
