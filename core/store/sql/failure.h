#pragma once
// SQLite's own numbers become ours here and nowhere else. Never the bound values: they are personal.

#include "core/base/result.h"

#include <QSqlError>

namespace alongside::store {

/// A damaged page is StoreUnreadable (11, 26); a full disk StoreFull (13); a disk that may not be written StoreReadOnly
/// (8, and 14 when a file beside the store cannot be made); a transaction of ours in the way StoreBusy (5, 6).
Error failure(int sqliteCode, const char* where);
Error failure(const QSqlError& error, const char* where);

} // namespace alongside::store
