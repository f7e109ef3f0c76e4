#include "app/server/database/links/postgres_link.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <libpq-fe.h>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

enum Oid_ : Oid { kBool = 16, kBytea = 17, kInt8 = 20, kInt2 = 21, kInt4 = 23, kText = 25, kUuid = 2950 };
constexpr int kBinary = 1;

struct Clear {
    void operator()(PGresult* it) const { PQclear(it); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

Oid typeOf(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Null: return 0;
    case Value::Kind::Number: return kInt8;
    case Value::Kind::Bytes: return kBytea;
    case Value::Kind::Id: return kUuid;
    case Value::Kind::Text: return kText;
    }
    return 0;
}

template <class T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

Value cell(const PGresult* result, int row, int column)
{
    if (PQgetisnull(result, row, column)) return {};
    const char* at = PQgetvalue(result, row, column);
    switch (PQftype(result, column)) {
    case kInt8: return qFromBigEndian<qint64>(at);
    case kInt4: return qint64(qFromBigEndian<qint32>(at));
    case kInt2: return qint64(qFromBigEndian<qint16>(at));
    case kBool: return qint64(*at);
    case kUuid: return QUuid::fromRfc4122(QByteArrayView(at, 16));
    default: return QByteArray(at, PQgetlength(result, row, column));
    }
}

Reply replyOf(PGresult* result)
{
    Reply reply;
    reply.changed = QByteArray(PQcmdTuples(result)).toLongLong();
    const int rows = PQntuples(result);
    const int columns = PQnfields(result);
    reply.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        Row cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column) cells.append(cell(result, row, column));
        reply.rows.append(std::move(cells));
    }
    return reply;
}

bool isGood(const PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

template <class T>
void put(QByteArray& out, T number)
{
    char bytes[sizeof(T)];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

template <class T>
void putField(QByteArray& out, T number)
{
    put(out, qint32(sizeof(T)));
    put(out, number);
}

void putField(QByteArray& out, const Value& value, ColumnType type)
{
    if (value.isNull()) return put(out, qint32(-1));
    switch (type) {
    case ColumnType::Big: return putField(out, value.number());
    case ColumnType::Int: return putField(out, qint32(value.number()));
    case ColumnType::Small: return putField(out, qint16(value.number()));
    case ColumnType::Id:
        put(out, qint32(16));
        out.append(value.id().toRfc4122());
        return;
    case ColumnType::Bytes:
    case ColumnType::Text: put(out, qint32(value.bytes().size())); out.append(value.bytes());
    }
}

/// The binary form of COPY: see PostgreSQL's own page on it.
QByteArray copyBytes(const Table& table, const QList<Row>& rows)
{
    QByteArray out("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    out.reserve(rows.size() * 256);
    for (const Row& row : rows) {
        put(out, qint16(row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) putField(out, row[i], table.columns[i].type);
    }
    put(out, qint16(-1));
    return out;
}

} // namespace

Result<std::unique_ptr<Link>> PostgresLink::connect(const QByteArray& address)
{
    auto link = std::make_unique<PostgresLink>(PQconnectdb(address.constData()));
    if (link->broken()) return Error{ErrorCode::DatabaseUnreachable, u"database.connect"_s, {}};
    // Notices would go to the log as they are, and they may hold what a person said.
    PQsetNoticeReceiver(
        link->m_connection, [](void*, const PGresult*) {}, nullptr);
    if (const auto set = link->script("SET synchronous_commit = on; SET client_min_messages = warning; "
                                      "SET idle_in_transaction_session_timeout = '60s'");
        !set)
        return set.error();
    return std::unique_ptr<Link>(std::move(link));
}

PostgresLink::~PostgresLink()
{
    PQfinish(m_connection);
}

bool PostgresLink::broken() const
{
    return PQstatus(m_connection) != CONNECTION_OK;
}

/// Nobody speaks to an idle link but to say farewell.
bool PostgresLink::alive()
{
    pollfd line{PQsocket(m_connection), POLLIN, 0};
    return !broken() && poll(&line, 1, 0) == 0;
}

/// The number of the fault and the constraint it broke. Never the message: it may hold what a person said.
Error PostgresLink::failure(const PGresult* result) const
{
    if (broken()) return {ErrorCode::DatabaseUnreachable, u"database"_s, {}};
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString rule = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME));
    if (state == u"53100") return {ErrorCode::ServerFull, u"database"_s, state};
    // 57P01-57P03: it is being stopped, or this link was ended by an administrator.
    if (state.startsWith(u"57P")) return {ErrorCode::DatabaseUnreachable, u"database"_s, state};
    return {ErrorCode::DatabaseFailed, u"database"_s, rule.isEmpty() ? state : state + u' ' + rule};
}

Result<QByteArray> PostgresLink::prepared(const Step& step)
{
    QByteArray key(step.sql);
    QVarLengthArray<Oid, 24> types;
    for (const Value& value : step.values) {
        types.append(typeOf(value));
        key.append(char('0' + int(value.kind())));
    }
    const auto found = m_prepared.constFind(key);
    if (found != m_prepared.constEnd()) return *found;
    const QByteArray name = "s" + QByteArray::number(m_prepared.size());
    const Answer answer(PQprepare(m_connection, name.constData(), step.sql, int(types.size()), types.constData()));
    if (!isGood(answer.get())) return failure(answer.get());
    m_prepared.insert(key, name);
    return name;
}

bool PostgresLink::send(const QByteArray& name, const QList<Value>& values)
{
    const int count = int(values.size());
    QList<QByteArray> kept(count);
    QVarLengthArray<const char*, 24> at(count);
    QVarLengthArray<int, 24> lengths(count), formats(count);
    for (int i = 0; i < count; ++i) {
        const Value& value = values[i];
        kept[i] = value.kind() == Value::Kind::Number ? bigEndian(value.number())
                  : value.kind() == Value::Kind::Id   ? value.id().toRfc4122()
                                                      : value.bytes();
        at[i] = value.isNull() ? nullptr : kept[i].constData();
        lengths[i] = int(kept[i].size());
        formats[i] = kBinary;
    }
    return PQsendQueryPrepared(m_connection, name.constData(), count, at.constData(), lengths.constData(),
                               formats.constData(), kBinary)
           == 1;
}

Result<Reply> PostgresLink::run(const Step& step)
{
    const Result<QByteArray> name = prepared(step);
    if (!name) return name.error();
    if (!send(*name, step.values)) return failure(nullptr);
    const Answer answer(PQgetResult(m_connection));
    while (const Answer rest{PQgetResult(m_connection)}) {}
    if (!answer || !isGood(answer.get())) return failure(answer.get());
    return replyOf(answer.get());
}

/// Statements sent together up to one sync are one transaction of PostgreSQL's, unless one is open already.
Result<QList<Reply>> PostgresLink::runAll(const QList<Step>& steps)
{
    if (steps.isEmpty()) return QList<Reply>();
    QList<QByteArray> names;
    for (const Step& step : steps) {
        const Result<QByteArray> name = prepared(step);
        if (!name) return name.error();
        names.append(*name);
    }
    if (!PQenterPipelineMode(m_connection)) return failure(nullptr);
    bool sent = true;
    for (qsizetype i = 0; sent && i < steps.size(); ++i) sent = send(names[i], steps[i].values);
    sent = sent && PQpipelineSync(m_connection) == 1;
    Result<QList<Reply>> replies = sent ? answers(steps.size()) : Result<QList<Reply>>(failure(nullptr));
    if (!broken() && !PQexitPipelineMode(m_connection)) return failure(nullptr);
    return replies;
}

Result<QList<Reply>> PostgresLink::answers(qsizetype count)
{
    QList<Reply> replies;
    std::optional<Error> first;
    while (replies.size() < count) {
        const Answer answer(PQgetResult(m_connection));
        if (!answer) return failure(nullptr);
        if (!isGood(answer.get()) && !first) first = failure(answer.get());
        replies.append(first ? Reply() : replyOf(answer.get()));
        while (const Answer rest{PQgetResult(m_connection)}) {}
    }
    const Answer synced(PQgetResult(m_connection));
    if (first) return *first;
    // The commit itself happens at the sync: only its answer says that the rows are durable.
    if (!synced || PQresultStatus(synced.get()) != PGRES_PIPELINE_SYNC) return failure(synced.get());
    return replies;
}

Result<Done> PostgresLink::fill(const Table& table, const QList<Row>& rows)
{
    if (rows.isEmpty()) return Done{};
    QByteArray names;
    for (const Column& column : table.columns) names.append(names.isEmpty() ? "" : ", ").append(column.name);
    const QByteArray sql = "COPY " + QByteArray(table.name) + " (" + names + ") FROM STDIN (FORMAT binary)";
    const Answer answer(PQexec(m_connection, sql.constData()));
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN) return failure(answer.get());
    return sendRows(table, rows);
}

Result<Done> PostgresLink::sendRows(const Table& table, const QList<Row>& rows)
{
    const QByteArray bytes = copyBytes(table, rows);
    const bool sent = PQputCopyData(m_connection, bytes.constData(), int(bytes.size())) == 1;
    if (PQputCopyEnd(m_connection, sent ? nullptr : "not sent") != 1) return failure(nullptr);
    const Answer answer(PQgetResult(m_connection));
    while (const Answer rest{PQgetResult(m_connection)}) {}
    if (!answer || !isGood(answer.get())) return failure(answer.get());
    return Done{};
}

Result<Done> PostgresLink::script(const QByteArray& sql)
{
    const Answer answer(PQexec(m_connection, sql.constData()));
    if (!isGood(answer.get())) return failure(answer.get());
    return Done{};
}

/// A transaction in which something failed answers COMMIT with ROLLBACK, and calls it good.
Result<Done> PostgresLink::commit()
{
    const Answer answer(PQexec(m_connection, "COMMIT"));
    if (!isGood(answer.get())) return failure(answer.get());
    if (QByteArrayView(PQcmdStatus(answer.get())) != "COMMIT")
        return Error{ErrorCode::DatabaseFailed, u"database.commit"_s, {}};
    return Done{};
}

void PostgresLink::rollback()
{
    const Answer answer(PQexec(m_connection, "ROLLBACK"));
}

Result<std::unique_ptr<Link>> PostgresLinks::make(Use)
{
    return PostgresLink::connect(m_address);
}

} // namespace alongside::server
