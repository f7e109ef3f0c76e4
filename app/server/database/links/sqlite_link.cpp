#include "app/server/database/links/sqlite_link.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr int kBusyMs = 30'000;
constexpr auto kToWork = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; "
                         "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-32768";
// Asked to write nothing rather than opened for reading: such a connection leaves its log and index lying behind it.
constexpr auto kToLook =
    "PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA cache_size=-32768";

int bind(sqlite3_stmt* statement, int at, const Value& value)
{
    const QByteArray& bytes = value.bytes();
    switch (value.kind()) {
    case Value::Kind::Null: return sqlite3_bind_null(statement, at);
    case Value::Kind::Number: return sqlite3_bind_int64(statement, at, value.number());
    case Value::Kind::Id:
        return sqlite3_bind_blob(statement, at, value.id().toRfc4122().constData(), 16, SQLITE_TRANSIENT);
    case Value::Kind::Bytes:
        if (bytes.isEmpty()) return sqlite3_bind_zeroblob(statement, at, 0);
        return sqlite3_bind_blob64(statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    case Value::Kind::Text:
        return sqlite3_bind_text64(statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    return SQLITE_MISUSE;
}

Value cell(sqlite3_stmt* statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_NULL) return {};
    if (type == SQLITE_INTEGER) return qint64(sqlite3_column_int64(statement, column));
    const void* at = sqlite3_column_blob(statement, column);
    return QByteArray(static_cast<const char*>(at), sqlite3_column_bytes(statement, column));
}

Row cellsOf(sqlite3_stmt* statement)
{
    Row cells;
    const int columns = sqlite3_column_count(statement);
    cells.reserve(columns);
    for (int i = 0; i < columns; ++i) cells.append(cell(statement, i));
    return cells;
}

} // namespace

Result<std::unique_ptr<Link>> SqliteLink::open(const QByteArray& path, bool toLook)
{
    sqlite3* connection = nullptr;
    const int how = SQLITE_OPEN_READWRITE | (toLook ? 0 : SQLITE_OPEN_CREATE);
    const int opened = sqlite3_open_v2(path.constData(), &connection, how | SQLITE_OPEN_FULLMUTEX, nullptr);
    auto link = std::make_unique<SqliteLink>(connection);
    if (opened != SQLITE_OK) return Error{ErrorCode::DatabaseUnreachable, u"database.open"_s, {}};
    sqlite3_busy_timeout(connection, kBusyMs);
    const auto set = link->script(toLook ? kToLook : kToWork);
    if (!set) return Error{ErrorCode::DatabaseUnreachable, u"database.open"_s, set.error().detail};
    return std::unique_ptr<Link>(std::move(link));
}

SqliteLink::~SqliteLink()
{
    for (sqlite3_stmt* statement : std::as_const(m_prepared)) sqlite3_finalize(statement);
    sqlite3_close_v2(m_connection);
}

Error SqliteLink::failure() const
{
    const int code = sqlite3_extended_errcode(m_connection);
    const int primary = code & 0xff;
    const ErrorCode ours = primary == SQLITE_FULL ? ErrorCode::ServerFull
                           : primary == SQLITE_BUSY || primary == SQLITE_LOCKED || primary == SQLITE_IOERR
                               ? ErrorCode::DatabaseUnreachable
                               : ErrorCode::DatabaseFailed;
    return {ours, u"database"_s, u"sqlite %1"_s.arg(code)};
}

bool SqliteLink::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

Result<sqlite3_stmt*> SqliteLink::prepared(const QByteArray& sql)
{
    const auto found = m_prepared.constFind(sql);
    if (found != m_prepared.constEnd()) return *found;
    QByteArray ours = sql;
    ours.replace('$', '?'); // $1 would be a name; ?1 is a number
    sqlite3_stmt* statement = nullptr;
    const int made = sqlite3_prepare_v3(m_connection, ours.constData(), int(ours.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (made != SQLITE_OK) return failure();
    m_prepared.insert(sql, statement);
    return statement;
}

Result<Reply> SqliteLink::step(sqlite3_stmt* statement, const QList<Value>& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        if (bind(statement, int(i) + 1, values[i]) != SQLITE_OK) return failure();
    Reply reply;
    const int before = sqlite3_total_changes(m_connection);
    int state = SQLITE_OK;
    while ((state = sqlite3_step(statement)) == SQLITE_ROW) reply.rows.append(cellsOf(statement));
    reply.changed = sqlite3_total_changes(m_connection) - before;
    if (state != SQLITE_DONE) {
        Error error = failure();
        sqlite3_reset(statement);
        return error;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return reply;
}

Result<Reply> SqliteLink::run(const Step& one)
{
    const Result<sqlite3_stmt*> statement = prepared(one.sql);
    if (!statement) return statement.error();
    return step(*statement, one.values);
}

Result<QList<Reply>> SqliteLink::runAll(const QList<Step>& steps)
{
    Transaction transaction(*this);
    const bool own = !inTransaction();
    if (own)
        if (const auto begun = transaction.begin(); !begun) return begun.error();
    QList<Reply> replies;
    for (const Step& one : steps) {
        Result<Reply> reply = run(one);
        if (!reply) return reply.error();
        replies.append(*std::move(reply));
    }
    if (own)
        if (const auto done = transaction.commit(); !done) return done.error();
    return replies;
}

Result<Done> SqliteLink::fill(const Table& table, const QList<Row>& rows)
{
    QByteArray names, places;
    for (const Column& column : table.columns) {
        names.append(names.isEmpty() ? "" : ", ").append(column.name);
        places.append(places.isEmpty() ? "?" : ", ?");
    }
    const auto statement =
        prepared("INSERT INTO " + QByteArray(table.name) + " (" + names + ") VALUES (" + places + ")");
    if (!statement) return statement.error();
    for (const Row& row : rows)
        if (const auto put = step(*statement, row); !put) return put.error();
    return Done{};
}

Result<Done> SqliteLink::script(const QByteArray& sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) return failure();
    return Done{};
}

void SqliteLink::rollback()
{
    if (inTransaction()) (void)script("ROLLBACK");
}

Result<std::unique_ptr<Link>> SqliteLinks::make(Use)
{
    return SqliteLink::open(m_path, m_toLook);
}

} // namespace alongside::server
