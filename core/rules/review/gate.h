#pragma once
// A review is not a reassessment: what makes it one, and what does not.

#include "core/base/result.h"
#include "core/base/tri.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <span>

namespace alongside::rules {

struct GateFacts {
    QDate on{}; // invalid: the law of today
    Tri needsChanged = Tri::NotYetKnown;
    Tri circumstancesChanged = Tri::NotYetKnown;
    Tri affectsPlan = Tri::NotYetKnown;
    Tri costChanged = Tri::NotYetKnown;
    Tri lowerProposed = Tri::NotYetKnown;
    Tri hasDirectPayment = Tri::NotYetKnown;
    Tri stillWanted = Tri::NotYetKnown;
    Tri stillManageable = Tri::NotYetKnown;
    Tri stillRightWay = Tri::NotYetKnown;
};

struct GateFinding {
    Tri reassess{};
    Tri lowerAllowed{};
    Tri countsForDirectPayment{}; // not yet known where there is none, or nobody said
    QStringList mustDo{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: NoPolicyInForce (before the Care Act).
Result<GateFinding> reviewGate(const GateFacts& facts, const policy::Library& library);

std::span<const Law> gateRules();

} // namespace alongside::rules
