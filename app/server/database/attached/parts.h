#pragma once
// The parts of a file as they lie in the table, read one at a time.
// Thread: whoever holds the link.

#include "app/server/database/links/link.h"
#include "core/base/id.h"

#include <QByteArray>

namespace alongside::server {

/// From any byte on, as much as was kept at once; empty at its end, and where the part that should follow is not there.
Result<QByteArray> bytesFrom(Link& link, CouncilId council, const QByteArray& hash, qint64 first);

/// What is here of a file, from its first byte on without a gap: how much, and what it hashes to.
struct HeldParts {
    qint64 bytes = 0;
    QByteArray hash{};
};
Result<HeldParts> heldParts(Link& link, CouncilId council, const QByteArray& hash, const QByteArray& salt,
                            qint64 length);

} // namespace alongside::server
