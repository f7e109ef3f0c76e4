#pragma once
// A statement prepared once and run many times, with its failure as ours. Values are bound in the order of the marks.

#include "core/store/sql/failure.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace alongside::store {

class Statement {
public:
    Statement(const QSqlDatabase& database, const QByteArray& sql) : m_query(database), m_sql(sql)
    {
        m_query.setForwardOnly(true);
    }

    /// Runs it with these values in place of its question marks. Errors: SQLite's.
    template <class... Values>
    Result<Done> run(const Values&... values)
    {
        if (const auto ready = prepare(); !ready) return ready;
        int at = 0;
        (m_query.bindValue(at++, bound(values)), ...);
        if (!m_query.exec()) return failure(m_query.lastError(), "store.statement");
        return Done{};
    }

    /// The next row. After the last one the read is closed.
    bool next()
    {
        if (m_query.next()) return true;
        m_fault = m_query.lastError();
        m_query.finish();
        return false;
    }
    /// A read that ended early because a page could not be read. Errors: SQLite's.
    Result<Done> ended() const
    {
        return m_fault.type() == QSqlError::NoError ? Result<Done>(Done{})
                                                    : Result<Done>(failure(m_fault, "store.read"));
    }
    void finish() { m_query.finish(); }

    [[nodiscard]] QVariant at(int column) const { return m_query.value(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] quint64 number(int column) const { return quint64(m_query.value(column).toLongLong()); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QUuid id(int column) const { return QUuid::fromRfc4122(bytes(column)); }
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

private:
    Result<Done> prepare()
    {
        m_fault = {};
        if (m_ready) return Done{};
        m_ready = m_query.prepare(QString::fromUtf8(m_sql));
        return m_ready ? Result<Done>(Done{}) : Result<Done>(failure(m_query.lastError(), "store.statement"));
    }

    static QVariant bound(const QUuid& id) { return id.toRfc4122(); }
    static QVariant bound(quint64 number) { return qint64(number); }
    static QVariant bound(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant bound(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }
    template <class Value>
    static QVariant bound(const Value& value)
    {
        return QVariant::fromValue(value);
    }

    QSqlQuery m_query;
    QByteArray m_sql;
    bool m_ready = false;
    QSqlError m_fault{};
};

} // namespace alongside::store
