#pragma once
// Whether a direct payment goes on, is looked at, may stop or must stop.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/directpayment/entitlement/decision.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

struct ContinuingFacts {
    QDate on{};
    DirectPaymentRoute route = DirectPaymentRoute::Section31;
    QString conditionNoLongerMet{};  // a name of `conditionNames(route)`, or empty
    Tri breached = Tri::NotYetKnown; // a condition that was imposed, or money spent outside the plan
    QString event{};                 // a key of `directPaymentEvents`; empty is none
};

enum class Continuing : quint8 { Continue, MustReview, MayStopAndMayRecover, MustStop };

struct ContinuingFinding {
    Continuing action = Continuing::Continue;
    bool reviewRequired{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Keys of what makes a review due, "none" first.
QStringList directPaymentEvents();

/// Errors: AnswerOutOfRange (`detail` "UNKNOWN_VALUE", "UNKNOWN_EVENT"), NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<ContinuingFinding> continuing(const ContinuingFacts& facts, const policy::Library& library);

std::span<const Law> continuingRules();

} // namespace alongside::rules
