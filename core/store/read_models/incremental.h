#pragma once
// Takes one's own newest words into a case already folded, where that is provably what a fold of the whole log gives.

#include "core/record/fold/fold.h"

namespace alongside::store {

/// False: fold the log anew; `folded` is then of no use. `onlyMine`: every op of the case is this device's, so that each
/// author had seen all that stands.
bool tookIn(record::Folded& folded, const record::Group& group, bool onlyMine);

} // namespace alongside::store
