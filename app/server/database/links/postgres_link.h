#pragma once
// PostgreSQL by libpq: prepared statements, binary values both ways, several statements in one round trip, COPY for
// many rows. synchronous_commit is on for every link: acknowledged means durable.

#include "app/server/database/links/link.h"

#include <QHash>

struct pg_conn;
struct pg_result;

namespace alongside::server {

class PostgresLink final : public Link {
public:
    /// Errors: DatabaseUnreachable.
    static Result<std::unique_ptr<Link>> connect(const QByteArray& address);
    explicit PostgresLink(pg_conn* connection) : m_connection(connection) {}
    ~PostgresLink() override;

    Result<Reply> run(const Step& step) override;
    Result<QList<Reply>> runAll(const QList<Step>& steps) override;
    Result<Done> fill(const Table& table, const QList<Row>& rows) override;
    Result<Done> script(const QByteArray& sql) override;
    Result<Done> begin() override { return script("BEGIN"); }
    Result<Done> commit() override;
    void rollback() override;
    [[nodiscard]] bool broken() const override;
    [[nodiscard]] bool alive() override;
    [[nodiscard]] Dialect dialect() const override { return Dialect::PostgreSql; }

private:
    Result<QByteArray> prepared(const Step& step);
    bool send(const QByteArray& name, const QList<Value>& values);
    Result<QList<Reply>> answers(qsizetype count);
    Result<Done> sendRows(const Table& table, const QList<Row>& rows);
    [[nodiscard]] Error failure(const pg_result* result) const;

    pg_conn* m_connection;
    QHash<QByteArray, QByteArray> m_prepared{}; // statement and kinds of its values -> its name
};

class PostgresLinks final : public Links {
public:
    explicit PostgresLinks(QByteArray address) : Links(4, 6), m_address(std::move(address)) {}

protected:
    Result<std::unique_ptr<Link>> make(Use use) override;

private:
    QByteArray m_address;
};

} // namespace alongside::server
