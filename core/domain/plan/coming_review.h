#pragma once
// The review that comes next: as the signed plan says it, else six weeks after the money started (R18, S107). One place for
// lists, overview and pages, so that none still speaks of a review that is held.

#include "core/domain/case_file.h"

#include <optional>

namespace alongside {

struct ComingReview {
    ReviewKind kind = ReviewKind::SixWeek; // Annual: the one that the signed plan names
    QDate on{};
    QDate lateAfter{};   // the last day it is not late; later ones are late from their own day on
    QDate statutoryBy{}; // last day on which the direct payment itself is to be considered; invalid: within `on`
};

/// It found that a condition of a direct payment holds no more. Source: CA14 s31, s33(4), SI 2014/2871.
inline bool endsDirectPayment(const Review& review)
{
    return review.stillWanted == Tri::No || review.stillManageable == Tri::No || review.stillRightWay == Tri::No;
}

/// Held, and its plan not yet signed by both (S54); null where none is.
const Review* openReview(const CaseFile& file);

/// Nothing while none is due: before the money starts, while a review that was held waits for its plan to be signed, where
/// they have died, where all support ended with the payments, where two decisions made apart would say it.
std::optional<ComingReview> comingReview(const CaseFile& file);

/// The start that the first review is due from: the first that was paid up to its day and never looked at, which no later
/// start takes away; else the one that is paid. Null where none is. Source: R18, S56.
const PaymentInstruction* firstReviewSince(const CaseFile& file);

} // namespace alongside
