#pragma once
// One allocation by the prices of its day and by other prices (R2): what if the guide changes? Nothing is stored.

#include "core/rules/allocation/figures.h"

namespace alongside::rules {

struct Repriced {
    AllocationFigures before{}; // the money alone: no reasons, no policy
    AllocationFigures after{};
    qsizetype overridesKept = 0; // prices set by hand stay as they were decided
    QList<Reason> reasons{};     // never empty
};

/// `next` is used whatever dates it carries. Contingency and contribution are applied again; nothing else changes.
/// The facts outlive it. Errors: as `allocation`, first those of the day's own guide, then those of `next`.
Result<Repriced> reprice(const AllocationFacts& facts, const PriceGuide& next, const policy::Library& library);

} // namespace alongside::rules
