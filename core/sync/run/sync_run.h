#pragma once
// One sync from beginning to end, in the caller's own thread: what the engine runs on its thread and the command line runs
// on its only one.

#include "core/sync/run/session.h"

#include <QSet>

namespace alongside::sync {

/// Push, then pull. Errors: those of both; what was done before stands.
Result<QSet<CaseId>> syncOnce(Session& session);

} // namespace alongside::sync
