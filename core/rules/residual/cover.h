#pragma once
// How much of one need is covered on a day by those who said yes, and by those who have not said no.

#include "core/rules/residual/residual_need.h"

#include <limits>

namespace alongside::rules {

/// Thousandths of the need's units; the whole of it is more than any number.
using Cover = qint64;
inline constexpr Cover kWhole = std::numeric_limits<qint64>::max();

/// Order: as in SupportStatus.
SupportStatus statusOf(const NaturalSupport& support, QDate day);

/// The last day on which it is given; invalid: no end is known.
QDate lastDayOf(const NaturalSupport& support);

/// By those that count on the day, leaving out the support at `except`. The units must fit 64 bits together.
Cover coverOn(const ResidualNeed& need, QDate day, qsizetype except = -1);

/// The same with everybody on the day who has not said no, as far as each may go.
Cover possibleCoverOn(const ResidualNeed& need, QDate day);

} // namespace alongside::rules
