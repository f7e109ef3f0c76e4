#pragma once
// One statement of SQLite as Qt Sql sees it. Rows are read forward, each value when it is asked for.

#include <QSqlError>
#include <QSqlResult>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::store {

class SqliteDriver;

/// What SQLite says of it, by its extended number. Never the bound values: they are personal.
QSqlError sqlError(sqlite3* connection, int code, QSqlError::ErrorType type);

class SqliteResult final : public QSqlResult {
public:
    explicit SqliteResult(const SqliteDriver* driver);
    ~SqliteResult() override;

protected:
    bool reset(const QString& sql) override;
    /// One statement; of two none is run.
    bool prepare(const QString& sql) override;
    bool exec() override;

    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override { return false; } // rows are read forward only
    void detachFromResultSet() override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    [[nodiscard]] QSqlRecord record() const override;
    int size() override { return -1; } // not known before the last row is read
    int numRowsAffected() override { return m_changed; }
    [[nodiscard]] QVariant lastInsertId() const override;

private:
    [[nodiscard]] sqlite3* connection() const;
    int bind(int at, const QVariant& value);
    /// On to the next row. False at the end, and at a page that cannot be read: then the error is set.
    bool step();
    void finalize();
    bool fail(int code);

    const SqliteDriver* m_driver;
    sqlite3_stmt* m_statement = nullptr;
    int m_changed = -1;
    bool m_hasRow = false;
};

} // namespace alongside::store
