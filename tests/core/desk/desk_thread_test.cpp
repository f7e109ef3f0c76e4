#include "core/desk/desk_thread.h"

#include "tests/core/desk/memory_log.h"
#include "tests/support/catch.h"

#include <QEventLoop>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::desk {

TEST_CASE("What was asked before a desk closes is answered, and what is asked after is not", "[desk]")
{
    NumberedIds ids;
    DeskThread thread;
    auto early = thread.ask([](Desk&) { return 1; });
    early.waitForFinished();
    CHECK(early.isCanceled()); // nobody sits there yet
    thread
        .open([&]() -> Result<std::unique_ptr<Desk>> {
            return std::make_unique<Desk>(std::make_unique<MemoryLog>(), ids, Author{u"Niamh"_s, {}});
        })
        .waitForFinished();
    auto added = thread.ask([](Desk& desk) { return desk.addPerson({.name = u"Ada Finch"_s}); });
    auto closed = thread.close();
    auto late = thread.ask([](Desk&) { return 2; });
    CHECK(added.result());
    CHECK(closed.result());
    late.waitForFinished();
    CHECK(late.isCanceled());
}

TEST_CASE("Who is gone before the answer is not told, and who stays is, on their own thread", "[desk]")
{
    NumberedIds ids;
    DeskThread thread;
    thread
        .open([&]() -> Result<std::unique_ptr<Desk>> {
            return std::make_unique<Desk>(std::make_unique<MemoryLog>(), ids, Author{u"Niamh"_s, {}});
        })
        .waitForFinished();
    int gone = 0;
    int stayed = 0;
    QObject here;
    QEventLoop loop;
    for (int turn = 1; turn <= 500; ++turn) {
        auto leaver = std::make_unique<QObject>();
        thread.ask([](Desk&) { return 1; }).then(leaver.get(), [&](int one) { gone += one; });
        leaver.reset(); // while the store thread answers
        thread.ask([](Desk&) { return 1; }).then(&here, [&, turn](int one) {
            CHECK(QThread::currentThread() == here.thread());
            stayed += one;
            if (turn == 500) loop.quit();
        });
    }
    loop.exec();
    CHECK(gone == 0);
    CHECK(stayed == 500);
}

} // namespace alongside::desk
