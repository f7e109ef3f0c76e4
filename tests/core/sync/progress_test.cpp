// What the Sync page is told while a sync begins again.

#include "core/sync/run/progress.h"
#include "tests/support/catch.h"

namespace progress_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("Looking again, the trouble of the try before is not told any more, and when it last went is", "[sync]")
{
    QList<OfficeState> told;
    sync::Progress progress([&](const OfficeState& state) { told.append(state); });
    progress.restore(1'000, 0);
    progress.begin(SyncPhase::Connecting);
    progress.end(Error{ErrorCode::ServerUnreachable, u"hello"_s, {}}, 2'000, TriesAgain::Sends);
    CHECK(told.last().trouble);
    CHECK(told.last().again == TriesAgain::Sends);
    CHECK(told.last().lastSyncMs == 1'000);
    progress.begin(SyncPhase::Connecting);
    CHECK_FALSE(told.last().trouble);
    CHECK(told.last().again == TriesAgain::No);
    CHECK(told.last().lastSyncMs == 1'000);
    progress.end({}, 3'000);
    CHECK(told.last().lastSyncMs == 3'000);
}

} // namespace progress_test
