#include "core/domain/shares.h"

namespace alongside {

namespace {

constexpr qint64 kWeeksAYear = 52;

} // namespace

std::optional<YearShares> yearShares(const Allocation& agreed)
{
    if (!agreed.assessedWeekly) return std::nullopt;
    const Money adult = agreed.adultWeekly * kWeeksAYear;
    return YearShares{adult, agreed.year - adult};
}

Money paidIn(const Allocation& agreed)
{
    return agreed.dpGrossWeekly - agreed.dpNetWeekly;
}

} // namespace alongside
