// A drawing is attached while the program is killed, or the disk refuses, at each write and sync that comes to: it is there
// whole, or not at all, and what was typed before is safe.

#include "tests/support/catch.h"
#include "tests/torture/drawing.h"
#include "tests/torture/recording_vfs.h"
#include "tests/torture/typing.h"

#include <QProcess>

#include <sqlite3.h>

#include <cstdio>

namespace attached_test {

using namespace alongside;
using namespace alongside::test;

namespace {

constexpr qint64 kLetters = 3;

/// False once the drawing was attached before event `dieAt`.
bool killedAt(int dieAt, int& whole)
{
    Desk desk;
    REQUIRE(desk.create());
    for (qint64 letter = 0; letter < kLetters; ++letter) REQUIRE(type(*desk.store, letter));
    desk.store.reset();
    QProcess typist;
    typist.start(QStringLiteral(ALONGSIDE_TYPIST), {desk.folder(), QString::number(dieAt)});
    typist.waitForReadyRead(20'000);
    REQUIRE(typist.readLine().startsWith("ready"));
    typist.write("a\n");
    typist.closeWriteChannel();
    REQUIRE(typist.waitForFinished(20'000));
    const bool wasTold = typist.readAll().contains("attached");

    INFO("killed at event " << dieAt);
    REQUIRE(desk.reopen());
    const Result<int> found = drawingsIn(*desk.store);
    REQUIRE(found);
    if (wasTold) CHECK(*found == 1);
    whole += *found;
    CHECK(*lettersIn(*desk.store) == kLetters);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    return !wasTold;
}

/// False once the drawing was attached before event `n`.
bool refusedAt(int n)
{
    RecordingVfs::onEvent({});
    Desk desk;
    desk.options.vfs = RecordingVfs::kName;
    REQUIRE(desk.create());
    for (qint64 letter = 0; letter < kLetters; ++letter) REQUIRE(type(*desk.store, letter));
    int left = n;
    RecordingVfs::onEvent(
        [&](const DiskEvent& event) { return event.kind != DiskEvent::Mark && --left <= 0 ? SQLITE_FULL : SQLITE_OK; });
    const Result<Done> answer = attachDrawing(*desk.store);
    RecordingVfs::onEvent({});
    INFO("full at event " << n);
    if (!answer) CHECK(answer.error().code == ErrorCode::StoreFull);
    CHECK(*drawingsIn(*desk.store) == (answer ? 1 : 0));
    REQUIRE(type(*desk.store, kLetters)); // room again
    REQUIRE(desk.reopen());
    CHECK(*drawingsIn(*desk.store) == (answer ? 1 : 0));
    CHECK(*lettersIn(*desk.store) == kLetters + 1);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    return !answer;
}

} // namespace

TEST_CASE("Killed at any write or sync, an attachment is there whole or not at all", "[torture][attached]")
{
    int at = 1, whole = 0;
    while (at < 400 && killedAt(at, whole)) ++at;
    std::printf("killed at each of %d events: whole %d times, half never\n", at - 1, whole);
    CHECK(at > 20);
    CHECK(at < 400);
}

TEST_CASE("On a disk that is full at any write or sync nothing is half attached", "[torture][attached]")
{
    RecordingVfs::install();
    int n = 1;
    while (n < 400 && refusedAt(n)) ++n;
    std::printf("full at each of %d events: nothing half attached\n", n - 1);
    CHECK(n > 20);
    CHECK(n < 400);
}

} // namespace attached_test
