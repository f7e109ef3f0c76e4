#pragma once
// alongside-cli reprice: a whole council's allocations by other prices (core/contract/money/reprice.h). Nothing is stored.

#include <QStringList>

namespace alongside::cli {

/// Exit status: 0 every line priced, 2 at least one line failed, 1 the run could not be made.
int reprice(const QStringList& arguments);

} // namespace alongside::cli
