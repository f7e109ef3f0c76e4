#pragma once
// The Care Act test for an adult.

#include "core/base/result.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"
#include "core/policy/library.h"

namespace alongside::rules {

/// How one area stands: the first that fits of not applicable, not counted, unknown (would be unable, but why is not
/// known), unable by any limb, able, unknown. Source: SI 2015/313 reg 2(2), 2(3).
AreaFinding areaFinding(CareArea area, const AreaAnswers& answers);

/// Errors: NoPolicyInForce.
Result<EligibilityFinding> careAct2014Adult(const EligibilityFacts& facts, const policy::Library& library);

} // namespace alongside::rules
