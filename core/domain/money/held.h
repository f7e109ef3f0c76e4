#pragma once
// Who holds which part of an allocation (R13, R14): the same money in the hands that were chosen after it was agreed.

#include "core/domain/money/allocation.h"
#include "core/domain/money/support.h"

namespace alongside {

/// The allocation with its parts by direct payment and by the council as these ways have them: of each line its own, else
/// `way`; while nobody has chosen, as a direct payment. Nothing of what the support costs changes, and no more is asked
/// of the person: the share comes off the direct payment first, the rest is billed.
Allocation heldAs(const Allocation& agreed, const QList<SupportLine>& lines, Deploy way);

} // namespace alongside
