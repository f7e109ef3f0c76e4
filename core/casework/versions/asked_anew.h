#pragma once
// Whose voice an agreement made now would record. What was said to the agreement that stands is frozen in it; it is not
// said again of another one until somebody was asked again.

#include "core/domain/case_file.h"

namespace alongside::casework {

/// The money talk with the answers that were given since the agreement that stands; those given to that one are blank.
/// While none stands, as it is noted.
MoneyTalk askedNow(const CaseFile& file);

/// From now on what is noted of them was asked after the agreement that stands: what was said to that one is taken out,
/// once, before the first answer is written. It stays readable in the agreement, which is given; null: none stands.
const AllocationAgreement* askAnew(CaseFile& file);

/// "They say the same today": the person's answer and words as they were agreed, said again on that day. Nothing where no
/// agreement stands.
void sayTheSame(CaseFile& file, QDate today);
/// The same people agree in the same way, on that day.
void agreeTheSameWay(CaseFile& file, QDate today);

} // namespace alongside::casework
