#include "core/rules/eligibility/transition.h"

#include "tests/core/rules/eligibility/any_answers.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace transition_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::EligibilityLaw;
using enum Tri;

namespace {

rules::TransitionFinding found(const rules::TransitionFacts& facts)
{
    const auto finding = rules::transition(facts, test::shipped());
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("Which law, by day, support and review", "[rules][eligibility][transition]")
{
    using L = EligibilityLaw;
    struct Story {
        const char* told;
        QDate asAt;
        Tri receiving;
        QDate review;
        L law;
        Tri treated;
        const char* reasons;
    };
    const QDate none;
    const auto story = GENERATE_COPY(values<Story>({
        {"eve of the Act", {2015, 3, 31}, Yes, none, L::OldLaw, No, "old_law_applies"},
        {"its first day, none", {2015, 4, 1}, No, none, L::CareAct, No, "no_support_before_care_act"},
        {"its first day, support", {2015, 4, 1}, Yes, none, L::OldLaw, No, "review_not_completed"},
        {"its first day, reviewed", {2015, 4, 1}, Yes, {2015, 4, 1}, L::CareAct, No, "review_completed"},
        {"its first day, not asked",
         {2015, 4, 1},
         NotYetKnown,
         none,
         L::NotYetKnown,
         No,
         "support_before_care_act_not_known"},
        {"reviewed the day before it began",
         {2015, 4, 1},
         Yes,
         {2015, 3, 31},
         L::OldLaw,
         No,
         "review_not_completed review_before_care_act"},
        {"last day of the change-over", {2016, 3, 31}, Yes, none, L::OldLaw, No, "review_not_completed"},
        {"it is over", {2016, 4, 1}, Yes, none, L::CareAct, Yes, "change_over_is_over treated_as_eligible"},
        {"over, not asked",
         {2016, 4, 1},
         NotYetKnown,
         none,
         L::CareAct,
         NotYetKnown,
         "change_over_is_over treated_as_eligible_not_known"},
        {"over, none", {2016, 4, 1}, No, none, L::CareAct, No, "change_over_is_over"},
        {"over, reviewed that day", {2016, 4, 1}, Yes, {2016, 4, 1}, L::CareAct, No, "change_over_is_over"},
        {"over, review to come",
         {2016, 4, 1},
         Yes,
         {2016, 4, 2},
         L::CareAct,
         Yes,
         "change_over_is_over treated_as_eligible"},
    }));

    INFO(story.told);
    const auto finding = found({story.asAt, story.receiving, story.review});
    CHECK(finding.law == story.law);
    CHECK(finding.law == rules::lawFor({story.asAt, story.receiving, story.review}));
    CHECK(finding.treatedAsEligible == story.treated);
    CHECK(test::keysOf(finding.reasons).join(u' ') == QString::fromLatin1(story.reasons));
    CHECK(finding.policy.rule == u"care_act_change_over");
    CHECK(finding.policy.date == story.asAt);
}

TEST_CASE("The reason names the day of the review", "[rules][eligibility][transition]")
{
    const auto finding = found({QDate(2016, 1, 20), Yes, QDate(2016, 1, 20)});
    CHECK(finding.reasons == QList<Reason>{{u"review_completed"_s, Yes, {u"on=2016-01-20"_s}, u"SI 2015/995 art 2"_s}});
}

TEST_CASE("Each reason of the change-over says whether its law holds", "[rules][eligibility][transition]")
{
    CHECK(found({QDate(2015, 3, 31), Yes, {}}).reasons.first().met == No);
    CHECK(found({QDate(2015, 6, 1), No, {}}).reasons.first().met == Yes);
    CHECK(found({QDate(2015, 6, 1), Yes, {}}).reasons.first().met == No);
    CHECK(found({QDate(2015, 6, 1), NotYetKnown, {}}).reasons.first().met == NotYetKnown);
    CHECK(found({QDate(2015, 6, 1), Yes, QDate(2015, 1, 1)}).reasons.last().met == No);
    CHECK(found({QDate(2017, 6, 1), Yes, {}}).reasons[0].met == Yes);
    CHECK(found({QDate(2017, 6, 1), Yes, {}}).reasons[1].met == Yes);
    CHECK(found({QDate(2017, 6, 1), NotYetKnown, {}}).reasons[1].met == NotYetKnown);
}

TEST_CASE("Support before the Act is not known until somebody asks", "[rules][eligibility][transition]")
{
    const rules::TransitionFacts notAsked{.asAt = QDate(2015, 6, 1)};
    CHECK(found(notAsked).law == EligibilityLaw::NotYetKnown);
}

TEST_CASE("A day is never guessed in the change-over", "[rules][eligibility][transition]")
{
    CHECK(rules::transition({}, test::shipped()).error()
          == Error{ErrorCode::AnswerMissing, u"/as_at"_s, u"DATE_MISSING"_s});
}

TEST_CASE("Once under the Care Act, always under it", "[rules][eligibility][transition][property]")
{
    CHECK(rc::check([](Tri receiving) {
        const QDate first(2014, 1, 1);
        const QDate review = *rc::gen::inRange(0, 2) ? first.addDays(*rc::gen::inRange(0, 1400)) : QDate();
        const QDate day = first.addDays(*rc::gen::inRange(0, 1400));
        const QDate later = day.addDays(*rc::gen::inRange(0, 500));
        if (rules::lawFor({day, receiving, review}) == EligibilityLaw::CareAct)
            RC_ASSERT(rules::lawFor({later, receiving, review}) == EligibilityLaw::CareAct);
    }));
}

} // namespace transition_test
