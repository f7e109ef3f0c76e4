#pragma once
// Why an allocation came out as it did: what decides first, then what was looked at.

#include "core/domain/allocation.h"
#include "core/domain/allocation_facts.h"

#include <QList>

namespace alongside::rules {

/// Range: every figure of `result` is set. Never empty.
QList<Reason> allocationReasons(const AllocationFacts& facts, const Allocation& result, const PriceGuide& guide);

/// Money for the inputs of a reason: "weekly=27659", whole pence.
QString pence(const char* name, Money amount);

} // namespace alongside::rules
