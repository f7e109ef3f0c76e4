#include "tests/support/two_desks.h"

#include "core/sync/enrolment.h"
#include "tests/support/server/postgres.h"

#include <QDateTime>
#include <QDir>
#include <QThread>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace alongside::tests {
namespace {

constexpr int kSyncMs = 60'000;
constexpr int kRounds = 40;

/// A desk that cannot be set up is no test at all.
template <class T>
T need(Result<T> result, const char* what)
{
    if (result) return *std::move(result);
    throw std::runtime_error(std::string(what) + ": error " + std::to_string(int(result.error().code)) + " at "
                             + result.error().where.toStdString() + " " + result.error().detail.toStdString());
}

std::unique_ptr<store::CaseStore> newStore(const QString& folder, const store::Key& key, const Clock& clock)
{
    QDir().mkpath(folder);
    const store::Identity nobodyYet{{}, {QUuid::createUuid()}, {QUuid::createUuid()}, 1};
    return need(store::CaseStore::create(folder, key, nobodyYet, clock), "store");
}

} // namespace

qint64 WallClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

OneDesk::OneDesk(const QString& folder, ServerProcess& server, const QString& actor, quint16 throughPort,
                 const store::Key& key)
{
    m_store = std::make_unique<StoreThread>([&] { return newStore(folder, key, m_clock); });
    const sync::Invitation invitation = need(sync::invitationFrom(server.invitation(actor)), "invitation");
    const sync::CouncilFile council = need(sync::councilFileFrom(server.councilFile()), "council file");
    need(sync::enrol(m_store->door(), m_clock, invitation, council), "enrolment");

    sync::SyncOptions options{.automatic = false};
    options.address = QUrl(u"https://127.0.0.1:%1"_s.arg(throughPort));
    m_engine = std::make_unique<sync::SyncEngine>(m_store->door(), m_clock, m_ids, options);
    QObject::connect(
        m_engine.get(), &sync::SyncEngine::casesArrived, m_engine.get(),
        [this](const QList<Arrived>& cases) {
            m_arrived = cases;
            m_toldIn.append(m_engine->state().phase);
        },
        Qt::DirectConnection);
    QObject::connect(
        m_engine.get(), &sync::SyncEngine::ended, m_engine.get(), [this] { m_ended.release(); }, Qt::DirectConnection);
}

sync::CouncilLink OneDesk::link()
{
    return need(sync::linkIn(door()), "link");
}

CaseFile OneDesk::open(CaseId id)
{
    return folded(id).file;
}

record::Folded OneDesk::folded(CaseId id)
{
    return need(door().ask([id](store::CaseStore& store) { return store.folded(id); }), "fold");
}

void OneDesk::note(CaseId id, const std::function<void(CaseFile&)>& edit, const QString& reason)
{
    noteFrom(open(id), edit, reason);
}

void OneDesk::noteFrom(const CaseFile& seen, const std::function<void(CaseFile&)>& edit, const QString& reason)
{
    CaseFile after = seen;
    edit(after);
    record::Group group{.caseId = seen.id};
    for (const record::Change& change : record::diff(seen, after)) group.ops.append({change, seen.seen, reason});
    need(door().ask([&](store::CaseStore& store) { return store.append(group); }), "append");
}

QStringList OneDesk::conflicts(CaseId id)
{
    QStringList names;
    for (const record::Conflict& one : folded(id).conflicts) names.append(record::nameOf(one.path));
    return names;
}

store::Waiting OneDesk::waiting()
{
    return need(door().ask([](store::CaseStore& store) { return store.outbox().waiting(); }), "waiting");
}

quint64 OneDesk::cursor()
{
    return need(door().ask([](store::CaseStore& store) { return store.inbox().cursor(); }), "cursor");
}

QList<record::LoggedOp> OneDesk::ops(CaseId id)
{
    return need(door().ask([id](store::CaseStore& store) { return store.ops(id); }), "ops");
}

store::Verified OneDesk::verified()
{
    return need(door().ask([](store::CaseStore& store) { return store.upkeep().verify(); }), "verify");
}

OfficeState OneDesk::sync()
{
    m_arrived.clear();
    m_toldIn.clear();
    startSync();
    return waitForSync();
}

OfficeState OneDesk::fetch()
{
    m_arrived.clear();
    m_toldIn.clear();
    m_engine->fetchNow();
    return waitForSync();
}

OfficeState OneDesk::waitForSync()
{
    if (!m_ended.tryAcquire(1, kSyncMs)) throw std::runtime_error("a sync did not end");
    return m_engine->state();
}

QString databaseUrl(Db database)
{
    if (database == Db::Sqlite) return {};
    QString why;
    testing::Postgres* postgres = testing::Postgres::shared(&why);
    if (!postgres) throw std::runtime_error("no PostgreSQL: " + why.toStdString());
    return postgres->freshDatabase();
}

TwoDesks::TwoDesks(Db database, const QString& serverFolder)
    : server(serverFolder.isEmpty() ? m_folder.filePath(u"server"_s) : serverFolder, databaseUrl(database)),
      proxy(server.start() ? std::make_unique<CutProxy>(server.port()) : nullptr),
      leftDesk(std::make_unique<OneDesk>(m_folder.filePath(u"left"_s), server, u"Left"_s, proxy->port())),
      rightDesk(std::make_unique<OneDesk>(m_folder.filePath(u"right"_s), server, u"Right"_s, server.port())),
      left(*leftDesk), right(*rightDesk)
{
}

TwoDesks::~TwoDesks()
{
    leftDesk.reset();
    rightDesk.reset();
    proxy.reset();
    if (server.isRunning()) server.end();
}

CaseId TwoDesks::share(const std::function<void(CaseFile&)>& edit)
{
    const CaseId id{QUuid::createUuid()};
    left.noteFrom(CaseFile{.id = id}, [&](CaseFile& file) {
        file.person.name = u"Edith Example (invented)"_s;
        if (edit) edit(file);
    });
    if (!sync(id)) throw std::runtime_error("the case was not shared");
    return id;
}

bool TwoDesks::sync(CaseId id)
{
    for (int round = 0; round < kRounds; ++round) {
        left.sync();
        right.sync();
        const QList<record::LoggedOp> here = left.ops(id);
        const QList<record::LoggedOp> there = right.ops(id);
        const auto placed = [](const record::LoggedOp& op) { return op.csn > 0; };
        const bool all =
            std::all_of(here.begin(), here.end(), placed) && std::all_of(there.begin(), there.end(), placed);
        if (all && !here.isEmpty() && here.size() == there.size()) return true;
        QThread::msleep(25);
    }
    return false;
}

} // namespace alongside::tests
