#pragma once
// One sync from beginning to end, in the caller's own thread: what the engine runs on its thread and the command line runs
// on its only one.

#include "core/sync/run/pull.h"

namespace alongside::sync {

/// Push, then pull, then what is attached. Errors: those of all three; what was done before stands.
Result<Done> syncOnce(Session& session, Touched& touched);
/// What the office has for this laptop in words, and nothing goes out. Errors: those of the greeting and of the pull.
Result<Done> fetchOnce(Session& session, Touched& touched);

} // namespace alongside::sync
