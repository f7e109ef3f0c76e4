#pragma once
// Every route of the server, as a table. A route that needs a device is never reached without a certificate of this
// council whose serial still counts.

#include "app/server/http/office.h"

#include <span>

namespace alongside::server {

enum class Wants { Anybody, Device, StreamFromDevice };

struct Route {
    const char* method;
    const char* path; // "{device}" stands for one part: the id of the device that asks; "{blob}" for a hash
    Wants wants;
    qint64 mostBody;
    Answer (*answer)(Office&, const Request&, const DeviceRow&);
};

std::span<const Route> routes();

/// Nothing: no such path. `wrongMethod` tells a known path asked for in another way.
const Route* routeFor(const Request& request, bool* wrongMethod);

/// Who asks, how often, and for whom. Gives the device's row (empty for a route anybody may ask).
struct Admitted {
    DeviceRow device{};
    std::optional<Answer> refusal{};
};
Admitted admit(Office& office, const Route& route, const Request& request);

} // namespace alongside::server
