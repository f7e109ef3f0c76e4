#pragma once
// One transaction: what is not committed is rolled back when this goes. Begins at once with the right to write.

#include "core/store/sql/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace alongside::store {

class Transaction {
public:
    explicit Transaction(const QSqlDatabase& database) : m_query(database) {}
    ~Transaction()
    {
        if (m_open) m_query.exec(QStringLiteral("ROLLBACK"));
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<Done> begin() { return said(m_open = m_query.exec(QStringLiteral("BEGIN IMMEDIATE"))); }
    /// Once this answers, it is on disk. A failed one is rolled back when this goes.
    Result<Done> commit()
    {
        const bool kept = m_query.exec(QStringLiteral("COMMIT"));
        if (kept) m_open = false;
        return said(kept);
    }

private:
    Result<Done> said(bool done) const
    {
        return done ? Result<Done>(Done{}) : Result<Done>(failure(m_query.lastError(), "transaction"));
    }

    QSqlQuery m_query;
    bool m_open = false;
};

} // namespace alongside::store
