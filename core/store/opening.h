#pragma once
// From a folder and a key to an open store, or to the reason there is none. Nothing is left half made.
// Thread: the store thread.

#include "core/store/case_store.h"
#include "core/store/parts.h"

namespace alongside::store {

Result<std::unique_ptr<Parts>> created(const QString& folder, const Key& key, const Identity& identity,
                                       const Clock& clock, const OpenOptions& options);
Result<std::unique_ptr<Parts>> opened(const QString& folder, const Key& key, const Clock& clock,
                                      const OpenOptions& options);

} // namespace alongside::store
