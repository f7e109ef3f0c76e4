#include "core/desk/desk_thread.h"

#include "tests/core/desk/memory_log.h"
#include "tests/support/catch.h"

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

} // namespace alongside::desk
