#pragma once
// The indicative allocation by judgement on outcomes (R1-R14, R17).

#include "core/base/result.h"
#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/money/sufficiency.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

/// Every figure, exact until each line is rounded once.
/// Errors: NoPolicyInForce, PolicyFilesOverlap (`where` "/allocation_date"); AnswerOutOfRange with `where` a JSON
/// Pointer into the facts ("/lines/0/sharers") and `detail` the word of the headless contract ("BAD_SHARERS").
Result<Allocation> allocation(const AllocationFacts& facts, const policy::Library& library);

/// A plan against the allocation it was made for: same day, same guide.
Result<Sufficiency> sufficiency(const AllocationFacts& facts, const Allocation& budget, const PlanFacts& plan,
                                const policy::Library& library);

/// A plan against a budget given as figures. `facts` gives the day, the guides and the outcomes, if any.
Result<Sufficiency> sufficiency(const AllocationFacts& facts, const BudgetFacts& budget, const PlanFacts& plan,
                                const policy::Library& library);

/// Can the allocation fund it, and why? "eligible_unmet", "discretionary_power", "not_eligible",
/// "eligibility_undetermined", "met_by_strengths" (R3).
const char* whyOf(const OutcomeFacts& outcome);
bool isFunded(const OutcomeFacts& outcome);

std::span<const Law> allocationRules();
std::span<const Law> sufficiencyRules();

} // namespace alongside::rules
