#pragma once
// What the council's log attaches, read from the log itself.
// Thread: whoever holds the link.

#include "app/server/database/links/link.h"
#include "core/base/id.h"
#include "core/domain/attachment.h"

namespace alongside::server {

struct NamedAttached {
    CaseId caseId{};
    AttachedFile file{};
};

/// Order: by csn; of a file that is named twice the first counts. What is erased is left out, and so is a frame that cannot
/// be read: verify tells of it. Errors: those of the database.
Result<QList<NamedAttached>> attachedInLog(Link& link, CouncilId council);
/// A step of the migration: of every council what was attached before there was a table for it. Inside its transaction.
Result<Done> nameEarlierAttached(Link& link);

} // namespace alongside::server
