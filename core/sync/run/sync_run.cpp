#include "core/sync/run/sync_run.h"

#include "core/sync/run/pull.h"
#include "core/sync/run/push.h"

namespace alongside::sync {

Result<QSet<CaseId>> syncOnce(Session& session)
{
    session.progress.begin(SyncPhase::Connecting);
    session.transport.moved = [&session](qint64 up, qint64 down) { session.progress.moving(up, down); };
    const Result<Done> pushed = pushAll(session);
    const Result<QSet<CaseId>> cases = pushed ? pullAll(session) : Result<QSet<CaseId>>(pushed.error());
    session.transport.moved = {};
    // Counted again: more may have been typed meanwhile, and "nothing waits" must be true when it is said.
    const auto waiting = session.door.ask([](store::CaseStore& store) { return store.outbox().waiting(); });
    if (waiting) session.progress.waiting(*waiting);
    return cases;
}

} // namespace alongside::sync
