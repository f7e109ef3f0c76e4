#pragma once
// A carer's own health, which is enough for the second condition (SI 2015/313 reg 3(2)(a)) and is none of the areas of
// daily life: what the carer wants of it is tied to no area.

#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/outcome.h"

#include <algorithm>

namespace alongside {

/// Whether it was found to be getting worse, or at risk of it. Of an adult nothing is found of it.
[[nodiscard]] inline bool isHealthAtRisk(const EligibilityFinding& found)
{
    return std::ranges::any_of(found.reasons, [](const Reason& one) {
        return one.source == u"SI 2015/313 reg 3(2)(a)" && one.met == Tri::Yes;
    });
}

[[nodiscard]] inline bool answersHealth(const Outcome& outcome, const EligibilityFinding& found)
{
    return outcome.areas.isEmpty() && isHealthAtRisk(found);
}

} // namespace alongside
