#pragma once
// Whether what a finding rests on was confirmed at its source. Both are frozen with a decision, so an old one is told as
// it was made.

#include "core/domain/needs/finding.h"

#include <algorithm>

namespace alongside {

/// False where a value used is not confirmed, or where a reason says so: of the price guide only the reason does.
[[nodiscard]] inline bool isConfirmed(const PolicyUse& policy, const QList<Reason>& reasons)
{
    return std::ranges::all_of(policy.values, &PolicyValue::confirmed)
           && std::ranges::none_of(reasons, [](const Reason& one) { return one.key == u"value_unconfirmed"; });
}

} // namespace alongside
