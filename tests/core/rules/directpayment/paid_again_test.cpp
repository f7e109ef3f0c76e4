// [R18] Paid, stopped, and paid again: hand-worked, to the penny, and by chance.
#include "core/rules/directpayment/payments.h"
#include "tests/core/rules/directpayment/parts_of.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

#include <random>

namespace paid_again_test {

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2024, 9, 23); // a Monday
const QDate kAgain(2025, 3, 5);  // a Wednesday, of the week of 3 March

/// £70.00 a week, ten pounds a day, from 23 September; four weeks of it were paid when it stopped.
rules::PaymentsFacts stopped(QDate madeOn, QDate lastDay, QDate upTo)
{
    return {
        .start = {QDate(2024, 9, 17), kFirst, Money::pence(7000), {}, {}}, .end = {{madeOn, lastDay}}, .upTo = upTo};
}

/// £84.00 a week: twelve pounds a day.
rules::PaymentsFacts again(QDate from, QDate upTo)
{
    return {.start = {from.addDays(-7), from, Money::pence(8400), {}, {}}, .upTo = upTo};
}

Payments made(const QList<rules::PaymentsFacts>& starts)
{
    const auto found = rules::payments(starts);
    REQUIRE(found);
    return *found;
}

QStringList told(const Payments& payments)
{
    QStringList all;
    for (const Payment& one : payments.list)
        all.append(u"%1 %2"_s.arg(one.on.toString(Qt::ISODate)).arg(one.amount.pence()));
    return all;
}

} // namespace

TEST_CASE("What was stopped is paid again from any day, with its own part of a week", "[rules][directpayment]")
{
    const QDate upTo(2025, 4, 1);
    const Payments all = made({stopped({2024, 10, 10}, {2024, 10, 13}, upTo), again(kAgain, upTo)});
    // Five days to Sunday 9 March and three weeks; then four weeks from Monday 31 March.
    CHECK(told(all) == QStringList{u"2024-09-23 28000"_s, u"2025-03-05 31200"_s, u"2025-03-31 33600"_s});
    CHECK(test::partsOf(all.list.at(1))
          == QStringList{u"payment_for_days from=2025-03-05 to=2025-03-09 weeks=0 weekly=8400 = 6000"_s,
                         u"payment_for_weeks from=2025-03-10 to=2025-03-30 weeks=3 weekly=8400 = 25200"_s});
    CHECK(all.ahead == Money::pence(7000)); // 14 to 20 October: told, and asked of nobody
    CHECK(test::told(all.reasons)
          == QStringList{u"yes payments_from_part_of_a_week first=2025-03-05 second=2025-03-31 (R18)"_s,
                         u"no payments_between_starts from=2024-10-14 to=2025-03-04 (R18)"_s,
                         u"yes payments_are_ahead ahead=7000 (R18)"_s});
    CHECK(told(made({stopped({2024, 10, 10}, {2024, 10, 13}, {2025, 3, 4}), again(kAgain, {2025, 3, 4})}))
          == QStringList{u"2024-09-23 28000"_s});
}

TEST_CASE("A part of a week is rounded by the day, half up", "[rules][directpayment]")
{
    rules::PaymentsFacts odd = again(kAgain, kAgain);
    odd.start.netWeekly = Money::pence(18839); // five days: 134.564...; three weeks: 565.17
    CHECK(told(made({odd})) == QStringList{u"2025-03-05 69973"_s});
}

TEST_CASE("Days that were paid ahead when it stopped are not paid a second time", "[rules][directpayment]")
{
    const QDate upTo(2024, 11, 11), from(2024, 10, 14);
    const Payments all = made({stopped({2024, 10, 5}, {2024, 10, 6}, upTo), again(from, upTo)});
    CHECK(told(all) == QStringList{u"2024-09-23 28000"_s, u"2024-10-14 26600"_s, u"2024-11-11 33600"_s});
    CHECK(test::partsOf(all.list.at(1))
          == QStringList{u"payment_for_days_paid_already from=2024-10-14 to=2024-10-20 was=7000 = -7000"_s,
                         u"payment_for_weeks from=2024-10-14 to=2024-11-10 weeks=4 weekly=8400 = 33600"_s});
    CHECK(all.ahead == Money::pence(7000)); // 7 to 13 October

    // What it owed for the days before it stopped comes off what is ahead first: the person has that much less in hand.
    rules::PaymentsFacts owed = stopped({2024, 10, 5}, {2024, 10, 6}, upTo);
    owed.changes = {{QDate(2024, 10, 4), kFirst, Money::pence(13300), {}, {}}}; // 14 days at nine pounds more: 126
    const Payments less = made({owed, again(from, upTo)});
    CHECK(less.list.at(1).amount == Money::pence(33600 - 1400));
    CHECK(less.ahead == Money());
}

TEST_CASE("A second stop ends the second start, and a third start follows it", "[rules][directpayment]")
{
    const QDate upTo(2026, 1, 1);
    rules::PaymentsFacts second = again(kAgain, upTo);
    second.end = {{QDate(2025, 4, 20), QDate(2025, 4, 27)}};
    const rules::PaymentsFacts first = stopped({2024, 10, 10}, {2024, 10, 20}, upTo);
    CHECK(told(made({first, second}))
          == QStringList{u"2024-09-23 28000"_s, u"2025-03-05 31200"_s, u"2025-03-31 33600"_s});
    CHECK(test::told(made({first, second}).reasons).last()
          == u"yes payments_end last=2025-04-27 (SI 2014/2871 reg 7)"_s);
    const Payments three = made({first, second, again({2025, 12, 1}, upTo)});
    CHECK(told(three).sliced(3) == QStringList{u"2025-12-01 33600"_s, u"2025-12-29 33600"_s});
    CHECK(test::told(three.reasons)
          == QStringList{u"yes payments_every_four_weeks first=2025-12-01 (R18)"_s,
                         u"no payments_between_starts from=2024-10-21 to=2025-03-04 (R18)"_s,
                         u"no payments_between_starts from=2025-04-28 to=2025-11-30 (R18)"_s});
}

TEST_CASE("A sum for a year that began in the middle of a week comes again with every thirteenth payment",
          "[rules][directpayment]")
{
    rules::PaymentsFacts facts = again(kAgain, QDate(2026, 3, 2));
    facts.start.yearly = {{u"8"_s, u"Insurance"_s, Money::pence(5800), kAgain}};
    const Payments all = made({facts});
    CHECK(all.list.size() == 14);
    CHECK(all.list.first().amount == Money::pence(31200 + 5800));
    CHECK(all.list.at(12).amount == Money::pence(33600));
    CHECK(all.list.last().amount == Money::pence(33600 + 5800));
}

TEST_CASE("What a colleague changed without knowing of the stop pays nothing after it", "[rules][directpayment]")
{
    rules::PaymentsFacts facts = stopped({2024, 10, 10}, {2024, 11, 24}, {2025, 3, 1});
    facts.changes = {{QDate(2024, 11, 1), QDate(2024, 11, 18), Money::pence(9100), {}, {}}};
    CHECK(told(made({facts})) == QStringList{u"2024-09-23 28000"_s, u"2024-10-21 28000"_s, u"2024-11-18 9100"_s});
}

TEST_CASE("A start in the days of another is refused", "[rules][directpayment]")
{
    const QDate upTo(2025, 4, 1);
    const auto refused = [&](const rules::PaymentsFacts& first, QDate from) {
        const auto found = rules::payments({first, again(from, upTo)});
        return found ? QString() : found.error().detail + found.error().where;
    };
    CHECK(refused(stopped({2024, 10, 10}, {2024, 10, 13}, upTo), {2024, 10, 13}) == u"STILL_PAID/start/from");
    CHECK(refused(stopped({2024, 10, 10}, {2024, 10, 13}, upTo), {2024, 10, 14}).isEmpty());
    CHECK(test::told(made({stopped({2024, 10, 10}, {2024, 10, 13}, upTo), again({2024, 10, 14}, upTo)}).reasons)
          == QStringList{u"yes payments_every_four_weeks first=2024-10-14 (R18)"_s}); // no day lies between
    rules::PaymentsFacts open = stopped({2024, 10, 10}, {2024, 10, 13}, upTo);
    open.end.reset();
    CHECK(refused(open, kAgain) == u"STILL_PAID/start/from");
}

TEST_CASE("By chance: what is paid, less what was ahead, is each day of both starts once, and no day between",
          "[rules][directpayment]")
{
    const quint64 seed = GENERATE(take(200, random(quint64(1), quint64(1) << 40)));
    INFO("seed " << seed);
    std::mt19937_64 chance(seed);
    const auto upTo = [&](qint64 most) { return qint64(chance() % quint64(most)); };
    const auto perDay = [&] { return 100 + upTo(2000); };
    const qint64 one = perDay(), other = perDay();
    const QDate lastDay = kFirst.addDays(upTo(120)), stoppedOn = lastDay.addDays(20 - upTo(40));
    const QDate from = lastDay.addDays(1 + upTo(60)), end = from.addDays(upTo(120));
    const QDate far = kFirst.addYears(2);
    const QList<rules::PaymentsFacts> starts{
        {.start = {kFirst, kFirst, Money::pence(7 * one), {}, {}}, .end = {{stoppedOn, lastDay}}, .upTo = far},
        {.start = {from, from, Money::pence(7 * other), {}, {}}, .end = {{from, end}}, .upTo = far}};
    const Payments all = made(starts);
    Money paid;
    for (const Payment& payment : all.list) paid += payment.amount;
    CHECK((paid - all.ahead).pence() == one * (kFirst.daysTo(lastDay) + 1) + other * (from.daysTo(end) + 1));
    CHECK(std::ranges::is_sorted(all.list, {}, &Payment::on));
    for (const Payment& payment : all.list)
        CHECK_FALSE((payment.on > std::max(lastDay, stoppedOn) && payment.on < from));
}

} // namespace paid_again_test
