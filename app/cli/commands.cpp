#include "app/cli/commands.h"

#include "app/cli/bench/bench.h"
#include "app/cli/decide.h"
#include "app/cli/demo/demo.h"
#include "app/cli/policy/policy.h"
#include "app/cli/reprice.h"
#include "app/cli/store/store.h"

namespace alongside::cli {

namespace {

// To add a command: app/cli/<command>.h/.cpp and a row here.
constexpr Command kCommands[] = {
    {"bench", "measures on the real parts", bench},
    {"decide", "answers the rules' questions, one JSON line each", decide},
    {"demo", "plays a visit without a window, on the real parts", demo},
    {"policy", "checks dated policy, compares it, says what holds on a day and why", policy},
    {"reprice", "prices a council's allocations by other prices, in total and for each person", reprice},
    {"store", "verifies, rebuilds, tells the history of an encrypted store", store},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace alongside::cli
