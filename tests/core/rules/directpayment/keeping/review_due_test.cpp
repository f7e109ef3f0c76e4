#include "core/rules/directpayment/keeping/review_due.h"
#include "tests/core/rules/directpayment/without.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace review_due_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::HeldReview;
using rules::ReviewDue;
using rules::ReviewDueFacts;

namespace {

const QDate kPaid(2027, 6, 14);

ReviewDue due(const ReviewDueFacts& facts)
{
    const auto found = rules::reviewDue(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Six months from the first payment, then twelve from the last review (reg 7)", "[rules][directpayment]")
{
    const ReviewDue first = due({{}, kPaid, {}});
    CHECK(first.by == QDate(2027, 12, 14));
    CHECK(first.countedFrom == kPaid);
    CHECK(first.reasons.size() == 1);
    CHECK(first.reasons.first().inputs == QStringList{u"from=2027-06-14"_s, u"by=2027-12-14"_s, u"months=6"_s});
    CHECK(first.policy.date == kPaid);
    CHECK(first.policy.values.first().key == u"directpayment.first_review_months");

    const ReviewDue next = due({QDate(2027, 8, 1),
                                kPaid,
                                {{QDate(2027, 7, 26), Tri::Yes},
                                 {QDate(2027, 6, 13), Tri::Yes},
                                 {QDate(2028, 1, 1), Tri::No},
                                 {QDate(2028, 1, 2), Tri::NotYetKnown}}});
    CHECK(next.by == QDate(2028, 7, 26));
    CHECK(next.countedFrom == QDate(2027, 7, 26));
    CHECK(test::keysOf(next.reasons) == QStringList{u"dp_next_review_due"_s, u"dp_reviews_not_counted"_s});
    CHECK(next.reasons.last().inputs == QStringList{u"count=3"_s});
    CHECK(next.reasons.first().met == Tri::Yes);
    CHECK(next.reasons.last().met == Tri::No);
    CHECK(first.reasons.first().met == Tri::Yes);
    CHECK(next.policy.date == QDate(2027, 8, 1));
    CHECK(next.policy.values.first().value == u"12");
}

TEST_CASE("A review of which nobody said that it asked about the direct payment does not count",
          "[rules][directpayment]")
{
    CHECK(due({{}, kPaid, {HeldReview{.on = kPaid}}}).by == QDate(2027, 12, 14));
}

TEST_CASE("Without a day to ask as on, the day it is counted from says whose law", "[rules][directpayment]")
{
    const auto refused = [](const ReviewDueFacts& facts) {
        const auto found = rules::reviewDue(facts, test::shipped());
        return found ? QString() : found.error().detail + u' ' + found.error().where;
    };
    const QDate old(2015, 3, 31);
    CHECK(refused({{}, {}, {}}) == u"FIELD_MISSING /first_payment");
    CHECK(refused({{}, old, {}}) == u"NO_RULE_FOR_DATE /first_payment");
    CHECK(refused({old, kPaid, {}}) == u"NO_RULE_FOR_DATE /date");
    CHECK(refused({{}, old, {{QDate(2015, 4, 1), Tri::Yes}}}).isEmpty());
    CHECK(refused({{}, QDate(9999, 7, 1), {}}) == u"TOO_LARGE /first_payment");
}

TEST_CASE("A value that the policy does not have is not guessed for a review", "[rules][directpayment]")
{
    const test::Without first(u"directpayment/first_review_months.json"_s);
    CHECK(rules::reviewDue({{}, kPaid, {}}, first.library()).error().where == u"directpayment.first_review_months");
    CHECK(rules::reviewDue({{}, kPaid, {{kPaid, Tri::Yes}}}, first.library()));
    const test::Without later(u"directpayment/later_review_months.json"_s);
    CHECK(rules::reviewDue({{}, kPaid, {{kPaid, Tri::Yes}}}, later.library()).error().where
          == u"directpayment.later_review_months");
}

TEST_CASE("The order of reviews changes nothing, and one that does not count moves nothing",
          "[rules][directpayment][property]")
{
    CHECK(rc::check([] {
        ReviewDueFacts facts{{}, kPaid, {}};
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            facts.reviews.append(
                {kPaid.addDays(*rc::gen::inRange(-40, 900)), *rc::gen::element(Tri::Yes, Tri::No, Tri::NotYetKnown)});
        const QDate by = rules::reviewDue(facts, test::shipped())->by;
        ReviewDueFacts turned = facts;
        std::reverse(turned.reviews.begin(), turned.reviews.end());
        RC_ASSERT(rules::reviewDue(turned, test::shipped())->by == by);
        turned.reviews.append({kPaid.addDays(5000), Tri::No});
        turned.reviews.prepend({kPaid.addDays(-1), Tri::Yes});
        RC_ASSERT(rules::reviewDue(turned, test::shipped())->by == by);
        RC_ASSERT(by > kPaid);
    }));
}

} // namespace review_due_test
