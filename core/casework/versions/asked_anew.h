#pragma once
// Whose voice an agreement made now would record. What was said to the agreement that stands is frozen in it; it is not
// said again of another one until somebody was asked again.

#include "core/domain/case_file.h"

namespace alongside::casework {

/// The money talk with the answers that were given since the agreement that stands; those given to it, or to one of two
/// that stand, are blank.
/// While none stands, as it is noted.
MoneyTalk askedNow(const CaseFile& file);

/// From now on what is noted of them was asked after the agreement that stands: what was said to that one is taken out,
/// once, before the first answer is written. It stays readable in the agreement, which is given; null: none stands.
const AllocationAgreement* askAnew(CaseFile& file);

/// "They say the same today": the person's answer and words as they were in the agreement that stands, said again on that
/// day; of two, in the one that is named. Nothing where that one does not stand.
void sayTheSame(CaseFile& file, QDate today, DecisionId as = {});
/// The same people agree in the same way, on that day.
void agreeTheSameWay(CaseFile& file, QDate today, DecisionId as = {});

} // namespace alongside::casework
