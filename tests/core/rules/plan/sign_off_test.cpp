#include "core/rules/plan/sign_off.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace sign_off_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::SignerRole;
using rules::SignOff;
using rules::SignOffFacts;

namespace {

const QDate kStart(2024, 9, 23);

rules::SignOffFinding looked(const SignOffFacts& facts)
{
    const auto found = rules::signOff(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

SignOffFacts ready()
{
    SignOffFacts facts;
    facts.on = kStart.addDays(43);
    facts.startedOn = kStart;
    facts.reviewHeldOn = kStart.addDays(42);
    facts.planComplete = Tri::Yes;
    facts.signers = {{u"niamh"_s, SignerRole::SocialWorker, Tri::Yes}, {u"ruth"_s, SignerRole::TeamManager, Tri::Yes}};
    facts.discussionHeld = Tri::Yes;
    facts.discussedOn = facts.reviewHeldOn;
    facts.gistRecorded = true;
    facts.between = {u"niamh"_s, u"ruth"_s};
    return facts;
}

} // namespace

TEST_CASE("What stands in the way is told first, then what is not yet known, then what is there", "[rules][plan]")
{
    CHECK(test::inLine(looked(ready()).reasons)
          == "sign_off_six_weeks_over+ sign_off_review_held+ sign_off_plan_whole+ sign_off_worker+ sign_off_manager+ "
             "sign_off_two_people+ sign_off_discussed+ sign_off_gist+ sign_off_payment_goes_on+");
    SignOffFacts early = ready();
    early.on = kStart.addDays(41);
    early.reviewHeldOn = {};
    early.planComplete = Tri::No;
    early.signers = {{u"x"_s, SignerRole::Planner, Tri::Yes}};
    early.discussedOn = kStart;
    early.gistRecorded = false;
    CHECK(test::inLine(looked(early).reasons)
          == "sign_off_six_weeks_not_over- sign_off_review_not_held- sign_off_plan_not_whole- sign_off_no_worker- "
             "sign_off_no_manager- sign_off_not_two_people- sign_off_not_both_in_discussion- sign_off_no_gist- "
             "sign_off_payment_goes_on+");
    SignOffFacts open = ready();
    open.planComplete = open.discussionHeld = open.signers[0].signs = open.signers[1].signs = Tri::NotYetKnown;
    open.on = kStart.addDays(57);
    const auto found = looked(open);
    CHECK(found.answer == SignOff::Undetermined);
    CHECK(
        test::inLine(found.reasons)
        == "sign_off_plan_not_checked? sign_off_worker_not_yet? sign_off_manager_not_yet? sign_off_two_people_not_yet? "
           "sign_off_discussion_not_yet? sign_off_six_weeks_over+ sign_off_review_held+ sign_off_overdue+ "
           "sign_off_payment_goes_on+");
    open.discussionHeld = Tri::No;
    CHECK(test::inLine(looked(open).reasons).starts_with("sign_off_not_discussed- "));
}

TEST_CASE("What nobody has said of a sign-off is not yet known, and the first is after six weeks", "[rules][plan]")
{
    SignOffFacts facts;
    CHECK(rules::signOff(facts, test::shipped()).error().where == u"/date");
    facts.on = kStart.addDays(42);
    CHECK(rules::signOff(facts, test::shipped()).error().where == u"/started_on");
    facts.startedOn = kStart;
    facts.signers = {{u"niamh"_s, SignerRole::SocialWorker}, {u"ruth"_s, SignerRole::TeamManager}};
    CHECK(looked(facts).standing(Tri::NotYetKnown)
          == QStringList{u"plan_complete"_s, u"worker_signs"_s, u"manager_signs"_s, u"two_people"_s, u"discussion"_s});
    facts.discussionHeld = Tri::Yes;
    facts.discussedOn = facts.on;
    CHECK(looked(facts).standing(Tri::No) == QStringList{u"review_held"_s, u"discussion"_s, u"gist_recorded"_s});
}

TEST_CASE("The days of the policy are kept with the answer", "[rules][plan]")
{
    const auto found = looked(ready());
    CHECK(found.policy.values.size() == 2);
    SignOffFacts later = ready();
    later.first = false;
    CHECK(looked(later).policy.values.isEmpty());
    CHECK_FALSE(looked(later).due.isValid());
}

TEST_CASE("An answer given later never takes a settled finding back", "[rules][plan][property]")
{
    CHECK(rc::check([] {
        const auto any = [] { return *rc::gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes); };
        SignOffFacts facts = ready();
        facts.planComplete = any();
        facts.signers[0].signs = any();
        facts.signers[1].signs = any();
        const SignOff before = looked(facts).answer;
        for (Tri* one : {&facts.planComplete, &facts.signers[0].signs, &facts.signers[1].signs})
            if (*one == Tri::NotYetKnown) *one = any();
        RC_ASSERT(before == SignOff::Undetermined || looked(facts).answer == before);
    }));
}

} // namespace sign_off_test
