// Qt Sql over our own SQLite: each kind of value comes back as it was given, rows forward, a failure with its number.

#include "core/store/driver/sqlite_driver.h"
#include "core/store/sql/statement.h"
#include "tests/support/catch.h"

#include <QSqlRecord>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace driver_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::store;

namespace {

/// A file in clear, with one table of anything.
struct Open {
    explicit Open(const QString& path, const QString& connection = u"driver"_s) : name(connection)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(new SqliteDriver, name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
    }
    ~Open()
    {
        QSqlDatabase::database(name).close();
        QSqlDatabase::removeDatabase(name);
    }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(name); }
    QString name;
};

int numberOf(const QSqlQuery& query)
{
    return query.lastError().nativeErrorCode().toInt();
}

bool run(QSqlQuery& query, const char* sql)
{
    return query.exec(QString::fromLatin1(sql));
}

} // namespace

TEST_CASE("Every kind of value comes back as it was given", "[store][driver]")
{
    const Open open(u":memory:"_s);
    QSqlQuery query(open.database());
    REQUIRE(run(query, "CREATE TABLE held(it)"));
    const QVariantList values{qint64(INT64_MAX),
                              qint64(INT64_MIN),
                              0.1,
                              QString(u"Siobh\u00e1n \U0001F44B, a quote ' and a mark ?"_s),
                              u""_s,
                              QString(u"before\0after"_s),
                              QByteArray("\0\1\2", 3),
                              QByteArray("")};
    for (const QVariant& value : values) {
        REQUIRE(query.prepare(u"INSERT INTO held VALUES (?)"_s));
        query.bindValue(0, value);
        REQUIRE(query.exec());
        CHECK(query.numRowsAffected() == 1);
    }
    CHECK(query.lastInsertId().toInt() == values.size());
    REQUIRE(run(query, "SELECT it FROM held ORDER BY rowid"));
    for (const QVariant& value : values) {
        REQUIRE(query.next());
        CHECK(query.value(0).typeId() == value.typeId());
        CHECK(query.value(0) == value);
    }
    CHECK_FALSE(query.next());
    REQUIRE(run(query, "SELECT NULL AS held"));
    REQUIRE(query.next());
    CHECK(query.isNull(0));
    CHECK(query.record().fieldName(0) == u"held");
}

TEST_CASE("What cannot be kept as it is given is refused", "[store][driver]")
{
    const Open open(u":memory:"_s);
    QSqlQuery query(open.database());
    REQUIRE(run(query, "CREATE TABLE held(it)"));
    REQUIRE(query.prepare(u"INSERT INTO held VALUES (?)"_s));
    query.bindValue(0, QVariant::fromValue(QStringList{u"two"_s, u"words"_s}));
    CHECK_FALSE(query.exec());
    CHECK(numberOf(query) != 0);
    CHECK_FALSE(QSqlQuery(open.database()).exec(u"INSERT INTO held VALUES (1); INSERT INTO held VALUES (2)"_s));
    REQUIRE(query.prepare(u"INSERT INTO held VALUES (?)"_s));
    CHECK_FALSE(query.exec()); // a mark without its value
    REQUIRE(run(query, "SELECT count(*) FROM held"));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 0);
}

TEST_CASE("A statement runs again with other values, and a read left early holds nobody back", "[store][driver]")
{
    const QTemporaryDir dir;
    const Open open(dir.path() + u"/held"_s);
    const Open beside(dir.path() + u"/held"_s, u"beside"_s);
    QSqlQuery make(open.database());
    REQUIRE(run(make, "CREATE TABLE held(it)"));
    Statement put(open.database(), "INSERT INTO held VALUES (?)");
    for (const quint64 number : {1, 2, 3}) REQUIRE(put.run(number));

    Statement above(open.database(), "SELECT it FROM held WHERE it > ?1 AND it > ?1 - 1 ORDER BY it");
    REQUIRE(above.run(quint64(1)));
    REQUIRE(above.next());
    CHECK(above.number(0) == 2);
    REQUIRE(above.run(quint64(2)));
    REQUIRE(above.next());
    CHECK(above.number(0) == 3);

    QSqlQuery other(beside.database());
    above.finish();
    CHECK(run(other, "INSERT INTO held VALUES (4)")); // would be SQLITE_BUSY behind a read that goes on
}

TEST_CASE("Rows come forward only, and the end is the end", "[store][driver]")
{
    const Open open(u":memory:"_s);
    QSqlQuery query(open.database());
    REQUIRE(run(query, "SELECT 1 UNION ALL SELECT 2 ORDER BY 1"));
    CHECK(query.isForwardOnly());
    REQUIRE(query.next());
    REQUIRE(query.next());
    CHECK_FALSE(query.previous());
    CHECK_FALSE(query.first());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.value(0).isValid());
    REQUIRE(run(query, "SELECT 1 WHERE 0"));
    CHECK_FALSE(query.next());
}

TEST_CASE("A failure carries SQLite's extended number and none of the values", "[store][driver]")
{
    const Open open(u":memory:"_s);
    QSqlQuery query(open.database());
    REQUIRE(run(query, "CREATE TABLE held(it PRIMARY KEY)"));
    REQUIRE(query.prepare(u"INSERT INTO held VALUES (?)"_s));
    for (const bool first : {true, false}) {
        query.bindValue(0, u"Marj Whitlock"_s);
        CHECK(query.exec() == first);
    }
    CHECK(numberOf(query) == SQLITE_CONSTRAINT_PRIMARYKEY);
    CHECK_FALSE(query.lastError().text().contains(u"Marj"_s));
    CHECK_FALSE(run(query, "SELECT it FROM nowhere"));
    CHECK(numberOf(query) == SQLITE_ERROR);

    QSqlDatabase missing = QSqlDatabase::addDatabase(new SqliteDriver, u"missing"_s);
    missing.setDatabaseName(u"/nowhere/at/all"_s);
    CHECK_FALSE(missing.open());
    CHECK(missing.lastError().nativeErrorCode().toInt() == SQLITE_CANTOPEN);
    CHECK_FALSE(missing.isOpen());
    missing = {};
    QSqlDatabase::removeDatabase(u"missing"_s);
}

TEST_CASE("A query left over when the file is closed answers nothing and harms nothing", "[store][driver]")
{
    std::unique_ptr<QSqlQuery> left;
    {
        const Open open(u":memory:"_s);
        left = std::make_unique<QSqlQuery>(open.database());
        REQUIRE(run(*left, "SELECT 1 UNION ALL SELECT 2"));
        REQUIRE(left->next());
    }
    CHECK_FALSE(left->exec(u"SELECT 1"_s));
    left.reset();
}

} // namespace driver_test
