// The trace itself: keys, what was met, every input and source, whole and in order.

#include "core/rules/allocation/allocation.h"
#include "core/rules/allocation/reprice.h"
#include "tests/core/rules/allocation/journey.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace reasons_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

/// "key met inputs source", a line each.
std::string told(const QList<Reason>& reasons)
{
    QStringList all;
    for (const Reason& reason : reasons) {
        const char* met = reason.met == Tri::Yes ? "yes" : reason.met == Tri::No ? "no" : "unknown";
        all.append((QStringList{reason.key, QString::fromLatin1(met)} + reason.inputs + QStringList{reason.source})
                       .join(u' '));
    }
    return all.join(u'\n').toStdString();
}

std::string keysOf(const QList<Reason>& reasons)
{
    QStringList keys;
    for (const Reason& reason : reasons) keys.append(reason.key);
    return keys.join(u' ').toStdString();
}

AllocationFacts asking(QList<OutcomeFacts> outcomes,
                       LineFacts line = test::line("L1", "PA", {u"O1"_s}, Period::Week, Quantity::whole(1)))
{
    AllocationFacts facts;
    facts.on = QDate(2024, 9, 17);
    facts.outcomes = std::move(outcomes);
    facts.lines = {std::move(line)};
    return facts;
}

OutcomeFacts outcome(const char* id, Tri eligible, AfterStrengths after = AfterStrengths::Unmet,
                     const QString& power = {})
{
    return {QString::fromLatin1(id), eligible, after, power};
}

Allocation worked(const AllocationFacts& facts)
{
    const auto found = rules::allocation(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

const std::string kPaidOut = "dp_gross=1430 dp_net=1430 dp_four=5720 other=0 billed=0 dp_lump=0 dp_once=0";

} // namespace

TEST_CASE("The whole trace of the journey (6.2, 6.3)", "[rules][allocation][reasons]")
{
    CHECK(
        told(worked(test::josie()).reasons)
        == "budget_is_sum_of_lines yes lines=11 weekly=27659 year=1444068 one_off=29950 subtotal=25610 "
           "four_weekly=110636 "
           "lump=5800 first_year=1474018 R11\n"
           "outcomes_met_by_strengths no outcomes=1 R3\n"
           "natural_support_counted yes lines=2 R5\n"
           "natural_support_not_counted no offers=2 R5\n"
           "prices_by_hand yes lines=1 R17\n"
           "planning_kept_apart yes once=45000 yearly=0 weekly=0 R12\n"
           "contingency_added yes pct=8000 amount=2049 R10\n"
           "contribution_assessed yes assessed=8345 adult=8345 council=19314 dp_gross=27184 dp_net=18839 dp_four=75356 "
           "other=475 billed=0 dp_lump=5800 dp_once=29950 R13\n"
           "contribution_off_direct_payment_first yes net=18839 invoice=0 Decision 3\n"
           "price_guide_in_force yes on=2024-09-17 R2");
}

TEST_CASE("The whole trace of one plain line", "[rules][allocation][reasons]")
{
    CHECK(
        told(worked(asking({outcome("O1", Tri::Yes)})).reasons)
        == "budget_is_sum_of_lines yes lines=1 weekly=1430 year=74360 one_off=0 subtotal=1430 four_weekly=5720 lump=0 "
           "first_year=74360 R11\n"
           "contribution_not_assessed unknown "
               + kPaidOut
               + " R13\n"
                 "price_guide_in_force yes on=2024-09-17 R2");
}

TEST_CASE("What each outcome says is counted, what is not known as not known", "[rules][allocation][reasons]")
{
    AllocationFacts facts = asking({outcome("O1", Tri::No), outcome("O2", Tri::NotYetKnown),
                                    outcome("O3", Tri::NotYetKnown), outcome("O4", Tri::Yes, AfterStrengths::Met),
                                    outcome("O5", Tri::No, AfterStrengths::Unmet, u"It keeps the tenancy"_s)});
    PriceGuide guide = *test::shipped().guideOn(facts.on);
    guide.confirmed = false;
    facts.guides = {guide};
    CHECK(
        told(worked(facts).reasons)
        == "nothing_to_fund no R3\n"
           "outcomes_by_discretionary_power yes outcomes=1 R3\n"
           "outcomes_met_by_strengths no outcomes=1 R3\n"
           "outcomes_not_eligible no outcomes=1 R3\n"
           "outcomes_eligibility_undetermined unknown outcomes=2 R3\n"
           "contribution_not_assessed unknown dp_gross=0 dp_net=0 dp_four=0 other=0 billed=0 dp_lump=0 dp_once=0 R13\n"
           "price_guide_in_force yes on=2024-09-17 R2\n"
           "value_unconfirmed unknown R2");
}

TEST_CASE("A reason stands only where it holds", "[rules][allocation][reasons]")
{
    AllocationFacts facts = asking({outcome("O1", Tri::Yes)});
    facts.contributionWeekly = Money();
    CHECK(keysOf(worked(facts).reasons) == "budget_is_sum_of_lines contribution_assessed price_guide_in_force");
    facts.contributionWeekly = Money::pence(1);
    CHECK(keysOf(worked(facts).reasons)
          == "budget_is_sum_of_lines contribution_assessed contribution_off_direct_payment_first price_guide_in_force");
    facts.deploy = Deploy::CouncilManaged;
    CHECK(keysOf(worked(facts).reasons) == "budget_is_sum_of_lines contribution_assessed price_guide_in_force");
    for (const Period period : {Period::Week, Period::Year, Period::OneOff}) {
        const Allocation planned = worked(
            asking({outcome("O1", Tri::Yes)}, test::line("P", "PLANNING", {u"O1"_s}, period, Quantity::whole(1))));
        CHECK(keysOf(planned.reasons)
              == "nothing_to_fund planning_kept_apart contribution_not_assessed price_guide_in_force");
    }
    for (const Period period : {Period::Week, Period::Year, Period::OneOff}) {
        const Allocation paid =
            worked(asking({outcome("O1", Tri::Yes)}, test::line("L", "PA", {u"O1"_s}, period, Quantity::whole(1))));
        CHECK(keysOf(paid.reasons) == "budget_is_sum_of_lines contribution_not_assessed price_guide_in_force");
    }
}

TEST_CASE("A guide that the question brings may price at nothing, never below it", "[rules][allocation][reasons]")
{
    AllocationFacts facts = asking({outcome("O1", Tri::Yes)});
    PriceGuide guide = *test::shipped().guideOn(facts.on);
    guide.items[0].price = Money();
    facts.guides = {guide};
    CHECK(worked(facts).lines[0].working == u"1 x 0.00 = 0.00");
    guide.items[0].price = Money::pence(-1);
    facts.guides = {guide};
    const auto refused = rules::allocation(facts, test::shipped());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::AnswerOutOfRange, u"/lines/0/item"_s, u"NEGATIVE_AMOUNT"_s});
}

TEST_CASE("The whole trace of sufficiency", "[rules][allocation][reasons]")
{
    const auto held = [](qint64 weekly, qint64 once, qint64 budgetOnce, Tri person) {
        LineFacts week = test::line("W", "", {u"O1"_s}, Period::Week, Quantity::whole(1));
        week.priceByHand = Money::pence(weekly);
        week.priceReason = u"quote"_s;
        LineFacts lump = week;
        lump.id = u"N"_s;
        lump.period = Period::OneOff;
        lump.priceByHand = Money::pence(once);
        PlanFacts plan{{week, lump}, {}, person, Tri::NotYetKnown};
        AllocationFacts facts;
        facts.on = QDate(2024, 9, 17);
        return told(rules::sufficiency(facts,
                                       BudgetFacts{Money::pence(52000), Money::pence(budgetOnce), {u"O1"_s, u"O1"_s}},
                                       plan, test::shipped())
                        ->reasons);
    };
    CHECK(held(1000, 5, 5, Tri::Yes)
          == "plan_about_right yes plan=52000 year=52000 plan_weekly=1000 plan_lump=0 plan_once=5 plan_year=52000 "
             "gap_year=0 "
             "gap_once=0 R15");
    CHECK(held(1001, 6, 5, Tri::No)
          == "plan_over_budget no over=52 plan_weekly=1001 plan_lump=0 plan_once=6 plan_year=52052 gap_year=52 "
             "gap_once=1 R15\n"
             "one_off_over no over=1 R15\n"
             "person_says_not_enough no R16");
    CHECK(held(100, 0, 0, Tri::NotYetKnown)
          == "plan_well_under_budget no under=46800 year=52000 slack=10 plan_weekly=100 plan_lump=0 plan_once=0 "
             "plan_year=5200 "
             "gap_year=-46800 gap_once=0 Decision 4");
}

TEST_CASE("Other prices are refused for the day, by the guide of the day, and then by their own", "[rules][allocation]")
{
    AllocationFacts facts = asking({outcome("O1", Tri::Yes)});
    PriceGuide next = *test::shipped().guideOn(facts.on);
    const auto refused = [&] {
        const auto found = rules::reprice(facts, next, test::shipped());
        return found ? u"nothing"_s : found.error().detail + u' ' + found.error().where;
    };
    CHECK(refused() == u"nothing");
    next.items.clear();
    CHECK(refused() == u"UNKNOWN_ITEM /lines/0/item");
    facts.lines[0].staff = 0;
    CHECK(refused() == u"BAD_STAFF /lines/0/staff");
    facts.on = {};
    CHECK(refused() == u"DATE_MISSING /allocation_date");
}

TEST_CASE("The whole trace of other prices", "[rules][allocation][reasons]")
{
    AllocationFacts facts = asking({outcome("O1", Tri::Yes)});
    PriceGuide guide = *test::shipped().guideOn(facts.on);
    const auto reasons = [&](qint64 price) {
        guide.items[0].price = Money::pence(price);
        return told(rules::reprice(facts, guide, test::shipped())->reasons);
    };
    const std::string end = "contribution_not_assessed unknown R13\nreprice_stores_nothing yes R2";
    CHECK(reasons(1431) == "reprice_higher yes before=74360 after=74412 R2\n" + end);
    CHECK(reasons(1429) == "reprice_lower yes before=74360 after=74308 R2\n" + end);
    CHECK(reasons(1430) == "reprice_same yes before=74360 after=74360 R2\n" + end);
    facts.contributionWeekly = Money::pence(100);
    facts.contingencyPct = Quantity::whole(10);
    guide.confirmed = false;
    facts.lines.append(facts.lines[0]);
    facts.lines[1].id = u"L2"_s;
    facts.lines[1].priceByHand = Money::pence(70);
    facts.lines[1].priceReason = u"quote"_s;
    CHECK(reasons(1530)
          == "reprice_higher yes before=85800 after=91520 R2\n"
             "overrides_kept yes lines=1 R17\n"
             "contingency_again yes pct=10000 before=150 after=160 R10\n"
             "contribution_again yes before=100 after=100 R13\n"
             "reprice_stores_nothing yes R2\n"
             "value_unconfirmed unknown R2");
}

} // namespace reasons_test
