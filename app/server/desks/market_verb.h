#pragma once
// The commissioner's report (S41): numbers about organisations, and nobody's name.

#include "app/server/parts.h"

namespace alongside::server {

/// Gives the program's exit code; sentences go to stdout, troubles to stderr.
int showMarket(const Options& options);

} // namespace alongside::server
