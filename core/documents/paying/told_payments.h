#pragma once
// What a page reads in the list of payments: a payment of nothing is no payment, and what comes once a year comes again with
// a payment of the start that goes on.

#include "core/documents/document.h"
#include "core/domain/case_file.h"
#include "core/domain/payments/paying.h"
#include "core/domain/payments/payment.h"

namespace alongside::documents {

/// The first on that day or later that pays anything; null where the list has none.
const Payment* nextPaid(const Payments& told, QDate day);
/// Those from that day on that pay nothing, before the next that does.
QList<Payment> nothingBefore(const Payments& told, QDate day);

/// A sum of that part: of the year, or of what is paid once.
bool isOfTheYear(const PaymentPart& part);
bool isPaidOnce(const PaymentPart& part);

/// The day on or after that one on which what is paid once a year comes; null where it does not come again: it is agreed no
/// more, or the payments end.
QDate yearComesOn(const CaseFile& file, const Payments& told, QDate day);

/// "It was paid for the days from 18 March 2025 to 30 March 2025, at £90.10 a week."; "" where the list has none of them.
QString paidBeyondTheEnd(const Paying& paying, const Payments& told);

} // namespace alongside::documents
