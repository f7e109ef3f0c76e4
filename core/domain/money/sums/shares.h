#pragma once
// What follows from an agreed allocation by adding and taking away alone, for pages and screens: one place for each sum.
// The record keeps none of these; they can always be worked out from what it keeps.

#include "core/domain/money/allocation.h"

#include <optional>

namespace alongside {

struct YearShares {
    Money adult{};
    Money council{}; // what is paid once a year is the council's

    bool operator==(const YearShares&) const = default;
};

/// Of a year of 52 weeks (R11, R13). Nothing while the share is not yet assessed.
std::optional<YearShares> yearShares(const Allocation& agreed);

/// Nothing comes week by week, and that is known: sums once, or once a year, are all there is.
bool isLumpsOnly(const Allocation& allocation);

/// What the adult pays a week into the account of the direct payment: what the council pays less than it costs (R14).
Money paidIn(const Allocation& agreed);

} // namespace alongside
