#include "core/store/sql/connection.h"

#include "core/store/driver/sqlite_driver.h"
#include "core/store/sql/failure.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>

#include <sodium.h>
#include <sqlite3.h>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

struct Setting {
    const char* name;
    const char* asked;
    const char* answered;
};

// Each is read back: a library that does not know a pragma says nothing at all.
constexpr Setting kSettings[] = {
    {"journal_mode", "WAL", "wal"}, {"foreign_keys", "ON", "1"},  {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"}, {"secure_delete", "ON", "1"}, {"temp_store", "MEMORY", "2"},
};

Error notOurs(const QString& detail)
{
    return {ErrorCode::StoreNotEncrypted, u"store.cipher"_s, detail};
}

QString freshName()
{
    static std::atomic<quint64> count = 0;
    return u"alongside-store-%1"_s.arg(++count);
}

} // namespace

bool isInClear(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const Key& key, bool create,
                                                     const ConnectionOptions& options)
{
    if (!create && !QFile::exists(path)) return Error{ErrorCode::StoreMissing, u"store"_s, {}};
    if (isInClear(path)) return notOurs(u"the file is in clear"_s);
    // Asked of an empty one first: of a damaged file a stranger's library and ours would say the same.
    if (const auto ours = Connection({}).libraryIsOurs(); !ours) return ours.error();
    std::unique_ptr<Connection> self(new Connection(options.vfs));
    QSqlDatabase& database = self->m_database;
    database.setDatabaseName(path);
    if (!database.open()) return failure(database.lastError(), "store.open");
    if (const auto unlocked = self->unlock(key); !unlocked) return unlocked.error();
    if (const auto settled = self->settle(options); !settled) return settled.error();
    if (isInClear(path)) return notOurs(u"the file is in clear"_s);
    return self;
}

Connection::Connection(const QByteArray& vfs)
    : m_name(freshName()), m_driver(new SqliteDriver(vfs)), m_database(QSqlDatabase::addDatabase(m_driver, m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3* Connection::handle() const
{
    return m_driver->connection();
}

/// The key goes to the library in locked memory, never as a QString that would linger.
Result<Done> Connection::unlock(const Key& key)
{
    for (const char* first : {"PRAGMA cipher='sqlcipher'", "PRAGMA legacy=4"})
        if (auto done = script(first, "store.cipher"); !done) return done;
    constexpr char kBefore[] = "PRAGMA key=\"x'";
    constexpr char kAfter[] = "'\"";
    LockedBytes text(sizeof kBefore + sizeof kAfter + 2 * Key::kSize);
    if (text.isEmpty()) return Error{ErrorCode::StoreUnreadable, u"store.key"_s, u"no locked memory"_s};
    char* at = reinterpret_cast<char*>(text.data());
    std::memcpy(at, kBefore, sizeof kBefore - 1);
    at += sizeof kBefore - 1;
    sodium_bin2hex(at, 2 * Key::kSize + 1, key.data(), Key::kSize);
    std::memcpy(at + 2 * Key::kSize, kAfter, sizeof kAfter);
    if (auto done = script(reinterpret_cast<const char*>(text.data()), "store.key"); !done) return done;

    // The first question reads a page: a damaged one says so here. That the key is right, its slot has said already.
    const Result<QString> tables = ask(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) return tables.error();
    return cipherIsOurs();
}

Result<Done> Connection::libraryIsOurs()
{
    m_database.setDatabaseName(u":memory:"_s);
    if (!m_database.open()) return failure(m_database.lastError(), "store.open");
    if (auto done = script("PRAGMA cipher='sqlcipher'", "store.cipher"); !done) return done;
    return cipherIsOurs();
}

Result<Done> Connection::cipherIsOurs()
{
    const Result<QString> version = ask(u"SELECT sqlite3mc_version()"_s);
    if (!version || *version != QLatin1StringView(kCipherVersion)) return notOurs(version ? *version : u"none"_s);
    const Result<QString> cipher = ask(u"PRAGMA cipher"_s);
    if (!cipher || *cipher != u"sqlcipher"_s) return notOurs(cipher ? *cipher : u"no scheme"_s);
    return Done{};
}

Result<Done> Connection::settle(const ConnectionOptions& options)
{
    QList<Setting> settings(std::begin(kSettings), std::end(kSettings));
    settings.insert(1, options.durable ? Setting{"synchronous", "FULL", "2"} : Setting{"synchronous", "NORMAL", "1"});
    for (const Setting& one : settings) {
        const QString name = QString::fromLatin1(one.name);
        QSqlQuery set(m_database);
        if (!set.exec(u"PRAGMA %1=%2"_s.arg(name, QString::fromLatin1(one.asked))))
            return failure(set.lastError(), one.name);
        set.finish();
        const Result<QString> answer = ask(u"PRAGMA "_s + name);
        if (!answer) return answer.error();
        if (*answer != QLatin1StringView(one.answered))
            return Error{ErrorCode::StoreReadOnly, u"store.settings"_s, name + u'=' + *answer};
    }
    return Done{};
}

Result<Done> Connection::script(const char* sql, const char* where)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<Done>(Done{}) : Result<Done>(failure(sqlite3_extended_errcode(handle()), where));
}

Result<QString> Connection::ask(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) return failure(query.lastError(), "store.ask");
    if (!query.next()) return failure(query.lastError(), "store.ask.empty");
    return query.value(0).toString();
}

} // namespace alongside::store
