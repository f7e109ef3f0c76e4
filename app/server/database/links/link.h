#pragma once
// One connection to a database, and the few that are shared. Two real ways: libpq (postgres_link) and SQLite's C
// interface (sqlite_link). Statements are written once, with $1, $2, ...; what differs stays behind this line.
// Thread: a link belongs to whoever borrowed it; Links may be asked by any.

#include "app/server/database/links/value.h"
#include "core/base/result.h"

#include <QMutex>
#include <QWaitCondition>

#include <memory>
#include <vector>

namespace alongside::server {

enum class Dialect { PostgreSql, Sqlite };

/// Reading never waits for writing. SQLite has one writer; PostgreSQL takes no notice.
enum class Use { Read, Write };

/// The text lives as long as the program: statements are prepared once for each.
struct Step {
    const char* sql = nullptr;
    QList<Value> values{};
};

enum class ColumnType { Id, Bytes, Text, Big, Int, Small };
struct Column {
    const char* name;
    ColumnType type;
};
struct Table {
    const char* name;
    QList<Column> columns{};
};

class Link {
public:
    Link() = default;
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    /// Errors: DatabaseUnreachable when the connection is gone; DatabaseFailed; ServerFull when its disk is.
    virtual Result<Reply> run(const Step& step) = 0;
    /// All or none, in one round trip where the database can; inside an open transaction they join it.
    virtual Result<QList<Reply>> runAll(const QList<Step>& steps) = 0;
    /// Many rows at once, the fastest way there is.
    virtual Result<Done> fill(const Table& table, const QList<Row>& rows) = 0;
    /// Statements as they are, without values.
    virtual Result<Done> script(const QByteArray& sql) = 0;
    virtual Result<Done> begin() = 0;
    virtual Result<Done> commit() = 0;
    virtual void rollback() = 0;
    [[nodiscard]] virtual bool broken() const = 0;
    /// Whether the other end is still there, as far as can be told without asking it.
    [[nodiscard]] virtual bool alive() { return !broken(); }
    [[nodiscard]] virtual Dialect dialect() const = 0;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Link& link) : m_link(link) {}
    ~Transaction()
    {
        if (m_open) m_link.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<Done> begin();
    Result<Done> commit();

private:
    Link& m_link;
    bool m_open = false;
};

class Links;

/// A borrowed link; given back at the end, or dropped when it broke.
class Lent {
public:
    Lent(Links& from, Use use, std::unique_ptr<Link> link) : m_from(&from), m_use(use), m_link(std::move(link)) {}
    Lent(Lent&&) = default;
    Lent& operator=(Lent&&) = delete;
    ~Lent();

    Link& operator*() const { return *m_link; }
    Link* operator->() const { return m_link.get(); }

private:
    Links* m_from;
    Use m_use;
    std::unique_ptr<Link> m_link;
};

class Links {
public:
    Links(int readers, int writers) : m_left{readers, writers} {}
    virtual ~Links() = default;
    Links(const Links&) = delete;
    Links& operator=(const Links&) = delete;

    /// Waits while all are lent. Errors: DatabaseUnreachable.
    Result<Lent> lend(Use use);

protected:
    /// Errors: DatabaseUnreachable.
    virtual Result<std::unique_ptr<Link>> make(Use use) = 0;

private:
    friend class Lent;
    void takeBack(Use use, std::unique_ptr<Link> link);

    QMutex m_mutex{};
    QWaitCondition m_returned{};
    int m_left[2];
    std::vector<std::unique_ptr<Link>> m_idle[2]{};
};

} // namespace alongside::server
