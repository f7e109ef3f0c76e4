#include "app/desktop/laptop.h"

#include "core/store/keys/key_slots.h"
#include "core/sync/remembered.h"

#include <QDir>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

const QString kPlace = u"window.left_off"_s;
constexpr int kAgainMs = 3'000;

} // namespace

Laptop::Laptop(const QString& folder, const Clock& clock, IdSource& ids, bool keyring, store::Purpose purpose,
               QObject* parent)
    : QObject(parent), m_folder(QDir(folder).absolutePath()), m_clock(clock), m_purpose(purpose), m_ids(ids),
      m_vault(m_folder, keyring)
{
}

Laptop::~Laptop()
{
    if (m_joining.joinable()) m_joining.join();
    m_leaving.clear(); // before the desk: they reach the store through it
    m_engine.reset();
}

bool Laptop::hasStore() const
{
    return store::KeySlots(m_folder, m_clock).exists();
}

void Laptop::create(const QString& name, const QString& role, const QString& passphrase)
{
    QDir().mkpath(m_folder);
    m_vault.make([this, author = desk::Author{name, role}, passphrase](const KeyVault::Secret& secret) {
        begin([place = where(), author, passphrase, secret] {
            return laptop::created(place, author, passphrase, *secret);
        });
    });
}

void Laptop::open(const QString& passphrase)
{
    if (m_open) return check(passphrase);
    if (m_isLocking) return void(m_thenOpen = passphrase);
    m_vault.find([this, passphrase](const KeyVault::Secret& secret) {
        begin([place = where(), passphrase, secret] { return laptop::unlocked(place, passphrase, *secret); });
    });
}

void Laptop::begin(Opening opening)
{
    const auto make = [this, opening = std::move(opening)]() -> Result<std::unique_ptr<desk::Desk>> {
        Result<laptop::Opened> opened = opening();
        if (!opened) return opened.error();
        m_store = opened->store;
        return std::move(opened->desk);
    };
    m_desk.open(make).then(this, [this](const Result<Done>& done) {
        if (done) began();
        else tellNotOpened(done.error());
    });
}

void Laptop::tellNotOpened(const Error& error)
{
    const store::WrongTries wrong = store::KeySlots(m_folder, m_clock).wrongTries();
    emit notOpened(error, std::max(0, store::kFreeTries - wrong.count), wrong.waitMs);
}

/// Half a second of work, on the store thread like all of its kind. Behind the cover the window has forgotten where it
/// was: that is asked with it.
void Laptop::check(const QString& passphrase)
{
    m_vault.find([this, passphrase](const KeyVault::Secret& secret) {
        const auto look = [this, place = where(), passphrase, secret](desk::Desk&) -> Result<QByteArray> {
            const Result<Done> right = laptop::isRight(place, passphrase, *secret);
            if (!right) return right.error();
            const Result<QByteArray> kept = m_store->kept(kPlace);
            return kept ? *kept : QByteArray();
        };
        m_desk.ask(look)
            .then(this,
                  [this, passphrase](const Result<QByteArray>& kept) {
                      if (!kept) return tellNotOpened(kept.error());
                      if (!m_open) return open(passphrase); // the lock that was under way came first
                      m_place = *kept;
                      emit opened();
                  })
            .onCanceled(this, [this, passphrase] { open(passphrase); }); // closed meanwhile
    });
}

void Laptop::began()
{
    struct Begun {
        desk::Author author{};
        QList<store::Missing> missing{};
        QByteArray place{};
    };
    const auto ask = [this](desk::Desk& desk) {
        const Result<QByteArray> place = m_store->kept(kPlace);
        return Begun{desk.author(), m_store->upkeep().missing(), place ? *place : QByteArray()};
    };
    m_desk.ask(ask).then(this, [this](const Begun& begun) {
        m_author = begun.author;
        m_missing = begun.missing;
        m_place = begun.place;
        m_open = true;
        startSync();
        count();
        emit opened();
    });
}

void Laptop::lock()
{
    if (!m_open) return;
    m_open = false;
    m_aside.clear(); // they name people
    m_place.clear();
    m_office.phase = SyncPhase::Idle;
    m_isLocking = true;
    endSync([this] {
        m_isLocking = false;
        m_desk.close().then(this, [this](const Result<Done>&) { emit locked(); });
        if (!m_thenOpen.isNull()) open(std::exchange(m_thenOpen, {})); // behind the closing
    });
}

/// `then` when nothing of it reaches the store any more.
void Laptop::endSync(const std::function<void()>& then)
{
    if (!m_engine) return then();
    m_engine->disconnect(this);
    sync::SyncEngine* engine = m_leaving.emplace_back(std::move(m_engine)).get();
    const auto gone = [this, engine, then] {
        m_leaving.remove_if([engine](const auto& one) { return one.get() == engine; });
        then();
    };
    connect(engine, &sync::SyncEngine::over, this, gone, Qt::QueuedConnection); // it is not in its own signal any more
    engine->leave();
}

sync::StoreDoor Laptop::door()
{
    return sync::StoreDoor([this](const sync::StoreDoor::Step& step) {
        askStore([&step](store::CaseStore& store) {
            step(store);
            return true;
        }).waitForFinished();
    });
}

void Laptop::startSync()
{
    endSync([this] { beginSync(); });
}

/// Of an office that was joined and has not answered yet, it is asked by itself who there is. Nothing is sent unasked.
void Laptop::beginSync()
{
    if (!m_open || m_engine) return;
    m_engine = std::make_unique<sync::SyncEngine>(door(), m_clock, m_ids, sync::SyncOptions{m_movedTo, true});
    connect(m_engine.get(), &sync::SyncEngine::stateChanged, this, &Laptop::takeOffice);
    connect(m_engine.get(), &sync::SyncEngine::ended, this, [this](const OfficeState& state) {
        takeOffice(state);
        count([this] { emit syncEnded(m_office); });
    });
    connect(m_engine.get(), &sync::SyncEngine::casesArrived, this, &Laptop::arrived);
    askStore([](store::CaseStore& store) {
        return laptop::pageWordsIn(store);
    }).then(this, [this](const laptop::PageWordsKept& kept) { takePageWords(kept); });
    askStore([](store::CaseStore& store) {
        return sync::rememberedIn(store);
    }).then(this, [this](const sync::Remembered& before) {
        m_officeAddress = before.link ? before.link->address.toString() : QString();
        m_office.configured = before.link.has_value();
        m_seal = before.link ? laptop::sealFor(before.link->serverKey) : SealForCouncil();
        m_office.passEndsMs = before.link ? before.link->validUntilMs : 0;
        hear(before.contact);
        m_office.officeAheadMs = before.contact ? before.contact->aheadMs() : 0;
        const qint64 last = lastSyncAsTold(before.lastSyncMs, *m_office.officeAheadMs);
        m_office.lastSyncMs = std::min(last, m_today.nowMs()); // a wrong clock may have written it
        m_office.trouble.reset();
        m_office.again = TriesAgain::No;
        emit officeChanged(m_office);
        if (m_followsOffice && before.link && before.lastSyncMs == 0 && m_engine) m_engine->fetchNow();
    });
}

void Laptop::hear(const std::optional<store::Contact>& contact)
{
    if (m_followsOffice) m_today.hear(contact);
}

/// By the clock that everything else here is told by: practice keeps days of its own, and its office does not.
qint64 Laptop::lastSyncAsTold(qint64 there, qint64 aheadMs)
{
    m_lastSyncThere = there;
    return there == 0 || m_followsOffice ? there : there - aheadMs;
}

/// A sync that has only begun knows nothing yet of what was known before it.
void Laptop::takeOffice(const OfficeState& state)
{
    const OfficeState before = std::exchange(m_office, state);
    m_office.configured = before.configured || state.configured;
    if (state.passEndsMs == 0) m_office.passEndsMs = before.passEndsMs;
    if (state.phase == SyncPhase::Idle || state.phase == SyncPhase::Connecting) {
        m_office.writtenChanges = before.writtenChanges;
        m_office.waitingChanges = before.waitingChanges;
        m_office.oldestWaitingMs = before.oldestWaitingMs;
        m_office.asideChanges = before.asideChanges;
        m_office.asideFiles = before.asideFiles;
        m_office.waitingFiles = before.waitingFiles;
        m_office.filesToCome = before.filesToCome;
    }
    if (!state.officeAheadMs) m_office.officeAheadMs = before.officeAheadMs;
    const auto heard = std::exchange(m_heardAheadMs, state.officeAheadMs);
    if (state.officeAheadMs && state.officeAheadMs != heard) {
        const qint64 wall = m_clock.nowMs();
        const auto ahead = m_today.wallAheadMs();
        hear(store::Contact{wall + *state.officeAheadMs, wall, m_clock.steady()});
        if (!ahead && m_followsOffice) emit wasWrong(-*state.officeAheadMs);
    }
    const bool known = state.lastSyncMs == 0 || state.lastSyncMs == m_lastSyncThere;
    m_office.lastSyncMs =
        known ? before.lastSyncMs : lastSyncAsTold(state.lastSyncMs, m_office.officeAheadMs.value_or(0));
    emit officeChanged(m_office);
}

void Laptop::takePageWords(const laptop::PageWordsKept& kept)
{
    m_pageWordsKept = {m_owedWords.value_or(kept.typed), kept.given};
    m_pageWords = firstSaid(m_pageWordsKept.typed, kept.given);
}

void Laptop::setPageWords(const PageWords& typed)
{
    takePageWords({typed, m_pageWordsKept.given});
    keepOwed<PageWords>(&Laptop::m_owedWords, typed,
                        [typed](store::CaseStore& store) { return laptop::keepPageWords(store, typed); });
}

void Laptop::setAuthor(const desk::Author& author)
{
    m_author = author;
    m_desk.ask([author](desk::Desk& desk) {
        desk.setAuthor(author);
        return true;
    });
    keepOwed<desk::Author>(&Laptop::m_owedAuthor, author,
                           [author](store::CaseStore& store) { return laptop::keepAuthor(store, author); });
}

template <class Words>
void Laptop::keepOwed(std::optional<Words> Laptop::*owed, const Words& words,
                      const std::function<Result<Done>(store::CaseStore&)>& keep)
{
    this->*owed = words;
    emit owes(true);
    askStore(keep).then(this, [this, owed, words, keep](const Result<Done>& kept) {
        if (words != this->*owed) return; // others were typed meanwhile, and theirs is the answer
        if (kept) (this->*owed).reset();
        if (kept) return emit owes(m_owedWords || m_owedAuthor);
        emit notKept(kept.error());
        QTimer::singleShot(kAgainMs, this, [this, owed, words, keep] {
            if (m_open && words == this->*owed) keepOwed(owed, words, keep);
        });
    });
}

/// Over a second of work, on the store thread like all of its kind.
void Laptop::changePassphrase(const QString& before, const QString& after)
{
    m_vault.find([this, before, after](const KeyVault::Secret& secret) {
        m_desk
            .ask([place = where(), before, after, secret](desk::Desk&) {
                return laptop::changePassphrase(place, before, after, *secret);
            })
            .then(this, [this](const Result<Done>& changed) {
                const store::WrongTries wrong = store::KeySlots(m_folder, m_clock).wrongTries();
                emit passphraseChanged(changed ? std::nullopt : std::optional(changed.error()),
                                       std::max(0, store::kFreeTries - wrong.count), wrong.waitMs);
            });
    });
}

void Laptop::count(const std::function<void()>& then)
{
    struct Counted {
        store::Waiting waiting{};
        QList<SetAside> aside{};
    };
    askStore([](store::CaseStore& store) -> Result<Counted> {
        const auto waiting = store.outbox().waiting();
        const auto aside = store.inbox().setAside();
        const auto tooLarge = store.outbox().tooLarge();
        if (!waiting || !aside) return waiting ? aside.error() : waiting.error();
        if (!tooLarge) return tooLarge.error();
        return Counted{*waiting, *tooLarge + *aside};
    }).then(this, [this, then](const Result<Counted>& counted) {
        if (!counted) return;
        m_aside = counted->aside;
        m_office.writtenChanges = counted->waiting.written;
        m_office.waitingChanges = counted->waiting.groups;
        m_office.asideChanges = counted->waiting.aside;
        m_office.asideFiles = counted->waiting.asideFiles;
        m_office.waitingFiles = counted->waiting.attached.files;
        m_office.filesToCome = counted->waiting.attached.toCome;
        m_office.oldestWaitingMs = counted->waiting.oldestMs;
        emit officeChanged(m_office);
        if (then) then();
    });
}

void Laptop::join(const Invited& invited, const QUrl& address)
{
    m_movedTo = address;
    if (std::exchange(m_isJoining, true)) return emit notJoined({ErrorCode::SyncRunning, u"enrol"_s, {}});
    if (m_joining.joinable()) m_joining.join(); // it has told us already: this is no wait
    m_joining = std::thread([this, door = door(), invited] {
        const Result<sync::CouncilLink> link = laptop::joined(door, m_clock, invited);
        const std::optional<Error> error = link ? std::nullopt : std::optional(link.error());
        QMetaObject::invokeMethod(this, [this, error, council = link ? link->says.council : QString()] {
            m_isJoining = false;
            if (error) {
                emit notJoined(*error);
                return;
            }
            if (m_open) startSync();
            emit joined(council);
        });
    });
}

desk::Asked<Result<Done>> Laptop::keepPlace(const QByteArray& place)
{
    return askStore([place](store::CaseStore& store) { return store.keep(kPlace, place); });
}

void Laptop::officeMoved(const QUrl& address)
{
    m_movedTo = address;
    if (m_open) startSync();
}

void Laptop::sendNow()
{
    if (m_engine) m_engine->syncNow();
}

void Laptop::stopSending()
{
    if (m_engine) m_engine->stop();
}

} // namespace alongside::desktop
