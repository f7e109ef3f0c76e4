#pragma once
// The Care Act test for a carer.

#include "core/base/result.h"
#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"
#include "core/policy/library.h"

namespace alongside::rules {

/// How one area stands, as for an adult but by three limbs: that it takes much longer is not read.
/// Source: SI 2015/313 reg 3(2)(b), 3(3).
AreaFinding carerAreaFinding(CareArea area, const AreaAnswers& answers);

/// "SI 2015/313 reg 3(2)(b)(iv)"
QString carerParagraphOf(CareArea area);

/// Errors: NoPolicyInForce.
Result<EligibilityFinding> careAct2014Carer(const CarerFacts& facts, const policy::Library& library);

} // namespace alongside::rules
