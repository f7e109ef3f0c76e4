#pragma once
// When the direct payment itself must next be looked at.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

struct HeldReview {
    QDate on{};
    Tri coversDirectPayment = Tri::NotYetKnown; // only yes counts
};

struct ReviewDueFacts {
    QDate on{}; // whose law; where there is none, the day it is counted from
    QDate firstPayment{};
    QList<HeldReview> reviews{}; // in any order
};

struct ReviewDue {
    QDate countedFrom{};
    QDate by{}; // that day at the latest
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: AnswerMissing (no day of the first payment), AnswerOutOfRange ("TOO_LARGE"), NoPolicyInForce.
Result<ReviewDue> reviewDue(const ReviewDueFacts& facts, const policy::Library& library);

std::span<const Law> reviewDueRules();

} // namespace alongside::rules
