#pragma once
// The conditions of section 31 and of section 32, each in a file of its own.

#include "core/rules/directpayment/entitlement/decision.h"

namespace alongside::rules {

/// One thing that is asked on the way. Its reason is `key` with "_met", "_not_met" or "_not_yet_known".
struct AskedStep {
    const char* name = "";
    const char* key = "";
    Tri met{};
    const char* source = "";
};

constexpr Tri opposite(Tri answer)
{
    if (answer == Tri::NotYetKnown) return answer;
    return answer == Tri::Yes ? Tri::No : Tri::Yes;
}

QList<AskedStep> section31(const DirectPaymentFacts& facts);
QList<AskedStep> section32(const DirectPaymentFacts& facts);

} // namespace alongside::rules
