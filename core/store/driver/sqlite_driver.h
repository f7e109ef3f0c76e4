#pragma once
// Qt Sql over the SQLite that is part of the program itself: no plugin and no library is looked for, on any system, so
// none can be put under it that takes a key and writes in clear.

#include <QSqlDriver>

struct sqlite3;

namespace alongside::store {

/// Goes to QSqlDatabase::addDatabase(driver, name), which owns it. What it can do is what the store asks of it:
/// statements prepared once, values by position, rows read forward. Transactions are statements (transaction.h).
class SqliteDriver final : public QSqlDriver {
public:
    /// Files are reached through SQLite's file system of this name; the system's own when empty.
    explicit SqliteDriver(QByteArray vfs = {});
    ~SqliteDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// Makes the file when there is none. Of the parameters only `path` is used; ":memory:" is no file.
    bool open(const QString& path, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    /// A query that is left over keeps its statement, and the file with it, until it goes too.
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;

    /// Nothing while it is closed.
    [[nodiscard]] sqlite3* connection() const { return m_connection; }

private:
    QByteArray m_vfs;
    sqlite3* m_connection = nullptr;
};

} // namespace alongside::store
