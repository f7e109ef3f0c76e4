#pragma once
// What a line of the plan comes to at its real quote (S79): the arithmetic of a support line (R6-R9), so that a line read on
// the plan and the sum it is part of cannot differ.

#include "core/domain/money/allocation.h"
#include "core/domain/plan/plan.h"

namespace alongside {

struct Quoted {
    Stream stream = Stream::Weekly; // Range: Weekly, Annual, OneOff
    Money amount{};                 // rounded once, half up

    bool operator==(const Quoted&) const = default;
};

/// It has its price. What is said not to be met buys nothing, at whatever price it would have been.
bool isBought(const PlanLine& line);

/// Nothing where it is not bought or nobody has said how much, and where it makes no sum: a quantity below nought, nobody
/// to share, beyond 64 bits.
std::optional<Quoted> quoted(const PlanLine& line);

} // namespace alongside
