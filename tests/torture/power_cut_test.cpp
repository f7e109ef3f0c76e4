// A thousand power cuts, played from what one hour's typing wrote to the disk. FULL must lose nothing that was
// acknowledged; NORMAL must be seen to lose, or this test would prove nothing.

#include "tests/support/catch.h"
#include "tests/torture/recording_vfs.h"
#include "tests/torture/typing.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace power_cut_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

constexpr int kCuts = 1000;
constexpr qint64 kLetters = 220;

struct Tally {
    int dropped = 0; // cuts that took a write away
    int lost = 0;    // cuts after which an acknowledged letter was gone
    int broken = 0;  // cuts after which the store did not open, or was not whole
    quint64 seed = 0;
};

QHash<QString, QByteArray> filesOf(const QString& folder)
{
    QHash<QString, QByteArray> out;
    for (const char* name : {"store", "store-wal"}) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly)) out.insert(file.fileName(), file.readAll());
    }
    return out;
}

/// Types, seals now and then, and writes down what reached the disk.
PowerCuts recorded(bool durable)
{
    RecordingVfs::install();
    Desk desk;
    desk.options = {.vfs = RecordingVfs::kName, .durable = durable};
    REQUIRE(desk.create());
    const QHash<QString, QByteArray> base = filesOf(desk.folder());
    RecordingVfs::start();
    for (qint64 letter = 0; letter < kLetters; ++letter) {
        REQUIRE(type(*desk.store, letter));
        RecordingVfs::mark(letter + 1);
        if (letter % 50 == 49) REQUIRE(desk.store->outbox().seal(store::SealWhat::Everything));
    }
    QList<DiskEvent> events = RecordingVfs::stop();
    // The folder goes with the desk; the cuts are played in another.
    const QString there = desk.folder();
    const auto moved = [&](const QString& file) { return QFileInfo(file).fileName(); };
    for (DiskEvent& event : events) event.file = moved(event.file);
    QHash<QString, QByteArray> moveBase;
    for (auto file = base.cbegin(); file != base.cend(); ++file) moveBase.insert(moved(file.key()), file.value());
    return PowerCuts(moveBase, events);
}

void restore(const QString& folder, const QHash<QString, QByteArray>& files)
{
    QDir().mkpath(folder);
    for (const char* name : {"store", "store-wal", "store-shm", "written"})
        QFile::remove(folder + u'/' + QString::fromLatin1(name));
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        QFile file(folder + u'/' + one.key());
        if (file.open(QIODevice::WriteOnly)) file.write(one.value());
    }
}

Tally storm(bool durable)
{
    PowerCuts cuts = recorded(durable);
    Tally tally{.seed = std::random_device{}()};
    std::mt19937_64 chance(tally.seed);
    QList<qsizetype> places;
    for (int n = 0; n < kCuts; ++n) places.append(qsizetype(chance() % quint64(cuts.places())));
    std::ranges::sort(places);
    const QTemporaryDir dir;
    const StandingClock clock;
    for (const qsizetype place : places) {
        const PowerCuts::Cut cut = cuts.at(place, chance);
        tally.dropped += cut.dropped ? 1 : 0;
        restore(dir.path(), cut.files);
        const auto opened = store::CaseStore::open(dir.path(), testKey(), clock);
        const Result<qint64> letters = opened ? lettersIn(**opened) : Result<qint64>(opened.error());
        const bool whole = letters && *letters >= 0 && (*opened)->upkeep().verify()->isWhole();
        tally.broken += whole ? 0 : 1;
        tally.lost += whole && *letters < cut.marked ? 1 : 0;
    }
    std::printf("%d power cuts, synchronous=%s, seed %llu: %d dropped something, %d lost an acknowledged letter, "
                "%d left the store not whole\n",
                kCuts, durable ? "FULL" : "NORMAL", static_cast<unsigned long long>(tally.seed), tally.dropped,
                tally.lost, tally.broken);
    return tally;
}

} // namespace

TEST_CASE("A thousand power cuts lose nothing that was acknowledged", "[torture][power]")
{
    const Tally tally = storm(true);
    INFO("seed " << tally.seed);
    CHECK(tally.dropped > kCuts / 2);
    CHECK(tally.lost == 0);
    CHECK(tally.broken == 0);
}

TEST_CASE("The same cuts with synchronous=NORMAL are seen to lose", "[torture][power]")
{
    const Tally tally = storm(false);
    INFO("seed " << tally.seed);
    CHECK(tally.lost > kCuts / 10);
}

} // namespace power_cut_test
