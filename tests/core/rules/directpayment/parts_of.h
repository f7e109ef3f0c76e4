#pragma once
// The parts of a payment as a test reads them: "key inputs = pence".

#include "core/domain/payments/payment.h"

namespace alongside::test {

inline QStringList partsOf(const Payment& payment)
{
    QStringList all;
    for (const PaymentPart& part : payment.parts)
        all.append(QStringLiteral("%1 %2 = %3").arg(part.why.key, part.why.inputs.join(u' ')).arg(part.amount.pence()));
    return all;
}

} // namespace alongside::test
