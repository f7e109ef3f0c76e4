#pragma once
// Who stands at a desk of the office and asks: somebody on the list, whose right is asked for before anything is shown, and
// whose look is in the log before they see it (security 8.3, 10).

#include "app/server/database/people/people.h"
#include "app/server/parts.h"
#include "core/record/access.h"

namespace alongside::server {

/// Of a server that is there: none is made for a desk. But the look is written down.
Result<std::unique_ptr<Parts>> partsOfDesk(const Options& options);

/// Whoever --actor names, on the list and not ended. Errors: UsageWrong where nobody is named or nobody of that name works
/// here; `where` is the desk.
Result<CouncilUser> askerAt(Parts& parts, const Options& options, const QString& desk);

/// In the log: what was looked at, of how many people, on what footing, by whom. `about` by ids alone; may be empty.
Result<Done> noteLook(Parts& parts, const CouncilUser& by, const record::Access& look, const QUuid& about = {});

} // namespace alongside::server
