// The day of the next review, what brings it forward, what makes it more than a review.

#include "core/rules/review/gate.h"
#include "core/rules/review/interval.h"
#include "core/rules/review/trigger.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace reviews_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::GateFacts;
using rules::Interval;
using rules::IntervalFacts;
using rules::Level;
using rules::ReviewEvent;

namespace {

rules::IntervalFinding looked(const IntervalFacts& facts)
{
    const auto found = rules::reviewInterval(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

IntervalFacts judged(qint64 weeks)
{
    IntervalFacts facts;
    facts.lastReviewOn = QDate(2024, 11, 4);
    facts.weeks = weeks;
    facts.choiceAndControl = Level::High;
    facts.riskToThePurse = Level::Low;
    facts.reasonGiven = true;
    return facts;
}

rules::GateFinding gated(const GateFacts& facts)
{
    const auto found = rules::reviewGate(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("The day, both halves, the caps and the starting point are told in that order", "[rules][review]")
{
    IntervalFacts facts = judged(45);
    facts.picture = rules::Picture::Moving;
    facts.firstPayment = QDate(2024, 9, 23);
    facts.directPaymentConsideredOn = facts.lastReviewOn;
    const auto found = looked(facts);
    CHECK(test::inLine(found.reasons)
          == "interval_set+ interval_both_halves+ interval_cap+ interval_direct_payment_by+ interval_starting_point+");
    CHECK(found.policy.values.size() == 6);
    facts.directPaymentConsideredOn = {};
    facts.weeks = 60;
    CHECK(test::inLine(looked(facts).reasons)
          == "interval_past_cap- interval_past_direct_payment_review- interval_both_halves+ interval_cap+ "
             "interval_direct_payment_by+ interval_starting_point+");
    facts = judged(8);
    facts.reasonGiven = false;
    CHECK(test::inLine(looked(facts).reasons) == "interval_judgement_missing? interval_cap+");
    facts.weeks = {};
    facts.reasonGiven = true;
    CHECK(test::inLine(looked(facts).reasons) == "interval_not_judged? interval_both_halves+ interval_cap+");
    IntervalFacts first;
    first.startedOn = QDate(2024, 9, 23);
    CHECK(test::inLine(looked(first).reasons) == "interval_six_weeks_first+");
    CHECK(looked(first).policy.values.size() == 2);
}

TEST_CASE("Nothing is ever set beyond the caps", "[rules][review][property]")
{
    CHECK(rc::check([] {
        IntervalFacts facts = judged(*rc::gen::inRange<qint64>(1, 80));
        if (*rc::gen::arbitrary<bool>()) facts.firstPayment = facts.lastReviewOn.addDays(-*rc::gen::inRange(0, 200));
        const auto found = looked(facts);
        const QDate chosen = facts.lastReviewOn.addDays(7 * *facts.weeks);
        RC_ASSERT((found.answer == Interval::Set) == (chosen <= found.noLaterThan()));
        RC_ASSERT(found.noLaterThan() <= facts.lastReviewOn.addMonths(12));
        RC_ASSERT(found.next == (found.answer == Interval::Set ? chosen : QDate()));
    }));
}

TEST_CASE("Every event has its reason and calls for a review, a request once it is reasonable", "[rules][review]")
{
    struct Row {
        ReviewEvent event;
        Tri reasonable;
        const char* told;
    };
    const auto row = GENERATE(values<Row>({
        {ReviewEvent::Request, Tri::Yes, "trigger_request+"},
        {ReviewEvent::Request, Tri::No, "trigger_request_not_reasonable-"},
        {ReviewEvent::Request, Tri::NotYetKnown, "trigger_request_not_weighed?"},
        {ReviewEvent::CircumstancesChanged, Tri::No, "trigger_circumstances+"},
        {ReviewEvent::CarerChanged, Tri::No, "trigger_carer+"},
        {ReviewEvent::OfferEnded, Tri::No, "trigger_offer_ended+"},
        {ReviewEvent::SafeguardingConcern, Tri::No, "trigger_safeguarding+"},
        {ReviewEvent::BreachSuspected, Tri::No, "trigger_breach+"},
        {ReviewEvent::CapacityDoubted, Tri::No, "trigger_capacity_doubted+"},
        {ReviewEvent::CapacityMayHaveReturned, Tri::No, "trigger_capacity_returned+"},
        {ReviewEvent::CapabilityDoubted, Tri::No, "trigger_capability+"},
        {ReviewEvent::AppropriatenessDoubted, Tri::No, "trigger_appropriateness+"},
        {ReviewEvent::BestInterestsDoubted, Tri::No, "trigger_best_interests+"},
        {ReviewEvent::NotUsedForNeeds, Tri::No, "trigger_not_used_for_needs+"},
    }));
    const auto found = rules::reviewTrigger({{}, {{row.event, {}, row.reasonable}}}, test::shipped());
    REQUIRE(found);
    CHECK(test::inLine(found->reasons) == row.told);
    CHECK(found->review == found->reasons.front().met);
    CHECK(found->directPayment == (row.event >= ReviewEvent::BreachSuspected));
}

TEST_CASE("Nothing that happened is told as nothing", "[rules][review]")
{
    const auto found = rules::reviewTrigger({}, test::shipped());
    REQUIRE(found);
    CHECK(test::inLine(found->reasons) == "trigger_none-");
    CHECK(found->review == Tri::No);
}

TEST_CASE("The gate, the lower figure and the direct payment are told in that order", "[rules][review]")
{
    GateFacts facts;
    facts.lowerProposed = facts.hasDirectPayment = Tri::Yes;
    CHECK(test::inLine(gated(facts).reasons)
          == "gate_not_yet_known? lower_ground_not_yet_known? direct_payment_not_considered-");
    facts.needsChanged = facts.circumstancesChanged = facts.costChanged = Tri::No;
    facts.stillWanted = facts.stillManageable = facts.stillRightWay = Tri::No;
    CHECK(test::inLine(gated(facts).reasons)
          == "gate_nothing_changed- lower_has_no_ground- direct_payment_was_considered+");
    facts.needsChanged = Tri::Yes;
    facts.affectsPlan = Tri::No;
    CHECK(test::inLine(gated(facts).reasons)
          == "gate_plan_not_affected- lower_has_ground+ direct_payment_was_considered+");
    facts.affectsPlan = Tri::Yes;
    facts.lowerProposed = facts.hasDirectPayment = Tri::No;
    CHECK(test::inLine(gated(facts).reasons) == "gate_reassess+");
    CHECK(gated(facts).mustDo.size() == 5);
}

TEST_CASE("What nobody has said at a review is not yet known", "[rules][review]")
{
    const auto none = gated({});
    CHECK(none.lowerAllowed == Tri::NotYetKnown);
    CHECK(none.countsForDirectPayment == Tri::NotYetKnown);
    CHECK(test::inLine(none.reasons) == "gate_not_yet_known?");
    GateFacts facts;
    facts.needsChanged = Tri::Yes;
    CHECK(gated(facts).reassess == Tri::NotYetKnown);
    facts = {};
    facts.affectsPlan = Tri::Yes;
    CHECK(gated(facts).reassess == Tri::NotYetKnown);
    facts.hasDirectPayment = Tri::Yes;
    for (Tri GateFacts::*unasked : {&GateFacts::stillWanted, &GateFacts::stillManageable, &GateFacts::stillRightWay}) {
        facts.stillWanted = facts.stillManageable = facts.stillRightWay = Tri::Yes;
        facts.*unasked = GateFacts{}.*unasked;
        CHECK(gated(facts).countsForDirectPayment == Tri::No);
    }
    IntervalFacts interval = judged(8);
    interval.reasonGiven = IntervalFacts{}.reasonGiven;
    CHECK(looked(interval).missing == QStringList{u"/reason"_s});
    const auto request = rules::reviewTrigger({{}, {{ReviewEvent::Request, {}}}}, test::shipped());
    REQUIRE(request);
    CHECK(request->review == Tri::NotYetKnown);
}

TEST_CASE("An answer given later never closes or opens a gate that is settled", "[rules][review][property]")
{
    CHECK(rc::check([] {
        const auto any = [] { return *rc::gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes); };
        GateFacts facts;
        facts.needsChanged = any();
        facts.circumstancesChanged = any();
        facts.affectsPlan = any();
        const Tri before = gated(facts).reassess;
        for (Tri* one : {&facts.needsChanged, &facts.circumstancesChanged, &facts.affectsPlan})
            if (*one == Tri::NotYetKnown) *one = any();
        RC_ASSERT(before == Tri::NotYetKnown || gated(facts).reassess == before);
    }));
}

} // namespace reviews_test
