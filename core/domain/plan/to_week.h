#pragma once
// What takes the cost of a line's period to its stream: to a week of a year of 52 (R7), to the whole of a line that ends, or
// one over one where it stays as it is (R8). The same for a line of support and a line of a plan.

#include "core/domain/money/allocation.h"
#include "core/domain/money/support.h"

#include <iterator>
#include <optional>

namespace alongside {

struct PerYear {
    qint64 times = 1;
    qint64 over = 1;
};

/// In the order of Period. A year's sum and a single one stay as they are.
inline constexpr PerYear kBroughtToWeek[] = {
    {kWeeksAYear, kWeeksAYear}, {26, kWeeksAYear}, {13, kWeeksAYear}, {12, kWeeksAYear}, {4, kWeeksAYear}, {}, {},
};
static_assert(std::size(kBroughtToWeek) == static_cast<std::size_t>(Period::OneOff) + 1);

constexpr PerYear broughtToWeek(Period period, std::optional<qint64> weeksAYear, std::optional<qint64> forWeeks)
{
    if (forWeeks) return {*forWeeks, 1};
    if (weeksAYear) return {*weeksAYear, kWeeksAYear};
    return kBroughtToWeek[static_cast<std::size_t>(period)];
}

/// Of support: what pays for planning is told apart by the guide.
constexpr Stream streamOf(Period period, bool endsAfterSomeWeeks)
{
    if (period == Period::OneOff || endsAfterSomeWeeks) return Stream::OneOff;
    return period == Period::Year ? Stream::Annual : Stream::Weekly;
}

} // namespace alongside
