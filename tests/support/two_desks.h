#pragma once
// Two laptops with real encrypted stores, one real server on a free port, a link that can be cut between the left one and
// the server; the same verbs on the left and on the right.
//
//   TwoDesks desks;                                            // or TwoDesks desks(Db::PostgreSql)
//   const CaseId id = desks.share();
//   desks.left.note(id, [](CaseFile& c) { c.person.phone = u"01632 960112"_s; });
//   desks.sync();

#include "core/domain/case_file.h"
#include "core/record/fold/fold.h"
#include "core/sync/council_link.h"
#include "core/sync/sync_engine.h"
#include "tests/support/server/cut_proxy.h"
#include "tests/support/server/server_process.h"
#include "tests/support/store_thread.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>

namespace alongside::tests {

class WallClock : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
    [[nodiscard]] Steady steady() const override { return {{}, nowMs() + m_passedMs}; }
    /// What waits need not be waited for.
    void pass(qint64 ms) { m_passedMs += ms; }

private:
    std::atomic<qint64> m_passedMs = 0;
};

class NewIds : public IdSource {
public:
    [[nodiscard]] QUuid next() override { return QUuid::createUuid(); }
};

class OneDesk {
public:
    OneDesk(const QString& folder, ServerProcess& server, const QString& actor, quint16 throughPort,
            const store::Key& key = store::Key::fresh());

    /// What the case is here, now.
    CaseFile open(CaseId id);
    record::Folded folded(CaseId id);
    /// An edit by somebody who sees the case as it stands here.
    void note(CaseId id, const std::function<void(CaseFile&)>& edit, const QString& reason = {});
    /// An edit by somebody who saw it as it stood in `seen`.
    void noteFrom(const CaseFile& seen, const std::function<void(CaseFile&)>& edit, const QString& reason = {});

    /// Where two people wrote without knowing of each other: "need.danger".
    QStringList conflicts(CaseId id);
    store::Waiting waiting();
    quint64 cursor();
    QList<record::LoggedOp> ops(CaseId id);
    store::Verified verified();
    /// Of this laptop, on the last sync.
    [[nodiscard]] OfficeState state() const { return m_engine->state(); }

    /// One sync, to its end.
    OfficeState sync();
    void startSync() { m_engine->syncNow(); }
    /// Only what the office has for this laptop.
    OfficeState fetch();
    /// What the last sync, or fetch, brought: as it was told last, and the phase of each telling.
    [[nodiscard]] QList<Arrived> arrived() const { return m_arrived; }
    [[nodiscard]] QList<SyncPhase> toldIn() const { return m_toldIn; }
    OfficeState waitForSync();
    [[nodiscard]] sync::StoreDoor door() { return m_store->door(); }
    [[nodiscard]] sync::CouncilLink link();
    [[nodiscard]] WallClock& clock() { return m_clock; }

private:
    WallClock m_clock{};
    NewIds m_ids{};
    QSemaphore m_ended{};
    QList<Arrived> m_arrived{}; // written before m_ended is released, read after; so is the next
    QList<SyncPhase> m_toldIn{};
    std::unique_ptr<StoreThread> m_store{};
    std::unique_ptr<sync::SyncEngine> m_engine{};
};

enum class Db { Sqlite, PostgreSql };

class TwoDesks {
public:
    /// The server's folder is another where one is given: a disk of its own.
    explicit TwoDesks(Db database = Db::Sqlite, const QString& serverFolder = {});
    ~TwoDesks();

private:
    QTemporaryDir m_folder{};

public:
    ServerProcess server;
    std::unique_ptr<CutProxy> proxy;
    std::unique_ptr<OneDesk> leftDesk;
    std::unique_ptr<OneDesk> rightDesk;
    OneDesk& left;
    OneDesk& right;

    /// A new case with a person in it, on both laptops.
    CaseId share(const std::function<void(CaseFile&)>& edit = {});
    /// Left, right, left and so on until both hold the same, all of it in the council's order.
    bool sync(CaseId id);
    OfficeState syncLeft() { return left.sync(); }

    void cutAfterBytes(qint64 bytes, Direction direction = Direction::Up) { proxy->cutAfter(direction, bytes); }
    void clearTrouble() { proxy->heal(); }
};

/// Empty for SQLite; a new, empty database of this test program's own PostgreSQL.
QString databaseUrl(Db database);

} // namespace alongside::tests
