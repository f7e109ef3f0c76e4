#pragma once
// Numbered steps, forward only. Each is one transaction, and the number is written in the same one.

#include "app/server/database/links/link.h"

#include <span>

namespace alongside::server {

struct Migration {
    int number;
    const char* name;
    const char* sql;
};

/// Order: by number. The texts of migrations/*.sql.
std::span<const Migration> migrations();

/// The text of a migration in the words of one database.
QByteArray inWordsOf(Dialect dialect, QByteArrayView sql);

/// Errors: DatabaseFromNewer; DatabaseFailed.
Result<Done> migrateTables(Link& link);
/// Whether the newest step has been taken; nothing is made. Errors: NotFound, DatabaseFromNewer, DatabaseUnreachable.
Result<Done> tablesAreOurs(Link& link);

} // namespace alongside::server
