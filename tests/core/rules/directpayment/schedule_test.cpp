#include "core/rules/directpayment/schedule.h"
#include "tests/core/rules/directpayment/without.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

namespace schedule_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

PaymentSchedule made(const ScheduleFacts& facts)
{
    const auto schedule = rules::paymentSchedule(facts, test::shipped());
    REQUIRE(schedule);
    return *schedule;
}

} // namespace

TEST_CASE("The first payment is on the Monday of the week after (R18)", "[rules][directpayment]")
{
    struct Story {
        const char* told;
        QDate agreed;
        QDate first;
    };
    const auto story = GENERATE(values<Story>({
        {"on a Monday: seven days later", QDate(2027, 6, 7), QDate(2027, 6, 14)},
        {"on a Thursday", QDate(2027, 6, 10), QDate(2027, 6, 14)},
        {"on a Saturday", QDate(2027, 6, 12), QDate(2027, 6, 14)},
        {"on a Sunday: the next day", QDate(2027, 6, 13), QDate(2027, 6, 14)},
        {"over the new year", QDate(2026, 12, 31), QDate(2027, 1, 4)},
        {"a bank holiday moves nothing", QDate(2025, 4, 30), QDate(2025, 5, 5)},
    }));
    INFO(story.told);
    CHECK(made({story.agreed, Money::pence(100), {}, {}}).first == story.first);
}

TEST_CASE("The example of the contract", "[rules][directpayment]")
{
    const PaymentSchedule s = made({QDate(2027, 6, 10), Money::pence(8125), {}, Money::pence(3000)});
    CHECK(s.firstAmount == Money::pence(35500));
    CHECK(s.second == QDate(2027, 7, 12));
    CHECK(s.everyFourWeeks == Money::pence(32500));
    CHECK(s.sixWeekReview == QDate(2027, 7, 26));
    CHECK(s.overdueAfter == QDate(2027, 8, 9));
    CHECK(s.statutoryReviewBy == QDate(2027, 12, 14));
    CHECK(s.reasons.first().key == u"paid_monday_after_agreement");
    CHECK(s.policy.values.size() == 3);
}

TEST_CASE("Each kind of schedule is told with its days and amounts", "[rules][directpayment]")
{
    const QStringList after{u"yes payment_does_not_wait_for_plan (S31)"_s,
                            u"yes six_week_review_due due=2027-07-26 overdue=2027-08-09 (R18)"_s,
                            u"yes direct_payment_review_by by=2027-12-14 (SI 2014/2871 reg 7)"_s};
    const QDate day(2027, 6, 10);
    CHECK(test::told(made({day, Money::pence(8125), {}, Money::pence(3000)}).reasons)
          == QStringList{u"yes paid_monday_after_agreement first=2027-06-14 amount=35500 agreed=2027-06-10 every=32500"
                         " (R18)"_s}
                 + after);
    CHECK(test::told(made({day, {}, Money::pence(1), {}}).reasons)
          == QStringList{u"yes single_payment first=2027-06-14 amount=1 (R18)"_s} + after);
    CHECK(test::told(made({day, {}, {}, {}}).reasons) == QStringList{u"no nothing_to_pay (R18)"_s} + after);
}

TEST_CASE("A day that the policy does not set is not guessed for a schedule", "[rules][directpayment]")
{
    for (const char* key :
         {"review.six_week_due_days", "review.six_week_overdue_days", "directpayment.first_review_months"}) {
        INFO(key);
        const QString left = QString::fromLatin1(key);
        const test::Without without(QString(left).replace(u'.', u'/') + u".json"_s);
        const auto made = rules::paymentSchedule({QDate(2027, 6, 10), Money::pence(1), {}, {}}, without.library());
        REQUIRE_FALSE(made);
        CHECK(made.error().where == left);
    }
}

TEST_CASE("Six months on keeps the day or takes the last of a shorter month (reg 7)", "[rules][directpayment]")
{
    CHECK(made({QDate(2026, 8, 27), Money::pence(1), {}, {}}).first == QDate(2026, 8, 31));
    CHECK(made({QDate(2026, 8, 27), Money::pence(1), {}, {}}).statutoryReviewBy == QDate(2027, 2, 28));
}

TEST_CASE("Nothing a week is one payment and no series", "[rules][directpayment]")
{
    const PaymentSchedule once = made({QDate(2027, 6, 10), {}, Money::pence(100), Money::pence(200)});
    CHECK(once.firstAmount == Money::pence(300));
    CHECK_FALSE(once.second.isValid());
    CHECK(once.reasons.first().key == u"single_payment");
    CHECK(made({QDate(2027, 6, 10), {}, {}, {}}).reasons.first().key == u"nothing_to_pay");
}

TEST_CASE("An amount below nothing, too large, or without its day is refused", "[rules][directpayment]")
{
    const auto refused = [](const ScheduleFacts& facts) {
        const auto schedule = rules::paymentSchedule(facts, test::shipped());
        return schedule ? QString() : schedule.error().detail + u' ' + schedule.error().where;
    };
    const QDate day(2027, 6, 10);
    CHECK(refused({{}, Money::pence(1), {}, {}}) == u"FIELD_MISSING /agreed_on");
    CHECK(refused({day, Money::pence(-1), {}, {}}) == u"NEGATIVE_AMOUNT /net_weekly_p");
    CHECK(refused({day, {}, Money::pence(-1), {}}) == u"NEGATIVE_AMOUNT /annual_lump_p");
    CHECK(refused({day, {}, {}, Money::pence(-1)}) == u"NEGATIVE_AMOUNT /one_off_p");
    CHECK(refused({day, Money::pence(9000000000000000000), {}, {}}) == u"TOO_LARGE /net_weekly_p");
    CHECK(refused({QDate(2013, 1, 1), Money::pence(1), {}, {}}) == u"2013-01-01 review.six_week_due_days");
}

TEST_CASE("Paid again after a stop, the first payment is on the day that was agreed", "[rules][directpayment]")
{
    ScheduleFacts facts{QDate(2027, 6, 10), Money::pence(8125), {}, Money::pence(3000), QDate(2027, 6, 16)};
    const PaymentSchedule s = made(facts); // a Wednesday: 26 days to the end of those four weeks, 301.785...
    CHECK(s.first == QDate(2027, 6, 16));
    CHECK(s.second == QDate(2027, 7, 12));
    CHECK(s.firstAmount == Money::pence(30179 + 3000));
    CHECK(s.sixWeekReview == QDate(2027, 7, 28));
    CHECK(
        test::told(s.reasons).first()
        == u"yes paid_again_from first=2027-06-16 amount=33179 agreed=2027-06-10 second=2027-07-12 every=32500 (R18)");
    facts.netWeekly = {};
    CHECK(test::told(made(facts).reasons).first() == u"yes single_payment first=2027-06-16 amount=3000 (R18)");
    facts.netWeekly = Money::pence(8125);
    facts.from = QDate(2027, 6, 14); // a Monday: four whole weeks
    CHECK(made(facts).firstAmount == Money::pence(32500 + 3000));
}

} // namespace schedule_test
