#pragma once
// The encrypted store of this laptop as the log of a desk.
// Thread: the store thread.

#include "core/desk/case_log.h"
#include "core/store/case_store.h"

#include <memory>

namespace alongside::laptop {

class StoreLog final : public desk::CaseLog {
public:
    explicit StoreLog(std::unique_ptr<store::CaseStore> store) : m_store(std::move(store)) {}

    [[nodiscard]] desk::Writer writer() const override;
    Result<record::Folded> folded(CaseId id) override { return m_store->folded(id); }
    Result<Done> append(const record::Group& group) override { return m_store->append(group); }
    Result<Done> recordAccess(const record::Access& access) override { return m_store->recordAccess(access); }
    Result<int> copiesOf(CaseId id, const QString& page) override;
    Result<QList<CaseloadRow>> caseload(int most) override;
    Result<QList<SearchHit>> search(const QString& words) override { return m_store->search(words); }
    Result<QList<DueDate>> dueDates(QDate until) override { return m_store->dueDates(until); }
    AttachedFile described(AttachedKind kind, const QByteArray& bytes) override;
    Result<Done> keepPart(CaseId id, const AttachedFile& file, qint64 first, const QByteArray& bytes) override;
    Result<QByteArray> attachedPart(const AttachedFile& file, qint64 first) override;
    /// Seals all that is open.
    Result<Done> close() override;

    [[nodiscard]] store::CaseStore& store() { return *m_store; }

private:
    std::unique_ptr<store::CaseStore> m_store;
};

} // namespace alongside::laptop
