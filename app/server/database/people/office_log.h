#pragma once
// The server's own part of the one log (security 8.1): what was done at the office is an `access` op of the server's,
// sealed with its key into a chain of its own, beside those of the laptops; `verify` reads it like theirs.

#include "app/server/database/database.h"
#include "core/record/access.h"

namespace alongside::server {

/// What somebody without a laptop writes at the office, whoever `group` says it is: durable when it returns, in the
/// council's order once stage 2 has gone through it, as what any laptop sends. Its stamp is given here.
/// Errors: as note.
Result<Done> write(Database& database, const CouncilRow& council, record::Group group);

/// Writes it down, durable when it returns. Safe from several processes at once.
/// Errors: those of the database and of sealing; ServerBusy where others wrote each time it was tried.
Result<Done> note(Database& database, const CouncilRow& council, const record::Access& access);

} // namespace alongside::server
