#pragma once
// A planner's desk: who shares with their organisation, what they share, and what it answers (S70, S71). Whoever asks is
// named and asked for their right (security 10), and each look is in the log before anything is shown, as is each refusal.

#include "app/server/parts.h"

namespace alongside::server {

/// Each gives the program's exit code; sentences go to stdout, troubles to stderr.
int listSharing(const Options& options);
int readShared(const Options& options);
int takeOn(const Options& options);
int declineToPlan(const Options& options);
int sendDraft(const Options& options);

} // namespace alongside::server
