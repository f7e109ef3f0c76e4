#include "core/sync/sync_engine.h"

#include "core/sync/run/backoff.h"
#include "core/sync/remembered.h"
#include "core/sync/run/sync_run.h"

#include <QMutex>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

qint64 askedWaitIn(const Error& error)
{
    const QString after = u"after "_s;
    return error.detail.startsWith(after) ? error.detail.sliced(after.size()).toLongLong() : 0;
}

} // namespace

/// Everything but the door lives on the sync thread. The two members other threads touch are guarded.
class SyncEngine::Worker : public QObject {
public:
    Worker(SyncEngine& engine, StoreDoor door, const Clock& clock, IdSource& ids, SyncOptions options)
        : m_engine(engine), m_door(std::move(door)), m_clock(clock), m_ids(ids), m_options(std::move(options)),
          m_progress([this](const OfficeState& state) { publish(state); })
    {
    }

    void run(bool sends);
    void askToStop();
    void forgetStop();
    [[nodiscard]] OfficeState state() const
    {
        const QMutexLocker lock(&m_guard);
        return m_state;
    }

private:
    void publish(const OfficeState& state);
    Result<Done> sync(Touched& touched, bool sends);
    void tellArrived(const Touched& touched);
    Result<Done> connectOnce();
    [[nodiscard]] bool triesAgain(const Result<Done>& done) const;
    void retryAfter(const Error& error, bool sends);

    SyncEngine& m_engine;
    StoreDoor m_door;
    const Clock& m_clock;
    IdSource& m_ids;
    SyncOptions m_options;
    Progress m_progress;
    std::optional<CouncilLink> m_link{};
    std::unique_ptr<Session> m_session{};
    QTimer* m_retry = nullptr;
    bool m_retrySends = false;
    int m_failures = 0;
    bool m_running = false;
    bool m_sendsNext = false; // asked while something was only fetched

    mutable QMutex m_guard{};
    OfficeState m_state{};
    std::unique_ptr<Transport> m_transport{};
    bool m_stopAsked = false;
};

void SyncEngine::Worker::publish(const OfficeState& state)
{
    {
        const QMutexLocker lock(&m_guard);
        m_state = state;
    }
    emit m_engine.stateChanged(state);
}

void SyncEngine::Worker::askToStop()
{
    const QMutexLocker lock(&m_guard);
    m_stopAsked = true;
    if (m_transport) m_transport->stop();
}

void SyncEngine::Worker::forgetStop()
{
    const QMutexLocker lock(&m_guard);
    m_stopAsked = false;
    if (m_transport) m_transport->resume();
}

Result<Done> SyncEngine::Worker::connectOnce()
{
    if (m_session) return Done{};
    const auto before = m_door.ask([](store::CaseStore& store) -> Result<Remembered> { return rememberedIn(store); });
    if (!before) return before.error();
    if (!before->link) return Error{ErrorCode::NotFound, u"council.link"_s, {}};
    m_link = *before->link;
    m_progress.restore(before->lastSyncMs, m_link->validUntilMs);
    if (!m_options.address.isEmpty()) m_link->address = m_options.address;
    const QMutexLocker lock(&m_guard);
    m_transport = std::make_unique<Transport>(*m_link, m_clock);
    if (m_stopAsked) m_transport->stop();
    m_session.reset(new Session{m_door, *m_transport, *m_link, m_clock, m_progress});
    m_session->arrived = [this](const Touched& touched) { tellArrived(touched); };
    return Done{};
}

Result<Done> SyncEngine::Worker::sync(Touched& touched, bool sends)
{
    if (auto connected = connectOnce(); !connected) return connected.error();
    return sends ? syncOnce(*m_session, touched) : fetchOnce(*m_session, touched);
}

void SyncEngine::Worker::tellArrived(const Touched& touched)
{
    QList<Arrived> cases;
    for (const auto& [id, changes] : touched.asKeyValueRange()) cases.append({id, changes});
    if (!cases.isEmpty()) emit m_engine.casesArrived(cases);
}

// The event loops inside a sync deliver queued calls: a second one finds the first running and leaves. What only fetches
// is followed by the sending that was asked for meanwhile, in one stretch: nobody's press is lost.
void SyncEngine::Worker::run(bool sends)
{
    if (std::exchange(m_running, true)) return void(m_sendsNext = m_sendsNext || sends);
    if (m_retry) m_retry->stop();
    m_sendsNext = false;
    Touched touched;
    Result<Done> done = sync(touched, sends);
    if (!sends && std::exchange(m_sendsNext, false)) {
        sends = true;
        if (done) done = sync(touched, sends);
    }
    tellArrived(touched);
    const qint64 now = store::serverMsNow(m_session ? m_session->contact : std::nullopt, m_clock);
    const TriesAgain again = !triesAgain(done) ? TriesAgain::No : sends ? TriesAgain::Sends : TriesAgain::Asks;
    m_progress.end(done ? std::nullopt : std::optional(done.error()), now, again);
    if (done)
        static_cast<void>(m_door.ask([now](store::CaseStore& store) {
            return rememberSync(store, now);
        })); // kept for the next start; without it the footer says less, no more
    m_running = false;
    if (done) m_failures = 0;
    else ++m_failures;
    if (again != TriesAgain::No) retryAfter(done.error(), sends);
    emit m_engine.ended(m_progress.state());
}

bool SyncEngine::Worker::triesAgain(const Result<Done>& done) const
{
    return !done && m_options.automatic && remedyFor(done.error().code) == Remedy::RetryLater
           && done.error().code != ErrorCode::SyncStopped;
}

void SyncEngine::Worker::retryAfter(const Error& error, bool sends)
{
    m_retrySends = sends;
    if (!m_retry) {
        m_retry = new QTimer(this);
        m_retry->setSingleShot(true);
        connect(m_retry, &QTimer::timeout, this, [this] { run(m_retrySends); });
    }
    const quint32 chance = m_ids.next().data1;
    m_retry->start(int(waitAfter(m_failures, chance, askedWaitIn(error))));
}

SyncEngine::SyncEngine(StoreDoor door, const Clock& clock, IdSource& ids, SyncOptions options)
    : m_worker(new Worker(*this, std::move(door), clock, ids, std::move(options)))
{
    m_thread.setObjectName(u"sync"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SyncEngine::~SyncEngine()
{
    if (m_worker) m_worker->askToStop();
    m_thread.quit();
    m_thread.wait();
}

void SyncEngine::syncNow()
{
    begin(true);
}

void SyncEngine::fetchNow()
{
    begin(false);
}

void SyncEngine::begin(bool sends)
{
    m_worker->forgetStop();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, sends] { worker->run(sends); }, Qt::QueuedConnection);
}

void SyncEngine::stop()
{
    m_worker->askToStop();
}

void SyncEngine::leave()
{
    std::exchange(m_worker, nullptr)->askToStop(); // it goes with its thread
    connect(&m_thread, &QThread::finished, this, &SyncEngine::over);
    m_thread.quit();
}

OfficeState SyncEngine::state() const
{
    return m_worker->state();
}

} // namespace alongside::sync
