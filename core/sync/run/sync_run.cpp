#include "core/sync/run/sync_run.h"

#include "core/sync/run/carry.h"
#include "core/sync/run/push.h"

namespace alongside::sync {

namespace {

enum class Files { StayWhereTheyAre, AreCarried };

Result<Done> inContact(Session& session, Touched& touched, Result<Done> (*first)(Session&), Files files)
{
    session.progress.begin(SyncPhase::Connecting);
    session.transport.moved = [&session](qint64 up, qint64 down) { session.progress.moving(up, down); };
    Result<Done> done = first(session);
    if (done) done = pullAll(session, touched);
    session.tellArrived(touched);
    if (done && files == Files::AreCarried) done = carryAttached(session, touched);
    session.transport.moved = {};
    // Counted again: more may have been typed meanwhile, and "nothing waits" must be true when it is said.
    static_cast<void>(counted(session)); // a store that was closed meanwhile is told by what was done
    return done;
}

} // namespace

Result<Done> syncOnce(Session& session, Touched& touched)
{
    return inContact(session, touched, &pushAll, Files::AreCarried);
}

Result<Done> fetchOnce(Session& session, Touched& touched)
{
    return inContact(session, touched, &greet, Files::StayWhereTheyAre);
}

} // namespace alongside::sync
