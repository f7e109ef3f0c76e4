// One sync of the store in a folder, in a process of its own: so that a laptop can be killed while it carries files.
//   alongside_one_sync FOLDER KEY-IN-HEX ADDRESS
// Ends with 0 once all has gone and come, else with 1 and the number of the error.

#include "core/sync/council_link.h"
#include "core/sync/enrolment.h"
#include "core/sync/run/sync_run.h"
#include "tests/support/two_desks.h"

#include <QCoreApplication>

#include <cstdio>

using namespace alongside;

namespace {

Result<Done> oneSync(store::CaseStore& store, const QUrl& address, const Clock& clock)
{
    const sync::StoreDoor door([&store](const sync::StoreDoor::Step& step) { step(store); });
    Result<sync::CouncilLink> link = sync::linkIn(door);
    if (!link) return link.error();
    link->address = address;
    sync::Transport transport(*link, clock);
    sync::Progress progress([](const OfficeState&) {});
    sync::Session session{door, transport, *link, clock, progress};
    sync::Touched touched;
    return sync::syncOnce(session, touched);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const QByteArray hex = QByteArray::fromHex(words.value(2).toLatin1());
    const auto key = store::Key::from({reinterpret_cast<const unsigned char*>(hex.constData()), size_t(hex.size())});
    if (!key) return 2;
    const tests::WallClock clock;
    const auto opened = store::CaseStore::open(words.value(1), *key, clock);
    if (!opened) return std::printf("error %d\n", int(opened.error().code)), 2;
    const Result<Done> done = oneSync(**opened, QUrl(words.value(3)), clock);
    if (!done) std::printf("error %d\n", int(done.error().code));
    return done ? 0 : 1;
}
