#include "core/domain/payments/stops.h"

namespace alongside {

namespace {

/// Null: none.
const PaymentStop* lastOf(const QList<const PaymentStop*>& stops)
{
    const PaymentStop* last = nullptr;
    for (const PaymentStop* one : stops)
        if (!(last && last->supersedes.contains(one->id))) last = one;
    return last;
}

} // namespace

QList<const PaymentStop*> stopsOf(const PaymentInstruction& start, const CaseFile& file)
{
    QList<const PaymentStop*> left, said;
    for (const PaymentStop& one : file.stops)
        if (one.instruction == start.id) left.append(&one);
    // Each is the last of those that are left, once the later ones are told.
    while (const PaymentStop* last = lastOf(left)) {
        said.prepend(last);
        left.removeOne(last);
    }
    return said;
}

QList<const PaymentStop*> endsOf(const PaymentInstruction& start, const CaseFile& file)
{
    const QList<const PaymentStop*> all = stopsOf(start, file);
    if (all.isEmpty() || !all.last()->lastDay.isValid()) return {};
    const PaymentStop* before = all.size() > 1 ? all.at(all.size() - 2) : nullptr;
    const bool overtaken = all.last()->reason == StopReason::Died && before && before->lastDay.isValid()
                           && before->lastDay < all.last()->lastDay;
    return overtaken ? QList{before, all.last()} : QList{all.last()};
}

} // namespace alongside
