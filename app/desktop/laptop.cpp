#include "app/desktop/laptop.h"

#include "core/store/case_store.h"
#include "core/store/key_slots.h"
#include "core/sync/enrolment.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alongside::desktop {

namespace {

constexpr QStringView kName = u"worker.name", kRole = u"worker.role";

using Made = Result<std::unique_ptr<casework::Desk>>;

struct Place {
    QString folder{};
    const Clock& clock;
    IdSource& ids;
};

Made deskOver(const Place& place, Result<std::unique_ptr<store::CaseStore>> opened)
{
    if (!opened) return opened.error();
    const auto name = (*opened)->kept(kName.toString()), role = (*opened)->kept(kRole.toString());
    casework::Author author{(*opened)->identity().actor, name ? QString::fromUtf8(*name) : QString(),
                            role ? QString::fromUtf8(*role) : QString()};
    return std::make_unique<casework::Desk>(*std::move(opened), place.clock, place.ids, std::move(author));
}

Made unlocked(const Place& place, const QString& passphrase, store::DeviceSecret& secret)
{
    store::KeySlots keys(place.folder, place.clock);
    const Result<store::Key> key = keys.unlock(passphrase, secret);
    if (!key) return key.error();
    return deskOver(place, store::CaseStore::open(place.folder, *key, place.clock));
}

Made created(const Place& place, const casework::Author& author, const QString& passphrase, store::DeviceSecret& secret)
{
    if (!QDir().mkpath(place.folder)) return Error{ErrorCode::OutputUnwritable, u"store"_s, {}};
    store::KeySlots keys(place.folder, place.clock);
    const Result<store::Key> key = keys.create(passphrase, secret);
    if (!key) return key.error();
    const store::Identity before{
        {place.ids.next()}, {place.ids.next()}, {place.ids.next()}}; // until the office has said
    auto made = store::CaseStore::create(place.folder, *key, before, place.clock);
    if (!made) return made.error();
    for (const auto& [where, words] :
         {std::pair(kName.toString(), author.name), std::pair(kRole.toString(), author.role)})
        if (const auto kept = (*made)->keep(where, words.toUtf8()); !kept) return kept.error();
    return deskOver(place, std::move(made));
}

} // namespace

Laptop::Laptop(const QString& folder, const Clock& clock, IdSource& ids, bool keyring, QObject* parent)
    : QObject(parent), m_folder(QDir(folder).absolutePath()), m_clock(clock), m_ids(ids), m_vault(m_folder, keyring)
{
}

Laptop::~Laptop()
{
    if (m_joining.joinable()) m_joining.join();
    m_engine.reset(); // before the desk: it reaches the store through it
}

bool Laptop::hasStore() const
{
    return store::KeySlots(m_folder, m_clock).exists();
}

void Laptop::create(const QString& name, const QString& role, const QString& passphrase)
{
    QDir().mkpath(m_folder);
    m_vault.make([this, author = casework::Author{{}, name, role}, passphrase](const KeyVault::Secret& secret) {
        begin([place = Place{m_folder, m_clock, m_ids}, author, passphrase, secret] {
            return created(place, author, passphrase, *secret);
        });
    });
}

void Laptop::open(const QString& passphrase)
{
    m_vault.find([this, passphrase](const KeyVault::Secret& secret) {
        begin([place = Place{m_folder, m_clock, m_ids}, passphrase, secret] {
            return unlocked(place, passphrase, *secret);
        });
    });
}

void Laptop::begin(casework::DeskThread::Maker make)
{
    m_desk.open(std::move(make)).then(this, [this](const Result<Done>& done) {
        if (done) return began();
        const store::WrongTries wrong = store::KeySlots(m_folder, m_clock).wrongTries();
        emit notOpened(done.error(), std::max(0, store::kFreeTries - wrong.count), wrong.waitMs);
    });
}

void Laptop::began()
{
    m_desk.ask([](casework::Desk& desk) { return desk.author(); }).then(this, [this](const casework::Author& author) {
        m_author = author;
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
    m_engine.reset(); // its step in the store is finished first
    m_office.phase = SyncPhase::Idle;
    m_desk.close().then(this, [this](const Result<Done>&) { emit locked(); });
}

sync::StoreDoor Laptop::door()
{
    return sync::StoreDoor([this](const sync::StoreDoor::Step& step) {
        m_desk
            .ask([&step](casework::Desk& desk) {
                step(desk.store());
                return true;
            })
            .waitForFinished();
    });
}

void Laptop::startSync()
{
    m_engine = std::make_unique<sync::SyncEngine>(door(), m_clock, m_ids, sync::SyncOptions{m_movedTo, true});
    connect(m_engine.get(), &sync::SyncEngine::stateChanged, this, &Laptop::takeOffice);
    connect(m_engine.get(), &sync::SyncEngine::ended, this, [this](const OfficeState& state) {
        takeOffice(state);
        count();
    });
    connect(m_engine.get(), &sync::SyncEngine::casesArrived, this, &Laptop::arrived);
    m_desk.ask([](casework::Desk& desk) { return desk.store().kept(QStringView(sync::kLinkName).toString()); })
        .then(this, [this](const Result<QByteArray>& kept) {
            const auto link = kept && !kept->isEmpty() ? sync::linkFrom(*kept) : Result<sync::CouncilLink>(Error{});
            m_officeAddress = link ? link->address.toString() : QString();
            m_office.configured = bool(link);
            emit officeChanged(m_office);
        });
}

void Laptop::takeOffice(const OfficeState& state)
{
    const bool configured = m_office.configured || state.configured;
    m_office = state;
    m_office.configured = configured;
    emit officeChanged(m_office);
}

void Laptop::count()
{
    m_desk.ask([](casework::Desk& desk) { return desk.store().outbox().waiting(); })
        .then(this, [this](const Result<store::Waiting>& waiting) {
            if (!waiting) return;
            m_office.waitingChanges = waiting->groups;
            m_office.oldestWaitingMs = waiting->oldestMs;
            emit officeChanged(m_office);
        });
}

void Laptop::join(const Invited& invited, const QUrl& address)
{
    m_movedTo = address;
    const Result<sync::Invitation> invitation = sync::invitationFrom(invited.line);
    const Result<sync::CouncilFile> council = sync::councilFileFrom(invited.councilFile);
    if (!invitation || !council) {
        emit notJoined(invitation ? council.error() : invitation.error());
        return;
    }
    if (m_joining.joinable()) m_joining.join();
    m_joining = std::thread([this, door = door(), invitation = *invitation, council = *council] {
        const Result<sync::CouncilLink> link = sync::enrol(door, m_clock, invitation, council);
        const std::optional<Error> error = link ? std::nullopt : std::optional(link.error());
        QMetaObject::invokeMethod(this, [this, error] {
            if (error) {
                emit notJoined(*error);
                return;
            }
            if (m_open) startSync();
            emit joined();
        });
    });
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
