#include "core/sync/run/progress.h"

namespace alongside::sync {

void Progress::begin(SyncPhase phase)
{
    if (phase == SyncPhase::Connecting) {
        m_state.framesSent = m_state.framesToSend = m_state.opsSent = m_state.filesSent = m_state.changesFetched = 0;
        m_state.bytesUp = m_state.bytesDown = m_up = m_down = 0;
        m_state.trouble.reset(); // it was of the try before
        m_state.again = TriesAgain::No;
        m_state.officeAheadMs.reset();
    }
    m_state.phase = phase;
    tell();
}

void Progress::waiting(const store::Waiting& waiting)
{
    m_state.writtenChanges = waiting.written;
    m_state.waitingChanges = waiting.groups;
    m_state.asideChanges = waiting.aside;
    m_state.waitingFiles = waiting.attached.files;
    m_state.asideFiles = waiting.asideFiles;
    m_state.filesToCome = waiting.attached.toCome;
    m_state.oldestWaitingMs = waiting.oldestMs;
    m_state.framesToSend = m_state.framesSent + waiting.frames;
    tell();
}

void Progress::sent(qint64 frames, qint64 ops)
{
    m_state.framesSent += frames;
    m_state.opsSent += ops;
}

void Progress::fetched(qint64 changes)
{
    m_state.changesFetched += changes;
    tell();
}

void Progress::moving(qint64 up, qint64 down)
{
    if (up >= 0) m_state.bytesUp = m_up + up;
    if (down >= 0) m_state.bytesDown = m_down + down;
    tell();
}

void Progress::callEnds()
{
    m_up = m_state.bytesUp;
    m_down = m_state.bytesDown;
}

void Progress::end(const std::optional<Error>& trouble, qint64 nowMs, TriesAgain again)
{
    m_state.phase = trouble ? SyncPhase::Failed : SyncPhase::Done;
    m_state.trouble = trouble;
    m_state.again = again;
    if (!trouble) m_state.lastSyncMs = nowMs;
    tell();
}

void Progress::restore(qint64 lastSyncMs, qint64 passEndsMs)
{
    m_state.configured = true;
    m_state.lastSyncMs = lastSyncMs;
    m_state.passEndsMs = passEndsMs;
    tell();
}

void Progress::tell()
{
    if (m_watch) m_watch(m_state);
}

} // namespace alongside::sync
