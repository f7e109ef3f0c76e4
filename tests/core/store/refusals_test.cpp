// Each way a store can refuse, with a code of its own, and nothing lost by it.

#include "core/platform/files.h"
#include "core/store/sql/migrations.h"
#include "tests/core/store/around/desk_of_one.h"
#include "tests/core/store/around/raw_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <sys/mount.h>
#include <unistd.h>

namespace refusals_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::test;

namespace {

/// What the probe says when it is started so.
QString started(const char* program, const char* variable, const QString& value)
{
    const QTemporaryDir dir;
    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (variable) environment.insert(QString::fromLatin1(variable), value);
    probe.setProcessEnvironment(environment);
    probe.start(QString::fromLocal8Bit(program), {dir.path() + u"/desk"_s});
    probe.waitForFinished(60'000);
    const bool clear = holdsWord(everyByteIn(dir.path()), u"Probeworthy"_s);
    return QString::fromUtf8(probe.readAllStandardOutput()).trimmed() + (clear ? u" IN CLEAR"_s : QString());
}

const QString kOurs = u"kept SQLite3 Multiple Ciphers 2.3.5"_s;
const QString kRefused = u"refused 306"_s; // StoreNotEncrypted

Desk oneWithWork()
{
    Desk desk;
    REQUIRE(desk.create());
    for (quint32 n = 0; n < 40; ++n) REQUIRE(desk.jot(caseOf(n % 4), n, u"what was said, number %1"_s.arg(n)));
    return desk;
}

} // namespace

TEST_CASE("No library path puts another SQLite under the program", "[store][refusals]")
{
    CHECK(started(ALONGSIDE_PROBE, nullptr, {}) == kOurs);
    const QString folder = QFileInfo(QStringLiteral(ALONGSIDE_STOCK_SQLITE)).path();
    REQUIRE(QFile::exists(QStringLiteral(ALONGSIDE_STOCK_SQLITE)));
    CHECK(started(ALONGSIDE_PROBE, "LD_LIBRARY_PATH", folder) == kOurs);
    CHECK(started(ALONGSIDE_PROBE, "LD_PRELOAD", QStringLiteral(ALONGSIDE_STOCK_SQLITE)) == kOurs);
}

TEST_CASE("A program linked against the system's SQLite is refused", "[store][refusals]")
{
    REQUIRE(QFile::exists(QStringLiteral(ALONGSIDE_STOCK_PROBE)));
    const QString said = started(ALONGSIDE_STOCK_PROBE, nullptr, {});
    CHECK(said.startsWith(kRefused));
    CHECK_FALSE(said.contains(u"IN CLEAR"_s));
}

TEST_CASE("A store in use is in use, and free again when its owner goes", "[store][refusals]")
{
    Desk desk = oneWithWork();
    CHECK(store::CaseStore::open(desk.folder(), testKey(), desk.clock).error().code == ErrorCode::StoreInUse);
    CHECK(store::CaseStore::create(desk.folder(), testKey(), testIdentity(), desk.clock).error().code
          == ErrorCode::StoreInUse);
    desk.store.reset();
    CHECK(store::CaseStore::open(desk.folder(), testKey(), desk.clock));
}

TEST_CASE("No store, a second store, a store in clear", "[store][refusals]")
{
    Desk desk;
    CHECK(store::CaseStore::open(desk.folder(), testKey(), desk.clock).error().code == ErrorCode::StoreMissing);
    REQUIRE(desk.create());
    desk.store.reset();
    CHECK(desk.create().error().code == ErrorCode::StoreExists);
    QFile file(desk.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3" + QByteArray(4096, '\0'));
    file.close();
    CHECK(desk.reopen().error().code == ErrorCode::StoreNotEncrypted);
}

TEST_CASE("A store from a newer version is left as it is", "[store][refusals]")
{
    Desk desk = oneWithWork();
    desk.store.reset();
    REQUIRE(meddle(desk.file(), testKey(), "PRAGMA user_version=99"));
    const QByteArray before = everyByteIn(desk.folder());
    CHECK(desk.reopen().error().code == ErrorCode::StoreFromNewer);
    REQUIRE(meddle(desk.file(), testKey(),
                   ("PRAGMA user_version=" + QByteArray::number(store::newestVersion())).constData()));
    REQUIRE(desk.reopen());
    CHECK(*desk.store->caseCount() == 4);
}

TEST_CASE("A key that is not this store's, or a damaged file, is never taken for the other", "[store][refusals]")
{
    // The slot has said that the passphrase is right before a key reaches the file: what fails here is the file.
    Desk desk = oneWithWork();
    desk.store.reset();
    CHECK(store::CaseStore::open(desk.folder(), testKey(9), desk.clock).error().code == ErrorCode::StoreUnreadable);
    const qint64 size = QFile(desk.file()).size();
    int found = 0;
    constexpr int kFlips = 60;
    for (int n = 0; n < kFlips; ++n) {
        const qint64 at = size * n / kFlips + 7;
        flipBit(desk.file(), at);
        const auto opened = store::CaseStore::open(desk.folder(), testKey(), desk.clock);
        if (!opened) {
            INFO("byte " << at);
            CHECK(opened.error().code == ErrorCode::StoreUnreadable);
            ++found;
        } else {
            found += (*opened)->upkeep().verify()->isWhole() ? 0 : 1;
        }
        flipBit(desk.file(), at);
    }
    CHECK(found == kFlips);
    REQUIRE(desk.reopen());
    CHECK(desk.store->upkeep().verify()->isWhole());
}

TEST_CASE("A full disk says so, and keeps all that was acknowledged", "[store][refusals]")
{
    if (::geteuid() != 0) {
        WARN("skipped: a small disk of one's own can be made by root only");
        return;
    }
    const QTemporaryDir place;
    const QByteArray disk = QFile::encodeName(place.path() + u"/disk"_s);
    REQUIRE(QDir().mkpath(place.path() + u"/disk"_s));
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=3m") != 0) {
        WARN("skipped: this machine lets nobody mount");
        return;
    }
    const StandingClock clock;
    const QString folder = place.path() + u"/disk/desk"_s;
    {
        auto made = store::CaseStore::create(folder, testKey(), testIdentity(), clock);
        REQUIRE(made);
        REQUIRE(platform::writeWhole(folder + u"/room"_s, QByteArray(256 * 1024, 'r')));
        int kept = 0;
        Result<Done> answer = Done{};
        for (; kept < 20'000; ++kept) {
            CaseFile after{.id = caseOf(quint32(kept))};
            after.person.name = QString(400, u'n') + QString::number(kept);
            if (answer = (*made)->append(edit({.id = after.id}, after)); !answer) break;
        }
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::StoreFull);
        CHECK(kept > 10);
        CHECK(*(*made)->caseCount() == kept);
        do answer = (*made)->recordAccess({.what = record::Look::Searched});
        while (answer);                                     // smaller: some still fit
        CHECK(answer.error().code == ErrorCode::StoreFull); // no entry, no view
        made->reset();
        QFile::remove(folder + u"/room"_s); // some room freed: enough to open
        const auto again = store::CaseStore::open(folder, testKey(), clock);
        REQUIRE(again);
        CHECK(*(*again)->caseCount() == kept);
        CHECK((*again)->upkeep().verify()->isWhole());
    }
    ::umount2(disk.constData(), MNT_DETACH);
}

TEST_CASE("A disk that may not be written says so, and what is on it is whole", "[store][refusals]")
{
    if (::geteuid() != 0) {
        WARN("skipped: root alone can make a disk read-only");
        return;
    }
    const QTemporaryDir place;
    const QString where = place.path() + u"/disk"_s;
    const QByteArray disk = QFile::encodeName(where);
    REQUIRE(QDir().mkpath(where));
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=8m") != 0) {
        WARN("skipped: this machine lets nobody mount");
        return;
    }
    const StandingClock clock;
    {
        auto made = store::CaseStore::create(where + u"/desk"_s, testKey(), testIdentity(), clock);
        REQUIRE(made);
        CaseFile after{.id = caseOf(1)};
        after.person.name = u"Invented"_s;
        REQUIRE((*made)->append(edit({.id = after.id}, after)));
    }
    const QByteArray before = everyByteIn(where);
    REQUIRE(::mount("tmpfs", disk.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    CHECK(store::CaseStore::open(where + u"/desk"_s, testKey(), clock).error().code == ErrorCode::StoreReadOnly);
    CHECK(store::CaseStore::create(where + u"/other"_s, testKey(), testIdentity(), clock).error().code
          == ErrorCode::StoreReadOnly);
    CHECK(everyByteIn(where) == before);
    ::umount2(disk.constData(), MNT_DETACH);
}

} // namespace refusals_test
