#pragma once
// How this laptop stands with the office: what the footer and the sync screen say. "Saved" means on this disk, "at the
// office" means the council's server has confirmed it; the two words are never mixed (ui 5.1).

#include "core/base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// What the laptop does unasked once a try has failed, while the program is open and unlocked.
enum class TriesAgain : quint8 { No, Asks, Sends };

enum class SyncPhase : quint8 { Idle, Connecting, Sending, Fetching, Carrying, Done, Failed };

constexpr bool isRunning(SyncPhase phase)
{
    return phase == SyncPhase::Connecting || phase == SyncPhase::Sending || phase == SyncPhase::Fetching
           || phase == SyncPhase::Carrying;
}

struct OfficeState {
    SyncPhase phase = SyncPhase::Idle;
    bool configured = false;   // enrolled with an office at all
    qint64 writtenChanges = 0; // edits ever made on this laptop, gone or not
    qint64 waitingChanges = 0; // edits (groups) not yet acknowledged
    qint64 asideChanges = 0;   // edits the office has and could not take in
    qint64 asideFiles = 0;     // attached by those edits: they cannot go
    qint64 waitingFiles = 0;   // attached here, and not known to be at the office
    qint64 filesToCome = 0;    // attached by colleagues, and not here
    qint64 framesSent = 0;
    qint64 framesToSend = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    qint64 opsSent = 0;
    qint64 filesSent = 0;                  // whole at the office by this try
    qint64 changesFetched = 0;             // edits (groups) of others that this try brought
    qint64 lastSyncMs = 0;                 // 0: never
    qint64 oldestWaitingMs = 0;            // 0: nothing waits
    qint64 passEndsMs = 0;                 // the office takes nothing from this laptop after it; 0: not joined
    std::optional<qint64> officeAheadMs{}; // the office's time minus this laptop's, as last heard: 0 is heard, too
    std::optional<Error> trouble{};        // of the last try; gone when another begins
    TriesAgain again = TriesAgain::No;     // after that trouble; gone with it

    bool operator==(const OfficeState&) const = default;
};

} // namespace alongside
