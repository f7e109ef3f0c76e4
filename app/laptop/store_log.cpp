#include "app/laptop/store_log.h"

#include "core/store/log/access_log.h"
#include "core/wire/attached.h"

namespace alongside::laptop {

desk::Writer StoreLog::writer() const
{
    const store::Identity self = m_store->identity();
    return {self.actor, self.device};
}

Result<int> StoreLog::copiesOf(CaseId id, const QString& page)
{
    const auto ops = m_store->ops(id);
    return ops ? Result<int>(store::lastCopyOf(page, *ops)) : ops.error();
}

Result<QList<CaseloadRow>> StoreLog::caseload(int most)
{
    return m_store->caseload(store::CaseloadOrder::Name, most);
}

AttachedFile StoreLog::described(AttachedKind kind, const QByteArray& bytes)
{
    return wire::describedAttached(kind, bytes);
}

Result<Done> StoreLog::keepPart(CaseId id, const AttachedFile& file, qint64 first, const QByteArray& bytes)
{
    return m_store->attached().keepPart(id, file, first, bytes);
}

Result<QByteArray> StoreLog::attachedPart(const AttachedFile& file, qint64 first)
{
    return m_store->attached().part(file, first);
}

Result<Done> StoreLog::close()
{
    const Result<int> sealed = m_store->outbox().seal(store::SealWhat::Everything);
    return sealed ? Result<Done>(Done{}) : sealed.error(); // open rows stay open and safe; they are sealed next time
}

} // namespace alongside::laptop
