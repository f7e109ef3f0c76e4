#pragma once
// alongside-cli store: is a store whole, are its lists what its log says, who wrote what and when.

#include <QStringList>

namespace alongside::cli {

/// Exit status: 0 all well, 1 it could not be done, 2 verify found faults.
int store(const QStringList& arguments);

} // namespace alongside::cli
