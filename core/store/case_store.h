#pragma once
// The encrypted case store of one laptop: a log of ops and the lists that follow from it. Whatever append has answered is
// on disk. A folder holds "store" (SQLite, SQLCipher 4, AES-256), "keys" (key_slots.h), "lock" (one owner at a time).
//
//   KeySlots slots(folder, clock);
//   FileDeviceSecret secret(folder);
//   Result<Key> key = slots.create(passphrase, secret);            // later: slots.unlock(passphrase, secret)
//   auto store = CaseStore::create(folder, *key, identity, clock); // later: CaseStore::open(folder, *key, clock)
//   store->append(group);                                          // hlc, UTC offset and clock offset are stamped here
//   store->outbox().seal(SealWhat::Everything);                    // at sync, on lock, on close
//
// Thread: the store thread: made, used and ended on one.

#include "core/base/time/clock.h"
#include "core/domain/case_file.h"
#include "core/domain/views/read_models.h"
#include "core/record/access.h"
#include "core/record/fold/fold.h"
#include "core/store/attached/attached.h"
#include "core/store/keys/identity.h"
#include "core/store/office/inbox.h"
#include "core/store/keys/locked_bytes.h"
#include "core/store/office/outbox.h"
#include "core/store/upkeep.h"

#include <memory>

namespace alongside::store {

/// What a list shows first.
enum class CaseloadOrder { Name, Due, Changed };

struct OpenOptions {
    /// Tests name a file system of their own under the cipher ("rec").
    QByteArray vfs{};
    /// For the test that proves what it costs to say NORMAL; no program passes it.
    bool durable = true;
};

class CaseStore {
public:
    /// Errors: StoreExists, StoreInUse, StoreNotEncrypted, StoreReadOnly, StoreFull.
    static Result<std::unique_ptr<CaseStore>> create(const QString& folder, const Key& key, const Identity& identity,
                                                     const Clock& clock, const OpenOptions& options = {});
    /// Brings an older store up to date, after copying it beside itself.
    /// Errors: StoreMissing, StoreInUse, StoreNotEncrypted, StoreUnreadable, StoreFromNewer, StoreReadOnly, StoreFull.
    static Result<std::unique_ptr<CaseStore>> open(const QString& folder, const Key& key, const Clock& clock,
                                                   const OpenOptions& options = {});
    /// Closes and wipes the key. Does not seal: ask outbox().seal() first.
    ~CaseStore();

    /// One command's ops, whole or not at all; on disk when it answers. Its stamps are given here; `actor` where it is
    /// null is the store's own. The long text one is still writing takes its own place.
    Result<Done> append(const record::Group& group);
    /// Many in one transaction: imports and practice people. Seals as it goes when `sealing`.
    Result<Done> appendAll(const QList<record::Group>& groups, bool sealing = false);
    /// Before anything is shown: where this fails, nothing is.
    Result<Done> recordAccess(const record::Access& access);

    /// In the order fold wants them.
    Result<QList<record::LoggedOp>> ops(CaseId id);
    /// An unknown case is an empty one: every case begins so.
    Result<record::Folded> folded(CaseId id);
    Result<CaseFile> caseFile(CaseId id);

    /// `most` rows, or all of them below nought.
    Result<QList<CaseloadRow>> caseload(CaseloadOrder order = CaseloadOrder::Name, int most = -1);
    Result<qint64> caseCount();
    /// Every word begins one in the piece found. Plain text; at most `most`, best first.
    Result<QList<SearchHit>> search(const QString& words, int most = 50);
    /// Order: by day.
    Result<QList<DueDate>> dueDates(QDate until);

    [[nodiscard]] Identity identity() const;
    [[nodiscard]] wire::VerifyKey verifyKey() const;
    /// Shows the council that the key is this store's own (core/wire/key_proof.h).
    [[nodiscard]] QByteArray keyProof(const QByteArray& requestPem) const;
    /// What the office gave at enrolment; all that is not sent yet follows (renaming.h). Errors: AlreadyDecided once an
    /// office knows this store under another name.
    Result<Done> enrolAs(const Identity& identity);
    /// Small things kept inside the encrypted store by name: certificate, TLS key, token, settings.
    Result<QByteArray> kept(const QString& name);
    Result<Done> keep(const QString& name, const QByteArray& value);

    Outbox& outbox();
    Inbox& inbox();
    Upkeep& upkeep();
    Attached& attached();

private:
    explicit CaseStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    Outbox m_outbox;
    Inbox m_inbox;
    Upkeep m_upkeep;
    Attached m_attached;
};

} // namespace alongside::store
