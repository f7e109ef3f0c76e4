#pragma once
// The parts of a care and support plan that the starting statement has not: what the person writes, how each outcome is
// met, who reviewed and signed it.

#include "core/documents/statement/statement_parts.h"

namespace alongside::documents {

/// One plan to be printed: as it is written, or a version as both signed it.
struct Planned {
    Standing standing;
    const SignedPlan* version = nullptr;       // null: a draft
    const ManagerSignOff* confirmed = nullptr; // with the version
    const Review* review = nullptr;            // the one it was signed after; of a draft the last that was held
    const SignedPlan* waits = nullptr;         // signed by the worker and not confirmed, beside a draft
    int number = 0;                            // of the version, from 1
};

/// Part 1 and 2: who wrote it, what to know first, what matters, how best to support them.
QList<Block> aboutSection(const Planned& planned);
/// Part 4 and 5: the outcomes in the person's words, which matter of wellbeing each serves, and how each is met: by whom,
/// when, for how much. What serves several of them is told once, after them.
QList<Block> howMetSection(const Planned& planned);
/// Where the plan costs more at its quotes than the budget brings: what it costs, and that the budget does not (R15). Empty
/// where it does not, or that cannot be told.
QList<Block> aboveBudget(const Standing& standing);
/// Parts 8 to 10: advice; what happens instead, and the risk they choose; the next review and why, who agreed and signed,
/// who has a copy, whom to turn to.
QList<Block> closingSection(const Planned& planned);

/// What is attached to the plan: pictures, and the rest by name. Empty where nothing is.
QList<Block> attachedSection(const Standing& standing);

} // namespace alongside::documents
