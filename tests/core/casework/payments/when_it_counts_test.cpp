// [R18] [S35] From when less is paid, when the first payment is, and what is not paid again. Every figure by hand.
#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/committed.h"
#include "core/casework/rulebook.h"
#include "core/casework/versions/made_from.h"
#include "tests/core/casework/payments/paid.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::when_it_counts_test {

namespace {

const QDate kAgain(2024, 11, 5), kFirst(2024, 9, 23);

DecisionId decision(int number)
{
    return {QUuid(0xf, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

const Rulebook& rules()
{
    static const Rulebook shipped(*policy::Library::builtIn());
    return shipped;
}

CaseFile started()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = kFirst;
    file.agreements.first().inputs = madeFrom(file, kAgreedFrom); // with the letter of 16 September
    return file;
}

/// Her share is `pence` a week.
CaseFile agreedAgain(qint64 pence)
{
    CaseFile file = started();
    AllocationAgreement again = file.agreements.first();
    again.id = decision(1);
    again.on = kAgain;
    again.supersedes = {file.agreements.first().id};
    again.allocation.assessedWeekly = Money::pence(pence);
    file.agreements.append(again);
    return file;
}

AllocatedLine& lineIn(CaseFile& file, qint64 pence)
{
    QList<AllocatedLine>& lines = file.agreements.last().allocation.lines;
    return *std::ranges::find(lines, Money::pence(pence), &AllocatedLine::amount);
}

Payable payable(const CaseFile& file)
{
    return *rules().directPayments().asPaid(file, kAgain);
}

QStringList tooEarly(const CaseFile& file, QDate from)
{
    QStringList found;
    for (const StillToSay& gap : stillToChange(file, payable(file), from))
        if (gap.gap == Gap::DayTooEarly) found.append(gap.why.key + u' ' + gap.why.inputs.join(u' '));
    return found;
}

CaseFile changed(const CaseFile& file, QDate from)
{
    const auto done = carriedOut(ChangeMoney{file, decision(2), kAgain, u"Niamh"_s, from, payable(file), {}});
    REQUIRE(done);
    return *done;
}

} // namespace

TEST_CASE("Less is paid from the day it was agreed at the earliest, more from an earlier day too", "[casework][R18]")
{
    const QStringList early{u"change_day_less_before day=2024-11-05"_s};
    const CaseFile dearer = agreedAgain(9345); // her share is ten pounds more: 178.39
    CHECK(tooEarly(dearer, kFirst) == early);
    CHECK(tooEarly(dearer, kAgain.addDays(-1)) == early);
    CHECK(tooEarly(dearer, kAgain).isEmpty());
    CHECK(carriedOut(ChangeMoney{dearer, decision(2), kAgain, {}, kFirst, payable(dearer), {}}).error().where
          == u"change_from");
    CHECK(tooEarly(agreedAgain(7345), kFirst).isEmpty()); // ten pounds less
    // From 5 November: thirteen days of the payment of 21 October at £10.00 less, 18.57.
    CHECK(paid(changed(dearer, kAgain), QDate(2024, 11, 18)).last() == u"2024-11-18 69499");
}

TEST_CASE("A share that is more counts from its letter where that was given before the agreement", "[casework][R18]")
{
    CaseFile told = agreedAgain(9345);
    told.money.contributionLetterOn = QDate(2024, 10, 28);
    CHECK(tooEarly(told, QDate(2024, 10, 28)).isEmpty());
    CHECK(tooEarly(told, QDate(2024, 10, 27)) == QStringList{u"change_day_less_before day=2024-10-28"_s});
    told.money.contributionLetterOn = QDate(2024, 11, 8); // after it
    CHECK(tooEarly(told, kAgain.addDays(-1)) == QStringList{u"change_day_less_before day=2024-11-05"_s});
    // The letter of the share that is paid already tells nothing of another one; nor does any letter of less support.
    told.money.contributionLetterOn = QDate(2024, 9, 16);
    CHECK(tooEarly(told, QDate(2024, 10, 28)).size() == 1);
    told.money.contributionLetterOn = QDate(2024, 10, 28);
    lineIn(told, 8580).amount = Money::pence(1000);
    told.agreements.last().allocation.weekly -= Money::pence(7580);
    CHECK(tooEarly(told, QDate(2024, 10, 28)) == QStringList{u"change_day_less_before day=2024-11-05"_s});
}

TEST_CASE("The first payment is in the week after both the agreement and the start", "[casework][R18]")
{
    CaseFile file = started();
    file.instructions.clear();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 4);
    const auto first = [&](QDate on) { return rules().schedule(file, on)->first; };
    CHECK(first({}) == kFirst);
    CHECK(first(QDate(2024, 9, 17)) == kFirst);            // agreed and started on Tuesday 17 September
    CHECK(first(QDate(2024, 9, 22)) == kFirst);            // started on the Sunday
    CHECK(first(QDate(2024, 9, 23)) == kFirst.addDays(7)); // on the Monday: the next one
    CHECK(first(QDate(2024, 12, 10)) == QDate(2024, 12, 16));
    const auto late = rules().schedule(file, QDate(2024, 12, 10));
    CHECK(late->reasons.first().key == u"paid_monday_after_agreement");
    CHECK(late->reasons.first().inputs.contains(u"agreed=2024-12-10"_s));
    CHECK(late->sixWeekReview == QDate(2025, 1, 27));
}

TEST_CASE("What was paid once is not paid again because its price is another, only for more of it", "[casework][R2]")
{
    const auto once = [](const QString& exact, qint64 price, qint64 amount, const QString& then) {
        CaseFile file = started();
        AllocatedLine& before = lineIn(file, 21450); // practice: fifteen hours at 14.30
        before.exact = then;
        before.price = Money::pence(1430);
        AllocationAgreement again = file.agreements.first();
        again.id = decision(1);
        again.on = kAgain;
        again.supersedes = {file.agreements.first().id};
        file.agreements.append(again);
        AllocatedLine& now = lineIn(file, 21450);
        now.exact = exact;
        now.price = Money::pence(price);
        now.amount = Money::pence(amount);
        QList<qint64> sums;
        const CaseFile after = changed(file, kAgain);
        for (const PaidSum& one : after.changes.first().once) sums.append(one.amount.pence());
        const auto years = committedByYear(after, QDate(2025, 3, 31), *policy::Library::builtIn());
        REQUIRE(years);
        // The journey's £6,049.87, and what comes once more.
        CHECK(years->first().inYear == Money::pence(604987 + (sums.isEmpty() ? 0 : sums.first())));
        return sums;
    };
    CHECK(once(u"22650"_s, 1510, 22650, u"21450"_s).isEmpty());              // dearer
    CHECK(once(u"30200"_s, 1510, 30200, u"21450"_s) == QList<qint64>{7550}); // five hours more, at the new price
    CHECK(once(u"15100"_s, 1510, 15100, u"21450"_s).isEmpty());              // fewer
    CHECK(once(u"64350/2"_s, 1430, 32175, u"42900/2"_s) == QList<qint64>{10725});
    CHECK(once(QString(), 1510, 22650, QString()) == QList<qint64>{1200}); // nobody kept how much there was of it
}

TEST_CASE("A sum paid once for a line that does not begin before the end is told with what is ahead",
          "[casework][payments]")
{
    CaseFile file = started();
    SupportLine& practice = file.lines[8]; // paid with the first payment; six weeks from 21 October
    practice.startOn = QDate(2024, 10, 14);
    practice.forWeeks = 6;
    SupportLine& training = file.lines[9];
    training.startOn = QDate(2024, 10, 15);
    file.instructions.first().inputs = madeFrom(file, kStartedFrom);
    const auto ahead = [&](QDate last) {
        const auto done =
            carriedOut(StopMoney{file, decision(5), QDate(2024, 10, 25), {}, {StopReason::Asked, last, {}}, {}});
        REQUIRE(done);
        return paymentsOf(*done, QDate(2025, 1, 1))->ahead;
    };
    // To 13 October: 188.39 for each of five weeks paid after it, practice 214.50 and training 85.00.
    CHECK(ahead(QDate(2024, 10, 13)) == Money::pence(5 * 18839 + 21450 + 8500));
    // To 27 October: three weeks; practice 28 of its 42 days, 143.00.
    CHECK(ahead(QDate(2024, 10, 27)) == Money::pence(3 * 18839 + 14300));

    const auto committed = [&](QDate last) {
        const auto done =
            carriedOut(StopMoney{file, decision(5), QDate(2024, 10, 25), {}, {StopReason::DutyEnded, last, {}}, {}});
        REQUIRE(done);
        const auto years = committedByYear(*done, QDate(2025, 3, 31), *policy::Library::builtIn());
        REQUIRE(years);
        return years->first().inYear;
    };
    // What is told as too much is held no more (R19): the council's 193.14 a week, the insurance and the plan stay.
    CHECK(committed(QDate(2024, 10, 13)) == Money::pence(3 * 19314 + 5800 + 45000));
    CHECK(committed(QDate(2024, 10, 27)) == Money::pence(5 * 19314 + 5800 + 45000 + 7150 + 8500));
}

} // namespace alongside::casework::when_it_counts_test
