#pragma once
// What laptops sent and the council could not take in: kept, with why, until somebody has looked at it.

#include "app/server/database/database.h"
#include "core/wire/frames/outcome_frame.h"

namespace alongside::server {

/// Of one laptop, for one reason.
struct Asides {
    DeviceId device{};
    ActorId actor{};
    wire::OpOutcome outcome = wire::OpOutcome::AsideInvalid;
    Error why{};
    qint64 groups = 0; // whole commands, or whole frames where not even a group could be read
    qint64 ops = 0;
    qint64 sinceMs = 0;
};

/// Order: oldest first. Errors: those of the database.
Result<QList<Asides>> asidesOf(Database& database, CouncilId council);

/// What one laptop is told of its own: a line for each op; for a frame aside whole one line, its op 0.
/// Order: as sealed. Errors: those of the database.
Result<QList<wire::OutcomeLine>> asideLinesOf(Link& link, CouncilId council, DeviceId device);

/// Why, in words for whoever looks after the server.
QString whyWords(const Asides& one);

} // namespace alongside::server
