#pragma once
// What if the prices change? A whole council's allocations, each priced by the guide of its day and by another one, with
// who gains and who loses in total. Nothing is stored. Constant memory: only the totals are kept.

#include "core/contract/asked_line.h"
#include "core/policy/library.h"

#include <iosfwd>

namespace alongside::contract {

/// One line for each allocation, in the same order, then the line of the totals. `explain`: sentences for people.
Count reprice(std::istream& in, std::ostream& out, const PriceGuide& next, bool explain,
              const policy::Library& library);

} // namespace alongside::contract
