#pragma once
// Amounts that come by another period than the week, turned into weeks: 52 weeks and 12 months are a year (R7).

#include "core/base/money.h"
#include "core/domain/money/means.h"

namespace alongside::rules {

using alongside::Per;

/// Of an income: a fraction of a penny goes the adult's way, so it is dropped (SI 2014/2672 reg 11). Range: from nothing.
Money weeklyIncome(Money amount, Per per);
/// Of a cost: half a penny up (R9). Range: from nothing.
Money weeklyCost(Money amount, Per per);

} // namespace alongside::rules
