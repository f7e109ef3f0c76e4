#pragma once
// The part of `alongside-server verify` that lies beside the log: every file that is held whole is what its record says,
// and every file that the log names has a place.

#include "app/server/database/database.h"

namespace alongside::server {

struct AttachedVerdict {
    qint64 whole = 0;      // files of which all is here, each hashed
    qint64 toCome = 0;     // named, and not all here yet: there is nothing to compare
    QList<Error> faults{}; // empty: all is well; the detail says which file, of which case

    [[nodiscard]] bool holds() const { return faults.isEmpty(); }
};

/// A fault has the place "blob.damaged" for bytes that are others, "blob.missing" where some are not here any more,
/// "blob.unnamed" for a file that the log names and the table does not. Errors: those of the database only.
Result<AttachedVerdict> verifyAttached(Database& database, CouncilId council);

} // namespace alongside::server
