// Links that break and servers that die, at many places: nothing acknowledged is lost, nothing is there twice.

#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <QRandomGenerator>
#include <QSet>
#include <QThread>

namespace cut_test {

using namespace alongside;
using namespace alongside::tests;
using namespace Qt::StringLiterals;

namespace {

/// (device, op_no) of every op, to find one that is missing or there twice.
QList<std::pair<QUuid, quint64>> names(const QList<record::LoggedOp>& ops)
{
    QList<std::pair<QUuid, quint64>> all;
    for (const record::LoggedOp& op : ops) all.append({op.device.value, op.opNo});
    std::sort(all.begin(), all.end());
    return all;
}

void checkWhole(TwoDesks& desks, CaseId id)
{
    REQUIRE(desks.sync(id));
    const auto here = names(desks.left.ops(id));
    const auto there = names(desks.right.ops(id));
    CHECK(here == there);
    CHECK(std::adjacent_find(here.begin(), here.end()) == here.end());
    CHECK(desks.left.open(id) == desks.right.open(id));
    CHECK(desks.left.waiting().groups == 0);
}

void syncWell(OneDesk& desk)
{
    const OfficeState state = desk.sync();
    CHECK(state.trouble == std::nullopt);
    REQUIRE(state.phase == SyncPhase::Done);
}

void cutAndHeal(TwoDesks& desks, CaseId id, Direction direction, qint64 bytes)
{
    const QString words = u"words %1 %2"_s.arg(bytes).arg(int(direction));
    desks.left.note(id, [&](CaseFile& file) {
        file.person.contactWords = words + QString(1'500, u'x');
        file.person.howToReach = words;
    });
    desks.cutAfterBytes(bytes, direction);
    const OfficeState cut = desks.syncLeft();
    if (desks.proxy->hasCut()) {
        REQUIRE(cut.phase == SyncPhase::Failed);
        REQUIRE(cut.trouble);
        CHECK(cut.trouble->code == ErrorCode::ServerUnreachable);
    }
    desks.clearTrouble();
    syncWell(desks.left);
    CHECK(desks.left.waiting().groups == 0);
    REQUIRE(desks.right.sync().phase == SyncPhase::Done);
}

} // namespace

TEST_CASE("A link cut at any byte loses nothing and repeats nothing", "[sync]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    int cuts = 0;
    // A new connection: some 1.5 KB of handshake, then the request; the answers are shorter.
    for (qint64 at = 0; at < 4'600; at += 97, cuts += desks.proxy->hasCut()) {
        INFO("up " << at);
        cutAndHeal(desks, id, Direction::Up, at);
    }
    for (qint64 at = 0; at < 2'600; at += 83) {
        INFO("down " << at);
        cutAndHeal(desks, id, Direction::Down, at);
    }
    checkWhole(desks, id);
    CHECK(desks.left.verified().isWhole());
    CHECK(desks.server.end() == 0);
    CHECK(desks.server.run({u"verify"_s}) == 0);
}

TEST_CASE("A server killed in the midst of a push loses no acknowledged frame", "[sync]")
{
    TwoDesks desks(GENERATE(Db::Sqlite, Db::PostgreSql));
    const CaseId id = desks.share();
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator chance(seed);
    int whileSending = 0;
    for (int kill = 0; kill < 50; ++kill) {
        for (int i = 0; i < 6; ++i)
            desks.left.note(id, [&](CaseFile& file) {
                file.entries.append(
                    {.id = EntryId{QUuid::createUuid()}, .words = QString::number(chance.generate64()).repeated(800)});
            });
        desks.left.startSync();
        QThread::usleep(chance.bounded(20'000u));
        desks.server.kill();
        whileSending += desks.left.waitForSync().phase == SyncPhase::Failed;
        const quint64 acknowledged = desks.left.waiting().acknowledgedSeq;
        REQUIRE(desks.server.start());
        syncWell(desks.left);
        // Had the office less than was acknowledged, the laptop would have been told of a fork or sent again under a gap.
        CHECK(desks.left.waiting().acknowledgedSeq >= acknowledged);
    }
    CHECK(whileSending > 5);
    checkWhole(desks, id);
    CHECK(desks.right.open(id).entries.size() == 300);
    CHECK(desks.server.end() == 0);
    CHECK(desks.server.run({u"verify"_s}) == 0);
}

} // namespace cut_test
