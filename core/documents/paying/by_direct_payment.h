#pragma once
// The direct payment on a page: how much and how often, from which day, into whose hands, and why it ends (Care Act 2014
// s25(2)). Every sum of a day is read from the list of payments.

#include "core/documents/statement/statement_parts.h"
#include "core/domain/payments/paying.h"

namespace alongside::documents {

/// `it`: what is agreed, in the hands that hold it. `paying`: nothing where the payments cannot be told by halves. Empty where
/// nothing is paid out.
QList<Block> byDirectPayment(const Standing& standing, const std::optional<Paying>& paying, const Allocation& it,
                             Told told);

/// Who holds what is paid now, and how it goes on, as regularOf has it.
Deploy wayPaid(const Standing& standing, const std::optional<Paying>& paying);

} // namespace alongside::documents
