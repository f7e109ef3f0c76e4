#pragma once
// The price guide of a question: its own, where it carries any, else the library's (R2).

#include "core/base/result.h"
#include "core/domain/money/allocation_facts.h"
#include "core/policy/library.h"

namespace alongside::rules {

/// Errors: AnswerMissing (`detail` "DATE_MISSING"), NoPolicyInForce ("NO_GUIDE_FOR_DATE"), PolicyFilesOverlap
/// ("GUIDES_OVERLAP"); `where` "/allocation_date".
Result<PriceGuide> guideFor(const AllocationFacts& facts, const policy::Library& library);

} // namespace alongside::rules
