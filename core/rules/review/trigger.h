#pragma once
// What brings a review forward: events for which nobody waits until the day that was set.

#include "core/base/tri.h"
#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <span>

namespace alongside::rules {

/// From BreachSuspected on, about the direct payment.
enum class ReviewEvent : quint8 {
    Request,
    CircumstancesChanged,
    CarerChanged,
    OfferEnded,
    SafeguardingConcern,
    BreachSuspected,
    CapacityDoubted,
    CapacityMayHaveReturned,
    CapabilityDoubted,
    AppropriatenessDoubted,
    BestInterestsDoubted,
    NotUsedForNeeds,
};

struct Happened {
    ReviewEvent event = ReviewEvent::Request;
    QDate on{};
    Tri reasonable = Tri::NotYetKnown; // read for a request
};

struct TriggerFacts {
    QDate on{}; // invalid: the law of today
    QList<Happened> events{};
};

struct TriggerFinding {
    Tri review = Tri::No;
    QList<Tri> each{};          // as in the facts
    bool directPayment = false; // the review asks about the direct payment itself
    QDate since{};              // first day of an event that calls for it
    QStringList stillOwed{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

bool isAboutDirectPayment(ReviewEvent event);

/// Errors: NoPolicyInForce (before the Care Act).
Result<TriggerFinding> reviewTrigger(const TriggerFacts& facts, const policy::Library& library);

std::span<const Law> triggerRules();

} // namespace alongside::rules
