// Files that are attached, over a link that is cut again and again while somebody types: every word goes first, and in the
// end both laptops have the same bytes.

#include "core/sync/run/carry.h"
#include "tests/core/sync/attaching.h"

#include <QRandomGenerator>

namespace attached_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

TEST_CASE("25 MiB go over a link that is cut while somebody types: each word arrives first, then the file",
          "[sync][attached]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(25 * kMiB);
    const AttachedFile file = attach(desks.left, id, bytes);
    qint64 came = 0;
    for (const int cutAt : {2, 5, 9}) {
        INFO("cut after " << cutAt << " MiB");
        const QString words = u"typed before the cut at %1"_s.arg(cutAt);
        say(desks.left, id, words);
        desks.cutAfterBytes(cutAt * kMiB);
        CHECK(desks.syncLeft().phase == SyncPhase::Failed);
        CHECK(desks.left.waiting().groups == 0);
        CHECK(toCarry(desks.left) == store::ToCarry{.files = 1});
        CHECK(desks.left.state().waitingFiles == 1);
        desks.clearTrouble();
        CHECK(desks.right.sync().phase == SyncPhase::Done);
        CHECK(desks.right.open(id).person.howToReach == words);
        CHECK(desks.right.open(id).attachments.first().file == file); // what it shows is known, its bytes are not here
        CHECK_FALSE(holds(desks.right, file));
        CHECK(desks.right.state().filesToCome == 1);
        came += cutAt;
    }
    desks.left.startSync(); // and once more, while somebody types
    say(desks.left, id, u"typed while it goes"_s);
    const OfficeState end = desks.left.waitForSync();
    CHECK(end.phase == SyncPhase::Done);
    CHECK(end.waitingFiles == 0);
    CHECK(desks.left.waiting().groups == 0);
    CHECK(end.bytesUp > 25 * kMiB - (came + 1) * kMiB);
    CHECK(end.bytesUp < 25 * kMiB - came * kMiB + 4 * sync::kCarriedPart); // what was there was not brought again

    CHECK(desks.right.sync().phase == SyncPhase::Done);
    CHECK(desks.right.open(id).person.howToReach == u"typed while it goes"_s);
    CHECK(bytesAt(desks.right, file) == bytes);
    CHECK(desks.right.state().filesToCome == 0);
    CHECK(desks.right.sync().bytesDown < kMiB); // once
    CHECK(desks.left.verified().isWhole());
    CHECK(desks.right.verified().isWhole());
}

TEST_CASE("A file that comes down over a cut link goes on where it was cut", "[sync][attached]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(6 * kMiB);
    const AttachedFile file = attach(desks.right, id, bytes);
    REQUIRE(desks.right.sync().phase == SyncPhase::Done);
    desks.cutAfterBytes(2 * kMiB, Direction::Down);
    CHECK(desks.syncLeft().phase == SyncPhase::Failed);
    CHECK_FALSE(holds(desks.left, file));
    desks.clearTrouble();
    const OfficeState end = desks.syncLeft();
    CHECK(end.phase == SyncPhase::Done);
    CHECK(end.bytesDown < 6 * kMiB - kMiB);
    CHECK(bytesAt(desks.left, file) == bytes);
}

TEST_CASE("What is typed while a file goes is at the office before the file is", "[sync][attached]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const AttachedFile file = attach(desks.left, id, manyBytes(25 * kMiB));
    desks.left.startSync();
    REQUIRE(comesTrue([&] { return desks.left.state().phase == SyncPhase::Carrying; }));
    for (const QString& words : {u"one"_s, u"two"_s, u"three"_s}) {
        say(desks.left, id, words);
        CHECK(comesTrue([&] {
            return desks.right.fetch().phase == SyncPhase::Done && desks.right.open(id).person.howToReach == words;
        }));
        CHECK(toCarry(desks.left).files == 1); // it is still on its way
    }
    CHECK(desks.left.waitForSync().phase == SyncPhase::Done);
    CHECK_FALSE(holds(desks.right, file)); // a fetch brings words alone
    CHECK(toCarry(desks.right) == store::ToCarry{.toCome = 1});
}

TEST_CASE("What a colleague wrote is shown before a file has come down", "[sync][attached]")
{
    TwoDesks desks;
    const CaseId id = desks.share();
    attach(desks.right, id, manyBytes(4 * kMiB));
    say(desks.right, id, u"read me now"_s);
    REQUIRE(desks.right.sync().phase == SyncPhase::Done);
    desks.cutAfterBytes(kMiB, Direction::Down);
    CHECK(desks.syncLeft().phase == SyncPhase::Failed);
    CHECK(desks.left.toldIn() == QList{SyncPhase::Fetching}); // before the file was begun, and not again at the end
    REQUIRE(desks.left.arrived().size() == 1);
    CHECK(desks.left.arrived().first().changes == 2);
    CHECK(desks.left.open(id).person.howToReach == u"read me now"_s);
    desks.clearTrouble();
    CHECK(desks.syncLeft().phase == SyncPhase::Done);
    CHECK(desks.left.toldIn() == QList{SyncPhase::Carrying}); // that the file is here: no word came with it
    CHECK(desks.left.arrived().first().changes == 0);
}

TEST_CASE("Two laptops that send one and the same file at once both come to its end, and it is there once",
          "[sync][attached]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(12 * kMiB);
    const AttachedFile file = attach(desks.left, id, bytes);
    keep(desks.right, id, file, bytes); // as on a laptop that was copied
    name(desks.right, id, file);
    desks.left.startSync();
    desks.right.startSync();
    const OfficeState left = desks.left.waitForSync(), right = desks.right.waitForSync();
    CHECK(left.phase == SyncPhase::Done);
    CHECK(right.phase == SyncPhase::Done);
    CHECK(toCarry(desks.left) == store::ToCarry{});
    CHECK(toCarry(desks.right) == store::ToCarry{});
    CHECK(std::min(left.bytesUp, right.bytesUp) > kMiB); // both did bring some of it
    CHECK(desks.server.end() == 0);
    CHECK(desks.server.run({u"verify"_s}) == 0);
}

TEST_CASE("A server killed again and again while a file comes loses no part of it that it answered", "[sync][attached]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(12 * kMiB);
    const AttachedFile file = attach(desks.left, id, bytes);
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator chance(seed);
    qint64 sent = 0;
    int whileSending = 0;
    for (int kill = 0; kill < 12; ++kill) {
        desks.left.startSync();
        QThread::msleep(chance.bounded(30, 200));
        desks.server.kill();
        const OfficeState state = desks.left.waitForSync();
        whileSending += state.phase == SyncPhase::Failed && toCarry(desks.left).files == 1;
        sent += state.bytesUp;
        REQUIRE(desks.server.start());
    }
    CHECK(whileSending > 3);
    const OfficeState end = desks.syncLeft();
    REQUIRE(end.phase == SyncPhase::Done);
    sent += end.bytesUp;
    CHECK(sent < bytes.size() + 13 * (sync::kCarriedPart + 20'000)); // of each killed try at most one part came again
    REQUIRE(desks.right.sync().phase == SyncPhase::Done);
    CHECK(bytesAt(desks.right, file) == bytes);
    CHECK(desks.server.end() == 0);
    CHECK(desks.server.run({u"verify"_s}) == 0);
}

TEST_CASE("A file that is not what its record says holds up no other, and is told once the others have gone",
          "[sync][attached]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const QByteArray bytes = manyBytes(kMiB);
    const AttachedFile broken = attach(desks.left, id, bytes, true), whole = attach(desks.left, id, bytes);
    const OfficeState state = desks.syncLeft();
    REQUIRE(state.trouble);
    CHECK(*state.trouble == Error{ErrorCode::AttachedBroken, u"blob"_s, {}});
    CHECK(toCarry(desks.left) == store::ToCarry{.files = 1});
    CHECK(desks.right.sync().phase == SyncPhase::Done);
    CHECK(bytesAt(desks.right, whole) == bytes);
    CHECK_FALSE(holds(desks.right, broken));
}

} // namespace attached_test
