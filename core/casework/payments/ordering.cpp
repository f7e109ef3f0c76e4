#include "core/casework/payments/ordering.h"

#include "core/casework/choices/held.h"
#include "core/casework/payments/changing.h"
#include "core/casework/versions/made_from.h"
#include "core/domain/money/held.h"
#include "core/domain/payments/paying.h"
#include "core/domain/settled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using record::RecordKind;

const QString kPage = u"choices"_s;

/// By direct payment, as it is paid so far.
bool isPaidSoFar(const QString& id, const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    const AllocationAgreement* agreed = paying ? agreementWith(file, paying->agreement()) : nullptr;
    if (!agreed) return false;
    const Allocation held = heldAs(agreed->allocation, linesAgreed(*agreed, file), paying->way());
    return std::ranges::any_of(held.lines, [&](const AllocatedLine& one) { return one.id == id && one.directPayment; });
}

/// The line's own day; else as it was ordered before: what has begun begins no second time. What was paid by direct payment
/// is not ordered for those days.
QDate startOf(const QString& id, const SupportLine* line, const CaseFile& file, QDate from)
{
    if (isPaidSoFar(id, file)) return line ? std::max(line->startOn, from) : from;
    if (line && line->startOn.isValid()) return line->startOn;
    const Order* stands = settled(file.orders);
    if (!stands) return from;
    const auto before = std::ranges::find(stands->lines, id, &OrderLine::line);
    return before == stands->lines.end() ? from : before->startOn;
}

/// Where all support ended with a stop and is started again, nothing is ordered for the days between. No day: any.
QDate notBefore(const CaseFile& file, QDate from)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    if (paying->stop) return endsAllSupport(paying->stop->reason) ? from : QDate();
    const bool ended = !paying->before.isEmpty() && endsAllSupport(paying->before.last().stop->reason);
    return ended ? paying->start->schedule.first : QDate();
}

/// Nothing more is arranged until something is agreed since.
bool isAllEnded(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    return paying && paying->stop && endsAllSupport(paying->stop->reason) && !isAgreedSinceStop(file);
}

} // namespace

QList<OrderLine> toOrder(const CaseFile& file, QDate from)
{
    if (const Order* stands = settled(file.orders); stands && isAllEnded(file)) return stands->lines;
    const PaymentInstruction* started = settled(file.instructions);
    if (!from.isValid() && started) from = started->schedule.first;
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed || file.choices.way == Deploy::NotChosen) return {}; // nobody has said who arranges it
    const QList<AllocatedLine> held = agreedAsHeld(file).lines;
    const bool isSaid = agreed->said.size() == held.size();
    const QDate earliest = notBefore(file, from);
    QList<OrderLine> lines;
    for (qsizetype at = 0; at < held.size(); ++at) {
        const AllocatedLine& one = held[at];
        if (!one.funded || one.directPayment || one.stream > Stream::OneOff) continue;
        const SupportLine* line = lineWith(file.lines, one.id);
        lines.append({.line = one.id,
                      .words = isSaid ? agreed->said[at].words
                               : line ? line->label
                                      : one.item,
                      .provider = line ? line->provider.trimmed() : QString(),
                      .startOn = std::max(startOf(one.id, line, file, from), earliest),
                      .stream = one.stream,
                      .amount = one.amount});
    }
    return lines;
}

bool isOrdered(const QList<OrderLine>& lines, const CaseFile& file)
{
    if (areTwo(file.orders)) return false; // which of them, nobody has said
    const Order* stands = standing(file.orders);
    return lines == (stands ? stands->lines : QList<OrderLine>());
}

void placeOrder(CaseFile& after, Order made, const CaseFile& seen)
{
    if (isOrdered(made.lines, seen)) return;
    const AllocationAgreement* agreed = standing(seen.agreements);
    made.agreement = agreed ? agreed->id : DecisionId();
    made.inputs = madeFrom(seen, kStartedFrom);
    made.supersedes = idsStanding(seen.orders);
    after.orders.append(std::move(made));
}

QList<StillToSay> stillToOrder(const CaseFile& file, const QList<OrderLine>& lines)
{
    QList<StillToSay> gaps;
    askWhetherDied(file, gaps);
    askForNewer(file, kStartedFrom + QList{RecordKind::AllocationAgreement, RecordKind::Order}, kPage, gaps);
    askToSettle(file, RecordKind::AllocationAgreement, u"money"_s, u"agree"_s, gaps);
    if (!latest(file.instructions)) gaps.append({Gap::MoneyNotStarted, kPage, u"start_the_money"_s});
    if (gaps.isEmpty() && isOrdered(lines, file)) gaps.append({Gap::NothingToOrder, kPage, u"order_provider_1"_s});
    return gaps;
}

Result<CaseFile> carriedOut(const PlaceOrder& command)
{
    const QList<OrderLine> lines = toOrder(command.seen);
    if (const auto ready = nothingMissing(stillToOrder(command.seen, lines)); !ready) return ready.error();
    CaseFile after = command.seen;
    placeOrder(after, {.id = command.id, .on = command.on, .by = command.worker, .lines = lines}, command.seen);
    return after;
}

} // namespace alongside::casework
