#pragma once
// What a step of a visit does: an act, or something noted.

#include "core/exchange/visit_edits.h"

namespace alongside::exchange {

/// Fills `step.what` by `step.deed`. What is wrong is the first member that does not stand.
Wrong readDeed(VisitStep& step, const Reading& reading);

} // namespace alongside::exchange
