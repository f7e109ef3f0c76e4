#pragma once
// What a line of `contribution` says, in the rule's own terms: amounts of other periods turned into weeks.

#include "core/contract/json/reading.h"
#include "core/rules/charging/contribution.h"

namespace alongside::contract {

/// Where the care is free nothing else is read, not even what could not be read. What cannot be read is refused in the
/// reading. Errors: as rules::freeOfCharge.
Result<rules::ContributionFacts> contributionFactsIn(Object& facts, const policy::Library& library);

} // namespace alongside::contract
