#pragma once
// The payments of a case as a test reads them.

#include "core/casework/payments/coming.h"
#include "tests/support/catch.h"

namespace alongside::casework {

/// "2024-09-23 111106": the day and the pence of each, to that day.
inline QStringList paid(const CaseFile& file, QDate upTo)
{
    const Result<Payments> all = paymentsOf(file, upTo);
    REQUIRE(all);
    QStringList found;
    for (const Payment& one : all->list)
        found.append(QStringLiteral("%1 %2").arg(one.on.toString(Qt::ISODate)).arg(one.amount.pence()));
    return found;
}

} // namespace alongside::casework
