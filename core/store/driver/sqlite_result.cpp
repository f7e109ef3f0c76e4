#include "core/store/driver/sqlite_result.h"

#include "core/store/driver/sqlite_driver.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

#include <sqlite3.h>

namespace alongside::store {

namespace {

QString nameOf(sqlite3_stmt* statement, int column)
{
    return QString::fromUtf8(sqlite3_column_name(statement, column));
}

bool isOneStatement(const char* rest)
{
    return QByteArray(rest).trimmed().isEmpty();
}

} // namespace

QSqlError sqlError(sqlite3* connection, int code, QSqlError::ErrorType type)
{
    const int extended = connection ? sqlite3_extended_errcode(connection) : code;
    return {
        QString::fromUtf8(sqlite3_errstr(code)), {}, type, QString::number(extended == SQLITE_OK ? code : extended)};
}

SqliteResult::SqliteResult(const SqliteDriver* driver) : QSqlResult(driver), m_driver(driver)
{
    QSqlResult::setForwardOnly(true);
}

SqliteResult::~SqliteResult()
{
    finalize();
}

bool SqliteResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool SqliteResult::prepare(const QString& sql)
{
    finalize();
    setSelect(false);
    const QByteArray utf8 = sql.toUtf8();
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(connection(), utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, &rest);
    if (code != SQLITE_OK) return fail(code);
    if (m_statement && isOneStatement(rest)) return true;
    finalize();
    return fail(SQLITE_MISUSE);
}

bool SqliteResult::exec()
{
    if (!m_statement) return fail(SQLITE_MISUSE);
    detachFromResultSet();
    setAt(QSql::BeforeFirstRow);
    setLastError({});
    if (boundValueCount() != sqlite3_bind_parameter_count(m_statement)) return fail(SQLITE_RANGE);
    for (int at = 0; at < boundValueCount(); ++at)
        if (const int code = bind(at + 1, boundValue(at)); code != SQLITE_OK) return fail(code);
    m_hasRow = step();
    if (lastError().isValid()) return false;
    m_changed = sqlite3_changes(connection());
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

/// Bytes are not copied: the statement is reset before the value it was given can go.
int SqliteResult::bind(int at, const QVariant& value)
{
    if (value.isNull()) return sqlite3_bind_null(m_statement, at);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const auto* bytes = static_cast<const QByteArray*>(value.constData());
        if (bytes->isEmpty()) return sqlite3_bind_zeroblob(m_statement, at, 0);
        return sqlite3_bind_blob64(m_statement, at, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(m_statement, at, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(m_statement, at, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(m_statement, at, value.toDouble());
    default: return SQLITE_MISMATCH; // what is not kept as it is given is not kept
    }
}

bool SqliteResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(code);
    sqlite3_reset(m_statement); // a read that is at its end holds nothing back
    return false;
}

bool SqliteResult::fetch(int row)
{
    return row == at() || (row == at() + 1 && fetchNext());
}

bool SqliteResult::fetchFirst()
{
    if (at() != QSql::BeforeFirstRow) return false;
    setAt(m_hasRow ? 0 : QSql::AfterLastRow);
    return m_hasRow;
}

bool SqliteResult::fetchNext()
{
    if (at() == QSql::BeforeFirstRow) return fetchFirst();
    m_hasRow = m_hasRow && step();
    setAt(m_hasRow ? at() + 1 : QSql::AfterLastRow);
    return m_hasRow;
}

void SqliteResult::detachFromResultSet()
{
    m_hasRow = false;
    if (m_statement) sqlite3_reset(m_statement);
}

QVariant SqliteResult::data(int column)
{
    if (!m_hasRow || column < 0 || column >= sqlite3_column_count(m_statement)) return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return size == 0 ? QByteArray("") : QByteArray(bytes, size);
    }
    default: return {};
    }
}

bool SqliteResult::isNull(int column)
{
    return data(column).isNull();
}

QSqlRecord SqliteResult::record() const
{
    QSqlRecord record;
    for (int column = 0; m_statement && column < sqlite3_column_count(m_statement); ++column)
        record.append(QSqlField(nameOf(m_statement, column)));
    return record;
}

QVariant SqliteResult::lastInsertId() const
{
    return connection() ? QVariant(qint64(sqlite3_last_insert_rowid(connection()))) : QVariant();
}

sqlite3* SqliteResult::connection() const
{
    return driver() ? m_driver->connection() : nullptr;
}

void SqliteResult::finalize()
{
    m_hasRow = false;
    sqlite3_finalize(std::exchange(m_statement, nullptr));
}

bool SqliteResult::fail(int code)
{
    setLastError(sqlError(connection(), code, QSqlError::StatementError));
    return false;
}

} // namespace alongside::store
