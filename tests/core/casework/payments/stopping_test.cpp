// [S35] [S104] A stop is moved or taken back before its day, a death is recorded whatever was stopped or never started, and
// nothing is agreed or started after it. Every figure by hand: £188.39 a week, £753.56 each payment from 23 September 2024.
#include "core/casework/decide.h"
#include "core/casework/measures/commitment.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/committed.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/rulebook.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/ordered.h"
#include "core/domain/payments/paying.h"
#include "tests/core/casework/payments/paid.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::stopping_test {

namespace {

const QDate kToday(2024, 11, 5), kAhead(2025, 4, 13); // a Tuesday; a Sunday

DecisionId decision(int number)
{
    return {QUuid(0xe, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
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
    placeOrder(file, {.id = decision(90), .on = QDate(2024, 9, 17), .lines = toOrder(file, QDate(2024, 9, 23))}, file);
    return file;
}

CaseFile stopped(const CaseFile& file, StopReason why, QDate lastDay, int number = 1, QDate on = kToday)
{
    const auto done =
        carriedOut(StopMoney{file, decision(number), on, u"Niamh"_s, {why, lastDay, u"It was said"_s}, {}});
    REQUIRE(done);
    return *done;
}

CaseFile takenBack(const CaseFile& file, QDate on)
{
    const auto done = carriedOut(TakeStopBack{file, decision(20), on, u"Niamh"_s, u"They said so"_s, {}});
    REQUIRE(done);
    return *done;
}

CaseFile agreedAnew(CaseFile file, QDate on, int number = 2)
{
    AllocationAgreement again = *standing(file.agreements);
    again.supersedes = {again.id};
    again.id = decision(number);
    again.on = on;
    again.allocation.assessedWeekly = Money::pence(7345); // ten pounds less
    file.agreements.append(again);
    return file;
}

Payable payable(const CaseFile& file)
{
    return *rules().directPayments().asPaid(file, kToday);
}

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

QList<CommittedYear> committed(const CaseFile& file, QDate upTo)
{
    const auto years = committedByYear(file, upTo, *policy::Library::builtIn());
    REQUIRE(years);
    return *years;
}

} // namespace

TEST_CASE("While a stop lies ahead what is agreed is paid before its last day, and not after", "[casework][payments]")
{
    const CaseFile file = agreedAnew(stopped(begun(), StopReason::Asked, kAhead), kToday);
    CHECK(stillToChange(file, payable(file), QDate(2024, 11, 18)).isEmpty());
    CHECK(gapsIn(stillToChange(file, payable(file), kAhead.addDays(1))).contains(Gap::MoneyStopped));
    const auto changed =
        carriedOut(ChangeMoney{file, decision(3), kToday, u"Niamh"_s, QDate(2024, 11, 18), payable(file), {}});
    REQUIRE(changed);
    // £198.39: four weeks 793.56; the last payment, 7 April, is for the one week to 13 April.
    CHECK(paid(*changed, QDate(2025, 6, 2))
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-11-18 79356"_s, u"2024-12-16 79356"_s,
                         u"2025-01-13 79356"_s, u"2025-02-10 79356"_s, u"2025-03-10 79356"_s, u"2025-04-07 19839"_s});
}

TEST_CASE("A stop is moved before its day, and each payment is as it was said when it was made", "[casework][payments]")
{
    const CaseFile once = stopped(begun(), StopReason::Asked, QDate(2024, 11, 24));
    CHECK(gapsIn(stillToStop(once, {StopReason::Asked, QDate(2024, 11, 24), {}}, kToday))
          == QList<Gap>{Gap::MoneyStopped});
    CHECK(gapsIn(stillToStop(once, {StopReason::Asked, kAhead, {}}, QDate(2024, 11, 25)))
          == QList<Gap>{Gap::MoneyStopped}); // its day is over
    // The payment of 18 November was for one week; moved on 20 November, the other three come on 16 December.
    const CaseFile moved = stopped(once, StopReason::Asked, QDate(2024, 12, 22), 2, QDate(2024, 11, 20));
    CHECK(paid(moved, kAhead)
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-11-18 18839"_s, u"2024-12-16 75356"_s});
    CHECK(paymentsOf(moved, kAhead)->ahead == Money());
    CHECK(payingOf(moved)->stop->id == decision(2));
    // To an earlier day: two weeks of 18 November are ahead.
    const CaseFile sooner = stopped(stopped(begun(), StopReason::Asked, kAhead), StopReason::Asked, QDate(2024, 12, 1),
                                    2, QDate(2024, 11, 20));
    CHECK(paid(sooner, kAhead) == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-11-18 75356"_s});
    CHECK(paymentsOf(sooner, kAhead)->ahead == Money::pence(2 * 18839));
}

TEST_CASE("Where the stop that ended what is ordered is moved, so is the last day of that", "[casework][payments]")
{
    const CaseFile once = stopped(begun(), StopReason::DutyEnded, QDate(2024, 11, 24));
    const CaseFile moved = stopped(once, StopReason::DutyEnded, QDate(2024, 12, 22), 2, QDate(2024, 11, 20));
    const QList<OrderedLine> lines = orderedLines(*standing(moved.orders), moved);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().lastDay == QDate(2024, 12, 22));
    const CaseFile goesOn = stopped(once, StopReason::Asked, QDate(2024, 12, 22), 2, QDate(2024, 11, 20));
    CHECK(standing(goesOn.orders)->lines == begun().orders.first().lines);
}

TEST_CASE("A stop is taken back before its day in words, and all goes on as it was", "[casework][payments]")
{
    const CaseFile file = stopped(begun(), StopReason::DutyEnded, QDate(2024, 11, 24));
    REQUIRE(standing(file.orders)->lines.isEmpty());
    CHECK(gapsIn(stillToTakeBack(file, {}, kToday)) == QList<Gap>{Gap::TakeBackNeedsWords});
    CHECK(gapsIn(stillToTakeBack(file, u"It was said "_s, kToday))
          == QList<Gap>{Gap::TakeBackNeedsWords}); // as it stops
    CHECK(gapsIn(stillToTakeBack(file, u"No"_s, QDate(2024, 11, 25))) == QList<Gap>{Gap::MoneyStopped});
    CHECK(gapsIn(stillToTakeBack(begun(), u"No"_s, kToday)) == QList<Gap>{Gap::NothingStopped});
    const CaseFile back = takenBack(file, QDate(2024, 11, 20));
    REQUIRE(payingOf(back));
    CHECK_FALSE(payingOf(back)->stop);
    CHECK(standing(back.orders)->lines == begun().orders.first().lines);
    CHECK(paid(back, QDate(2025, 1, 13))
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-11-18 18839"_s, u"2024-12-16 131873"_s,
                         u"2025-01-13 75356"_s}); // 753.56 and three weeks, 565.17
    CHECK(committed(back, QDate(2025, 3, 31)) == committed(begun(), QDate(2025, 3, 31)));
}

TEST_CASE("The move of a stop is taken back, and then the stop itself: nothing of either is left",
          "[casework][payments]")
{
    const CaseFile once = stopped(begun(), StopReason::DutyEnded, QDate(2024, 11, 24));
    const CaseFile moved = stopped(once, StopReason::DutyEnded, QDate(2024, 12, 22), 2);
    const CaseFile back = takenBack(moved, kToday);
    CHECK(payingOf(back)->stop->lastDay == QDate(2024, 11, 24));
    CHECK(standing(back.orders)->lines.isEmpty());
    const auto none = carriedOut(TakeStopBack{back, decision(21), kToday, u"Niamh"_s, u"Not at all"_s, {}});
    REQUIRE(none);
    CHECK_FALSE(payingOf(*none)->stop);
    CHECK(standing(none->orders)->lines == begun().orders.first().lines);
    CHECK(paid(*none, QDate(2025, 1, 13)) == paid(begun(), QDate(2025, 1, 13)));
}

TEST_CASE("Somebody who is away and dies there is recorded as dead, and nothing is paid for the days between",
          "[casework][payments]")
{
    const CaseFile away = stopped(begun(), StopReason::Away, QDate(2024, 11, 10));
    const StopSaid death{StopReason::Died, QDate(2024, 11, 19), {}};
    CHECK(stillToStop(away, death, QDate(2024, 11, 20)).isEmpty());
    CHECK(gapsIn(stillToStop(away, {StopReason::Asked, QDate(2024, 11, 19), {}}, QDate(2024, 11, 20)))
          == QList<Gap>{Gap::MoneyStopped});
    CaseFile said = away;
    said.choices.stopReason = StopReason::Died;
    CHECK(isToEndByDeath(said)); // what is arranged goes on, though nothing is paid
    CHECK_FALSE(isPaidAfterDeath(said));
    const CaseFile dead = stopped(said, StopReason::Died, QDate(2024, 11, 19), 2, QDate(2024, 11, 20));
    CHECK(hasDied(dead));
    CHECK_FALSE(isToEndByDeath(dead));
    CHECK(diedOn(dead) == QDate(2024, 11, 19));
    CHECK(standing(dead.orders)->lines.isEmpty());
    CHECK(paid(dead, kAhead) == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s});
    CHECK(paymentsOf(dead, kAhead)->ahead == Money::pence(18839)); // the week from 11 November
    // 193.14 x 49 / 7 = 1,351.98, then the pendant 4.75 x 9 / 7 = 6.11, all billed to her; 58.00, 299.50, 450.00
    CHECK(committed(dead, QDate(2025, 3, 31))
          == QList<CommittedYear>{{2024, Money::pence(135198 + 5800 + 29950 + 45000), Money()}});
    CHECK(commitmentOf(dead) == Commitment::Stopped);
    const CaseFile back = takenBack(dead, QDate(2024, 11, 22)); // she is away still
    CHECK_FALSE(hasDied(back));
    CHECK(payingOf(back)->stop->reason == StopReason::Away);
    CHECK(payingOf(back)->stop->lastDay == QDate(2024, 11, 10));
}

TEST_CASE("Somebody who dies before the money is started is recorded as dead, and nothing can be started",
          "[casework][payments]")
{
    CaseFile waiting = test::journeyCase();
    waiting.instructions.clear();
    waiting.commitments.clear();
    const CaseFile dead = stopped(waiting, StopReason::Died, QDate(2024, 9, 19), 1, QDate(2024, 9, 20));
    CHECK(hasDied(dead));
    CHECK(diedOn(dead) == QDate(2024, 9, 19));
    CHECK(gapsIn(stillToStart(dead, payable(dead))).contains(Gap::HasDied));
    CHECK_FALSE(gapsIn(stillToStart(waiting, payable(waiting))).contains(Gap::HasDied));
    CHECK(commitmentOf(dead) == Commitment::Stopped);
    CHECK_FALSE(committedByYear(dead, QDate(2025, 3, 31), *policy::Library::builtIn()));
    const CaseFile back = takenBack(dead, QDate(2024, 9, 25));
    CHECK_FALSE(hasDied(back));
    CHECK_FALSE(gapsIn(stillToStart(back, payable(back))).contains(Gap::HasDied));
}

TEST_CASE("Somebody who dies before a new start that was agreed ahead is paid nothing of it, nor of the days before",
          "[casework][payments]")
{
    CaseFile file = agreedAnew(stopped(begun(), StopReason::Asked, QDate(2024, 12, 29), 1, QDate(2024, 10, 15)),
                               QDate(2024, 10, 22));
    const auto schedule = rules().scheduleAgain(file, QDate(2024, 12, 30));
    REQUIRE(schedule);
    file = *carriedOut(StartTheMoney{
        .seen = file, .id = decision(3), .on = QDate(2024, 10, 22), .schedule = *schedule, .payable = payable(file)});
    const StopSaid death{StopReason::Died, QDate(2024, 10, 22), {}};
    CHECK(stillToStop(file, death, QDate(2024, 10, 23)).isEmpty());
    const CaseFile dead = stopped(file, StopReason::Died, death.lastDay, 4, QDate(2024, 10, 23));
    CHECK(diedOn(dead) == death.lastDay);
    CHECK(paid(dead, kAhead) == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s});
    // 26 of the 28 days from 21 October: 188.39 x 26 / 7 = 699.7343
    CHECK(paymentsOf(dead, kAhead)->ahead == Money::pence(69973));
    const CaseFile back = takenBack(dead, QDate(2024, 10, 25));
    CHECK(paid(back, kAhead) == paid(file, kAhead));
}

TEST_CASE("After a death nothing is agreed, paid or started, and it is taken back in words first",
          "[casework][payments]")
{
    const CaseFile dead = stopped(begun(), StopReason::Died, QDate(2024, 11, 4));
    const CaseFile anew = agreedAnew(dead, QDate(2024, 11, 8));
    CHECK(gapsIn(stillToAgree(dead, {})).contains(Gap::HasDied));
    CHECK_FALSE(gapsIn(stillToAgree(begun(), {})).contains(Gap::HasDied));
    CHECK_FALSE(canStartAgain(anew));
    CHECK_FALSE(startsAgainFrom(anew).isValid());
    CHECK(gapsIn(stillToStartAgain(anew, payable(anew), QDate(2024, 11, 11))).contains(Gap::HasDied));
    CHECK(gapsIn(stillToChange(anew, payable(anew), QDate(2024, 11, 4))).contains(Gap::HasDied));
    CHECK(gapsIn(stillToOrder(dead, {})).contains(Gap::HasDied));
    CHECK(gapsIn(stillToStop(dead, {StopReason::Asked, QDate(2024, 12, 1), {}}, kToday))
          == QList<Gap>{Gap::MoneyStopped});
    // Taken back later than a payment that was not made: it comes with the next.
    const CaseFile back = takenBack(dead, QDate(2024, 11, 20));
    CHECK(paid(back, QDate(2024, 12, 16))
          == QStringList{u"2024-09-23 111106"_s, u"2024-10-21 75356"_s, u"2024-12-16 150712"_s});
}

TEST_CASE("A stop that would stop nothing is refused: what the council arranges goes on", "[casework][payments]")
{
    CaseFile file = test::councilManagedCase();
    REQUIRE(latest(file.instructions));
    for (const StopReason why : {StopReason::Asked, StopReason::CannotManage, StopReason::Away})
        CHECK(gapsIn(stillToStop(file, {why, kToday, {}}, kToday)) == QList<Gap>{Gap::NothingPaidOut});
    CHECK(stillToStop(file, {StopReason::DutyEnded, kToday, {}}, kToday).isEmpty());
    CHECK(stillToStop(file, {StopReason::Died, kToday, {}}, kToday).isEmpty());
}

TEST_CASE("Once nothing is paid out, the whole share is billed for what the council goes on arranging (R13)",
          "[casework][payments]")
{
    CaseFile file = begun();
    Allocation& money = file.agreements.first().allocation;
    for (AllocatedLine& line : money.lines)
        if (line.amount == Money::pence(475)) line.amount = Money::pence(11800); // arranged
    money.weekly += Money::pence(11325);
    money.otherWeekly = file.instructions.first().councilArrangedWeekly = Money::pence(11800);
    money.assessedWeekly = money.adultWeekly = Money::pence(6000);
    money.councilWeekly = money.weekly - Money::pence(6000);
    file.instructions.first().netWeekly = Money::pence(21184);
    const CaseFile over = stopped(file, StopReason::CannotManage, QDate(2024, 12, 1));
    CHECK(committed(over, QDate(2025, 3, 31)).first().fullYear == Money::pence(5800 * 52)); // 118.00 less 60.00
    const CaseFile dead = stopped(file, StopReason::Died, QDate(2024, 12, 1));
    CHECK(committed(dead, QDate(2025, 3, 31)).first().fullYear == Money());
}

} // namespace alongside::casework::stopping_test
