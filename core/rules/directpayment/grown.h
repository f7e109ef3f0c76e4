#pragma once
// What a line that was paid once already still asks for, when it is agreed anew.

#include "core/domain/money/allocation.h"

namespace alongside::rules {

/// The part of `now` for support that `paid` did not hold yet: nothing where only its price changed (R2), for what was
/// bought is paid. Where one of them does not tell how much support it holds, what it is dearer by.
Money grownSince(const AllocatedLine& paid, const AllocatedLine& now);

} // namespace alongside::rules
