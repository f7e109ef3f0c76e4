#pragma once
// What `alongside-server verify` does: every device's chain, every op row's leaf against its frame, and every op of a
// frame that was gone through either among the rows or aside; beside the log, every file. What it could not look at is
// counted.

#include "app/server/database/attached/verify_attached.h"

namespace alongside::server {

struct DeviceVerdict {
    DeviceId device{};
    quint64 frames = 0;
    quint64 ops = 0;       // in the frames
    quint64 rows = 0;      // of the table `op`, each with the leaf of its frame
    quint64 waiting = 0;   // frames not gone through yet: there are no rows to compare
    quint64 unread = 0;    // frames aside whole: no more than the header could be checked
    QList<Error> faults{}; // empty: all is well

    [[nodiscard]] bool holds() const { return faults.isEmpty(); }
};

/// Order: by device id. Errors: those of the database only; what does not hold is a fault in the verdict.
Result<QList<DeviceVerdict>> verifyCouncil(Database& database, CouncilId council);

/// The last lines of the verb: what holds, and what was not looked at. Range: the verdicts of one council, and how many
/// other councils the database has.
QStringList verdictWords(const QList<DeviceVerdict>& verdicts, const AttachedVerdict& attached,
                         qsizetype otherCouncils);

} // namespace alongside::server
