// The disk refuses at the n-th write or sync, for every n a visit comes to: full, or failing. The answer has its code,
// nothing acknowledged is gone, and typing goes on once there is room again.

#include "tests/support/catch.h"
#include "tests/torture/recording_vfs.h"
#include "tests/torture/typing.h"

#include <sqlite3.h>

#include <cstdio>

namespace disk_fault_test {

using namespace alongside;
using namespace alongside::test;

namespace {

constexpr qint64 kLetters = 6;

struct Fault {
    int code;
    ErrorCode answer;
    const char* told;
};

/// Types with the fault at event `n`; false once the visit is over before event n.
bool played(const Fault& fault, int n)
{
    RecordingVfs::onEvent({});
    Desk desk;
    desk.options.vfs = RecordingVfs::kName;
    REQUIRE(desk.create());
    int left = n;
    RecordingVfs::onEvent([&](const DiskEvent& event) {
        return event.kind != DiskEvent::Mark && --left <= 0 ? fault.code
                                                            : SQLITE_OK; // from then on, until there is room
    });
    qint64 acked = 0;
    Result<Done> answer = Done{};
    while (acked < kLetters && (answer = type(*desk.store, acked))) ++acked;
    if (answer)
        answer = [&]() -> Result<Done> {
            const auto sealed = desk.store->outbox().seal(store::SealWhat::Everything);
            return sealed ? Result<Done>(Done{}) : Result<Done>(sealed.error());
        }();
    RecordingVfs::onEvent({});
    INFO(fault.told << " at event " << n << ", " << acked << " letters kept");
    if (!answer) CHECK(answer.error().code == fault.answer);
    CHECK(*lettersIn(*desk.store) == acked);
    CHECK(*desk.store->upkeep().readModelsAreTrue());
    REQUIRE(type(*desk.store, acked)); // room again: the letter that failed is typed once more
    REQUIRE(desk.reopen());
    CHECK(*lettersIn(*desk.store) == acked + 1);
    CHECK(desk.store->upkeep().verify()->faults == QStringList());
    return !answer;
}

} // namespace

TEST_CASE("A disk that refuses at any write or sync loses nothing that was acknowledged", "[torture][disk]")
{
    RecordingVfs::install();
    const Fault fault = GENERATE(values<Fault>({{SQLITE_FULL, ErrorCode::StoreFull, "full"},
                                                {SQLITE_READONLY, ErrorCode::StoreReadOnly, "read-only"},
                                                {SQLITE_IOERR_WRITE, ErrorCode::StoreUnreadable, "failing"}}));
    int n = 1;
    while (n < 400 && played(fault, n)) ++n;
    std::printf("disk %s: at each of %d events, nothing lost\n", fault.told, n - 1);
    CHECK(n > 30);
    CHECK(n < 400);
}

} // namespace disk_fault_test
