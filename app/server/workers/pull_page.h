#pragma once
// One page of a pull, as bytes ready to send: COMMITTED frames after the cursor and, on the last page, an OUTCOME frame
// of this device's ops that were set aside. A page never ends inside a group.

#include "app/server/database/database.h"

namespace alongside::server {

struct PullPage {
    QByteArray stream{};    // whole signed frames; may be empty
    quint64 nextCursor = 0; // the csn to ask after next time
    bool more = false;
    int groups = 0;
};

/// Range: maxBytes is what the frames hold before compression, at most about 1 MiB a frame; one group at least.
/// `access` ops of others are never sent.
Result<PullPage> pullPage(Database& database, CouncilId council, DeviceId device, quint64 afterCsn,
                          qint64 maxBytes = 1'048'576);

} // namespace alongside::server
