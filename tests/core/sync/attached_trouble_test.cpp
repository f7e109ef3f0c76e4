// What can go wrong with a file on its way: a laptop killed, a disk full at either end, bytes that are not what the record
// says. Words go and come all the same, what had come stays, and nothing is kept under a name that is not its own.

#include "app/server/database/database.h"
#include "core/sync/run/carry.h"
#include "tests/core/sync/attaching.h"
#include "tests/support/server/small_disk.h"

#include <QProcess>
#include <QRandomGenerator>

namespace attached_trouble_test {

using namespace alongside;
using namespace alongside::tests;

namespace {

constexpr char kKey[] = "6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b";

store::Key theKey()
{
    const QByteArray bytes = QByteArray::fromHex(kKey);
    return *store::Key::from({reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size())});
}

/// A laptop whose every sync is a process of its own.
class Mortal {
public:
    Mortal(TwoDesks& desks, const std::function<void(OneDesk&)>& first) : m_through(desks.server.port())
    {
        OneDesk desk(folder(), desks.server, u"Mortal"_s, desks.server.port(), theKey());
        first(desk);
    }

    /// Killed once about `bytes` more have passed in this direction. False where it came to its end before.
    bool killedAfter(Direction direction, qint64 bytes)
    {
        const qint64 from = passed(direction);
        start();
        while (m_process.state() == QProcess::Running && passed(direction) < from + bytes) m_process.waitForFinished(1);
        m_process.kill();
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::CrashExit;
    }
    int toItsEnd()
    {
        start();
        m_process.waitForFinished(60'000);
        return m_process.exitCode();
    }
    [[nodiscard]] qint64 passed(Direction direction) const
    {
        return direction == Direction::Up ? m_through.bytesUp() : m_through.bytesDown();
    }
    [[nodiscard]] std::unique_ptr<store::CaseStore> opened()
    {
        auto store = store::CaseStore::open(folder(), theKey(), m_clock);
        REQUIRE(store);
        return *std::move(store);
    }

private:
    [[nodiscard]] QString folder() const { return m_home.filePath(u"store"_s); }
    void start()
    {
        m_process.start(QStringLiteral(ALONGSIDE_ONE_SYNC),
                        {folder(), QString::fromLatin1(kKey), u"https://127.0.0.1:%1"_s.arg(m_through.port())});
        REQUIRE(m_process.waitForStarted());
    }

    QTemporaryDir m_home{};
    CutProxy m_through;
    QProcess m_process{};
    WallClock m_clock{};
};

} // namespace

TEST_CASE("A laptop killed again and again while a file goes or comes has each part that was answered",
          "[sync][attached]")
{
    const Direction way = GENERATE(Direction::Up, Direction::Down);
    TwoDesks desks;
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(8 * kMiB);
    AttachedFile file;
    Mortal laptop(desks, [&](OneDesk& desk) {
        if (way == Direction::Down) return;
        REQUIRE(desk.sync().phase == SyncPhase::Done);
        file = attach(desk, id, bytes);
    });
    if (way == Direction::Down) file = attach(desks.left, id, bytes);
    REQUIRE(desks.syncLeft().phase == SyncPhase::Done);
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator chance(seed);
    int killed = 0;
    while (killed < 10 && laptop.killedAfter(way, chance.bounded(300'000, 900'000))) ++killed;
    CHECK(killed > 4);
    CHECK(laptop.toItsEnd() == 0);
    // Of each killed try the greetings, and at most the part that was under way, came again.
    CHECK(laptop.passed(way) < bytes.size() + (killed + 1) * (sync::kCarriedPart + 20'000));

    const auto store = laptop.opened();
    CHECK(store->upkeep().verify()->isWhole());
    CHECK(store->outbox().waiting()->attached == store::ToCarry{});
    QByteArray found;
    while (found.size() < bytes.size()) found += *store->attached().part(file, found.size(), kMiB);
    CHECK(found == bytes);
    CHECK(desks.syncLeft().phase == SyncPhase::Done);
    CHECK(bytesAt(desks.left, file) == bytes);
}

TEST_CASE("What a colleague writes while a file goes is shown before the file is there", "[sync][attached]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    attach(desks.left, id, manyBytes(25 * kMiB));
    desks.left.startSync();
    REQUIRE(comesTrue([&] { return desks.left.state().phase == SyncPhase::Carrying; }));
    say(desks.right, id, u"meanwhile"_s);
    REQUIRE(desks.right.fetch().phase == SyncPhase::Done);
    desks.right.startSync();
    desks.left.clock().pass(31'000);
    CHECK(comesTrue([&] { return desks.left.open(id).person.howToReach == u"meanwhile"_s; }));
    CHECK(toCarry(desks.left).files == 1);
    CHECK(desks.left.waitForSync().phase == SyncPhase::Done);
    CHECK(desks.right.waitForSync().phase == SyncPhase::Done);
}

TEST_CASE(
    "Bytes that come from the office and are not what the record says are told and not kept, and hold up no other",
    "[sync][attached]")
{
    const auto [what, sql] = GENERATE(table<const char*, const char*>({
        {"other bytes", "UPDATE blob_part SET bytes = zeroblob(262144) WHERE start = 0 AND blob_id = "},
        {"more bytes",
         "UPDATE blob_part SET bytes = CAST(bytes || 'more bytes' AS BLOB) WHERE start = 1048576 AND blob_id = "},
        {"fewer bytes", "UPDATE blob_part SET bytes = substr(bytes, 2) WHERE start = 1048576 AND blob_id = "},
    }));
    INFO(what);
    TwoDesks desks;
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(kMiB + 1'000);
    const AttachedFile broken = attach(desks.left, id, bytes), whole = attach(desks.left, id, bytes);
    REQUIRE(desks.syncLeft().phase == SyncPhase::Done);
    const QByteArray damage = sql + QByteArray("X'") + broken.hash.toHex() + '\'';
    {
        const WallClock clock;
        const auto database = server::Database::open(desks.server.folder() + u"/council.sqlite"_s, clock);
        REQUIRE(database);
        REQUIRE((*(*database)->links().lend(server::Use::Write))->script(damage));
    }
    say(desks.left, id, u"words all the same"_s);
    REQUIRE(desks.syncLeft().phase == SyncPhase::Done);
    for (int turn = 0; turn < 2; ++turn) {
        const OfficeState state = desks.right.sync();
        REQUIRE(state.trouble);
        CHECK(*state.trouble == Error{ErrorCode::AttachedBroken, u"blob"_s, {}});
        CHECK(desks.right.open(id).person.howToReach == u"words all the same"_s);
        CHECK(bytesAt(desks.right, whole) == bytes);
        CHECK_FALSE(holds(desks.right, broken));
        CHECK(desks.right.verified().isWhole());
    }
    QString said;
    CHECK(desks.server.run({u"verify"_s}, &said) == 1);
    INFO(said.toStdString());
    CHECK(said.contains(u"attached  2 files: do not hold\n  blob."_s));
    CHECK(said.contains(QString::fromLatin1(broken.hash.first(4).toHex())));
    CHECK_FALSE(said.contains(QString::fromLatin1(whole.hash.first(4).toHex())));
}

TEST_CASE("A file whose op lies aside at the office is told with it, and holds up no other", "[sync][attached]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(kMiB);
    const AttachedFile aside = wire::describedAttached(AttachedKind::Pdf, bytes);
    keep(desks.left, id, aside, bytes);
    const CaseFile seen = desks.left.open(id);
    CaseFile after = seen;
    after.attachments.append({.id = {QUuid::createUuid()}, .file = aside, .name = u"plan.pdf"_s});
    record::Group group{.caseId = id, .actor = {QUuid::createUuid()}}; // a name the office does not know this laptop by
    for (const record::Change& change : record::diff(seen, after)) group.ops.append({change, seen.seen, {}});
    REQUIRE(desks.left.door().ask([&](store::CaseStore& store) { return store.append(group); }));
    const AttachedFile other = attach(desks.left, id, bytes);
    OfficeState state;
    CHECK(comesTrue([&] {
        state = desks.left.sync();
        return state.asideFiles == 1;
    }));
    CHECK(state.phase == SyncPhase::Done);
    CHECK(state.asideChanges == 1);
    CHECK(state.waitingFiles == 0); // it is not on its way
    CHECK(desks.right.sync().phase == SyncPhase::Done);
    CHECK(bytesAt(desks.right, other) == bytes);
    CHECK(desks.right.state().filesToCome == 0);
}

TEST_CASE("An office with a full disk is left alone until it has room, and then gets the rest", "[sync][attached]")
{
    SmallDisk disk(20);
    if (!disk.isThere()) return;
    {
        TwoDesks desks(Db::Sqlite, disk.folder());
        const CaseId id = desks.share();
        const QByteArray bytes = manyBytes(25 * kMiB);
        const AttachedFile file = attach(desks.left, id, bytes);
        say(desks.left, id, u"words before the file"_s);
        const OfficeState full = desks.syncLeft();
        REQUIRE(full.trouble);
        CHECK(full.trouble->code == ErrorCode::ServerFull);
        CHECK(full.trouble->detail == u"after 60000"_s);
        CHECK(full.bytesUp < 20 * kMiB); // asked once, not over and over
        CHECK(desks.left.waiting().groups == 0);
        CHECK(desks.right.sync().phase == SyncPhase::Done);
        CHECK(desks.right.open(id).person.howToReach == u"words before the file"_s);
        const OfficeState again = desks.syncLeft();
        CHECK(again.bytesUp < kMiB); // what was kept stands, and is not brought again
        disk.grow(200);
        CHECK(desks.syncLeft().phase == SyncPhase::Done);
        CHECK(desks.right.sync().phase == SyncPhase::Done);
        CHECK(bytesAt(desks.right, file) == bytes);
    }
}

TEST_CASE("A laptop with a full disk keeps room for words, and gets the rest of a file once there is more",
          "[sync][attached]")
{
    SmallDisk disk(80); // of which a file may take what is over 64
    if (!disk.isThere()) return;
    TwoDesks desks;
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(25 * kMiB);
    const AttachedFile file = attach(desks.left, id, bytes);
    say(desks.left, id, u"words before the file"_s);
    REQUIRE(desks.syncLeft().phase == SyncPhase::Done);
    {
        OneDesk third(disk.folder() + u"/store"_s, desks.server, u"Third"_s, desks.server.port());
        const OfficeState full = third.sync();
        REQUIRE(full.trouble);
        CHECK(*full.trouble == Error{ErrorCode::StoreFull, u"attached.room"_s, {}});
        CHECK(third.open(id).person.howToReach == u"words before the file"_s);
        CHECK_FALSE(holds(third, file));
        for (int n = 0; n < 40; ++n) say(third, id, QString(100'000, QChar(u'a' + n % 20))); // and there is room for it
        say(third, id, u"typed on a full disk"_s);
        const OfficeState again = third.sync();
        CHECK(again.trouble == full.trouble);
        CHECK(third.waiting().groups == 0); // what was typed went
        CHECK(again.bytesDown < kMiB);      // what had come is not fetched again
        disk.grow(200);
        CHECK(third.sync().phase == SyncPhase::Done);
        CHECK(bytesAt(third, file) == bytes);
        CHECK(third.verified().isWhole());
    }
    REQUIRE(desks.syncLeft().phase == SyncPhase::Done);
    CHECK(desks.left.open(id).person.howToReach == u"typed on a full disk"_s);
}

} // namespace attached_trouble_test
