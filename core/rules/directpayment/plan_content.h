#pragma once
// What a plan must say where money goes by direct payment.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <optional>
#include <span>

namespace alongside::rules {

struct DirectPaymentPlanFacts {
    QDate on{};
    QStringList needs{}; // met by the direct payment
    std::optional<Money> amount{};
    QString frequency{};
};

struct DirectPaymentPlan {
    QStringList missing{}; // "needs_met_by_direct_payment", "amount", "frequency"; none: it is complete
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<DirectPaymentPlan> directPaymentPlan(const DirectPaymentPlanFacts& facts, const policy::Library& library);

std::span<const Law> directPaymentPlanRules();

} // namespace alongside::rules
