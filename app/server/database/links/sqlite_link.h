#pragma once
// SQLite by its C interface: WAL, synchronous=FULL, one writer. The embedded default of the server.

#include "app/server/database/links/link.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::server {

class SqliteLink final : public Link {
public:
    /// Made when missing; where `toLook`, nothing is made or written. Errors: DatabaseUnreachable.
    static Result<std::unique_ptr<Link>> open(const QByteArray& path, bool toLook = false);
    explicit SqliteLink(sqlite3* connection) : m_connection(connection) {}
    ~SqliteLink() override;

    Result<Reply> run(const Step& step) override;
    Result<QList<Reply>> runAll(const QList<Step>& steps) override;
    Result<Done> fill(const Table& table, const QList<Row>& rows) override;
    Result<Done> script(const QByteArray& sql) override;
    Result<Done> begin() override { return script("BEGIN IMMEDIATE"); }
    Result<Done> commit() override { return script("COMMIT"); }
    void rollback() override;
    [[nodiscard]] bool broken() const override { return false; }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }

private:
    Result<sqlite3_stmt*> prepared(const QByteArray& sql);
    Result<Reply> step(sqlite3_stmt* statement, const QList<Value>& values);
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] Error failure() const;

    sqlite3* m_connection;
    QHash<QByteArray, sqlite3_stmt*> m_prepared{};
};

class SqliteLinks final : public Links {
public:
    explicit SqliteLinks(QByteArray path, bool toLook = false) : Links(3, 1), m_path(std::move(path)), m_toLook(toLook)
    {
    }

protected:
    Result<std::unique_ptr<Link>> make(Use use) override;

private:
    QByteArray m_path;
    bool m_toLook;
};

} // namespace alongside::server
