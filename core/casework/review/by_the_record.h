#pragma once
// What the record itself says of the money that a review looks over: a starting point for who fills it in, never an answer
// (S109). Nothing where it does not say: an amount nobody knows is not nought.

#include "core/domain/case_file.h"

#include <optional>

namespace alongside::casework {

struct ByTheRecord {
    QDate from{};                           // the day after the last look, or the first payment
    QDate to{};                             // as the review says, else the day before it
    std::optional<Money> opening{};         // what the statement said at the last look
    std::optional<Money> paymentsIn{};      // those due in that time
    std::optional<Money> contributionDue{}; // whole weeks of it, and what was short at the last look
};

/// Of a review that is held. One start of the money only, with its changes: where it was started again, or two decisions
/// stand, payments are not guessed.
ByTheRecord byTheRecord(const CaseFile& file, const Review& review);

} // namespace alongside::casework
