// Source: R20. h = (n - 1) p; the cost at the whole part of h, and the rest of the way to the next one.

#include "core/rules/benchmark/quantile.h"

namespace alongside::rules {

Exact quantile(const QList<Money>& rising, Int128 over, Int128 under)
{
    const Int128 way = (rising.size() - 1) * over;
    const auto at = static_cast<qsizetype>(way / under);
    const Exact lower(rising[at]);
    const Int128 rest = way % under;
    if (rest == 0) return lower;
    return lower + (Exact(rising[at + 1]) - lower) * Exact::ratio(rest, under);
}

} // namespace alongside::rules
