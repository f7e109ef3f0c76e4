#pragma once
// The list of people, one row each. Its rows follow from the log; where each stands with the office is read with them.
// Thread: the store thread.

#include "core/domain/views/read_models.h"
#include "core/store/case_store.h"
#include "core/store/sql/statement.h"

namespace alongside::store {

class Caseload {
public:
    explicit Caseload(const QSqlDatabase& database);

    /// `lastOpNo`: of this laptop's own last word that is sealed, looks apart; 0: none.
    Result<Done> write(const CaseloadRow& row, quint64 seen, quint64 lastOpNo);
    Result<Done> remove(CaseId id);
    /// What the office did not apply or set aside, looks apart, counted anew.
    Result<Done> countNotApplied(CaseId id);
    Result<Done> sealedIn(CaseId id, quint64 frameSeq);
    Result<Done> clear();

    Result<QList<CaseloadRow>> rows(CaseloadOrder order, int most);
    Result<qint64> count();

private:
    Statement m_update;
    Statement m_insert;
    Statement m_remove;
    Statement m_notApplied;
    Statement m_setNotApplied;
    Statement m_sealed;
    Statement m_clear;
    Statement m_byName;
    Statement m_byDue;
    Statement m_byChange;
    Statement m_count;
};

} // namespace alongside::store
