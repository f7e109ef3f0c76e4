#pragma once
// alongside-cli bench: measures on the real parts. See app/cli/bench/ and packaging/bench.sh.

#include <QStringList>

namespace alongside::cli {

int bench(const QStringList& arguments);

} // namespace alongside::cli
