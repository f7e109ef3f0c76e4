#pragma once
// What a case commits of the team's budget in each financial year (R19, S59), from the agreement on and by the decisions
// alone: for the one who holds the budget, never shown to the person. The balance against a sum is the office's.

#include "core/base/result.h"
#include "core/domain/case_file.h"
#include "core/policy/library.h"

namespace alongside::casework {

struct CommittedYear {
    int begins = 0;   // the year of its 1 April
    Money inYear{};   // from 1 April, or the start, to 31 March: the council's part by the day, and what is due in it
    Money fullYear{}; // a whole year of what is paid at its end

    bool operator==(const CommittedYear&) const = default;
};

/// From the year of the first payment, made or to be made, to that of `upTo`. Errors: as paymentsOf; those of the ledger.
Result<QList<CommittedYear>> committedByYear(const CaseFile& file, QDate upTo, const policy::Library& library);

/// All that the paid planner's yearly updates came to so far, each on the worker's tick (S50). Errors: those of the rule.
Result<Money> updateFees(const CaseFile& file, const policy::Library& library);

} // namespace alongside::casework
