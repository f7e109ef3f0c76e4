#pragma once
// alongside-cli demo: a visit played without a window on the real parts. See app/cli/demo/.

#include <QStringList>

namespace alongside::cli {

/// `arguments` without the program and the command. Gives the program's exit code.
int demo(const QStringList& arguments);

} // namespace alongside::cli
