#include "core/casework/payments/changing.h"

#include "core/casework/choices/held.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/ordering.h"
#include "core/casework/versions/made_from.h"
#include "core/record/schema.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

const QString kPage = u"choices"_s;

/// What holds both acts: nothing was started, the payments end already, or two starts stand.
void askWhetherPaid(const CaseFile& file, const QString& act, QList<StillToSay>& gaps)
{
    askForNewer(file, {RecordKind::PaymentInstruction, RecordKind::PaymentChange, RecordKind::PaymentStop}, kPage,
                gaps);
    askToSettle(file, RecordKind::PaymentInstruction, kPage, u"start_the_money"_s, gaps);
    if (!latest(file.instructions)) gaps.append({Gap::MoneyNotStarted, kPage, u"start_the_money"_s});
    const std::optional<Paying> paying = payingOf(file);
    if (paying && paying->stop) gaps.append({Gap::MoneyStopped, kPage, act});
}

} // namespace

StopSaid stopSaid(const Choices& choices)
{
    return {choices.stopReason, choices.stopLastDay, choices.stopWords.trimmed()};
}

QList<StillToSay> stillToChange(const CaseFile& file, const Payable& payable, QDate from)
{
    const QString act = u"change_the_payments"_s;
    QList<StillToSay> gaps;
    askWhetherPaid(file, act, gaps);
    gaps += stillToStart(file, payable);
    const bool settles = record::isDisputed(file, RecordKind::PaymentChange);
    if (!settles && latest(file.instructions) && !agreedSinceStarted(file))
        gaps.append({Gap::NothingNewAgreed, u"money"_s, u"agree"_s});
    const PaymentInstruction* start = standing(file.instructions);
    if (!from.isValid() || (start && from < start->schedule.first))
        gaps.append({Gap::ChangeDayMissing, kPage, u"change_from"_s});
    return gaps;
}

QList<StillToSay> stillToStop(const CaseFile& file, const StopSaid& said)
{
    QList<StillToSay> gaps;
    askWhetherPaid(file, u"stop_the_payments"_s, gaps);
    askToSettle(file, RecordKind::PaymentChange, kPage, u"change_the_payments"_s, gaps);
    if (said.reason == StopReason::NotSaid) gaps.append({Gap::StopReasonMissing, kPage, u"stop_reason"_s});
    if (!said.lastDay.isValid()) gaps.append({Gap::StopDayMissing, kPage, u"stop_last_day"_s});
    return gaps;
}

bool isToStartAgain(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    const AllocationAgreement* since = agreedSinceStarted(file);
    return paying && paying->stop && since && since->on >= paying->stop->on;
}

QDate startsAgainFrom(const CaseFile& file)
{
    if (!isToStartAgain(file)) return {};
    if (file.choices.changeFrom.isValid()) return file.choices.changeFrom;
    const QDate agreed = standing(file.agreements)->on, last = payingOf(file)->stop->lastDay;
    return weekOf(std::max(agreed, last)).addDays(7);
}

QList<StillToSay> stillToStartAgain(const CaseFile& file, const Payable& payable, QDate from)
{
    QList<StillToSay> gaps = stillToStart(file, payable);
    if (!isToStartAgain(file)) gaps.append({Gap::NothingNewAgreed, u"money"_s, u"agree"_s});
    else if (from < standing(file.agreements)->on || from <= payingOf(file)->stop->lastDay)
        gaps.append({Gap::ChangeDayMissing, kPage, u"change_from"_s});
    return gaps;
}

std::optional<PaymentChange> changeFrom(const CaseFile& file, QDate on, QDate from)
{
    const PaymentInstruction* start = standing(file.instructions);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!start || !agreed) return std::nullopt;
    Paying paying{.start = start};
    if (const auto now = payingOf(file)) paying = *now;
    const Allocation held = agreedAsHeld(file);
    PaidSums sums = sumsFrom(file, paying, held, on);
    return PaymentChange{.on = on,
                         .chosenBy = file.choices.chosenBy,
                         .instruction = start->id,
                         .agreement = agreed->id,
                         .from = from,
                         .way = file.choices.way,
                         .netWeekly = held.dpNetWeekly,
                         .grossWeekly = held.dpGrossWeekly,
                         .councilArrangedWeekly = held.otherWeekly,
                         .invoiceWeekly = held.invoiceWeekly,
                         .yearly = std::move(sums.yearly),
                         .once = std::move(sums.once)};
}

Result<CaseFile> carriedOut(const ChangeMoney& command)
{
    const CaseFile& seen = command.seen;
    if (const auto ready = nothingMissing(stillToChange(seen, command.payable, command.from)); !ready)
        return ready.error();
    if (!isAskedOfAll(command.payable, seen)) return Error{ErrorCode::AnswerMissing, u"payable"_s, {}};
    std::optional<PaymentChange> made = changeFrom(seen, command.on, command.from);
    if (!made) return Error{ErrorCode::NotFound, u"payment_instruction"_s, {}};
    made->id = command.id;
    made->by = command.worker;
    made->inputs = madeFrom(seen, kStartedFrom);
    made->supersedes = idsStanding(seen.changes);
    CaseFile after = seen;
    after.changes.append(*std::move(made));
    after.choices.changeFrom = {};
    const QList<OrderLine> lines = toOrder(seen, command.from);
    placeOrder(after, {.id = command.id, .on = command.on, .by = command.worker, .lines = lines}, seen);
    return after;
}

Result<CaseFile> carriedOut(const StopMoney& command)
{
    if (const auto ready = nothingMissing(stillToStop(command.seen, command.said)); !ready) return ready.error();
    const PaymentInstruction* start = standing(command.seen.instructions);
    if (!start) return Error{ErrorCode::NotFound, u"payment_instruction"_s, {}};
    CaseFile after = command.seen;
    after.stops.append({.id = command.id,
                        .on = command.on,
                        .by = command.worker,
                        .instruction = start->id,
                        .reason = command.said.reason,
                        .lastDay = command.said.lastDay,
                        .words = command.said.words,
                        .supersedes = idsStanding(command.seen.stops)});
    if (endsAllSupport(command.said.reason))
        placeOrder(after, {.id = command.id, .on = command.on, .by = command.worker}, command.seen);
    after.choices.changeFrom = {}; // of a change that is not made any more
    after.choices.stopReason = StopReason::NotSaid;
    after.choices.stopLastDay = {};
    after.choices.stopWords.clear();
    return after;
}

} // namespace alongside::casework
