#pragma once
// Batch push, then pull, then what is attached, on a thread of its own, while the practitioner goes on typing. One sync
// at a time; a cut link is tried again by itself after a while; what happened is told as OfficeState.
// Thread: made and ended on one; every public function from any. Signals come from the sync thread.

#include "core/base/time/clock.h"
#include "core/base/id_source.h"
#include "core/domain/views/arrived.h"
#include "core/domain/views/office_state.h"
#include "core/sync/store_door.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace alongside::sync {

struct SyncOptions {
    QUrl address{};        // instead of the one kept at enrolment: the embedded server beside the window
    bool automatic = true; // try again by itself after a cut
};

class SyncEngine : public QObject {
    Q_OBJECT
public:
    /// Clock and ids outlive this. The door is used from the sync thread only.
    SyncEngine(StoreDoor door, const Clock& clock, IdSource& ids, SyncOptions options = {});
    /// Stops, and waits for the step under way in the store.
    ~SyncEngine() override;

    /// Does nothing while one is running; follows at once what only fetches.
    void syncNow();
    /// Asks what the office has for this laptop, and sends nothing. Does nothing while a sync is running.
    void fetchNow();
    /// The call under way ends; what is confirmed stays confirmed. syncNow() begins again.
    void stop();
    /// Stops for good, by and by: the step under way in the store is finished first. Once over() is told it may go
    /// without a wait. Nothing else is asked of it afterwards.
    void leave();
    [[nodiscard]] OfficeState state() const;

signals:
    void stateChanged(const alongside::OfficeState& state);
    /// These cases are to be shown anew, also where the sync was cut later.
    void casesArrived(const QList<alongside::Arrived>& cases);
    /// One sync has ended, well (no trouble) or not.
    void ended(const alongside::OfficeState& state);
    /// After leave(): nothing of it is running any more.
    void over();

private:
    class Worker;

    void begin(bool sends);

    QThread m_thread{};
    Worker* m_worker; // lives on m_thread, deleted there; null once it leaves
};

} // namespace alongside::sync
