#pragma once
// What an allocation cannot say yet. Money for an outcome that nobody has judged is not nought: it is not counted.

#include "core/domain/money/allocation.h"

#include <algorithm>

namespace alongside {

/// Whether the rule could say what this budget pays for it, be it nought (R3).
[[nodiscard]] inline bool isKnown(const AllocatedLine& line)
{
    return line.why != u"eligibility_undetermined";
}

[[nodiscard]] inline qsizetype linesNotKnown(const Allocation& allocation)
{
    return std::ranges::count_if(allocation.lines, [](const AllocatedLine& one) { return !isKnown(one); });
}

/// Part of the sums.
[[nodiscard]] inline bool isCounted(const AllocatedLine& line)
{
    return line.funded && line.stream < Stream::PlanningWeekly;
}

/// There is no line yet, or nothing of all that the budget may be for is counted: its sums are not nought, only not known.
[[nodiscard]] inline bool isAllUnknown(const Allocation& allocation)
{
    const auto isOfBudget = [](const AllocatedLine& one) { return one.stream < Stream::PlanningWeekly; };
    return std::ranges::none_of(allocation.lines, isCounted)
           && (linesNotKnown(allocation) > 0 || std::ranges::none_of(allocation.lines, isOfBudget));
}

} // namespace alongside
