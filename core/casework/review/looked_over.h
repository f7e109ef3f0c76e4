#pragma once
// What came of each look at the money, for the page of its review.

#include "core/casework/review/reviewing.h"

#include <QHash>
#include <QUuid>

namespace alongside::casework {

/// By review, in the order a person would be told: of one that a plan was signed after as it was signed, else as it is noted.
/// None of a review whose look is not whole.
QHash<QUuid, QList<Reason>> lookedOver(const CaseFile& file, const Reviewing& rules);

} // namespace alongside::casework
