#pragma once
// Numbered steps of the schema, migrations/NNNN_<what>.sql, forward only. Each is one transaction; user_version counts.

#include "core/store/sql/connection.h"

namespace alongside::store {

/// The version this program writes: the number of its last step.
int newestVersion();

/// Errors: StoreUnreadable.
Result<int> versionOf(Connection& connection);

/// Brings the store to `upTo`, step by step. Before the first step of an older store the file is copied beside itself
/// ("store.before-2"). Gives true when anything was done. Errors: StoreFromNewer; SQLite's.
Result<bool> migrate(Connection& connection, const QString& path, int upTo = newestVersion());

/// The store and the log beside it, as they lie there now, for somebody who can get more out of them. Gives the name of
/// the copy; nothing where there is no room for it.
QString keptAsFound(const QString& folder, qint64 nowMs);

/// Copies made before migrations, and of what was found damaged, hold people's words: an erasure removes them.
void removeCopies(const QString& folder);

} // namespace alongside::store
