#pragma once
// Rows about planning help. Inside a transaction as it stands there.

#include "app/server/database/links/link.h"

namespace alongside::server {

/// Everybody of whom it was ever said which paid planner they chose, or whom an organisation answered, once each.
/// Order: by id. Errors: those of the database.
Result<QList<CaseId>> casesPlanned(Link& link, CouncilId council);

} // namespace alongside::server
