#include "core/domain/payments/paying.h"

#include "core/domain/payments/payment.h"
#include "core/domain/payments/stops.h"
#include "core/domain/settled.h"

#include <algorithm>

namespace alongside {

namespace {

template <class Decision>
bool isTold(const QList<Decision>& decisions)
{
    return !areTwo(decisions) && std::ranges::none_of(decisions, &Decision::unread);
}

/// The last that was said of it, unless that took it back.
const PaymentStop* stopOf(const PaymentInstruction& start, const CaseFile& file)
{
    const QList<const PaymentStop*> ends = endsOf(start, file);
    return ends.isEmpty() ? nullptr : ends.last();
}

QString whyItEnds(const PaymentInstruction& start, const PaymentStop& stop, const CaseFile& file)
{
    for (const PaymentStop* one : stopsOf(start, file))
        if (one->reason == stop.reason && one->lastDay == stop.lastDay) return one->words;
    return stop.words;
}

Paying from(const PaymentInstruction& start, const CaseFile& file)
{
    Paying paying{.start = &start, .stop = stopOf(start, file)};
    if (paying.stop) paying.whyItEnds = whyItEnds(start, *paying.stop, file);
    for (const PaymentChange& one : file.changes)
        if (one.instruction == start.id) paying.changes.append(&one);
    std::ranges::stable_sort(paying.changes, {}, &PaymentChange::on);
    return paying;
}

/// The change that pays first, of a start that paid nothing; else null.
const PaymentChange* firstThatPays(const Paying& paying)
{
    if (paying.start->schedule.firstAmount > Money()) return nullptr;
    const auto pays = [](const PaymentChange* one) {
        return one->netWeekly > Money() || !one->yearly.isEmpty() || !one->once.isEmpty();
    };
    const auto found = std::ranges::find_if(paying.changes, pays);
    return found == paying.changes.end() ? nullptr : *found;
}

/// What it took the place of, and what that did.
QList<const PaymentInstruction*> replacedBy(const PaymentInstruction& start, const CaseFile& file)
{
    QList<const PaymentInstruction*> all;
    QList<DecisionId> ids = start.supersedes;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const auto found = std::ranges::find(file.instructions, ids.at(at), &PaymentInstruction::id);
        if (found == file.instructions.end()) continue;
        all.append(&*found);
        for (const DecisionId& id : found->supersedes)
            if (!ids.contains(id)) ids.append(id);
    }
    return all;
}

QList<Paying> stoppedBefore(const PaymentInstruction& start, const CaseFile& file)
{
    QList<Paying> before;
    for (const PaymentInstruction* one : replacedBy(start, file))
        if (const Paying paying = from(*one, file); paying.stop) before.append(paying);
    std::ranges::stable_sort(before, {}, [](const Paying& one) { return one.start->schedule.first; });
    for (qsizetype at = 1; at < before.size(); ++at) before[at].before = before.first(at);
    return before;
}

} // namespace

QDate Paying::firstDue() const
{
    const PaymentChange* pays = firstThatPays(*this);
    return pays ? firstDueOf(pays->on, pays->from) : start->schedule.first;
}

QDate Paying::firstDueWith(QDate madeOn, QDate from) const
{
    const bool isPaid = start->schedule.firstAmount > Money() || firstThatPays(*this);
    return isPaid ? firstDue() : firstDueOf(madeOn, from);
}

QDate Paying::nextDue(QDate day) const
{
    return alongside::nextDue(firstDue(), day);
}

bool Paying::paysOut() const
{
    if (isDirectPayment(way()) || grossWeekly() > Money()) return true;
    const PaymentChange* change = last();
    return change ? !change->yearly.isEmpty() || !change->once.isEmpty() : start->schedule.firstAmount > Money();
}

std::optional<Paying> payingOf(const CaseFile& file)
{
    const PaymentInstruction* start = settled(file.instructions);
    if (!start || !isTold(file.changes) || !isTold(file.stops)) return std::nullopt;
    Paying paying = from(*start, file);
    paying.before = stoppedBefore(*start, file);
    if (std::ranges::any_of(paying.before, [](const Paying& one) { return one.start->unread; })) return std::nullopt;
    return paying;
}

bool Paying::isJoining(const PaymentChange& change) const
{
    DecisionId paid = start->agreement;
    QDate decided = start->on;
    for (const PaymentChange* one : changes) {
        if (one->id == change.id) return one->agreement == paid && one->on == decided;
        paid = one->agreement;
        decided = one->on;
    }
    return false;
}

bool Paying::isReached(const PaymentChange& change) const
{
    return !stop || change.from <= stop->lastDay;
}

const AllocationAgreement* agreementWith(const CaseFile& file, DecisionId id)
{
    const auto found = std::ranges::find(file.agreements, id, &AllocationAgreement::id);
    return found == file.agreements.end() || found->unread ? nullptr : &*found;
}

} // namespace alongside
