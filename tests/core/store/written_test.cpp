// What was told as kept and is gone again is told too: bits flipped in the log beside the store, the log cut or taken
// away, an older copy put in the store's place. Each on real files, as a computer that stopped suddenly leaves them.

#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace written_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

constexpr quint32 kJots = 1000, kPerson = 25;
const QString kLog = u"/store-wal"_s;

void copyFiles(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : {u"store"_s, u"store-wal"_s, u"written"_s}) {
        QFile::remove(to + u'/' + name);
        QFile::copy(from + u'/' + name, to + u'/' + name);
    }
}

/// So much of the log was written since it was last folded in: its frames carry the salt of its head.
qint64 liveBytes(const QString& path)
{
    constexpr qint64 kHead = 32, kFrame = 24 + 4096;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    qint64 at = kHead;
    while (at + kFrame <= all.size() && all.mid(at + 8, 8) == all.mid(16, 8)) at += kFrame;
    return at;
}

/// A desk somebody wrote a thousand things at, stopped in the middle: the files as they lay then.
struct Stopped {
    Stopped()
    {
        REQUIRE(desk.create());
        for (quint32 n = 0; n < kJots; ++n) {
            REQUIRE(desk.jot(caseOf(1 + n / kPerson), n, u"said, number %1"_s.arg(n)));
            if (n == kJots / 2) copyFiles(desk.folder(), half());
        }
        copyFiles(desk.folder(), whole());
    }
    QString whole() const { return desk.dir.path() + u"/whole"_s; }
    QString half() const { return desk.dir.path() + u"/half"_s; }
    /// The same files in a fresh folder, to be harmed.
    QString fresh() const
    {
        const QString folder = desk.dir.path() + u"/harmed"_s;
        QDir(folder).removeRecursively();
        copyFiles(whole(), folder);
        return folder;
    }

    Desk desk{};
};

quint32 jotsIn(store::CaseStore& store)
{
    quint32 found = 0;
    for (quint32 n = 0; n < kJots / kPerson; ++n)
        if (const auto file = store.caseFile(caseOf(1 + n))) found += quint32(file->entries.size());
    return found;
}

enum class End { AllThere, SaidAtOpening, Refused };

/// Opens what was harmed. Whatever is not there is said at opening, by the check, and at every later check.
End outcome(const QString& folder, const Clock& clock)
{
    const auto opened = store::CaseStore::open(folder, testKey(), clock);
    if (!opened) {
        CHECK(opened.error().code == ErrorCode::StoreUnreadable);
        return End::Refused;
    }
    const quint32 there = jotsIn(**opened);
    const QList<store::Missing> missing = (*opened)->upkeep().missing();
    const auto verified = (*opened)->upkeep().verify();
    REQUIRE(verified);
    if (there == kJots) {
        CHECK(missing.isEmpty());
        CHECK(verified->isWhole());
        return End::AllThere;
    }
    REQUIRE(missing.size() == 1);
    CHECK(verified->missing == missing);
    CHECK_FALSE(verified->isWhole());
    // Where the log was folded into the store before, its older half may lie over newer pages: then pages are faults too.
    if (verified->faults.isEmpty()) CHECK(missing.first().changes == kJots - there);
    CHECK(missing.first().changes > 0);
    CHECK(missing.first().afterMs < missing.first().untilMs);
    CHECK(QFile::exists(folder + u'/' + missing.first().copy));
    return End::SaidAtOpening;
}

} // namespace

TEST_CASE("A flipped bit anywhere in the log beside the store costs nothing, or what it cost is said",
          "[store][written]")
{
    const Stopped stopped;
    const qint64 whole = QFile(stopped.whole() + kLog).size();
    const qint64 live = liveBytes(stopped.whole() + kLog);
    REQUIRE(live > 50'000);
    REQUIRE(live < whole); // behind it lies what was folded in before: nobody reads that again
    REQUIRE(outcome(stopped.fresh(), stopped.desk.clock) == End::AllThere);
    for (const int percent : {0, 1, 10, 30, 50, 70, 90, 99}) {
        INFO("flipped at " << percent << " of 100");
        const QString folder = stopped.fresh();
        flipBit(folder + kLog, std::max<qint64>(16, live * percent / 100));
        CHECK(outcome(folder, stopped.desk.clock) == End::SaidAtOpening);
    }
    const QString folder = stopped.fresh();
    flipBit(folder + kLog, (live + whole) / 2);
    CHECK(outcome(folder, stopped.desk.clock) == End::AllThere);
}

TEST_CASE("A log cut short, a log taken away and an older copy of the store are said", "[store][written]")
{
    const Stopped stopped;
    const qint64 live = liveBytes(stopped.whole() + kLog);
    for (const qint64 left : {qint64(0), qint64(32), live / 3, live - 1}) {
        INFO(left << " bytes of the log are left");
        const QString folder = stopped.fresh();
        REQUIRE(QFile::resize(folder + kLog, left));
        CHECK(outcome(folder, stopped.desk.clock) == End::SaidAtOpening);
    }
    {
        const QString folder = stopped.fresh();
        REQUIRE(QFile::remove(folder + kLog));
        CHECK(outcome(folder, stopped.desk.clock) == End::SaidAtOpening);
    }
    const QString folder = stopped.fresh();
    copyFiles(stopped.half(), folder);
    QFile::remove(folder + u"/written"_s);
    REQUIRE(QFile::copy(stopped.whole() + u"/written"_s, folder + u"/written"_s));
    CHECK(outcome(folder, stopped.desk.clock) == End::SaidAtOpening);
}

TEST_CASE("What is missing is told once more at every check, and counting goes on from there", "[store][written]")
{
    const Stopped stopped;
    const QString folder = stopped.fresh();
    REQUIRE(QFile::remove(folder + kLog));
    REQUIRE(outcome(folder, stopped.desk.clock) == End::SaidAtOpening);
    for (int again = 0; again < 2; ++again) {
        const auto opened = store::CaseStore::open(folder, testKey(), stopped.desk.clock);
        REQUIRE(opened);
        CHECK((*opened)->upkeep().missing().size() == 1);
        CHECK_FALSE((*opened)->upkeep().verify()->isWhole());
        CaseFile after{.id = caseOf(quint32(900 + again))};
        after.person.name = u"Invented"_s;
        REQUIRE((*opened)->append(edit({.id = after.id}, after)));
        CHECK((*opened)->upkeep().verify()->changes == kJots + quint64(again) + 1);
    }
}

TEST_CASE("A file of counts that is gone or not this store's is begun anew, and the check says since when",
          "[store][written]")
{
    Desk desk;
    REQUIRE(desk.create());
    CHECK(desk.store->upkeep().verify()->countedSinceMs == desk.clock.nowMs());
    REQUIRE(desk.name(caseOf(1), u"Invented"_s));
    const bool gone = GENERATE(true, false);
    desk.store.reset();
    if (gone) REQUIRE(QFile::remove(desk.file("written")));
    else
        for (const int at : {3, 67}) flipBit(desk.file("written"), at);
    desk.clock.pass(60'000);
    REQUIRE(desk.reopen());
    const auto verified = desk.store->upkeep().verify();
    CHECK(verified->isWhole());
    CHECK(verified->countedSinceMs == desk.clock.nowMs());
    CHECK(verified->changes == 1);
}

} // namespace written_test
