#pragma once
// Which law of eligibility answers on a day. The Care Act and the old law, Fair Access to Care Services, stand side by
// side: a finding of one is never turned into a finding of the other.

#include "core/base/result.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

template <class Facts>
struct LawOf {
    Law law;
    Result<EligibilityFinding> (*decide)(const Facts&, const policy::Library&) = nullptr;
};
using AdultLaw = LawOf<EligibilityFacts>;
using CarerLaw = LawOf<CarerFacts>;

/// Order: by first day; no gap and no overlap from the first on.
std::span<const AdultLaw> adultLaws();
std::span<const CarerLaw> carerLaws();
/// The old law: its bands, for whom the change-over leaves under it.
std::span<const Law> facsLaws();
/// Which of the two a person is under.
std::span<const Law> transitionLaws();

/// By the law in force on `facts.on`. Before the Care Act: NotApplicable, "old_law_applies".
/// Errors: AnswerMissing (no day), NoPolicyInForce.
Result<EligibilityFinding> adultEligibility(const EligibilityFacts& facts, const policy::Library& library);
Result<EligibilityFinding> carerEligibility(const CarerFacts& facts, const policy::Library& library);

} // namespace alongside::rules
