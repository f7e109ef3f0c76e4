#include "core/store/sql/failure.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::StoreFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return ErrorCode::StoreReadOnly;
    default: return ErrorCode::StoreUnreadable;
    }
}

} // namespace

Error failure(int sqliteCode, const char* where)
{
    return {codeOf(sqliteCode), QString::fromLatin1(where), u"sqlite %1"_s.arg(sqliteCode)};
}

Error failure(const QSqlError& error, const char* where)
{
    return failure(error.nativeErrorCode().toInt(), where);
}

} // namespace alongside::store
