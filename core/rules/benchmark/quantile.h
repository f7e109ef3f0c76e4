#pragma once
// Quantiles of costs: straight between two neighbours of the sorted list, as "type 7" (R20).

#include "core/base/money.h"
#include "core/rules/exact.h"

#include <QList>

namespace alongside::rules {

/// The cost at p = over / under of the way. Range: `rising` sorted and not empty, p from 0 to 1.
Exact quantile(const QList<Money>& rising, Int128 over, Int128 under);

} // namespace alongside::rules
