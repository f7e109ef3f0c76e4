// The money after it was started: a dated change in place of a second start, and a stop.
#include "core/casework/decide.h"
#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/committed.h"
#include "core/casework/rulebook.h"
#include "core/casework/versions/started_with.h"
#include "core/domain/money/decided_way.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::changing_test {

namespace {

const QDate kAgain(2024, 11, 5); // between the payments of 21 October and 18 November

DecisionId decision(int number)
{
    return {QUuid(0xd, ushort(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
}

CaseFile started()
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.startOn = QDate(2024, 9, 23);
    return file;
}

/// Agreed once more: her share is ten pounds a week less.
CaseFile agreedAgain()
{
    CaseFile file = started();
    AllocationAgreement again = file.agreements.first();
    again.id = decision(1);
    again.on = kAgain;
    again.supersedes = {file.agreements.first().id};
    again.allocation.assessedWeekly = Money::pence(7345);
    file.agreements.append(again);
    return file;
}

Payable payable(const CaseFile& file)
{
    static const Rulebook rules(*policy::Library::builtIn());
    return *rules.directPayments().asPaid(file, kAgain);
}

Result<CaseFile> changed(const CaseFile& file, QDate from, int number = 2)
{
    return carriedOut(ChangeMoney{file, decision(number), kAgain, u"Niamh"_s, from, payable(file), {}});
}

QList<Gap> gapsIn(const QList<StillToSay>& gaps)
{
    QList<Gap> found;
    for (const StillToSay& gap : gaps) found.append(gap.gap);
    return found;
}

QList<qint64> amounts(const CaseFile& file, QDate upTo)
{
    const Result<Payments> all = paymentsOf(file, upTo);
    REQUIRE(all);
    QList<qint64> found;
    for (const Payment& one : all->list) found.append(one.amount.pence());
    return found;
}

} // namespace

TEST_CASE("What was agreed after the start is paid from a day on, and the start stands", "[casework][payments]")
{
    const CaseFile file = agreedAgain();
    REQUIRE(agreedSinceStarted(file));
    const Result<CaseFile> after = changed(file, QDate(2024, 11, 4));
    REQUIRE(after);
    CHECK(after->instructions == file.instructions);
    CHECK_FALSE(agreedSinceStarted(*after));
    const PaymentChange& made = after->changes.first();
    CHECK(made.instruction == file.instructions.first().id);
    CHECK(made.agreement == decision(1));
    CHECK(made.netWeekly == Money::pence(19839));
    CHECK(made.grossWeekly == Money::pence(27184));
    CHECK(made.once.isEmpty()); // what was paid with the start is not paid again
    REQUIRE(made.yearly.size() == 1);
    CHECK(made.yearly.first().first == QDate(2024, 9, 23));
    CHECK(startedWith(*after).size() == file.lines.size());
    // Two weeks of the payment of 21 October at £10.00 more, then four weeks.
    CHECK(amounts(*after, QDate(2024, 12, 16)) == QList<qint64>{111106, 75356, 79356 + 2000, 79356});
    CHECK(amounts(file, QDate(2024, 12, 16)) == QList<qint64>{111106, 75356, 75356, 75356});
}

TEST_CASE("The first direct payment after arranged support comes the following week [S31]", "[casework][payments]")
{
    CaseFile file = agreedAgain(); // on a Tuesday
    PaymentInstruction& start = file.instructions.first();
    start.way = Deploy::CouncilManaged;
    start.netWeekly = start.grossWeekly = start.schedule.firstAmount = Money();
    const QDate monday(2024, 11, 11);
    CHECK(changesOn(file) == monday);
    const Result<CaseFile> after = changed(file, monday);
    REQUIRE(after);
    const std::optional<Paying> paying = payingOf(*after);
    REQUIRE(paying);
    CHECK(paying->firstDue() == monday);
    CHECK(paying->since() == monday);
    const Result<Payments> all = paymentsOf(*after, QDate(2024, 12, 9));
    REQUIRE(all);
    REQUIRE(all->list.size() == 2);
    CHECK(all->list.first().on == monday);
    CHECK(all->list.first().amount == all->list.last().amount + Money::pence(5800 + 29950)); // with the sums beside it
    CHECK(all->list.last().amount == paying->netWeekly() * kWeeksAPayment);
    CHECK(comingReview(*after)->statutoryBy == QDate(2025, 5, 11)); // six months from the first that was paid
}

TEST_CASE("Payments are the same whoever asks for a shorter time", "[casework][payments]")
{
    CHECK(amounts(started(), QDate(2024, 9, 23)) == QList<qint64>{111106});
    CHECK(amounts(started(), QDate(2024, 9, 22)).isEmpty());
    CaseFile none = started();
    none.instructions.clear();
    CHECK(paymentsOf(none, kAgain).error().code == ErrorCode::AnswerMissing);
}

TEST_CASE("A second start is refused while the first goes on", "[casework][payments]")
{
    const CaseFile file = agreedAgain();
    const StartTheMoney again{.seen = file, .id = decision(3), .on = kAgain, .payable = payable(file)};
    const Result<CaseFile> refused = carriedOut(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == u"change_the_payments");
    CaseFile stopped = file;
    stopped.stops.append(
        {.id = decision(4), .on = kAgain, .instruction = file.instructions.first().id, .lastDay = kAgain});
    const PaymentSchedule later{.first = kAgain.addDays(6)};
    CHECK(carriedOut(StartTheMoney{
        .seen = stopped, .id = decision(3), .on = kAgain, .schedule = later, .payable = payable(stopped)}));
}

TEST_CASE("A change waits for its agreement, its day, and what a direct payment asks", "[casework][payments]")
{
    const CaseFile file = agreedAgain();
    CHECK(stillToChange(file, payable(file), kAgain).isEmpty());
    CHECK(gapsIn(stillToChange(started(), payable(file), kAgain)) == QList<Gap>{Gap::NothingNewAgreed});
    CHECK(gapsIn(stillToChange(file, payable(file), {})) == QList<Gap>{Gap::ChangeDayMissing});
    CHECK(gapsIn(stillToChange(file, payable(file), QDate(2024, 9, 22))) == QList<Gap>{Gap::DayTooEarly});
    CaseFile none = file;
    none.instructions.clear();
    CHECK(gapsIn(stillToChange(none, payable(file), kAgain)).first() == Gap::MoneyNotStarted);
    CaseFile cannot = file;
    cannot.choices.canManage = Tri::No;
    CHECK(gapsIn(stillToChange(cannot, payable(cannot), kAgain)).contains(Gap::DirectPaymentBarred));
    CHECK(carriedOut(ChangeMoney{file, decision(2), kAgain, {}, kAgain, {}, {}}).error().where == u"payable");
}

TEST_CASE("Support that is new comes with the next payment, and a yearly sum keeps its day", "[casework][payments]")
{
    CaseFile file = agreedAgain();
    Allocation& money = file.agreements.last().allocation;
    money.lines.append({.id = u"ramp"_s, .funded = true, .stream = Stream::OneOff, .amount = Money::pence(4000)});
    money.lines.append({.id = u"licence"_s, .funded = true, .stream = Stream::Annual, .amount = Money::pence(1200)});
    const Result<CaseFile> after = changed(file, QDate(2024, 11, 18));
    REQUIRE(after);
    const PaymentChange& made = after->changes.first();
    REQUIRE(made.once.size() == 1);
    CHECK(made.once.first() == PaidSum{u"ramp"_s, {}, Money::pence(4000), {}});
    REQUIRE(made.yearly.size() == 2);
    CHECK(made.yearly.last().first == QDate(2024, 11, 18));
    CHECK(amounts(*after, QDate(2024, 12, 16)) == QList<qint64>{111106, 75356, 79356 + 4000 + 1200, 79356});
}

TEST_CASE("A way that pays nothing out is a change too", "[casework][payments]")
{
    CaseFile file = agreedAgain();
    file.choices.way = Deploy::CouncilManaged;
    file.choices.declinedReason = u"Dawn has left"_s;
    const Result<CaseFile> after = changed(file, QDate(2024, 11, 18));
    REQUIRE(after);
    CHECK(decidedWay(*after) == Deploy::CouncilManaged);
    CHECK(after->changes.first().netWeekly == Money());
    CHECK(amounts(*after, QDate(2024, 12, 16)) == QList<qint64>{111106, 75356});
}

TEST_CASE("Two changes made apart tell nothing by halves, and one more settles them", "[casework][payments]")
{
    const CaseFile file = agreedAgain();
    CaseFile apart = *changed(file, QDate(2024, 11, 18));
    apart.changes.append(changed(file, QDate(2024, 12, 16), 5)->changes.first());
    CHECK_FALSE(payingOf(apart));
    CHECK_FALSE(paymentsOf(apart, kAgain));
    CHECK(decidedWay(apart) == Deploy::NotChosen);
    CHECK(gapsIn(stillToStop(apart, {StopReason::Asked, kAgain, {}})) == QList<Gap>{Gap::TwoStand});
    CHECK(stillToChange(apart, payable(apart), kAgain).isEmpty());
    const Result<CaseFile> settled = changed(apart, QDate(2024, 11, 18), 6);
    REQUIRE(settled);
    CHECK(amounts(*settled, QDate(2024, 11, 18)) == QList<qint64>{111106, 75356, 79356});
}

TEST_CASE("A stop has its reason and its last day, and is said once", "[casework][payments]")
{
    const CaseFile file = started();
    CHECK(gapsIn(stillToStop(file, {})) == QList<Gap>{Gap::StopReasonMissing, Gap::StopDayMissing});
    const StopMoney stop{
        file, decision(7), kAgain, u"Niamh"_s, {StopReason::Asked, QDate(2024, 11, 3), u"She said so"_s}, {}};
    const Result<CaseFile> after = carriedOut(stop);
    REQUIRE(after);
    CHECK(after->stops.first().instruction == file.instructions.first().id);
    CHECK(after->stops.first().reason == StopReason::Asked);
    CHECK(amounts(*after, QDate(2025, 9, 22)) == QList<qint64>{111106, 75356});
    CHECK(paymentsOf(*after, kAgain)->ahead == Money::pence(2 * 18839));
    CHECK(gapsIn(stillToStop(*after, stop.said)) == QList<Gap>{Gap::MoneyStopped});
    CHECK(gapsIn(stillToChange(*after, payable(file), kAgain)).contains(Gap::MoneyStopped));
    CaseFile none = file;
    none.instructions.clear();
    CHECK(gapsIn(stillToStop(none, stop.said)) == QList<Gap>{Gap::MoneyNotStarted});
}

TEST_CASE("Payments that cannot be told are no empty list of payments", "[casework][payments]")
{
    CaseFile file = started();
    REQUIRE(comingPayments(file, kAgain));
    CHECK_FALSE(comingPayments(file, kAgain)->list.isEmpty());
    file.stops.append({.id = decision(7),
                       .on = kAgain,
                       .instruction = file.instructions.first().id,
                       .reason = StopReason::Asked,
                       .lastDay = QDate(2999, 9, 10)});
    const Result<Payments> told = comingPayments(file, kAgain);
    REQUIRE_FALSE(told);
    CHECK(told.error() == Error{ErrorCode::AnswerOutOfRange, u"/up_to"_s, u"TOO_LARGE"_s});
    CHECK(comingPayments(CaseFile(), kAgain)->list.isEmpty()); // nothing is started
}

TEST_CASE("The team's budget counts a change and a stop by the day (R19)", "[casework][payments]")
{
    const policy::Library library = *policy::Library::builtIn();
    const auto years = [&](const CaseFile& file, QDate upTo) { return *committedByYear(file, upTo, library); };
    const CaseFile file = started();
    CHECK(years(file, kAgain) == QList<CommittedYear>{{2024, Money::pence(604987), Money::pence(1010128)}});
    const CaseFile after = *changed(agreedAgain(), QDate(2024, 11, 4));
    // The council's part is as it was agreed; from 4 November it is held by the newer agreement.
    CHECK(years(after, kAgain).first().inYear == Money::pence(604987));
    CaseFile stopped = file;
    stopped.stops.append({.id = decision(4),
                          .on = kAgain,
                          .instruction = file.instructions.first().id,
                          .reason = StopReason::Died,
                          .lastDay = QDate(2024, 9, 29)});
    // One week, with what came with it once and for the year, and planning.
    CHECK(years(stopped, kAgain).first().inYear == Money::pence(19314 + 5800 + 29950 + 45000));
    CHECK(years(stopped, QDate(2025, 4, 1)).last() == CommittedYear{2025, {}, {}});
}

} // namespace alongside::casework::changing_test
