// Source: R2, R8. A new price is an event of its own, and none for money that was properly paid; more support is.

#include "core/rules/directpayment/grown.h"

#include "core/rules/exact.h"

#include <algorithm>

namespace alongside::rules {

namespace {

/// Units in all. Nothing where its price or its working was not kept.
std::optional<Exact> supportOf(const AllocatedLine& line)
{
    const QStringList parts = line.exact.split(u'/');
    bool over = false, under = true;
    const qint64 pence = parts.first().toLongLong(&over);
    const qint64 by = parts.size() > 1 ? parts.at(1).toLongLong(&under) : 1;
    if (!over || !under || parts.size() > 2 || by <= 0 || pence <= 0 || line.price <= Money()) return std::nullopt;
    return Exact::ratio(pence, by) / Exact(line.price);
}

} // namespace

Money grownSince(const AllocatedLine& paid, const AllocatedLine& now)
{
    const auto was = supportOf(paid), is = supportOf(now);
    if (!was || !is) return now.amount - std::min(now.amount, paid.amount);
    if (!(*was < *is)) return {};
    return (Exact(now.amount) * (*is - *was) / *is).halfUp().value_or(Money());
}

} // namespace alongside::rules
