#pragma once
// alongside-cli policy: the dated policy itself. Is it whole, what would a change do and to whom, what holds on a day
// and why.

#include <QStringList>

namespace alongside::cli {

/// Exit status: 0 done and all well, 1 faults were found, nothing holds on that day, or it could not be done.
int policy(const QStringList& arguments);

} // namespace alongside::cli
