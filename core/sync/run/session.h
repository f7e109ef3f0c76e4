#pragma once
// What one stretch of contact with the office works with, and what it has learned there: kept between two syncs, so that
// the day's second push needs no greeting.

#include "core/base/time/clock.h"
#include "core/sync/run/progress.h"
#include "core/sync/store_door.h"
#include "core/sync/transport.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <utility>

namespace alongside::sync {

/// How the office stands for this device: what hello and push both answer.
struct OfficeStand {
    quint64 committedSeq = 0;
    QByteArray chain{};
    quint64 appliedSeq = 0;
    qint64 window = 0; // bytes it takes in one push
    qint64 serverMs = 0;
};
/// Errors: RecordMalformed for an answer that is not this.
Result<OfficeStand> standFrom(const QByteArray& body);

/// A refusal in our own codes; `retry_after` in milliseconds goes into `detail` as "after N".
Error refusalIn(const Response& response);

/// The cases touched, each with how many changes of others came into it.
using Touched = QHash<CaseId, qint64>;

struct Session {
    const StoreDoor& door;
    Transport& transport;
    const CouncilLink& link;
    const Clock& clock;
    Progress& progress;

    std::optional<OfficeStand> stand{};      // nothing: ask before sending
    Steady stood{};                          // when that was
    qint64 window = 262'144;                 // bytes per push, as the link bears
    quint64 toldApplied = 0;                 // stage 2's progress, as last written into the store
    std::optional<store::Contact> contact{}; // as last written into the store

    /// Where somebody listens, what has come is theirs at once: files may take a while after it.
    std::function<void(const Touched&)> arrived{};
    void tellArrived(Touched& touched) const
    {
        if (arrived) arrived(std::exchange(touched, {}));
    }
};

/// How much waits to go, asked anew and told. Errors: the store's.
Result<store::Waiting> counted(Session& session);
/// Takes note of what the office says of itself and of the time. Errors: the store's.
Result<Done> heed(Session& session, const OfficeStand& stand, const Response& response);

} // namespace alongside::sync
