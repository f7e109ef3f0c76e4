#include "core/rules/directpayment/payments.h"
#include "tests/core/rules/directpayment/parts_of.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

namespace payments_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2024, 9, 23); // a Monday
const QDate kSecond = kFirst.addDays(28);
const QDate kThird = kFirst.addDays(56);

rules::PaymentTerms weekly(QDate madeOn, QDate from, qint64 pence)
{
    return {madeOn, from, Money::pence(pence), {}, {}};
}

/// £70.00 a week: ten pounds a day.
rules::PaymentsFacts started(QDate upTo)
{
    return {.start = weekly(QDate(2024, 9, 17), kFirst, 7000), .upTo = upTo};
}

Payments made(const rules::PaymentsFacts& facts)
{
    const auto found = rules::payments(facts);
    REQUIRE(found);
    for (const Payment& one : found->list) {
        Money sum;
        for (const PaymentPart& part : one.parts) sum += part.amount;
        CHECK(sum == one.amount);
        CHECK(one.amount >= Money());
    }
    return *found;
}

QList<qint64> amounts(const Payments& payments)
{
    QList<qint64> all;
    for (const Payment& one : payments.list) all.append(one.amount.pence());
    return all;
}

QString refused(const rules::PaymentsFacts& facts)
{
    const auto found = rules::payments(facts);
    return found ? QString() : found.error().detail + u' ' + found.error().where;
}

} // namespace

TEST_CASE("The journey pays to the penny, year and change in it (R18)", "[rules][directpayment]")
{
    rules::PaymentsFacts facts{
        .start = {QDate(2024, 9, 17),
                  kFirst,
                  Money::pence(18839),
                  {{u"8"_s, u"Insurance"_s, Money::pence(5800), kFirst}},
                  {{u"9"_s, u"Practice"_s, Money::pence(21450), {}}, {u"10"_s, u"Training"_s, Money::pence(8500), {}}}},
        .upTo = QDate(2025, 9, 22)};
    facts.changes = {{QDate(2025, 4, 7),
                      QDate(2025, 4, 7),
                      Money::pence(20505),
                      {{u"8"_s, u"Insurance"_s, Money::pence(6100), kFirst}},
                      {}}};
    const Payments all = made(facts);
    CHECK(amounts(all)
          == QList<qint64>{111106, 75356, 75356, 75356, 75356, 75356, 75356, 82020, 82020, 82020, 82020, 82020, 82020,
                           88120});
    CHECK(test::partsOf(all.list.first())
          == QStringList{u"payment_for_weeks from=2024-09-23 to=2024-10-20 weeks=4 weekly=18839 = 75356"_s,
                         u"payment_of_the_year_for what=Insurance = 5800"_s,
                         u"payment_made_once_for what=Practice = 21450"_s,
                         u"payment_made_once_for what=Training = 8500"_s});
    CHECK(all.list.last().on == QDate(2025, 9, 22));
    CHECK(test::partsOf(all.list.last())
          == QStringList{u"payment_for_weeks from=2025-09-22 to=2025-10-19 weeks=4 weekly=20505 = 82020"_s,
                         u"payment_of_the_year_for what=Insurance = 6100"_s});
    CHECK(test::told(all.reasons) == QStringList{u"yes payments_every_four_weeks first=2024-09-23 (R18)"_s});
}

TEST_CASE("An uplift from a day that was paid comes with the next payment, said apart", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.changes = {weekly(QDate(2024, 10, 15), QDate(2024, 10, 7), 9100)}; // 14 days at 13 pounds a day
    const Payments all = made(facts);
    CHECK(amounts(all) == QList<qint64>{28000, 36400 + 14 * 300, 36400});
    CHECK(test::partsOf(all.list.at(1))
          == QStringList{u"payment_puts_right_more from=2024-10-07 to=2024-10-20 was=7000 is=9100 = 4200"_s,
                         u"payment_for_weeks from=2024-10-21 to=2024-11-17 weeks=4 weekly=9100 = 36400"_s});
}

TEST_CASE("A contribution that starts later makes the next payment less by what was paid", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.changes = {weekly(QDate(2024, 10, 15), QDate(2024, 10, 14), 5600)};
    const Payments all = made(facts);
    CHECK(amounts(all) == QList<qint64>{28000, 22400 - 1400, 22400});
    CHECK(test::partsOf(all.list.at(1)).first()
          == u"payment_puts_right_less from=2024-10-14 to=2024-10-20 was=7000 is=5600 = -1400");
    CHECK(all.ahead == Money());
}

TEST_CASE("No payment is below nothing: the rest goes on to the next, until it is put right", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird.addDays(28));
    facts.changes = {weekly(QDate(2024, 11, 16), kFirst, 700)}; // eight weeks at 63 pounds too much: 504
    const Payments all = made(facts);
    CHECK(amounts(all) == QList<qint64>{28000, 28000, 0, 0});
    CHECK(test::partsOf(all.list.at(2)).last() == u"payment_goes_on_to_next ahead=47600 = 47600");
    CHECK(test::partsOf(all.list.at(3)).contains(u"payment_less_what_was_ahead since=2024-11-18 = -47600"_s));
    CHECK(all.ahead == Money::pence(44800));
    CHECK(test::told(all.reasons).last() == u"yes payments_are_still_less ahead=44800 (R18)"); // later ones bring it
}

TEST_CASE("Where nothing is to come any more no payment of nothing is promised, and what is ahead is told",
          "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(QDate(2026, 1, 1));
    facts.changes = {weekly(QDate(2024, 11, 5), QDate(2024, 11, 4), 0)}; // the council arranges it from then on
    const Payments all = made(facts);
    CHECK(amounts(all) == QList<qint64>{28000, 28000});
    CHECK(all.ahead == Money::pence(14000)); // two weeks of the second
    CHECK(test::told(all.reasons).last() == u"yes payments_are_ahead ahead=14000 (R18)");
    facts.changes.first().yearly = {{u"a"_s, u"Insurance"_s, Money::pence(1000), QDate(2024, 10, 7)}};
    CHECK(made(facts).list.size() > 2); // a sum for the year is still to come, and less by it
}

TEST_CASE("What is ahead waits for the next that pays anything, and is said with it once", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(QDate(2025, 2, 10));
    facts.changes = {weekly(QDate(2024, 11, 5), QDate(2024, 11, 4), 0),     // the council arranges it
                     weekly(QDate(2025, 1, 15), QDate(2025, 1, 20), 7000)}; // and then it is paid again
    const Payments all = made(facts);
    CHECK(amounts(all) == QList<qint64>{28000, 28000, 0, 49000 - 14000});
    CHECK(all.list.last().on == QDate(2025, 2, 10));
    CHECK(test::partsOf(all.list.last())
          == QStringList{u"payment_for_days_not_paid from=2025-01-20 to=2025-02-09 was=0 is=7000 = 21000"_s,
                         u"payment_for_weeks from=2025-02-10 to=2025-03-09 weeks=4 weekly=7000 = 28000"_s,
                         u"payment_less_what_was_ahead since=2024-11-18 = -14000"_s});
}

TEST_CASE("Days of one figure are one row, however often it was decided", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kSecond);
    facts.changes = {weekly(QDate(2024, 10, 14), kSecond, 9100), weekly(QDate(2024, 10, 14), kSecond.addDays(2), 9100)};
    CHECK(test::partsOf(made(facts).list.at(1))
          == QStringList{u"payment_for_weeks from=2024-10-21 to=2024-11-17 weeks=4 weekly=9100 = 36400"_s});
}

TEST_CASE("A sum that is paid once waits for the payment its line joins [S103]", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.start.once = {{u"a"_s, u"A bed"_s, Money::pence(500), kThird}};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 28000, 28500});
    facts.changes = {weekly(QDate(2024, 10, 1), kFirst, 7000)}; // said anew before it came, and not among it
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 28000, 28000});
}

TEST_CASE("A change inside the coming weeks pays each day what it is", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kSecond);
    facts.changes = {weekly(QDate(2024, 10, 1), QDate(2024, 10, 28), 9100)};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 7000 + 27300});
    facts.changes = {weekly(QDate(2024, 10, 1), QDate(2024, 10, 31), 9100)}; // a Thursday: ten days, then eighteen
    const Payments by = made(facts);
    CHECK(amounts(by) == QList<qint64>{28000, 10000 + 18 * 1300});
    CHECK(test::partsOf(by.list.at(1))
          == QStringList{u"payment_for_days from=2024-10-21 to=2024-10-30 weeks=1 weekly=7000 = 10000"_s,
                         u"payment_for_days from=2024-10-31 to=2024-11-17 weeks=2 weekly=9100 = 23400"_s});
}

TEST_CASE("A change counts in the payment of its own day, and never in one before", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.changes = {weekly(kSecond, kSecond, 9100)};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 36400, 36400});
    facts.changes = {weekly(kSecond.addDays(1), kSecond, 9100)};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 28000, 36400 + 8400});
    facts.changes = {
        weekly(QDate(2024, 9, 18), QDate(2024, 9, 1), 9100)}; // before anything was paid: nothing to put right
    CHECK(amounts(made(facts)) == QList<qint64>{36400, 36400, 36400});
}

TEST_CASE("Where nothing was paid at first, the change that pays first is paid like a start [S31]",
          "[rules][directpayment]")
{
    const QDate agreed(2024, 10, 15), monday(2024, 10, 21), second = monday.addDays(28); // a Tuesday
    rules::PaymentsFacts facts{.start = weekly(QDate(2024, 9, 3), QDate(2024, 9, 4), 0), .upTo = second};
    facts.changes = {weekly(agreed.addDays(-7), agreed.addDays(-7), 0), weekly(agreed, monday, 7000)};
    CHECK(test::partsOf(made(facts).list.first())
          == QStringList{u"payment_for_weeks from=2024-10-21 to=2024-11-17 weeks=4 weekly=7000 = 28000"_s});
    CHECK(made(facts).list.first().on == monday);
    CHECK(made(facts).list.last().on == second);
    CHECK(made(facts).reasons.first().inputs == QStringList{u"first=2024-10-21"_s});

    facts.changes.last().from = agreed; // six days before it
    CHECK(amounts(made(facts)) == QList<qint64>{28000 + 6000, 28000});
    facts.changes.last().from = QDate(2024, 11, 6); // in the week of 4 November
    CHECK(made(facts).list.first().on == QDate(2024, 11, 4));
    CHECK(amounts(made(facts)) == QList<qint64>{26000});

    facts.start.once = {{u"a"_s, u"Bed"_s, Money::pence(9000), {}}}; // something was paid: its days stand
    CHECK(made(facts).list.first().on == QDate(2024, 9, 4));
}

TEST_CASE("What was decided twice before one payment is put right once, beside what was paid", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kSecond);
    facts.changes = {weekly(QDate(2024, 10, 8), QDate(2024, 10, 7), 14000),
                     weekly(QDate(2024, 10, 8), QDate(2024, 10, 7), 10500)};
    CHECK(test::partsOf(made(facts).list.last())
          == QStringList{u"payment_puts_right_more from=2024-10-07 to=2024-10-20 was=7000 is=10500 = 7000"_s,
                         u"payment_for_weeks from=2024-10-21 to=2024-11-17 weeks=4 weekly=10500 = 42000"_s});
}

TEST_CASE("A later change holds from its day on, whatever an earlier one said of it", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.changes = {weekly(QDate(2024, 9, 30), QDate(2024, 11, 4), 9100),
                     weekly(QDate(2024, 10, 2), QDate(2024, 10, 28), 5600)};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 7000 + 16800, 22400});
}

TEST_CASE("What is paid once comes once, and a yearly sum that is new begins with its own payment",
          "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kSecond.addDays(364));
    facts.changes = {{QDate(2024, 10, 2),
                      kSecond,
                      Money::pence(7000),
                      {{u"8"_s, {}, Money::pence(5800), kSecond}},
                      {{u"9"_s, {}, Money::pence(300), {}}}}};
    const Payments all = made(facts);
    CHECK(all.list.at(1).amount == Money::pence(28000 + 5800 + 300));
    CHECK(test::partsOf(all.list.at(1)).sliced(1)
          == QStringList{u"payment_of_the_year  = 5800"_s, u"payment_made_once  = 300"_s});
    CHECK(all.list.at(13).amount == Money::pence(28000));
    CHECK(all.list.at(14).amount == Money::pence(28000 + 5800));
}

TEST_CASE("A stop pays to its last day and no further, and asks nothing back", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird.addDays(280));
    facts.end = {{QDate(2024, 10, 25), QDate(2024, 12, 1)}}; // said before: the last payment is for two weeks
    const Payments planned = made(facts);
    CHECK(amounts(planned) == QList<qint64>{28000, 28000, 14000});
    CHECK(planned.ahead == Money());
    CHECK(test::told(planned.reasons).last() == u"yes payments_end last=2024-12-01 (SI 2014/2871 reg 7)");

    facts.end = {{QDate(2024, 11, 1), QDate(2024, 10, 31)}}; // 17 days were paid that came after
    const Payments sudden = made(facts);
    CHECK(amounts(sudden) == QList<qint64>{28000, 28000});
    CHECK(sudden.ahead == Money::pence(17000));

    facts.changes = {weekly(QDate(2024, 11, 1), kFirst, 9100)}; // and the days before were paid too little
    const Payments more = made(facts);
    CHECK(amounts(more) == QList<qint64>{28000, 28000});
    CHECK(more.ahead == Money::pence(17000 - 39 * 300));

    facts.end = {{QDate(2024, 9, 20), QDate(2024, 9, 20)}};
    facts.changes.clear();
    const Payments never = made(facts);
    CHECK(amounts(never).isEmpty());
    CHECK(test::told(never.reasons).first() == u"no nothing_to_pay (R18)");
}

TEST_CASE("What was paid too little before a stop still comes", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.changes = {weekly(QDate(2024, 11, 1), kFirst, 9100)};
    facts.end = {{QDate(2024, 11, 15), QDate(2024, 11, 17)}};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 28000, 56 * 300});
}

TEST_CASE("An end is moved, and taken back: each payment is as it was said by then", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird.addDays(28));
    facts.saidBefore = {{kFirst.addDays(2), kSecond.addDays(6)}}; // a week of the second
    facts.end = {{kSecond.addDays(3), {}}};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 7000, 28000 + 21000, 28000});
    facts.end = {{kSecond.addDays(3), kThird.addDays(6)}};
    const Payments moved = made(facts);
    CHECK(amounts(moved) == QList<qint64>{28000, 7000, 7000 + 21000});
    CHECK(moved.ahead == Money());
    // Taken back after a payment that was not made: none is told for it, and the next brings it.
    facts.saidBefore = {{kFirst.addDays(2), kSecond.addDays(-1)}};
    facts.end = {{kSecond.addDays(3), {}}};
    CHECK(amounts(made(facts)) == QList<qint64>{28000, 28000 + 28000, 28000});
}

TEST_CASE("A sum paid once is due as far as its days are before the end", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = started(kThird);
    facts.start.once = {{u"a"_s, u"Course"_s, Money::pence(4200), {}}, {u"b"_s, u"Ramp"_s, Money::pence(900), kSecond}};
    facts.sumDays = {{u"a"_s, {kFirst.addDays(14), kFirst.addDays(27)}}, {u"b"_s, {kSecond.addDays(10), {}}}};
    // Said on the first day: the last is the seventh of the fourteen days of the course; the ramp is never bought.
    facts.end = {{kFirst, kFirst.addDays(20)}};
    const Payments soon = made(facts);
    CHECK(amounts(soon) == QList<qint64>{21000 + 2100});
    CHECK(test::partsOf(soon.list.first()).last() == u"payment_made_once_in_part what=Course = 2100");
    // Said once both are paid: the ramp is ahead, and three days of the second four weeks are not.
    facts.end = {{kSecond.addDays(4), kSecond.addDays(2)}};
    const Payments late = made(facts);
    CHECK(amounts(late) == QList<qint64>{28000 + 4200, 28000 + 900});
    CHECK(late.ahead == Money::pence(25000 + 900));
}

TEST_CASE("A day that is missing, an amount below nothing or beyond reach is refused", "[rules][directpayment]")
{
    const rules::PaymentsFacts facts = started(kThird);
    rules::PaymentsFacts one = facts;
    one.start.from = {};
    CHECK(refused(one) == u"FIELD_MISSING /start/from");
    one = facts;
    one.upTo = {};
    CHECK(refused(one) == u"FIELD_MISSING /up_to");
    one = facts;
    one.end = {{kFirst, {}}};
    CHECK(refused(one) == u"FIELD_MISSING /up_to");
    one = facts;
    one.changes = {weekly(kFirst, kFirst, -1)};
    CHECK(refused(one) == u"NEGATIVE_AMOUNT /changes/net_weekly_p");
    one = facts;
    one.start.once = {{{}, {}, Money::pence(-1), {}}};
    CHECK(refused(one) == u"NEGATIVE_AMOUNT /start/amount_p");
    one = facts;
    one.start.netWeekly = Money::pence(9000000000000000000);
    CHECK(refused(one) == u"TOO_LARGE /net_weekly_p");
    one = facts;
    one.upTo = QDate(2200, 1, 1);
    CHECK(refused(one) == u"TOO_LARGE /up_to");
}

} // namespace payments_test
