#pragma once
// A lawful erasure on this laptop: what was said ends, that something was said in this place stays provable.
// Thread: the store thread.

#include "core/store/upkeep.h"

namespace alongside::store {

Result<Done> erased(Parts& parts, const Disposal& disposal);

} // namespace alongside::store
