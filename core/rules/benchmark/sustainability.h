#pragma once
// The council's factor that scales the curve to its budget. If it is used it is shown, and it never decides whether
// the support is enough (R20).

#include "core/rules/benchmark/curve.h"

namespace alongside::rules {

struct SustainabilityFacts {
    QList<PastCost> history{};
    Money annualBudget{};
    Quantity topSlicePct{}; // set aside before
    Money applyTo{};        // a week
};

struct Sustainability {
    Money predictedWeekly{}; // what the curve gives everybody of the history, each rounded, added up
    Exact factor{};
    Money applied{};
    QList<Reason> reasons{}; // never empty
    PolicyUse policy{};
};

inline constexpr int kFactorPlaces = 6;

/// Errors: AnswerOutOfRange (`detail` "NO_HISTORY": none, or nothing in it costs anything; "NEGATIVE_QUANTITY",
/// "NEGATIVE_AMOUNT": more than all is set aside, too; "TOO_LARGE").
Result<Sustainability> sustainability(const SustainabilityFacts& facts, const policy::Library& library);

std::span<const Law> sustainabilityRules();

} // namespace alongside::rules
