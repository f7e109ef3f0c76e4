#include "app/server/database/migrate.h"

#include "app/server/database/attached/named.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::server {

namespace {

constexpr auto kVersions = "CREATE TABLE IF NOT EXISTS schema_version (number bigint PRIMARY KEY)";
constexpr auto kNewest = "SELECT coalesce(max(number), 0) FROM schema_version";
constexpr auto kReached = "INSERT INTO schema_version (number) VALUES ($1)";
constexpr auto kAlone = "LOCK TABLE schema_version IN EXCLUSIVE MODE"; // SQLite's writer is alone already

/// What a step does that is not SQL.
struct Deed {
    int number;
    Result<Done> (*run)(Link&);
};
constexpr Deed kDeeds[] = {{3, &nameEarlierAttached}};

Result<Done> apply(Link& link, const Migration& one)
{
    if (auto done = link.script(inWordsOf(link.dialect(), one.sql)); !done) return done;
    for (const Deed& deed : kDeeds)
        if (deed.number == one.number)
            if (auto done = deed.run(link); !done) return done;
    return Done{};
}

/// Two processes that start at once both try to make the first table; one of them is told that it is there.
Result<Done> makeVersions(Link& link)
{
    if (link.script(kVersions)) return Done{};
    return link.script(kVersions);
}

Result<Done> applyFrom(Link& link, qint64 reached)
{
    for (const Migration& one : migrations()) {
        if (one.number <= reached) continue;
        if (const auto done = apply(link, one); !done) {
            Error error = done.error();
            error.where = u"migration.%1"_s.arg(QString::fromLatin1(one.name));
            return error;
        }
        if (const auto noted = link.run({kReached, {qint64(one.number)}}); !noted) return noted.error();
    }
    return Done{};
}

Error fromNewer(qint64 reached)
{
    return {ErrorCode::DatabaseFromNewer, u"database.migrate"_s, u"version %1"_s.arg(reached)};
}

} // namespace

QByteArray inWordsOf(Dialect dialect, QByteArrayView sql)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    static const QRegularExpression types(u"\\b(uuid|bytea|bigint|integer|smallint|text)\\b"_s);
    QStringList lines;
    for (const QString& line : QString::fromUtf8(sql).split(u'\n')) {
        if (line.trimmed().endsWith(sqlite ? "-- postgresql"_L1 : "-- sqlite"_L1)) continue;
        QString ours = line;
        if (sqlite) {
            for (auto found = types.match(ours); found.hasMatch(); found = types.match(ours)) {
                const QString word = found.captured();
                ours.replace(found.capturedStart(), word.size(),
                             word == u"uuid" || word == u"bytea" ? u"BLOB"_s
                             : word == u"text"                   ? u"TEXT"_s
                                                                 : u"INTEGER"_s);
            }
            if (ours == u");") ours = u") STRICT;"_s;
        }
        lines.append(ours);
    }
    return lines.join(u'\n').toUtf8();
}

Result<Done> migrateTables(Link& link)
{
    if (const auto made = makeVersions(link); !made) return made.error();
    Transaction transaction(link);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    if (link.dialect() == Dialect::PostgreSql)
        if (const auto alone = link.script(kAlone); !alone) return alone.error();
    const Result<Reply> newest = link.run({kNewest, {}});
    if (!newest) return newest.error();
    const qint64 reached = newest->rows.first().first().number();
    if (reached > migrations().back().number) return fromNewer(reached);
    if (const auto applied = applyFrom(link, reached); !applied) return applied.error();
    return transaction.commit();
}

Result<Done> tablesAreOurs(Link& link)
{
    const Result<Reply> newest = link.run({kNewest, {}});
    if (!newest && newest.error().code != ErrorCode::DatabaseFailed) return newest.error();
    const qint64 reached = newest ? newest->rows.first().first().number() : 0;
    if (reached > migrations().back().number) return fromNewer(reached);
    if (reached == migrations().back().number) return Done{};
    return Error{ErrorCode::NotFound, u"database.tables"_s,
                 reached == 0 ? u"The database has no tables of a council server's. Nothing was made."_s
                              : u"The database is of an older program: start the server once, which brings it up to "
                                u"date. Nothing was changed."_s};
}

} // namespace alongside::server
