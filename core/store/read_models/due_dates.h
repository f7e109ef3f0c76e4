#pragma once
// What is due and when, for every case.
// Thread: the store thread.

#include "core/domain/views/read_models.h"
#include "core/store/sql/statement.h"

#include <QList>

namespace alongside::store {

class DueDates {
public:
    explicit DueDates(const QSqlDatabase& database);

    Result<Done> write(CaseId id, const QList<DueDate>& due);
    Result<Done> clear();
    /// Order: by day.
    Result<QList<DueDate>> until(QDate day);
    Result<QList<DueDate>> of(CaseId id);

private:
    Result<QList<DueDate>> read(Statement& statement);

    Statement m_remove;
    Statement m_insert;
    Statement m_clear;
    Statement m_until;
    Statement m_of;
};

} // namespace alongside::store
