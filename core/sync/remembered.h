#pragma once
// What the store remembers of the office between two starts of the program.
// Thread: the store thread.

#include "core/store/case_store.h"
#include "core/sync/council_link.h"

#include <optional>

namespace alongside::sync {

struct Remembered {
    std::optional<CouncilLink> link{};       // nothing before enrolment
    qint64 lastSyncMs = 0;                   // the last that ended well; 0: never
    std::optional<store::Contact> contact{}; // the last with its clock
};
Remembered rememberedIn(store::CaseStore& store);

/// A sync ended well just now. Errors: the store's own.
Result<Done> rememberSync(store::CaseStore& store, qint64 nowMs);

} // namespace alongside::sync
