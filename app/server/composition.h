#pragma once
// The one place where the server's parts are put together.

#include "app/server/options.h"

namespace alongside::server {

/// Each gives the program's exit code; sentences go to stdout, troubles to stderr.
int serve(const Options& options);
int enrolLaptop(const Options& options);
/// Says what lies aside; nothing is made or changed, as with verify.
int listAsides(const Options& options);
int verify(const Options& options);
/// Counts how it was; nothing is made or changed.
int countExperience(const Options& options);

} // namespace alongside::server
