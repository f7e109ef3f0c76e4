#pragma once
// The direct payments team's desk: what is to be paid, and the file for finance. Whoever asks is named and asked for their
// right (security 10), and each look is in the log before anything is shown.

#include "app/server/parts.h"

namespace alongside::server {

/// Each gives the program's exit code; sentences go to stdout, troubles to stderr.
int listPayments(const Options& options);
/// A new file, or an earlier one once more, to a place where nothing lies yet.
int writePaymentFile(const Options& options);

} // namespace alongside::server
