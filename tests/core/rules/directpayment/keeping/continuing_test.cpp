#include "core/rules/directpayment/keeping/continuing.h"
#include "core/rules/directpayment/keeping/use.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace continuing_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::Continuing;
using rules::ContinuingFacts;
using rules::ContinuingFinding;
using rules::DirectPaymentRoute;

namespace {

ContinuingFinding found(const ContinuingFacts& facts)
{
    const auto finding = rules::continuing(facts, test::shipped());
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("A failed condition comes before a breach, a breach before a doubt (s33(4)-(5), reg 7)",
          "[rules][directpayment]")
{
    for (const QString& condition : {QString(), u"3_capable"_s})
        for (const Tri breached : {Tri::No, Tri::Yes, Tri::NotYetKnown})
            for (const QString& event : {QString(), u"none"_s, u"capability_doubted"_s}) {
                const bool doubt = event == u"capability_doubted";
                const Continuing action = !condition.isEmpty()   ? Continuing::MustStop
                                          : breached == Tri::Yes ? Continuing::MayStopAndMayRecover
                                          : doubt                ? Continuing::MustReview
                                                                 : Continuing::Continue;
                INFO(condition.toStdString() << ' ' << int(breached) << ' ' << event.toStdString());
                const ContinuingFinding out = found({{}, DirectPaymentRoute::Section31, condition, breached, event});
                CHECK(out.action == action);
                CHECK(out.reviewRequired
                      == (action == Continuing::MayStopAndMayRecover || action == Continuing::MustReview));
                QStringList keys;
                if (!condition.isEmpty())
                    keys += {u"dp_condition_no_longer_met"_s, u"dp_needs_still_met_another_way"_s};
                if (breached == Tri::Yes) keys += {u"dp_condition_broken"_s, u"dp_breach_is_looked_at"_s};
                if (doubt) keys += u"dp_capability_doubted"_s;
                if (action == Continuing::Continue) keys += u"dp_goes_on"_s;
                if (breached == Tri::NotYetKnown) keys += u"dp_breach_not_yet_known"_s;
                CHECK(test::keysOf(out.reasons) == keys);
                for (const Reason& reason : out.reasons)
                    CHECK(reason.met
                          == (reason.key == u"dp_condition_no_longer_met" ? Tri::No
                              : reason.key == u"dp_breach_not_yet_known"  ? Tri::NotYetKnown
                                                                          : Tri::Yes));
            }
}

TEST_CASE("Every event of regulation 7 asks for a look, by a reason of its own", "[rules][directpayment]")
{
    QStringList reasons;
    for (const QString& event : rules::directPaymentEvents().mid(1)) {
        const ContinuingFinding out = found({{}, DirectPaymentRoute::Section32, {}, Tri::No, event});
        CHECK(out.action == Continuing::MustReview);
        REQUIRE(out.reasons.size() == 1);
        reasons.append(out.reasons.first().key);
    }
    CHECK(rules::directPaymentEvents().first() == u"none");
    CHECK(reasons.removeDuplicates() == 0);
    CHECK(reasons.size() == 7);
}

TEST_CASE("Where nothing was said it goes on, and whether it was kept to is not known", "[rules][directpayment]")
{
    CHECK(test::keysOf(found({}).reasons) == QStringList{u"dp_goes_on"_s, u"dp_breach_not_yet_known"_s});
}

TEST_CASE("A condition or an event that is not in the list is refused", "[rules][directpayment]")
{
    const auto refused = [](const ContinuingFacts& facts) { return rules::continuing(facts, test::shipped()).error(); };
    CHECK(refused({{}, DirectPaymentRoute::Section31, u"5_appropriate"_s, Tri::No, {}})
          == Error{ErrorCode::AnswerOutOfRange, u"/condition_no_longer_met"_s, u"UNKNOWN_VALUE"_s});
    CHECK(refused({{}, DirectPaymentRoute::Section31, {}, Tri::No, u"rumour"_s})
          == Error{ErrorCode::AnswerOutOfRange, u"/event"_s, u"UNKNOWN_EVENT"_s});
    CHECK(refused({QDate(2015, 3, 31), DirectPaymentRoute::Section31, {}, Tri::No, {}})
          == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
    CHECK(
        rules::continuing({{}, DirectPaymentRoute::Section32, u"5_appropriate"_s, Tri::No, {}}, test::shipped())->action
        == Continuing::MustStop);
}

TEST_CASE("The money is for the needs of the plan, and the choice is the person's (s33(3))", "[rules][directpayment]")
{
    struct Story {
        Tri meets;
        const char* reason;
    };
    const auto story = GENERATE(values<Story>({{Tri::Yes, "dp_use_meets_needs"},
                                               {Tri::No, "dp_use_meets_no_need"},
                                               {Tri::NotYetKnown, "dp_use_not_yet_known"}}));
    const auto use = rules::directPaymentUse({{}, story.meets}, test::shipped());
    REQUIRE(use);
    CHECK(use->allowed == story.meets);
    CHECK(use->reasons.first().key == QString::fromLatin1(story.reason));
    CHECK(use->reasons.first().met == story.meets);
    CHECK(use->reasons.last().key == u"dp_choice_is_the_persons");
    CHECK(use->reasons.last().met == Tri::Yes);
    CHECK(use->policy.rule == u"care_act_s33_3");
    CHECK(rules::directPaymentUse({}, test::shipped())->allowed == Tri::NotYetKnown);
    CHECK(rules::directPaymentUse({QDate(2015, 3, 31), {}}, test::shipped()).error()
          == Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s});
}

} // namespace continuing_test
