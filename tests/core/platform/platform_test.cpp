#include "core/platform/files.h"
#include "core/platform/owner_lock.h"
#include "core/platform/process.h"
#include "core/platform/steady_time.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::platform::platform_test {

TEST_CASE("A file is whole, for its owner alone, and takes no other's place where it must be new", "[platform]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"keys"_s);
    REQUIRE(writeNew(path, "first"));
    CHECK(writeNew(path, "second").error().code == ErrorCode::StoreExists);
    CHECK(*readWhole(path) == "first");
    REQUIRE(writeWhole(path, "third"));
    CHECK(*readWhole(path) == "third");
    CHECK(QFileInfo(path).permissions().toInt() == 0x6600); // ours to read and write, nobody else's
    CHECK(readWhole(folder.filePath(u"none"_s)).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(path + u".new"_s));
}

TEST_CASE("A store has one owner, and the next one when that has gone", "[platform]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    {
        const auto first = OwnerLock::take(path);
        REQUIRE(first);
        CHECK(OwnerLock::take(path).error().code == ErrorCode::StoreInUse);
    }
    CHECK(OwnerLock::take(path));
}

TEST_CASE("A crash leaves no memory on disk, and no other program of this user may look into it", "[platform]")
{
    REQUIRE(keepMemoryToOurselves());
    rlimit core{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &core) == 0);
    CHECK(core.rlim_cur == 0);
    CHECK(core.rlim_max == 0);
    CHECK(::prctl(PR_GET_DUMPABLE) == 0);
}

TEST_CASE("A program that was started ends with the one that started it", "[platform]")
{
    int answer[2] = {-1, -1};
    REQUIRE(::pipe(answer) == 0);
    const pid_t starter = ::fork();
    if (starter == 0) {
        QProcess child;
        endWithUs(child);
        child.start(u"sleep"_s, {u"1000"_s});
        const pid_t started = child.waitForStarted() ? pid_t(child.processId()) : -1;
        if (::write(answer[1], &started, sizeof started) != sizeof started) ::_exit(1);
        ::pause();
    }
    ::close(answer[1]); // the child's copy and its child's go with them: the pipe ends when both have gone
    pid_t started = -1;
    REQUIRE(::read(answer[0], &started, sizeof started) == sizeof started);
    REQUIRE(started > 0);
    REQUIRE(::kill(starter, SIGKILL) == 0);
    CHECK(::waitpid(starter, nullptr, 0) == starter);
    char nothing = 0;
    CHECK(::read(answer[0], &nothing, 1) == 0);
    ::close(answer[0]);
}

TEST_CASE("Steady time goes on, and another program of this start counts from the same", "[platform]")
{
    const Steady before = sinceStart();
    CHECK(before.ms > 0);
    CHECK_FALSE(before.run.isEmpty());
    const Steady after = sinceStart();
    CHECK(after.run == before.run);
    CHECK(after.ms >= before.ms);
}

} // namespace alongside::platform::platform_test
