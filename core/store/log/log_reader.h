#pragma once
// Reads the log of a case in the order fold wants it: committed by the council's order, what it set aside where it was
// written, then what is sealed here and not yet committed, then what waits unsealed.
// Thread: the store thread.

#include "core/record/op.h"
#include "core/store/sql/statement.h"

#include <QList>

namespace alongside::store {

class LogReader {
public:
    explicit LogReader(const QSqlDatabase& database);

    /// `device` is this store's own. What the office set aside stands here all the same (Inbox::setAside tells of it).
    Result<QList<record::LoggedOp>> ops(CaseId id, DeviceId device);
    /// Cases with anything in the log.
    Result<QList<CaseId>> cases();

private:
    Result<Done> readCommitted(CaseId id, DeviceId device, QList<record::LoggedOp>& out);
    Result<Done> readSealed(CaseId id, DeviceId device, QList<record::LoggedOp>& out);
    Result<Done> readOpen(CaseId id, DeviceId device, QList<record::LoggedOp>& out);

    Statement m_committed;
    Statement m_sealed;
    Statement m_open;
    Statement m_cases;
};

} // namespace alongside::store
