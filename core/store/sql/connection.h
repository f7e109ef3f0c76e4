#pragma once
// One open, encrypted SQLite file. Fails closed: every step of security 4.2 is done and read back before the first
// write, at every open; a cipher that is not ours opens nothing and writes nothing.
// Thread: the one that opened it.

#include "core/store/keys/locked_bytes.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace alongside::store {

class SqliteDriver;

/// What the library must call itself.
inline constexpr auto kCipherVersion = "SQLite3 Multiple Ciphers 2.3.5";

struct ConnectionOptions {
    QByteArray vfs{};
    bool durable = true; // synchronous=FULL; NORMAL only in the test that shows what it loses
};

class Connection {
public:
    /// Makes the file when `create`. Errors: StoreNotEncrypted, StoreUnreadable, StoreMissing, StoreReadOnly, StoreFull.
    static Result<std::unique_ptr<Connection>> open(const QString& path, const Key& key, bool create,
                                                    const ConnectionOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] sqlite3* handle() const;
    /// One or more statements without values: migrations, pragmas. Errors: SQLite's.
    Result<Done> script(const char* sql, const char* where);
    /// The first value of the first row, as text.
    Result<QString> ask(const QString& sql);

private:
    explicit Connection(const QByteArray& vfs);

    Result<Done> libraryIsOurs();
    Result<Done> cipherIsOurs();
    Result<Done> unlock(const Key& key);
    Result<Done> settle(const ConnectionOptions& options);

    QString m_name;
    SqliteDriver* m_driver; // the database's own
    QSqlDatabase m_database;
};

/// True when the file begins as SQLite's own do, which an encrypted one never does.
bool isInClear(const QString& path);

} // namespace alongside::store
