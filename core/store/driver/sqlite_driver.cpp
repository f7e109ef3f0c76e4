#include "core/store/driver/sqlite_driver.h"

#include "core/store/driver/sqlite_result.h"

#include <QSqlError>

#include <sqlite3.h>

namespace alongside::store {

namespace {

constexpr int kBusyMs = 2000; // a reader beside us: another program of the same person that only looks

} // namespace

SqliteDriver::SqliteDriver(QByteArray vfs) : m_vfs(std::move(vfs)) {}

SqliteDriver::~SqliteDriver()
{
    close();
}

bool SqliteDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case FinishQuery:
    case LastInsertId:
    case PositionalPlaceholders:
    case PreparedQueries:
    case SimpleLocking:
    case Unicode: return true;
    default: return false;
    }
}

bool SqliteDriver::open(const QString& path, const QString&, const QString&, const QString&, int, const QString&)
{
    close();
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                                     m_vfs.isEmpty() ? nullptr : m_vfs.constData());
    if (code != SQLITE_OK) {
        setLastError(sqlError(m_connection, code, QSqlError::ConnectionError));
        setOpenError(true);
        sqlite3_close_v2(std::exchange(m_connection, nullptr));
        return false;
    }
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, kBusyMs);
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqliteDriver::close()
{
    if (!m_connection) return;
    sqlite3_close_v2(std::exchange(m_connection, nullptr));
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqliteDriver::createResult() const
{
    return new SqliteResult(this);
}

} // namespace alongside::store
