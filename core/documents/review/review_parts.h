#pragma once
// The parts of a page that tells of a review.

#include "core/documents/statement/statement_parts.h"

namespace alongside::documents {

/// One review, in the case as it was signed after it, or as it is noted now.
struct Reviewed {
    Standing standing;
    const Review& review;
};

/// Each outcome: what works and what does not from the three points of view, and what comes next (S110).
QList<Block> viewpointsSection(const Reviewed& reviewed);
/// Whether anything changed, and whether both say it is enough.
QList<Block> changesSection(const Reviewed& reviewed);
/// What was spent on what, and the account beside its statement (S109). What nobody has said is not told as nought.
QList<Block> spendingSection(const Reviewed& reviewed);
/// Whether the direct payment itself was considered (Decision 10, SI 2014/2871 reg 7).
QList<Block> directPaymentSection(const Reviewed& reviewed, const SignedPlan* signedAfter);
/// Both halves of the judgement in words, the day and why (S107, S108).
QList<Block> nextReviewSection(const Reviewed& reviewed);

} // namespace alongside::documents
