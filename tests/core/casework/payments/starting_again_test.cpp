// [S35] [R18] The payments were stopped, and are agreed anew: a second start, nothing for the days between, nothing twice.
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/committed.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/review/by_the_record.h"
#include "core/casework/rulebook.h"
#include "core/domain/plan/coming_review.h"
#include "core/record/projections.h"
#include "tests/core/casework/payments/paid.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::starting_again_test {

namespace {

const QDate kStopped(2024, 11, 1), kLastDay(2024, 11, 3), kAgreed(2025, 2, 26), kAgain(2025, 3, 5);

DecisionId decision(int number)
{
    return {QUuid(0xd, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

const Rulebook& rules()
{
    static const Rulebook shipped(*policy::Library::builtIn());
    return shipped;
}

CaseFile begun()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 23);
    return file;
}

/// Two payments were made, and two weeks of the second are ahead.
CaseFile stopped(StopReason reason = StopReason::DutyEnded)
{
    const auto done =
        carriedOut(StopMoney{begun(), decision(1), kStopped, u"Niamh"_s, {reason, kLastDay, u"She asked"_s}, {}});
    REQUIRE(done);
    return *done;
}

/// Her share is ten pounds a week less than it was.
CaseFile agreedAnew(CaseFile file, int number = 2, QDate on = kAgreed)
{
    AllocationAgreement again = *standing(file.agreements);
    again.supersedes = {again.id};
    again.id = decision(number);
    again.on = on;
    again.allocation.assessedWeekly = Money::pence(7345);
    file.agreements.append(again);
    return file;
}

Payable payable(const CaseFile& file)
{
    return *rules().directPayments().asPaid(file, kAgreed);
}

Result<CaseFile> startedAgain(const CaseFile& file, QDate from, int number = 3, QDate on = kAgreed)
{
    const auto schedule = rules().scheduleAgain(file, from);
    if (!schedule) return schedule.error();
    return carriedOut(StartTheMoney{.seen = file,
                                    .id = decision(number),
                                    .on = on,
                                    .worker = u"Niamh"_s,
                                    .schedule = *schedule,
                                    .payable = payable(file)});
}

CaseFile again()
{
    const auto done = startedAgain(agreedAnew(stopped()), kAgain);
    REQUIRE(done);
    return *done;
}

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

} // namespace

TEST_CASE("What was stopped is started again once it is agreed anew, from a day after both", "[casework][payments]")
{
    const CaseFile only = stopped(), file = agreedAnew(only);
    CHECK_FALSE(canStartAgain(begun()));
    CHECK_FALSE(canStartAgain(only));
    CHECK_FALSE(canStartAgain(agreedAnew(only, 2, kStopped.addDays(-1)))); // agreed before they stopped it
    REQUIRE(canStartAgain(file));
    CHECK(startsAgainFrom(file) == QDate(2025, 3, 3));
    CHECK(startsAgainFrom(agreedAnew(only, 2, kStopped)) == QDate(2024, 11, 4));
    CHECK_FALSE(startsAgainFrom(only).isValid());

    CHECK(stillToStartAgain(file, payable(file), kAgain).isEmpty());
    CHECK(gapsIn(stillToStartAgain(only, payable(only), kAgain)) == QList<Gap>{Gap::NothingNewAgreed});
    CHECK(gapsIn(stillToStartAgain(file, payable(file), kAgreed.addDays(-1))) == QList<Gap>{Gap::DayTooEarly});
    CHECK(gapsIn(stillToStartAgain(file, payable(file), {})) == QList<Gap>{Gap::ChangeDayMissing});
    CHECK(startedAgain(file, kAgreed));
    // No payment lies before the day it is started.
    CHECK(gapsIn(stillToStartAgain(file, payable(file), kAgain, kAgain.addDays(1))) == QList<Gap>{Gap::DayTooEarly});
    CHECK(startedAgain(file, kAgain, 3, kAgain.addDays(1)).error().where == u"change_from");
    const CaseFile soon = agreedAnew(only, 2, kStopped);
    CHECK(gapsIn(stillToStartAgain(soon, payable(soon), kLastDay)) == QList<Gap>{Gap::DayTooEarly});
    CHECK(startedAgain(soon, kLastDay).error().where == u"change_from");
    CHECK(startedAgain(only, kAgain).error().where == u"agree");
}

TEST_CASE("Nothing is paid for the days between, and nothing that was paid once or for the year is paid twice",
          "[casework][payments]")
{
    const CaseFile file = again();
    const PaymentInstruction& made = file.instructions.last();
    CHECK(made.supersedes == QList<DecisionId>{file.instructions.first().id});
    CHECK(made.schedule.first == kAgain);
    CHECK(made.schedule.second == QDate(2025, 3, 31));
    // Wednesday to Sunday at £198.39 a week, 141.707..., and three weeks.
    CHECK(made.schedule.firstAmount == Money::pence(14171 + 59517));
    const QStringList before{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s};
    CHECK(paid(file, QDate(2025, 3, 4)) == before);
    CHECK(paid(file, QDate(2025, 4, 28))
          == before + QStringList{u"2025-03-05 73688"_s, u"2025-03-31 79356"_s, u"2025-04-28 79356"_s});
    // Insurance was paid on 23 September 2024: it comes again with the first payment after that year.
    CHECK(paid(file, QDate(2025, 10, 13)).sliced(9) == QStringList{u"2025-09-15 79356"_s, u"2025-10-13 85156"_s});
    REQUIRE(firstPayment(file));
    CHECK(firstPayment(file)->amount == Money::pence(73688));
    CHECK(comingPayments(file, kAgreed)->list.size() == 2 + 6);
    CHECK(paymentsOf(file, kAgain)->ahead == Money::pence(2 * 18839));
}

TEST_CASE("What was stopped is started again as it was, from the day that is said, unless all support had ended",
          "[casework][payments]")
{
    const CaseFile rest = stopped(StopReason::Away);
    REQUIRE(canStartAgain(rest));
    CHECK_FALSE(isAgreedSinceStop(rest));
    CHECK_FALSE(startsAgainFrom(rest).isValid()); // nobody can guess when somebody comes home
    CHECK(gapsIn(stillToStartAgain(rest, payable(rest), {})) == QList<Gap>{Gap::ChangeDayMissing});
    CHECK(gapsIn(stillToStartAgain(rest, payable(rest), kLastDay)) == QList<Gap>{Gap::DayTooEarly});
    CHECK_FALSE(canStartAgain(stopped(StopReason::Died)));
    const QDate home(2024, 12, 2);
    const auto again = startedAgain(rest, home, 3, QDate(2024, 11, 28));
    REQUIRE(again);
    CHECK(again->instructions.last().agreement == rest.instructions.first().agreement);
    CHECK(paid(*again, home) == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-12-02 75356"_s});
    CHECK(paymentsOf(*again, home)->ahead == Money::pence(2 * 18839));

    // Stopped once more, it can be started once more, and the day after a stop by mistake leaves no day unpaid.
    const auto over = carriedOut(
        StopMoney{*again, decision(6), QDate(2024, 12, 31), {}, {StopReason::Asked, QDate(2025, 1, 5), {}}, {}});
    REQUIRE(over);
    REQUIRE(canStartAgain(*over));
    const auto mended = startedAgain(*over, QDate(2025, 1, 6), 7, QDate(2025, 1, 2));
    REQUIRE(mended);
    CHECK(paid(*mended, QDate(2025, 1, 27)).sliced(3) == QStringList{u"2024-12-30 75356"_s, u"2025-01-06 18839"_s});
}

TEST_CASE("A second stop has its last day after what was paid before the first", "[casework][payments]")
{
    const CaseFile file = again();
    const auto gaps = [&](QDate last) { return gapsIn(stillToStop(file, {StopReason::Asked, last, {}})); };
    CHECK(gaps(kLastDay) == QList<Gap>{Gap::DayTooEarly});
    CHECK(gaps(kAgain.addDays(-2)) == QList<Gap>{Gap::DayTooEarly});
    CHECK(gaps(kAgain.addDays(-1)).isEmpty()); // nothing of the new start is to be paid
    const CaseFile first = begun();
    CHECK(stillToStop(first, {StopReason::Asked, first.instructions.first().schedule.first.addDays(-9), {}}).isEmpty());
}

TEST_CASE("Where all support ended with the payments no review is to come", "[casework][payments]")
{
    CHECK(comingReview(begun()));
    CHECK(comingReview(stopped(StopReason::Asked)));
    CHECK_FALSE(comingReview(stopped(StopReason::Died)));
    CHECK_FALSE(comingReview(stopped(StopReason::DutyEnded)));
    CHECK(comingReview(again()));
}

TEST_CASE("A first review that fell due while it was paid is not put off by a stop and a new start",
          "[casework][R18][S56]")
{
    const auto dueOf = [](QDate lastDay) {
        CaseFile file = again();
        file.stops.first().lastDay = lastDay;
        return std::pair(comingReview(file)->on, comingReview(file)->lateAfter);
    };
    const PaymentSchedule first = begun().instructions.first().schedule, anew = again().instructions.last().schedule;
    CHECK(dueOf(first.sixWeekReview) == std::pair(first.sixWeekReview, first.overdueAfter));
    CHECK(dueOf(first.sixWeekReview.addDays(-1)) == std::pair(anew.sixWeekReview, anew.overdueAfter));

    CaseFile held = again();
    held.stops.first().lastDay = first.sixWeekReview;
    held.reviews.append({.on = first.sixWeekReview});
    CHECK(firstReviewSince(held) == &held.instructions.first()); // opened, and nothing said
    held.reviews.last().firstWords = u"It works"_s;
    CHECK(firstReviewSince(held) == &held.instructions.last());
}

TEST_CASE("A sum paid once that stopped before it came is paid with the new start, as is one that is new",
          "[casework][payments]")
{
    CaseFile early = begun();
    early = *carriedOut(
        StopMoney{early, decision(1), QDate(2024, 9, 20), {}, {StopReason::Asked, QDate(2024, 9, 21), {}}, {}});
    const auto whole =
        startedAgain(agreedAnew(early, 2, QDate(2024, 9, 20)), QDate(2024, 9, 30), 3, QDate(2024, 9, 20));
    REQUIRE(whole);
    CHECK(paid(*whole, QDate(2024, 9, 30)) == QStringList{u"2024-09-30 115106"_s}); // with all that came once

    CaseFile ramp = agreedAnew(stopped());
    ramp.agreements.last().allocation.lines.append(
        {.id = u"ramp"_s, .funded = true, .stream = Stream::OneOff, .amount = Money::pence(4000)});
    const auto more = startedAgain(ramp, kAgain);
    REQUIRE(more);
    CHECK(paid(*more, kAgain).last() == u"2025-03-05 77688");
    CHECK(sumsAtStart(*more, *payingOf(*more)).once == QList<PaidSum>{{u"ramp"_s, {}, Money::pence(4000), {}}});
}

TEST_CASE("A sum for a year that began with a change comes again when its own year is over", "[casework][payments]")
{
    const QDate on(2024, 10, 1);
    CaseFile file = agreedAnew(begun(), 4, on);
    file.agreements.last().allocation.lines.append(
        {.id = u"licence"_s, .funded = true, .stream = Stream::Annual, .amount = Money::pence(1200)});
    file = *carriedOut(ChangeMoney{file, decision(5), on, {}, QDate(2024, 10, 21), payable(file), {}});
    file = *carriedOut(StopMoney{file, decision(1), kStopped, {}, {StopReason::Asked, kLastDay, {}}, {}});
    const auto again = startedAgain(agreedAnew(file), kAgain);
    REQUIRE(again);
    const QStringList all = paid(*again, QDate(2025, 11, 10));
    CHECK(all.contains(u"2024-10-21 80556"_s)); // the licence for the first time
    CHECK(all.contains(u"2025-03-05 73688"_s));
    CHECK(all.last() == u"2025-11-10 80556"_s);
}

TEST_CASE("What is agreed after the new start is a change of it, and a second stop ends it", "[casework][payments]")
{
    CaseFile file = agreedAnew(again(), 4, QDate(2025, 4, 10));
    const auto changed = carriedOut(
        ChangeMoney{file, decision(5), QDate(2025, 4, 10), u"Niamh"_s, QDate(2025, 4, 28), payable(file), {}});
    REQUIRE(changed);
    CHECK(changed->changes.last().once.isEmpty());
    CHECK(changed->changes.last().yearly.first().first == QDate(2025, 10, 13));
    CHECK(paid(*changed, QDate(2025, 4, 28)).last() == u"2025-04-28 79356");

    const auto over = carriedOut(StopMoney{
        *changed, decision(6), QDate(2025, 5, 2), u"Niamh"_s, {StopReason::Asked, QDate(2025, 5, 25), {}}, {}});
    REQUIRE(over);
    CHECK(over->stops.last().instruction == decision(3));
    const auto now = payingOf(*over);
    REQUIRE(now);
    CHECK(now->stop == &over->stops.last());
    REQUIRE(now->before.size() == 1);
    CHECK(now->before.first().stop == &over->stops.first());
    CHECK(now->since() == QDate(2024, 9, 23));
    CHECK(paid(*over, QDate(2026, 1, 1)).last() == u"2025-04-28 79356");
    const auto third =
        startedAgain(agreedAnew(*over, 7, QDate(2025, 12, 1)), QDate(2025, 12, 8), 8, QDate(2025, 12, 1));
    REQUIRE(third);
    CHECK(payingOf(*third)->before.size() == 2);
    CHECK(paid(*third, QDate(2025, 12, 8)).last() == u"2025-12-08 85156"); // the year of the insurance is over
}

TEST_CASE("Of an earlier start the stop that holds counts, and nothing is told where it cannot be read",
          "[casework][payments]")
{
    CaseFile file = again();
    PaymentStop later = file.stops.first(); // two had stopped it apart: this one settled which holds
    later.id = decision(9);
    later.lastDay = QDate(2024, 10, 27);
    later.supersedes = {file.stops.first().id};
    file.stops.prepend(later);
    REQUIRE(payingOf(file));
    CHECK(payingOf(file)->before.first().stop->lastDay == QDate(2024, 10, 27));
    CHECK(paymentsOf(file, kAgain)->ahead == Money::pence(3 * 18839));
    file.instructions.first().unread = true;
    CHECK_FALSE(payingOf(file));
}

TEST_CASE("The team's budget counts both starts by the day, and nothing between (R19)", "[casework][payments]")
{
    const policy::Library library = *policy::Library::builtIn();
    const QList<CommittedYear> years = *committedByYear(again(), QDate(2026, 3, 31), library);
    REQUIRE(years.size() == 2);
    // £193.14 a week: 42 days to 3 November, 27 from 5 March; the insurance, what came once, and planning, each one time.
    CHECK(years.first().inYear == Money::pence(115884 + 74497 + 5800 + 29950 + 45000));
    CHECK(years.first().fullYear == Money::pence(1010128));
    CHECK(years.last().inYear == Money::pence(1007087 + 5800));
}

TEST_CASE("What the council arranges is ordered again from the new start where all support had ended",
          "[casework][payments]")
{
    const auto begins = [](const CaseFile& file) { return standing(file.orders)->lines.first().startOn; };
    CaseFile file = again();
    CHECK(begins(file) == kAgain);
    CHECK(toOrder(file).first().startOn == kAgain); // ordered once more, it keeps that day
    const auto goesOn = startedAgain(agreedAnew(stopped(StopReason::Asked)), kAgain);
    REQUIRE(goesOn);
    CHECK(begins(*goesOn) == QDate(2024, 9, 23));
}

TEST_CASE("Paid again, nobody is told that it stopped, and what counts from the first payment counts anew",
          "[casework][payments]")
{
    const CaseFile file = again();
    CHECK(record::stageOf(stopped()) == Stage::Stopped);
    CHECK(record::stageOf(file) == Stage::MoneyStarted);
    CHECK(gapsIn(stillToStop(file, {StopReason::Asked, QDate(2025, 6, 1), {}})).isEmpty());
    CHECK_FALSE(canStartAgain(file));
    CHECK_FALSE(agreedSinceStarted(file));
    CHECK(comingReview(file)->statutoryBy == QDate(2025, 9, 5));
    Review review{.id = {QUuid(1, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}, .on = QDate(2025, 4, 1)};
    const ByTheRecord said = byTheRecord(file, review);
    CHECK(said.from == QDate(2024, 9, 23));
    CHECK(said.paymentsIn == Money::pence(111106 + 75356 + 73688 + 79356));
    // Six whole weeks of the first start at £83.45, and three of the second, from Monday 10 March, at £73.45.
    CHECK(said.contributionDue == Money::pence(6 * 8345 + 3 * 7345));
}

TEST_CASE("What was said of a change is not said of a new start", "[casework][payments]")
{
    CaseFile file = begun();
    file.choices.changeFrom = QDate(2024, 10, 28);
    const auto done = carriedOut(StopMoney{file, decision(1), kStopped, {}, {StopReason::Asked, kLastDay, {}}, {}});
    REQUIRE(done);
    CHECK_FALSE(done->choices.changeFrom.isValid());
    CaseFile anew = agreedAnew(stopped());
    anew.choices.changeFrom = kAgain; // said, and kept until it is done
    CHECK(startsAgainFrom(anew) == kAgain);
    CHECK_FALSE(startedAgain(anew, kAgain)->choices.changeFrom.isValid());
}

} // namespace alongside::casework::starting_again_test
