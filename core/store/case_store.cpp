#include "core/store/case_store.h"

#include "core/platform/process.h"
#include "core/store/log/access_log.h"
#include "core/store/sql/migrations.h"
#include "core/store/opening.h"
#include "core/store/parts.h"
#include "core/store/office/renaming.h"
#include "core/wire/key_proof.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::store {

namespace {

// Inside an import frames may be large: nobody waits for the first of them.
constexpr qsizetype kBulkRaw = 1024 * 1024;

} // namespace

CaseStore::CaseStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)), m_outbox(*m_parts), m_inbox(*m_parts), m_upkeep(*m_parts), m_attached(*m_parts)
{
}

CaseStore::~CaseStore()
{
    (void)m_parts->writeClosingLooks();
    m_parts.reset();
    platform::giveBackMemory(); // the words it has read lie in this thread's own cache
}

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString& folder, const Key& key, const Identity& identity,
                                                     const Clock& clock, const OpenOptions& options)
{
    Result<std::unique_ptr<Parts>> parts = created(folder, key, identity, clock, options);
    if (!parts) return parts.error();
    return std::unique_ptr<CaseStore>(new CaseStore(*std::move(parts)));
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString& folder, const Key& key, const Clock& clock,
                                                   const OpenOptions& options)
{
    Result<std::unique_ptr<Parts>> parts = opened(folder, key, clock, options);
    if (!parts) return parts.error();
    return std::unique_ptr<CaseStore>(new CaseStore(*std::move(parts)));
}

Result<Done> CaseStore::append(const record::Group& group)
{
    return m_parts->append({group});
}

Result<Done> CaseStore::appendAll(const QList<record::Group>& groups, bool sealing)
{
    if (!sealing) return m_parts->append(groups);
    // What waits was written before: it goes first.
    if (const auto sealed = m_outbox.seal(SealWhat::Everything); !sealed) return sealed.error();
    return m_parts->appendSealed(groups, kBulkRaw);
}

Result<Done> CaseStore::recordAccess(const record::Access& access)
{
    const QList<record::Group> groups = m_parts->looks.looked(access);
    if (groups.isEmpty()) return Done{};
    auto kept = m_parts->append(groups);
    if (!kept) m_parts->looks.forget(access);
    return kept;
}

Result<QList<record::LoggedOp>> CaseStore::ops(CaseId id)
{
    return m_parts->reader.ops(id, m_parts->identity.device);
}

Result<record::Folded> CaseStore::folded(CaseId id)
{
    return m_parts->models.folded(id);
}

Result<CaseFile> CaseStore::caseFile(CaseId id)
{
    Result<record::Folded> found = folded(id);
    return found ? Result<CaseFile>(std::move(found->file)) : Result<CaseFile>(found.error());
}

Result<QList<CaseloadRow>> CaseStore::caseload(CaseloadOrder order, int most)
{
    return m_parts->models.caseload().rows(order, most);
}

Result<qint64> CaseStore::caseCount()
{
    return m_parts->models.caseload().count();
}

Result<QList<SearchHit>> CaseStore::search(const QString& words, int most)
{
    return m_parts->models.search().search(words, most);
}

Result<QList<DueDate>> CaseStore::dueDates(QDate until)
{
    return m_parts->models.dueDates().until(until);
}

Identity CaseStore::identity() const
{
    return m_parts->identity;
}
wire::VerifyKey CaseStore::verifyKey() const
{
    return m_parts->key->verifyKey();
}

QByteArray CaseStore::keyProof(const QByteArray& requestPem) const
{
    return m_parts->key->sign(wire::keyProofText(requestPem));
}

Result<Done> CaseStore::enrolAs(const Identity& identity)
{
    return identity == m_parts->identity ? Result<Done>(Done{}) : renamed(*m_parts, identity);
}

Result<QByteArray> CaseStore::kept(const QString& name)
{
    return m_parts->meta.value(u"kept."_s + name);
}

Result<Done> CaseStore::keep(const QString& name, const QByteArray& value)
{
    Transaction transaction(m_parts->database);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto kept = m_parts->meta.set(u"kept."_s + name, value); !kept) return kept;
    return m_parts->commit(transaction);
}

Outbox& CaseStore::outbox()
{
    return m_outbox;
}
Inbox& CaseStore::inbox()
{
    return m_inbox;
}
Upkeep& CaseStore::upkeep()
{
    return m_upkeep;
}
Attached& CaseStore::attached()
{
    return m_attached;
}

} // namespace alongside::store
