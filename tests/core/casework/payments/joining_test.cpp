// [S103] [R18] Some lines start while others wait: what starts now is in the first payment, what waits joins later.
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/committed.h"
#include "core/casework/payments/joining.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/rulebook.h"
#include "core/domain/payments/paying.h"
#include "tests/core/casework/payments/paid.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::joining_test {

namespace {

const QDate kAgreed(2024, 9, 14), kFirst(2024, 9, 23);

const Rulebook& rules()
{
    static const Rulebook shipped(*policy::Library::builtIn());
    return shipped;
}

DecisionId decision(int number)
{
    return {QUuid(0xd, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

/// Josie's agreement before the money is started, her lines starting on the days that are said by their place in the list.
CaseFile waiting(const QHash<qsizetype, QDate>& days)
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    for (qsizetype at = 0; at < file.lines.size(); ++at) file.lines[at].startOn = days.value(at, kFirst);
    return file;
}

CaseFile started(const CaseFile& file)
{
    const auto schedule = rules().schedule(file);
    REQUIRE(schedule);
    const auto payable = rules().directPayments().asPaid(file, kAgreed);
    const auto done = carriedOut(StartTheMoney{.seen = file,
                                               .id = decision(3),
                                               .on = kAgreed,
                                               .worker = u"Niamh"_s,
                                               .schedule = *schedule,
                                               .payable = *payable});
    REQUIRE(done);
    return *done;
}

qsizetype lineOf(const CaseFile& file, Stream stream)
{
    const QList<AllocatedLine> lines = standing(file.agreements)->allocation.lines;
    for (const AllocatedLine& one : lines)
        if (one.directPayment && one.stream == stream && one.amount > Money())
            for (qsizetype at = 0; at < file.lines.size(); ++at)
                if (file.lines[at].id.value.toString(QUuid::WithoutBraces) == one.id) return at;
    FAIL("no such line");
    return -1;
}

Money amountOf(const CaseFile& file, qsizetype line)
{
    for (const AllocatedLine& one : standing(file.agreements)->allocation.lines)
        if (one.id == file.lines[line].id.value.toString(QUuid::WithoutBraces)) return one.amount;
    return {};
}

/// Once more on 15 October 2024, one line ten pounds dearer where it is named.
void agreeAnew(CaseFile& file, qsizetype dearer = -1)
{
    AllocationAgreement anew = *standing(file.agreements);
    anew.supersedes = {anew.id};
    anew.id = decision(4);
    anew.on = QDate(2024, 10, 15);
    const QString line = dearer < 0 ? QString() : file.lines[dearer].id.value.toString(QUuid::WithoutBraces);
    for (AllocatedLine& one : anew.allocation.lines)
        if (one.id == line) one.amount += Money::pence(1000);
    file.agreements.append(anew);
}

/// Paid from the second payment on.
CaseFile changedSince(const CaseFile& file)
{
    const QDate on = standing(file.agreements)->on;
    const auto payable = rules().directPayments().asPaid(file, on);
    const auto done = carriedOut(ChangeMoney{file, decision(5), on, u"Niamh"_s, QDate(2024, 10, 21), *payable, {}});
    REQUIRE(done);
    return *done;
}

QString due(const char* day, Money amount)
{
    return u"%1 %2"_s.arg(QLatin1StringView(day)).arg(amount.pence());
}

} // namespace

TEST_CASE("A line that begins within the four weeks of a payment is in it, and a later one joins with its own [S103]",
          "[casework][payments]")
{
    CHECK(paymentHolding(QDate(2024, 9, 26), kFirst) == kFirst);
    CHECK(paymentHolding(QDate(2024, 10, 20), kFirst) == kFirst);
    CHECK(paymentHolding(QDate(2024, 10, 21), kFirst) == QDate(2024, 10, 21));
    CHECK(paymentHolding(QDate(2024, 11, 6), kFirst) == QDate(2024, 10, 21));
    CHECK(paymentHolding(QDate(2024, 9, 1), kFirst) == kFirst);
    CHECK(paymentHolding(QDate(2024, 10, 1), QDate(2024, 9, 25)) == QDate(2024, 9, 25)); // from a part of a week
    const CaseFile all = waiting({});
    const qsizetype weekly = lineOf(all, Stream::Weekly);
    CHECK(started(all).changes.isEmpty());
    CHECK(started(waiting({{weekly, QDate(2024, 10, 20)}})).changes.isEmpty());
}

TEST_CASE("What waits joins the payments later, with its own sums, and what it costs counts from then [S103]",
          "[casework][payments]")
{
    const CaseFile all = waiting({});
    const qsizetype weekly = lineOf(all, Stream::Weekly), once = lineOf(all, Stream::OneOff),
                    yearly = lineOf(all, Stream::Annual);
    const Money week = amountOf(all, weekly), sum = amountOf(all, once), year = amountOf(all, yearly);
    const CaseFile file =
        started(waiting({{weekly, QDate(2024, 11, 6)}, {once, QDate(2024, 11, 20)}, {yearly, QDate(2024, 12, 18)}}));
    const Money whole = Money::pence(75356), first = whole - week * 4;
    REQUIRE(paid(started(all), kFirst) == QStringList{u"2024-09-23 111106"_s});
    CHECK(file.instructions.last().schedule.firstAmount == Money::pence(111106) - week * 4 - sum - year);
    CHECK(paid(file, QDate(2025, 1, 13))
          == QStringList{due("2024-09-23", Money::pence(111106) - week * 4 - sum - year), due("2024-10-21", whole),
                         due("2024-11-18", whole + sum), due("2024-12-16", whole + year), due("2025-01-13", whole)});
    CHECK(paid(file, QDate(2025, 12, 15)).last() == due("2025-12-15", whole + year)); // thirteen payments on
    CHECK(first < whole);
    REQUIRE(payingOf(file));
    CHECK(std::ranges::all_of(payingOf(file)->changes, [&](const PaymentChange* one) {
        return payingOf(file)->isJoining(*one) && one->on == kAgreed && one->by == u"Niamh"_s;
    }));
    CHECK_FALSE(agreedSinceStarted(file));

    // Made once more it is the same, to the id: nothing is decided twice.
    CHECK(started(waiting({{weekly, QDate(2024, 11, 6)}, {once, QDate(2024, 11, 20)}, {yearly, QDate(2024, 12, 18)}}))
              .changes
          == file.changes);

    const auto inYear = [](const CaseFile& of) {
        return committedByYear(of, QDate(2025, 3, 31), *policy::Library::builtIn())->first().inYear;
    };
    CHECK(inYear(started(all)) - inYear(file) == week * 4); // the four weeks it waited; the sums come within the year
}

TEST_CASE("Where all that is paid begins later the first payment is in that week, and the review six weeks on [S103]",
          "[casework][payments]")
{
    CaseFile file = waiting({});
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 11, 14);
    const auto schedule = rules().schedule(file);
    REQUIRE(schedule);
    CHECK(schedule->first == QDate(2024, 11, 11));
    CHECK(schedule->sixWeekReview == QDate(2024, 12, 23));
    CHECK(schedule->firstAmount == Money::pence(111106));
    CHECK(schedule->reasons.first().key == u"paid_from_its_start");
    file.lines.first().startOn = {}; // nobody said when: it is there from the first
    CHECK(rules().schedule(file)->first == kFirst);
}

TEST_CASE("What is agreed anew before a line has joined pays it as it is said then, and never twice [S103]",
          "[casework][payments]")
{
    const CaseFile all = waiting({});
    const qsizetype once = lineOf(all, Stream::OneOff);
    const Money sum = amountOf(all, once);
    CaseFile file = started(waiting({{once, QDate(2024, 11, 20)}}));
    agreeAnew(file, once);
    const CaseFile changed = changedSince(file);
    const QStringList payments = paid(changed, QDate(2025, 1, 13));
    CHECK(payments.contains(due("2024-11-18", Money::pence(75356) + sum + Money::pence(1000))));
    CHECK(payments.filter(u"75356"_s).size() == 3);
}

TEST_CASE("What would have joined after the last day that is paid is not reached", "[casework][payments]")
{
    const CaseFile all = waiting({});
    const CaseFile file = started(waiting({{lineOf(all, Stream::Weekly), QDate(2024, 11, 6)}}));
    const PaymentChange& join = file.changes.first();
    CHECK(payingOf(file)->isReached(join));
    const auto stopped = [&](QDate last) {
        const auto done =
            carriedOut(StopMoney{file, decision(6), QDate(2024, 9, 20), {}, {StopReason::Away, last, {}}, {}});
        REQUIRE(done);
        return payingOf(*done)->isReached(join);
    };
    CHECK_FALSE(stopped(QDate(2024, 10, 20)));
    CHECK(stopped(QDate(2024, 10, 21)));
}

TEST_CASE("A line that is paid already does not wait again, whatever day is said for it with a change [S103]",
          "[casework][payments]")
{
    const CaseFile all = waiting({});
    CaseFile file = started(all);
    agreeAnew(file);
    file.lines[lineOf(all, Stream::Weekly)].startOn = QDate(2024, 12, 18);
    const CaseFile changed = changedSince(file);
    CHECK(changed.changes.size() == 1);
    CHECK(paid(changed, QDate(2024, 11, 18))
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-11-18 75356"_s});
}

TEST_CASE("Of a sum that was paid once and is agreed dearer the difference comes with the next payment",
          "[casework][payments]")
{
    CaseFile file = started(waiting({}));
    const qsizetype once = lineOf(file, Stream::OneOff);
    agreeAnew(file, once);
    const CaseFile changed = changedSince(file);
    CHECK(paid(changed, QDate(2024, 11, 18))
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 76356"_s, u"2024-11-18 75356"_s});
}

} // namespace alongside::casework::joining_test
