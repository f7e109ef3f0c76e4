#pragma once
// Whether the direct payment may be spent on something.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

struct UseFacts {
    QDate on{};
    Tri meetsNeedsInPlan = Tri::NotYetKnown;
};

struct UseFinding {
    Tri allowed{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<UseFinding> directPaymentUse(const UseFacts& facts, const policy::Library& library);

std::span<const Law> useRules();

} // namespace alongside::rules
