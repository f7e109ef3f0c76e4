#pragma once
// Which law of eligibility answers on a day.

#include "core/base/result.h"
#include "core/domain/eligibility.h"
#include "core/domain/eligibility_facts.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

using AdultFunction = Result<EligibilityFinding> (*)(const EligibilityFacts&, const policy::Library&);

struct AdultLaw {
    Law law;
    AdultFunction decide = nullptr;
};

/// Order: by first day; no gap and no overlap from the first on.
std::span<const AdultLaw> adultLaws();

/// By the law in force on `facts.on`. Before the Care Act: NotApplicable, "old_law_applies".
/// Errors: AnswerMissing (no day), NoPolicyInForce.
Result<EligibilityFinding> adultEligibility(const EligibilityFacts& facts, const policy::Library& library);

} // namespace alongside::rules
