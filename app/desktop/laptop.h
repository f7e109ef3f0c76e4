#pragma once
// This laptop without its window: the store behind its two-part key, the desk on its thread, the way to the office.
// Locking never asks and never discards: what was handed over before is on disk when locked() comes.
// Thread: the window's; the store and the sync have their own inside.

#include "app/desktop/clock.h"
#include "app/desktop/system/key_vault.h"
#include "app/laptop/joining.h"
#include "app/laptop/opening.h"
#include "app/laptop/page_words.h"
#include "core/base/time/clock.h"
#include "core/desk/desk_thread.h"
#include "core/domain/views/office_state.h"
#include "core/domain/views/set_aside.h"
#include "core/sync/sync_engine.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <thread>

namespace alongside::desktop {

using laptop::Invited;

class Laptop final : public QObject {
    Q_OBJECT

public:
    /// Clock and ids outlive it. `keyring`: see KeyVault.
    Laptop(const QString& folder, const Clock& clock, IdSource& ids, bool keyring,
           store::Purpose purpose = store::Purpose::Work, QObject* parent = nullptr);
    ~Laptop() override;

    [[nodiscard]] bool hasStore() const;
    /// Whether what lies here is of the kind that is asked for (app/laptop/opening.h). Reads one small file.
    [[nodiscard]] Result<Done> fits() { return laptop::fits(where()); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const desk::Author& author() const { return m_author; }
    [[nodiscard]] const KeyVault& vault() const { return m_vault; }
    /// The time that days are shown and written down by.
    [[nodiscard]] const OfficeClock& today() const { return m_today; }
    /// False in practice, where the days are its own. True until said otherwise.
    void setFollowsOffice(bool follows) { m_followsOffice = follows; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const OfficeState& office() const { return m_office; }
    /// What the office could not take in, as last counted.
    [[nodiscard]] const QList<SetAside>& setAside() const { return m_aside; }
    [[nodiscard]] const QString& officeAddress() const { return m_officeAddress; }
    /// What was told as kept and was found gone when this store was opened, now or before.
    [[nodiscard]] const QList<store::Missing>& missing() const { return m_missing; }
    desk::DeskThread& desk() { return m_desk; }
    /// Whom pages from here come from. The address stays good as long as the laptop lives.
    [[nodiscard]] const PageWords& pageWords() const { return m_pageWords; }
    /// Empty until it is known that this laptop belongs to an office.
    [[nodiscard]] const SealForCouncil& seal() const { return m_seal; }
    [[nodiscard]] const laptop::PageWordsKept& pageWordsKept() const { return m_pageWordsKept; }
    /// Kept in the store; where it cannot be, notKept follows, and it goes again by itself until owes(false).
    void setPageWords(const PageWords& typed);
    /// The same of who sits here; what they write from now on stands under it.
    void setAuthor(const desk::Author& author);
    /// passphraseChanged follows.
    void changePassphrase(const QString& before, const QString& after);

    void create(const QString& name, const QString& role, const QString& passphrase);
    /// Where the store is open behind a cover, the passphrase alone is looked at.
    void open(const QString& passphrase);
    void lock();
    /// Joins an office by and by, one at a time (SyncRunning), or has its pass to the one it joined renewed. `address`
    /// where it answers now, if it moved.
    void join(const Invited& invited, const QUrl& address = {});
    /// The office beside the window answers somewhere else than it did at enrolment.
    void officeMoved(const QUrl& address);

    void sendNow();
    void stopSending();
    /// Where somebody left off, as the store had it at the last opening.
    [[nodiscard]] QByteArray place() { return std::exchange(m_place, {}); }
    /// Errors: those of the store; then it is where it was before.
    desk::Asked<Result<Done>> keepPlace(const QByteArray& place);

    /// What waits, counted where it lies; officeChanged follows, and `then`.
    void count(const std::function<void()>& then = {});

signals:
    void opened();
    void locked();
    /// `triesLeft` before a wait, `waitMs` until another try is taken.
    void notOpened(const alongside::Error& error, int triesLeft, qint64 waitMs);
    /// `council`: as its file names it.
    void joined(const QString& council);
    void notJoined(const alongside::Error& error);
    void officeChanged(const alongside::OfficeState& state);
    /// The office's clock was heard for the first time, and days were written down before by one as far ahead of it.
    void wasWrong(qint64 aheadMs);
    /// A sync is over, well or not, and what waits has been counted anew.
    void syncEnded(const alongside::OfficeState& state);
    void arrived(const QList<alongside::Arrived>& cases);
    void notKept(const alongside::Error& error);
    /// What setPageWords or setAuthor was given is in memory alone.
    void owes(bool owing);
    /// Nothing went wrong, or this, and the one before opens it still. Tries and wait as in notOpened.
    void passphraseChanged(const std::optional<alongside::Error>& trouble, int triesLeft, qint64 waitMs);

private:
    using Opening = std::function<Result<laptop::Opened>()>;
    void begin(Opening opening);
    void check(const QString& passphrase);
    void tellNotOpened(const Error& error);
    /// Tries again by itself until it is kept, or until something else is owed in its place.
    template <class Words>
    void keepOwed(std::optional<Words> Laptop::*owed, const Words& words,
                  const std::function<Result<Done>(store::CaseStore&)>& keep);
    void endSync(const std::function<void()>& then);
    void began();
    void startSync();
    void beginSync();
    void hear(const std::optional<store::Contact>& contact);
    [[nodiscard]] laptop::Place where() { return {m_folder, m_clock, m_ids, m_purpose}; }
    void takePageWords(const laptop::PageWordsKept& kept);
    void takeOffice(const OfficeState& state);
    [[nodiscard]] qint64 lastSyncAsTold(qint64 there, qint64 aheadMs);
    [[nodiscard]] sync::StoreDoor door();
    /// As DeskThread::ask, for the store under the desk.
    template <class Work>
    auto askStore(Work work)
    {
        return m_desk.ask([this, work = std::move(work)](desk::Desk&) mutable { return work(*m_store); });
    }

    QString m_folder;
    const Clock& m_clock;
    const store::Purpose m_purpose;
    OfficeClock m_today{m_clock};
    bool m_followsOffice = true;
    qint64 m_lastSyncThere = 0;             // by the office's clock
    std::optional<qint64> m_heardAheadMs{}; // in the try under way: the same as in the one before is heard anew
    IdSource& m_ids;
    KeyVault m_vault;
    store::CaseStore* m_store = nullptr; // the store thread's, under the desk that is open
    desk::DeskThread m_desk;
    std::unique_ptr<sync::SyncEngine> m_engine;
    std::list<std::unique_ptr<sync::SyncEngine>> m_leaving; // their last step in the store is under way
    std::thread m_joining;
    bool m_isJoining = false;
    bool m_isLocking = false;
    QString m_thenOpen{}; // asked while the sync had still a step to finish
    desk::Author m_author{};
    OfficeState m_office{};
    QList<SetAside> m_aside{};
    QList<store::Missing> m_missing{};
    QString m_officeAddress{};
    QByteArray m_place{};
    std::optional<PageWords> m_owedWords{}; // in memory alone
    std::optional<desk::Author> m_owedAuthor{};
    QUrl m_movedTo{};
    laptop::PageWordsKept m_pageWordsKept{};
    PageWords m_pageWords{};
    SealForCouncil m_seal{};
    bool m_open = false;
};

} // namespace alongside::desktop
