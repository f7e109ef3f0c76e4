#include "core/domain/money/sums/shares.h"

#include "core/domain/money/not_known.h"
#include "core/domain/money/support.h"

namespace alongside {

std::optional<YearShares> yearShares(const Allocation& agreed)
{
    if (!agreed.assessedWeekly) return std::nullopt;
    const Money adult = agreed.adultWeekly * kWeeksAYear;
    return YearShares{adult, agreed.year - adult};
}

bool isLumpsOnly(const Allocation& allocation)
{
    return !isAllUnknown(allocation) && linesNotKnown(allocation) == 0 && allocation.weekly == Money();
}

Money paidIn(const Allocation& agreed)
{
    return agreed.dpGrossWeekly - agreed.dpNetWeekly;
}

} // namespace alongside
