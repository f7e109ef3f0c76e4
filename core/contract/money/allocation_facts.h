#pragma once
// The fields that an allocation and a plan share.

#include "core/contract/json/reading.h"
#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/money/sufficiency.h"

namespace alongside::contract {

/// Date and guides alone: what a plan against a budget needs.
void readDateAndGuides(Object& facts, AllocationFacts& out);
/// Everything but `plan`.
AllocationFacts allocationFactsIn(Object& facts);
PlanFacts planIn(Object& plan);

class Writing;
/// "finding", "verdict" and the figures, as they stand in both subjects.
void writeSufficiency(Writing& out, const Sufficiency& found);
QString wordOf(Verdict verdict);
QStringList toldOf(const Sufficiency& found);

} // namespace alongside::contract
