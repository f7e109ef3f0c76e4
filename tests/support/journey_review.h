#pragma once
// Josie's plan of 25 October and her review of 4 November 2024 on top of her visit (sections 9 and 10 of the journey), typed in by
// hand, neither signed. Everybody here is invented.

#include "core/domain/case_file.h"

namespace alongside::test {

/// With the plan's lines at their quotes and the rest of the summary.
CaseFile journeyPlanned();

/// And the review held: what works, the look-over of the money, the talk with Ruth, the next one judged.
CaseFile journeyReviewed();

} // namespace alongside::test
