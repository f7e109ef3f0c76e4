#pragma once
// Which agreement the payments pay, from which day on: what each change left of those before it, as far as a stop lets it
// come. What a page compares with is what was paid, never what was agreed and not paid.

#include "core/domain/payments/paying.h"

namespace alongside::documents {

struct Term {
    QDate from{};
    DecisionId agreement{};
    const PaymentChange* change = nullptr; // null: the start
};

/// Of one start, in the order of their days; never empty. `pastStop`: with those that a stop leaves nothing of, for what is
/// arranged goes on.
QList<Term> termsOf(const Paying& paying, bool pastStop = false);

/// They ended before the first of them was due: nothing was ever paid of them.
bool isNeverPaid(const Paying& paying);

/// The agreement that was paid before that one; where it is not paid yet, the one that is. Of those made on one day the one
/// before that day. Null where none was.
const AllocationAgreement* paidBefore(const AllocationAgreement& agreed, const CaseFile& file);

} // namespace alongside::documents
