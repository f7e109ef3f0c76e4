#pragma once
// Why a direct payment ends, or is none: each decision prints its reason (Care Act 2014 s25, s31, s33).

#include "core/domain/payments/paying.h"

#include <QString>

namespace alongside::documents {

/// To the person: "You are in hospital or away, and the money is not needed meanwhile. Hospital again." Nothing of a death,
/// and nothing of how it came. What was typed is said as it was. `paying`: with a stop.
QString whyStopped(const Paying& paying);
/// The same of payments, with what stays owed after them (Care Act 2014 s33(4)).
QString whyPaymentsEnd(const Paying& paying);

/// Why there is no direct payment, as it was chosen and found: the regulations, whether it can be managed, what the person
/// said; "" where nothing is known of it.
QString whyNoDirectPayment(const Choices& choices);

} // namespace alongside::documents
