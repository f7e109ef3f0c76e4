#pragma once
// What `alongside-server verify` does: every device's chain, and every op row's leaf against its frame.

#include "app/server/database/database.h"

namespace alongside::server {

struct DeviceVerdict {
    DeviceId device{};
    quint64 frames = 0;
    quint64 ops = 0;       // in the frames
    quint64 rows = 0;      // of the table `op`, each with the leaf of its frame
    QList<Error> faults{}; // empty: all is well

    [[nodiscard]] bool holds() const { return faults.isEmpty(); }
};

/// Order: by device id. Errors: those of the database only; what does not hold is a fault in the verdict.
Result<QList<DeviceVerdict>> verifyCouncil(Database& database, CouncilId council);

} // namespace alongside::server
