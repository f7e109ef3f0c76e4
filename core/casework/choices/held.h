#pragma once
// The agreed money in the hands that the person chose: *Money* comes before *Choices*, so most agreements are made before
// anybody has said who holds it.

#include "core/domain/case_file.h"
#include "core/domain/money/allocation.h"

namespace alongside::casework {

/// Of the agreement that stands, its lines as they were agreed, the way as it is chosen now. As new where none stands.
Allocation agreedAsHeld(const CaseFile& file);

} // namespace alongside::casework
