#pragma once
// How a sync stands, step by step, for whoever watches. Thread: the sync thread; the watcher passes it on.

#include "core/domain/views/office_state.h"
#include "core/store/office/outbox.h"

#include <functional>

namespace alongside::sync {

class Progress {
public:
    using Watch = std::function<void(const OfficeState&)>;

    explicit Progress(Watch watch = {}) : m_watch(std::move(watch)) {}

    void begin(SyncPhase phase);
    /// What waits in the store, counted there.
    void waiting(const store::Waiting& waiting);
    void sent(qint64 frames, qint64 ops);
    void fetched(qint64 changes);
    void fileSent() { ++m_state.filesSent; }
    /// Bytes of the call under way; -1 leaves one as it was. callEnds() adds them up.
    void moving(qint64 up, qint64 down);
    void callEnds();
    /// `again`: what follows the trouble unasked.
    void end(const std::optional<Error>& trouble, qint64 nowMs, TriesAgain again = TriesAgain::No);

    [[nodiscard]] const OfficeState& state() const { return m_state; }
    /// As kept from before this program was started.
    void restore(qint64 lastSyncMs, qint64 passEndsMs);
    void officeAhead(qint64 ms) { m_state.officeAheadMs = ms; }

private:
    void tell();

    Watch m_watch;
    OfficeState m_state{};
    qint64 m_up = 0; // of the calls that have ended
    qint64 m_down = 0;
};

} // namespace alongside::sync
