#pragma once
// The Care Act test for a carer.

#include "core/base/result.h"
#include "core/domain/needs/carer_eligibility.h"
#include "core/policy/library.h"

namespace alongside::rules {

/// How one area stands, as for an adult but by three limbs: that it takes much longer is not read.
/// Source: SI 2015/313 reg 3(2)(b), 3(3).
CarerAreaFinding areaFinding(CarerArea area, const AreaAnswers& answers);

/// "SI 2015/313 reg 3(2)(b)(iv)"
QString paragraphOf(CarerArea area);

/// Errors: NoPolicyInForce.
Result<CarerFinding> careAct2014Carer(const CarerFacts& facts, const policy::Library& library);

} // namespace alongside::rules
