#include "tests/walk/ask.h"

namespace alongside::walk {

std::vector<std::unique_ptr<Ask>> allAsks()
{
    std::vector<std::unique_ptr<Ask>> asks;
    for (const auto make : {askNames, askClipped, askActs, askKept, askTyped, askPeople, askSame, askPrints, askOffice,
                            askAside, askShown, askCovered, askMessages, askUnknown})
        asks.push_back(make());
    return asks;
}

} // namespace alongside::walk
