#pragma once
// alongside-cli decide: the rules without a window, from one line of text (core/contract).

#include <QStringList>

namespace alongside::cli {

/// Exit status: 0 every line decided, 2 at least one line failed, 1 the run could not be made.
int decide(const QStringList& arguments);

} // namespace alongside::cli
