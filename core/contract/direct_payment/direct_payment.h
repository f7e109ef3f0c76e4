#pragma once
// What the kinds of `direct-payment` read alike.

#include "core/contract/json/reading.h"
#include "core/rules/directpayment/entitlement/decision.h"

#include <array>

namespace alongside::contract {

inline constexpr std::array kDirectPaymentRoutes{
    Word<rules::DirectPaymentRoute>{"s31", rules::DirectPaymentRoute::Section31},
    Word<rules::DirectPaymentRoute>{"s32", rules::DirectPaymentRoute::Section32},
};

/// `date`, or that of --on. Invalid where there is neither: no kind needs it.
inline QDate directPaymentDate(Object& facts)
{
    const QDate own = facts.date(u"date", Need::Optional);
    return own.isValid() ? own : facts.reading().on();
}

} // namespace alongside::contract
