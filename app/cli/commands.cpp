#include "app/cli/commands.h"

#include "app/cli/decide.h"
#include "app/cli/demo.h"

namespace alongside::cli {

namespace {

// To add a command: app/cli/<command>.h/.cpp and a row here.
constexpr Command kCommands[] = {
    {"decide", "answers the rules' questions, one JSON line each", decide},
    {"demo", "plays a visit without a window, on the real parts", demo},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace alongside::cli
