#include "core/domain/payments/paying.h"

#include "core/domain/payments/payment.h"
#include "core/domain/settled.h"

#include <algorithm>

namespace alongside {

namespace {

template <class Decision>
bool isTold(const QList<Decision>& decisions)
{
    return !areTwo(decisions) && std::ranges::none_of(decisions, &Decision::unread);
}

} // namespace

std::optional<Paying> payingOf(const CaseFile& file)
{
    const PaymentInstruction* start = settled(file.instructions);
    if (!start || !isTold(file.changes) || !isTold(file.stops)) return std::nullopt;
    Paying paying{.start = start};
    for (const PaymentChange& one : file.changes)
        if (one.instruction == start->id) paying.changes.append(&one);
    std::ranges::stable_sort(paying.changes, {}, &PaymentChange::on);
    if (const PaymentStop* stop = standing(file.stops); stop && stop->instruction == start->id) paying.stop = stop;
    return paying;
}

const AllocationAgreement* agreementWith(const CaseFile& file, DecisionId id)
{
    const auto found = std::ranges::find(file.agreements, id, &AllocationAgreement::id);
    return found == file.agreements.end() || found->unread ? nullptr : &*found;
}

QDate nextDue(const PaymentInstruction& start, QDate day)
{
    const qint64 since = start.schedule.first.daysTo(day);
    if (since <= 0) return start.schedule.first;
    return start.schedule.first.addDays((since + kDaysAPayment - 1) / kDaysAPayment * kDaysAPayment);
}

} // namespace alongside
