// Types into a store what comes by standard input, one letter per line, and answers "ack <letter>" once it is kept; "s"
// seals, "a" attaches a drawing. Started, and killed, by kill_test. With a third argument it kills itself inside a commit: at that write or sync.

#include "tests/torture/recording_vfs.h"
#include "tests/torture/drawing.h"
#include "tests/torture/typing.h"

#include <QCoreApplication>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <unistd.h>

using namespace alongside;
using namespace alongside::test;

namespace {

/// Once `left` events of a commit have passed. A write or sync of the log beside the file is never outside a commit.
void dieInCommit(int left)
{
    RecordingVfs::onEvent([left](const DiskEvent& event) mutable {
        if (event.file.endsWith(QStringLiteral("-wal")) && --left == 0) ::kill(::getpid(), SIGKILL);
        return 0;
    });
}

void answer(const char* word, qint64 number)
{
    char line[64];
    const int size = std::snprintf(line, sizeof line, "%s %lld\n", word, static_cast<long long>(number));
    if (::write(STDOUT_FILENO, line, std::size_t(size)) != size) std::_Exit(3);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    RecordingVfs::install();
    const QString folder = app.arguments().value(1);
    const int dieAt = app.arguments().value(2).toInt();
    StandingClock clock;
    const store::OpenOptions options{.vfs = RecordingVfs::kName};
    auto opened = store::CaseStore::open(folder, testKey(), clock, options);
    if (!opened) return std::printf("error %d\n", int(opened.error().code)), 1;
    answer("ready", 0);
    if (dieAt > 0) dieInCommit(dieAt);
    char line[64];
    while (std::fgets(line, sizeof line, stdin)) {
        clock.pass(100);
        if (line[0] == 's') {
            if (const auto sealed = (*opened)->outbox().seal(store::SealWhat::Everything); !sealed) return 2;
            answer("sealed", 0);
            continue;
        }
        if (line[0] == 'a') {
            if (const auto kept = attachDrawing(**opened); !kept) return 2;
            answer("attached", 0);
            continue;
        }
        qint64 letter = 0;
        std::from_chars(line, line + std::strlen(line), letter);
        if (const auto kept = type(**opened, letter); !kept)
            return std::printf("error %d\n", int(kept.error().code)), 1;
        answer("ack", letter);
    }
    return 0;
}
