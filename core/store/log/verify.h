#pragma once
// Is the store whole: pages, chain, and every row against the frame it was sealed in.
// Thread: the store thread.

#include "core/store/upkeep.h"

namespace alongside::store {

/// Faults beyond this many are not listed: the store is broken, and says so.
inline constexpr qsizetype kMostFaults = 100;

Result<Verified> verified(Parts& parts);

} // namespace alongside::store
