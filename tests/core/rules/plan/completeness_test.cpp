#include "core/rules/plan/completeness.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace completeness_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::CompletenessFacts;
using rules::MetBy;
using rules::PlanFor;

namespace {

rules::CompletenessFinding looked(const CompletenessFacts& facts)
{
    const auto found = rules::planCompleteness(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

CompletenessFacts whole(PlanFor planFor = PlanFor::Adult)
{
    CompletenessFacts facts;
    facts.on = QDate(2024, 11, 5);
    facts.planFor = planFor;
    facts.needs = {{u"N1"_s, Tri::Yes, MetBy::Council, true}};
    facts.mattersNamed = true;
    facts.budget = rules::PlanBudget{Money::pence(300), Money::pence(100), Money::pence(200), true};
    facts.adviceNow = facts.adviceLater = facts.personInvolved = facts.stepsToAgree = facts.copyGiven = Tri::Yes;
    facts.payment = rules::PlanPayment{{u"N1"_s}, Money::pence(800), true};
    facts.other = {Tri::Yes, Tri::Yes};
    facts.askedFor = {Tri::No, Tri::NotYetKnown};
    facts.combined = facts.combinationAgreed = Tri::Yes;
    return facts;
}

} // namespace

TEST_CASE("A whole plan is told part by part, in the order of the section", "[rules][plan]")
{
    const auto found = looked(whole());
    CHECK(found.complete());
    CHECK(test::inLine(found.reasons)
          == "plan_names_needs+ plan_says_how_far+ plan_says_how_met+ plan_names_matters+ plan_has_budget+ "
             "plan_has_advice+ "
             "plan_names_paid_needs+ plan_says_amount+ plan_people_involved+ plan_steps_to_agree+ "
             "plan_combined_with_agreement+");
    CHECK(found.policy.rule == u"care_act_s25");
    CHECK(found.reasons[8].source == u"CA14 s25(3)");
    CHECK(looked(whole(PlanFor::Carer)).reasons[8].source == u"CA14 s25(4)");
}

TEST_CASE("An empty plan is told by what it lacks, and a need that is missing whole lacks no answers", "[rules][plan]")
{
    CompletenessFacts facts;
    facts.combined = Tri::Yes;
    facts.payment = rules::PlanPayment{};
    const auto found = looked(facts);
    CHECK(test::inLine(found.reasons)
          == "plan_needs_missing- plan_matters_missing- plan_budget_missing- plan_advice_missing- "
             "plan_paid_needs_missing- "
             "plan_amount_missing- plan_people_not_involved- plan_steps_to_agree_missing- "
             "plan_agreement_to_combine_missing-");
    CHECK_FALSE(found.parts[1].complete);
    CHECK_FALSE(found.parts[2].complete);
    facts.needs = {{u"N1"_s, Tri::NotYetKnown, MetBy::NotSaid, false}, {u"N2"_s, Tri::Yes, MetBy::NotSaid, false}};
    CHECK(test::inLine(looked(facts).reasons)
              .starts_with("plan_how_far_missing- plan_how_met_missing- plan_matters_missing-"));
}

TEST_CASE("What nobody has said is not yet known, and never taken as said", "[rules][plan]")
{
    CompletenessFacts facts;
    facts.needs = {rules::PlannedNeed{}, {u"N2"_s, Tri::Yes, MetBy::Council}};
    facts.budget.emplace();
    facts.payment.emplace();
    facts.other.calledFor = facts.combined = Tri::Yes;
    const auto found = looked(facts);
    QStringList missing;
    for (const rules::MissingFromPlan& one : found.missing) {
        missing.append(one.what);
        CHECK(one.said == Tri::NotYetKnown);
    }
    CHECK(missing
          == QStringList{u"how_far_it_meets_the_criteria"_s, u"how_it_is_met"_s, u"wellbeing_matters"_s,
                         u"budget_total"_s, u"advice_meeting_reducing"_s, u"advice_preventing_delaying"_s,
                         u"needs_met_by_direct_payment"_s, u"amount"_s, u"frequency"_s, u"person_involved"_s,
                         u"carer_involved"_s, u"others_involved"_s, u"steps_to_agree"_s, u"agreement_to_combine"_s});
    CHECK(found.stillOwed == QStringList{u"copy_to_the_person"_s});
    facts.combined = CompletenessFacts{}.combined;
    CHECK(looked(facts).parts.last().law == u"CA14 s25(5)");
}

TEST_CASE("How many answers and people are missing stands in the reason, of the rest that something is",
          "[rules][plan]")
{
    CompletenessFacts facts;
    facts.combined = Tri::Yes;
    facts.payment = rules::PlanPayment{};
    CHECK(test::told(looked(facts).reasons)
          == QStringList{u"no plan_needs_missing (CA14 s25(1)(a))"_s, u"no plan_matters_missing (CA14 s25(1)(d))"_s,
                         u"no plan_budget_missing (CA14 s25(1)(e))"_s, u"no plan_advice_missing (CA14 s25(1)(f))"_s,
                         u"no plan_paid_needs_missing (CA14 s25(2)(a))"_s, u"no plan_amount_missing (CA14 s25(2)(b))"_s,
                         u"no plan_people_not_involved count=3 (CA14 s25(3))"_s,
                         u"no plan_steps_to_agree_missing (CA14 s25(5))"_s,
                         u"no plan_agreement_to_combine_missing (CA14 s25(11))"_s});
    facts = whole(PlanFor::Carer);
    facts.needs = {{u"N1"_s, Tri::Yes, MetBy::NotSaid, false},
                   {u"N2"_s, Tri::Yes, MetBy::Others, false},
                   {u"N3"_s, Tri::NotYetKnown, MetBy::NotSaid, false}};
    facts.other.done = Tri::No;
    CHECK(test::told(looked(facts).reasons).first(3)
          == QStringList{u"no plan_how_far_missing count=1 (CA14 s25(1)(b))"_s,
                         u"no plan_how_met_missing count=2 (CA14 s25(1)(c))"_s,
                         u"no plan_people_not_involved count=1 (CA14 s25(4))"_s});
}

TEST_CASE("One more answer never makes a plan lack more", "[rules][plan][property]")
{
    CHECK(rc::check([] {
        CompletenessFacts facts = whole();
        const auto any = [] { return *rc::gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes); };
        facts.adviceNow = any();
        facts.adviceLater = any();
        facts.personInvolved = any();
        facts.stepsToAgree = any();
        facts.other = {any(), any()};
        facts.mattersNamed = *rc::gen::arbitrary<bool>();
        const auto before = looked(facts).missing.size();
        Tri* const one = *rc::gen::element(&facts.adviceNow, &facts.adviceLater, &facts.personInvolved,
                                           &facts.stepsToAgree, &facts.other.done);
        *one = Tri::Yes;
        const auto after = looked(facts);
        RC_ASSERT(after.missing.size() <= before);
        RC_ASSERT(after.complete() == after.missing.isEmpty());
        qsizetype incomplete = 0;
        for (const rules::PlanPart& part : after.parts) incomplete += part.complete ? 0 : 1;
        RC_ASSERT((incomplete == 0) == after.complete());
        for (const Reason& reason : after.reasons) RC_ASSERT(test::shipped().sources().contains(reason.source));
    }));
}

} // namespace completeness_test
