#include "core/sync/sync_run.h"

#include "core/sync/pull.h"
#include "core/sync/push.h"

namespace alongside::sync {

Result<QSet<CaseId>> syncOnce(Session& session)
{
    session.progress.begin(SyncPhase::Connecting);
    session.transport.moved = [&session](qint64 up, qint64 down) { session.progress.moving(up, down); };
    Result<QSet<CaseId>> cases = QSet<CaseId>();
    const Result<Done> pushed = pushAll(session);
    if (pushed) cases = pullAll(session);
    session.transport.moved = {};
    // Counted again: more may have been typed meanwhile, and "nothing waits" must be true when it is said.
    const auto waiting = session.door.ask([](store::CaseStore& store) { return store.outbox().waiting(); });
    if (waiting) session.progress.waiting(*waiting);
    if (!pushed) return pushed.error();
    return cases;
}

} // namespace alongside::sync
