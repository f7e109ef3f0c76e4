#pragma once
// What every route works with: the database, the authority, the clock, and who may ask how often.
// Thread: any of the worker threads.

#include "app/server/database/database.h"
#include "app/server/http/message.h"
#include "core/base/id_source.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace alongside::server {

inline constexpr qint64 kMostPushBody = 16 * 1024 * 1024;
inline constexpr qint64 kMostAhead = 256 * 1024 * 1024; // stage 1 before stage 2, per council

/// Requests that move nothing are counted: a laptop that sends or fetches work is never slowed by this.
class Buckets {
public:
    explicit Buckets(double perSecond, double most) : m_perSecond(perSecond), m_most(most) {}
    /// False: too soon. A stranger is counted under a null id.
    bool take(QUuid whose, qint64 nowMs);
    void giveBack(QUuid whose);

private:
    struct Bucket {
        double left = 0;
        qint64 atMs = 0;
    };
    double m_perSecond;
    double m_most;
    std::mutex m_guard{};
    QHash<QUuid, Bucket> m_buckets{};
};

class Office {
public:
    /// All outlive this. `framesArrived` wakes stage 2; it must not block.
    Office(Database& database, const Authority& authority, const Clock& clock, IdSource& ids, CouncilRow council,
           std::function<void()> framesArrived, double requestsPerSecond = 4);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Authority& authority() const { return m_authority; }
    [[nodiscard]] const CouncilRow& council() const { return m_council; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] QUuid nextId();

    /// The device behind a certificate of ours. Errors: ServerRefusedDevice for another council's, one we do not know,
    /// a certificate that was replaced, a revoked laptop.
    Result<DeviceRow> deviceOf(const Peer& peer);
    /// Whether records are given to it. A device that is nobody's own (DeviceRow::actor) is the council's, and holds what
    /// practitioners hold. Errors: ServerRefusedDevice ("user.right") where whose it is keeps no records on a laptop, or
    /// works here no longer.
    Result<Done> mayFetch(const DeviceRow& device);

    [[nodiscard]] Buckets& buckets() { return m_buckets; }
    /// True while stage 2 is too far behind to take more. Looked up at most once a second.
    Result<bool> tooFarAhead();
    void framesArrived() { m_framesArrived(); }

    /// Until `done` says so, asked each time stage 2 has been at work: 400 ms at most, and two at once, so that others find
    /// a worker. Where stage 2 runs in another process nobody tells: then it is asked once more, at the end.
    void waitForStage2(const std::function<bool()>& done);
    /// A laptop that has just pushed asks at once what became of it: worth a moment, it saves it a round trip later.
    void waitForFramesOf(const DeviceRow& device);
    /// Stage 2 has gone through some frames. Any thread.
    void stage2Worked();

    /// While bodies are arriving stage 2 holds back a little: what is being sent is durable sooner.
    void bodyBegins() { ++m_bodies; }
    void bodyEnds() { --m_bodies; }
    [[nodiscard]] bool takesBodies() const { return m_bodies > 0; }

private:
    Database& m_database;
    const Authority& m_authority;
    const Clock& m_clock;
    IdSource& m_ids;
    CouncilRow m_council;
    std::function<void()> m_framesArrived;
    Buckets m_buckets;
    std::atomic<int> m_bodies = 0;
    std::mutex m_guard{};
    qint64 m_aheadAskedMs = 0;
    bool m_ahead = false;
    std::condition_variable m_worked{};
    quint64 m_turns = 0; // of stage 2
    int m_waiting = 0;
};

} // namespace alongside::server
