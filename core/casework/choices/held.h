#pragma once
// The agreed money in the hands that the person chose: *Money* comes before *Choices*, so most agreements are made before
// anybody has said who holds it.

#include "core/domain/case_file.h"
#include "core/domain/money/allocation.h"

namespace alongside::casework {

/// The lines as they were agreed; of a program that kept none, as they are.
QList<SupportLine> linesAgreed(const AllocationAgreement& agreed, const CaseFile& file);

/// Of the agreement that stands, its lines as they were agreed, the way as it is chosen now. As new where none stands.
Allocation agreedAsHeld(const CaseFile& file);

/// The direct payments that the money takes: by the way that is chosen, where that is one, and by each way of its own that
/// a line has which is paid for. One line is enough to make a direct payment of a budget that the council manages.
QList<Deploy> directWays(const CaseFile& file);

/// The first of these ways that puts the money in somebody else's hands; NotChosen: none does.
Deploy handedToAnother(const QList<Deploy>& ways);

} // namespace alongside::casework
