#pragma once
// Conflicts of the log into versions a person can read: who, when, what.

#include "core/casework/case_view.h"
#include "core/record/fold/fold.h"

namespace alongside::casework {

/// `self`: this laptop, so that "you" can be said.
CaseView viewOf(const record::Folded& folded, DeviceId self);

} // namespace alongside::casework
