#pragma once
// When the next review is: six weeks first, then as the worker judges, with both halves of the judgement, and never
// later than the caps.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/domain/plan/review.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <QStringList>

#include <optional>
#include <span>

namespace alongside::rules {

using alongside::Level;
using alongside::Picture;

struct IntervalFacts {
    QDate startedOn{};             // first payment, or first support; read while no review has been held
    QDate lastReviewOn{};          // invalid while none has been held
    QDate nextOn{};                // as the worker chose, or
    std::optional<qint64> weeks{}; // so many weeks after the last
    Picture picture = Picture::NotSaid;
    Level choiceAndControl = Level::NotSaid;
    Level riskToThePurse = Level::NotSaid;
    bool reasonGiven = false;
    QDate firstPayment{}; // of a direct payment; invalid where there is none
    QDate directPaymentConsideredOn{};
};

enum class Interval : quint8 { SixWeekReview, NotJudged, TooLate, JudgementMissing, Set };

struct IntervalFinding {
    Interval answer = Interval::NotJudged;
    QDate next{};                      // invalid where none is set
    QDate overdueAfter{};              // of the six-week review
    QDate cap{};                       // twelve months after the last review
    QDate statutory{};                 // of the direct payment
    std::optional<qint64> suggested{}; // weeks
    QList<qint64> startingPoints{};    // fast change, fragile, moving, steady
    QStringList missing{};             // pointers into the facts
    QList<Reason> reasons{};
    PolicyUse policy{};

    /// The earlier of the two caps.
    [[nodiscard]] QDate noLaterThan() const;
};

/// Errors: NoPolicyInForce, AnswerOutOfRange with `detail` a code of the contract.
Result<IntervalFinding> reviewInterval(const IntervalFacts& facts, const policy::Library& library);

std::span<const Law> intervalRules();

} // namespace alongside::rules
