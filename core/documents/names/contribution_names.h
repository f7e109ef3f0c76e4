#pragma once
// What each step of a contribution is called, the same wherever the sum is shown: screen, paper and command line.

#include "core/domain/money/contribution.h"

namespace alongside::documents {

/// "Savings above the lower limit, as income". An income goes by the name its list gives it.
[[nodiscard]] QString plainName(const ContributionStep& step);

} // namespace alongside::documents
