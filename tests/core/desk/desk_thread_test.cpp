#include "core/desk/desk_thread.h"

#include "tests/core/desk/memory_log.h"
#include "tests/support/catch.h"

#include <QEventLoop>
#include <QSemaphore>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::desk::desk_thread_test {

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

TEST_CASE("What is asked while something large is attached goes between its parts", "[desk][attached]")
{
    NumberedIds ids;
    DeskThread thread;
    MemoryLog* log = nullptr;
    thread
        .open([&]() -> Result<std::unique_ptr<Desk>> {
            auto made = std::make_unique<MemoryLog>();
            log = made.get();
            return std::make_unique<Desk>(std::move(made), ids, Author{u"Niamh"_s, {}});
        })
        .waitForFinished();
    const QByteArray bytes = QByteArray(2 * kAttachedPart, 'a') + "b";
    QSemaphore begins;
    thread.ask([&](Desk&) { return begins.acquire(), true; }); // until both are asked
    auto kept = thread.keepAttached({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, AttachedKind::Pdf, bytes);
    auto between = thread.ask([&](Desk&) { return log->attached.value(QByteArray(32, 'a')).size(); });
    begins.release();
    kept.waitForFinished();
    REQUIRE(kept.result());
    CHECK(between.result() == 1); // one of three parts
    CHECK(kept.result()->length == bytes.size());

    auto read = thread.attached(*kept.result());
    read.waitForFinished();
    REQUIRE(read.result());
    CHECK(*read.result() == bytes);

    thread.ask([&](Desk&) { return log->full = true; }).waitForFinished();
    auto refused = thread.keepAttached({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, AttachedKind::Pdf, bytes);
    refused.waitForFinished();
    CHECK(refused.result().error().code == ErrorCode::StoreFull);
}

TEST_CASE("What is being attached when the desk closes is not answered", "[desk][attached]")
{
    NumberedIds ids;
    DeskThread thread;
    thread
        .open([&]() -> Result<std::unique_ptr<Desk>> {
            return std::make_unique<Desk>(std::make_unique<MemoryLog>(), ids, Author{u"Niamh"_s, {}});
        })
        .waitForFinished();
    QSemaphore begins;
    thread.ask([&](Desk&) { return begins.acquire(), true; });
    auto kept = thread.keepAttached({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, AttachedKind::Pdf,
                                    QByteArray(3 * kAttachedPart, 'a'));
    auto closed = thread.close();
    begins.release();
    closed.waitForFinished();
    kept.waitForFinished();
    CHECK(kept.isCanceled());
}

} // namespace alongside::desk::desk_thread_test
