#include "app/server/http/office.h"

#include "app/server/database/people/people.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qsizetype kMostBuckets = 10'000;
constexpr double kBurst = 10; // seconds' worth at once
constexpr qint64 kAskAgainMs = 1'000;
constexpr auto kStage2Wait = std::chrono::milliseconds(400);
constexpr int kMostWaiting = 2;

} // namespace

bool Buckets::take(QUuid whose, qint64 nowMs)
{
    const std::lock_guard lock(m_guard);
    if (m_buckets.size() > kMostBuckets) m_buckets.clear();
    const auto found = m_buckets.find(whose);
    Bucket bucket = found == m_buckets.end() ? Bucket{m_most, nowMs} : *found;
    const double refilled = m_perSecond * double(std::max<qint64>(0, nowMs - bucket.atMs)) / 1000.0;
    bucket = {std::min(m_most, bucket.left + refilled), nowMs};
    const bool enough = bucket.left >= 1.0;
    if (enough) bucket.left -= 1.0;
    m_buckets.insert(whose, bucket);
    return enough;
}

void Buckets::giveBack(QUuid whose)
{
    const std::lock_guard lock(m_guard);
    const auto found = m_buckets.find(whose);
    if (found != m_buckets.end()) found->left = std::min(m_most, found->left + 1.0);
}

Office::Office(Database& database, const Authority& authority, const Clock& clock, IdSource& ids, CouncilRow council,
               std::function<void()> framesArrived, double requestsPerSecond)
    : m_database(database), m_authority(authority), m_clock(clock), m_ids(ids), m_council(std::move(council)),
      m_framesArrived(std::move(framesArrived)), m_buckets(requestsPerSecond, requestsPerSecond * kBurst)
{
}

QUuid Office::nextId()
{
    const std::lock_guard lock(m_guard);
    return m_ids.next();
}

Result<DeviceRow> Office::deviceOf(const Peer& peer)
{
    const Error refused{ErrorCode::ServerRefusedDevice, u"device"_s, {}};
    if (peer.council != m_council.council) return refused;
    const Result<DeviceRow> row = m_database.device(peer.council, peer.device);
    if (!row) return row.error().code == ErrorCode::NotFound ? refused : row.error();
    if (row->revoked || row->certSerial != peer.serial) return refused;
    return row;
}

Result<Done> Office::mayFetch(const DeviceRow& device)
{
    if (device.actor.isNull()) return Done{};
    const Result<Lent> link = m_database.links().lend(Use::Read);
    if (!link) return link.error();
    const Result<RolesByActor> roles = rolesOf(**link, device.council);
    if (!roles) return roles.error();
    if (mayHoldRecords(roles->value(device.actor))) return Done{};
    return Error{ErrorCode::ServerRefusedDevice, u"user.right"_s, {}};
}

void Office::waitForStage2(const std::function<bool()>& done)
{
    std::unique_lock lock(m_guard);
    if (m_waiting >= kMostWaiting) return;
    ++m_waiting;
    const auto until = std::chrono::steady_clock::now() + kStage2Wait;
    for (bool inTime = true, over = false; inTime && !over;) {
        const quint64 turn = m_turns;
        lock.unlock();
        over = done();
        lock.lock();
        if (!over) inTime = m_worked.wait_until(lock, until, [&] { return m_turns != turn; });
    }
    --m_waiting;
}

void Office::waitForFramesOf(const DeviceRow& device)
{
    if (device.appliedSeq >= device.committedSeq) return;
    waitForStage2([&] {
        const Result<PushState> state = m_database.pushState(device.council, device.device);
        return !state || state->appliedSeq >= device.committedSeq;
    });
}

void Office::stage2Worked()
{
    {
        const std::lock_guard lock(m_guard);
        ++m_turns;
    }
    m_worked.notify_all();
}

Result<bool> Office::tooFarAhead()
{
    {
        const std::lock_guard lock(m_guard);
        if (nowMs() - m_aheadAskedMs < kAskAgainMs) return m_ahead;
        m_aheadAskedMs = nowMs();
    }
    const Result<qint64> waiting = m_database.pendingBytes(m_council.council);
    if (!waiting) return waiting.error();
    const std::lock_guard lock(m_guard);
    m_ahead = *waiting > kMostAhead;
    return m_ahead;
}

} // namespace alongside::server
