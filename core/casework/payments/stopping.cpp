// Stops, as changing.h has them: said, moved, taken back.

#include "core/casework/payments/changing.h"
#include "core/casework/payments/ordering.h"
#include "core/domain/payments/paying.h"
#include "core/domain/payments/stops.h"
#include "core/domain/settled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

const QString kPage = u"choices"_s, kLastDay = u"stop_last_day"_s;

/// Said again, and otherwise. Nobody is told that somebody lives who died: that is taken back.
bool canBeMoved(const PaymentStop& stop, const StopSaid& said, QDate on)
{
    if (said.reason == stop.reason && said.lastDay == stop.lastDay) return false;
    return said.reason == StopReason::Died || (stop.reason != StopReason::Died && on.isValid() && on <= stop.lastDay);
}

/// The starts that a stop ends: the one that stands; a death also those before it that are paid still, and it needs none.
QList<DecisionId> endedBy(const StopSaid& said, const CaseFile& file)
{
    QList<DecisionId> ended;
    const std::optional<Paying> paying = payingOf(file);
    for (const Paying& one : paying ? paying->before : QList<Paying>())
        if (said.reason == StopReason::Died && one.stop->lastDay > said.lastDay) ended.append(one.start->id);
    for (const PaymentInstruction* one : allStanding(file.instructions)) ended.append(one->id);
    return ended.isEmpty() ? QList{DecisionId()} : ended;
}

/// What was said of the end of that start, in its order; of none: what was said where nothing was started.
QList<const PaymentStop*> saidOf(DecisionId instruction, const CaseFile& file)
{
    return stopsOf(PaymentInstruction{.id = instruction}, file);
}

/// `made` for that start, in place of what was said of it before.
void addStop(CaseFile& after, PaymentStop made, DecisionId instruction, bool isLast)
{
    if (!isLast) made.id = {QUuid::createUuidV5(made.id.value, instruction.value.toString())};
    made.instruction = instruction;
    made.supersedes = idsStanding(after.stops);
    if (const auto said = saidOf(instruction, after); !said.isEmpty() && !made.supersedes.contains(said.last()->id))
        made.supersedes.append(said.last()->id);
    after.stops.append(std::move(made));
}

/// What is ordered; what was ordered before, where a stop, or one that was moved or taken back, made that order.
QList<OrderLine> orderedBefore(const CaseFile& file)
{
    const Order* order = standing(file.orders);
    const auto isOfStop = [&](const PaymentStop& one) { return one.id == order->id; };
    while (order && std::ranges::any_of(file.stops, isOfStop)) {
        const auto isBefore = [&](const Order& one) { return order->supersedes.contains(one.id); };
        const auto before = std::ranges::find_if(file.orders, isBefore);
        order = before == file.orders.end() ? nullptr : &*before;
    }
    return order ? order->lines : QList<OrderLine>();
}

/// What held before the end that stands was said first: one that was moved and is back is that end. Null: they went on.
const PaymentStop* beforeItsEnd(const QList<const PaymentStop*>& said)
{
    const PaymentStop& last = *said.last();
    const auto first = std::ranges::find_if(
        said, [&](const PaymentStop* one) { return one->reason == last.reason && one->lastDay == last.lastDay; });
    return first == said.begin() ? nullptr : *(first - 1);
}

void forgetWhatWasSaid(Choices& choices)
{
    choices.changeFrom = {}; // of a change that is not made any more
    choices.stopReason = StopReason::NotSaid;
    choices.stopLastDay = {};
    choices.stopWords.clear();
}

/// The stop that stands, and what a death said with it of the starts before; the one that stands last.
QList<const PaymentStop*> toTakeBack(const CaseFile& file)
{
    QList<const PaymentStop*> found;
    const std::optional<Paying> paying = payingOf(file);
    const PaymentStop* stands = paying ? paying->stop : nullptr;
    for (const Paying& one : paying ? paying->before : QList<Paying>())
        if (stands && stands->reason == StopReason::Died && one.stop->reason == StopReason::Died)
            found.append(one.stop);
    if (stands) found.append(stands);
    if (paying) return found;
    for (const PaymentStop* one : allStanding(file.stops))
        if (one->reason == StopReason::Died) found.append(one);
    return found;
}

} // namespace

StopSaid stopSaid(const Choices& choices)
{
    return {choices.stopReason, choices.stopLastDay, choices.stopWords.trimmed()};
}

QList<StillToSay> stillToStop(const CaseFile& file, const StopSaid& said, QDate on)
{
    QList<StillToSay> gaps;
    const bool isDeath = said.reason == StopReason::Died;
    const std::optional<Paying> paying = payingOf(file);
    const PaymentStop* stop = paying ? paying->stop : nullptr;
    if (!isDeath) {
        askWhetherStarted(file, gaps);
        askToSettle(file, RecordKind::PaymentChange, kPage, u"change_the_payments"_s, gaps);
        const bool isPaidOut = !paying || stop || paying->paysOut() || endsAllSupport(said.reason);
        if (said.reason != StopReason::NotSaid && !isPaidOut)
            gaps.append({Gap::NothingPaidOut, kPage, u"stop_reason"_s});
    }
    if (stop && !canBeMoved(*stop, said, on)) gaps.append({Gap::MoneyStopped, kPage, u"stop_the_payments"_s});
    if (said.reason == StopReason::NotSaid) gaps.append({Gap::StopReasonMissing, kPage, u"stop_reason"_s});
    if (!said.lastDay.isValid()) gaps.append({Gap::StopDayMissing, kPage, kLastDay});
    // What was paid before an earlier stop is paid: this one ends nothing of it. None of a first start may be paid.
    if (isDeath || !paying || paying->before.isEmpty() || !said.lastDay.isValid()) return gaps;
    const QDate earliest = paying->start->schedule.first.addDays(-1);
    const Reason why{u"stop_day_before_start"_s, Tri::No, {u"day="_s + earliest.toString(Qt::ISODate)}, u"R18"_s};
    if (said.lastDay < earliest) gaps.append({.gap = Gap::DayTooEarly, .page = kPage, .field = kLastDay, .why = why});
    return gaps;
}

QList<StillToSay> stillToTakeBack(const CaseFile& file, const QString& words, QDate on)
{
    const QString act = u"take_stop_back"_s;
    QList<StillToSay> gaps;
    askForNewer(file, {RecordKind::PaymentInstruction, RecordKind::PaymentStop}, kPage, gaps);
    const QList<const PaymentStop*> stops = toTakeBack(file);
    if (stops.isEmpty()) return gaps << StillToSay{Gap::NothingStopped, kPage, act};
    // Once its day is over, nothing was paid since: that is a new start.
    if (stops.last()->reason != StopReason::Died && on > stops.last()->lastDay)
        gaps.append({Gap::MoneyStopped, kPage, act});
    // Why it stops is no reason why it does not.
    if (words.trimmed().isEmpty() || words.trimmed() == stops.last()->words.trimmed())
        gaps.append({Gap::TakeBackNeedsWords, kPage, u"stop_words"_s});
    return gaps;
}

Result<CaseFile> carriedOut(const StopMoney& command)
{
    const auto ready = nothingMissing(stillToStop(command.seen, command.said, command.on));
    if (!ready) return ready.error();
    CaseFile after = command.seen;
    const QList<DecisionId> ended = endedBy(command.said, command.seen);
    const PaymentStop made{.id = command.id,
                           .on = command.on,
                           .by = command.worker,
                           .reason = command.said.reason,
                           .lastDay = command.said.lastDay,
                           .words = command.said.words};
    for (const DecisionId& one : ended) addStop(after, made, one, one == ended.last());
    Order order{.id = command.id, .on = command.on, .by = command.worker};
    const bool endsAll = endsAllSupport(command.said.reason);
    if (!endsAll) order.lines = orderedBefore(command.seen);
    if (endsAll || !areTwo(command.seen.orders)) placeOrder(after, std::move(order), command.seen);
    forgetWhatWasSaid(after.choices);
    return after;
}

Result<CaseFile> carriedOut(const TakeStopBack& command)
{
    const CaseFile& seen = command.seen;
    if (const auto ready = nothingMissing(stillToTakeBack(seen, command.words, command.on)); !ready)
        return ready.error();
    CaseFile after = seen;
    const QList<const PaymentStop*> stops = toTakeBack(seen);
    bool endsAll = false;
    for (const PaymentStop* stop : stops) {
        PaymentStop made{.id = command.id, .on = command.on, .by = command.worker, .words = command.words.trimmed()};
        if (const PaymentStop* before = beforeItsEnd(saidOf(stop->instruction, seen))) {
            made.reason = before->reason;
            made.lastDay = before->lastDay;
        }
        endsAll = made.lastDay.isValid() && endsAllSupport(made.reason);
        addStop(after, made, stop->instruction, stop == stops.last());
    }
    Order order{.id = command.id, .on = command.on, .by = command.worker};
    if (!endsAll) order.lines = orderedBefore(seen);
    placeOrder(after, std::move(order), seen);
    forgetWhatWasSaid(after.choices);
    return after;
}

} // namespace alongside::casework
