#include "app/server/http/routes.h"

#include "app/server/database/attached/attached.h"
#include "app/server/http/routes/blob.h"
#include "app/server/http/routes/enrol.h"
#include "app/server/http/routes/hello.h"
#include "app/server/http/routes/pull.h"
#include "app/server/http/routes/push.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

Answer pushStateRoute(Office& office, const Request&, const DeviceRow& device)
{
    return pushState(office, device);
}

constexpr qint64 kNoBody = 0;
constexpr std::array kRoutes{
    Route{"GET", "/v1/hello", Wants::Device, kNoBody, hello},
    Route{"POST", "/v1/push/{device}", Wants::StreamFromDevice, kMostPushBody, nullptr},
    Route{"GET", "/v1/push/{device}", Wants::Device, kNoBody, pushStateRoute},
    Route{"GET", "/v1/pull", Wants::Device, kNoBody, pull},
    Route{"HEAD", "/v1/blob/{blob}", Wants::Device, kNoBody, blobState},
    Route{"PUT", "/v1/blob/{blob}", Wants::Device, kMostAttachedPart, putBlob},
    Route{"GET", "/v1/blob/{blob}", Wants::Device, kNoBody, getBlob},
    Route{"POST", "/v1/enrol", Wants::Anybody, 16 * 1024, enrol},
};

constexpr QByteArrayView kDevicePart = "{device}";

/// The part of the path that the braces stand for; nothing where the paths differ.
std::optional<QByteArrayView> matched(QByteArrayView pattern, QByteArrayView path)
{
    const qsizetype brace = pattern.indexOf('{');
    if (brace < 0) return pattern == path ? std::optional(QByteArrayView()) : std::nullopt;
    const QByteArrayView start = pattern.first(brace);
    if (!path.startsWith(start) || path.size() == start.size()) return std::nullopt;
    return path.sliced(start.size());
}

} // namespace

std::span<const Route> routes()
{
    return kRoutes;
}

const Route* routeFor(const Request& request, bool* wrongMethod)
{
    *wrongMethod = false;
    for (const Route& route : kRoutes) {
        if (!matched(route.path, request.path)) continue;
        if (request.method == route.method) return &route;
        *wrongMethod = true;
    }
    return nullptr;
}

Admitted admit(Office& office, const Route& route, const Request& request)
{
    const QUuid whose = request.peer ? request.peer->device.value : QUuid();
    if (!office.buckets().take(whose, office.nowMs())) return {{}, refuse({429, "busy", u"requests"_s, 1'000})};
    if (route.wants == Wants::Anybody) return {};
    if (!request.peer) return {{}, refuse({401, "certificate", u"device"_s})};

    const Result<DeviceRow> device = office.deviceOf(*request.peer);
    if (!device) return {{}, refuse(refusalFor(device.error()))};
    const bool namesDevice = QByteArrayView(route.path).endsWith(kDevicePart);
    const auto named = namesDevice ? matched(route.path, request.path) : std::nullopt;
    if (named && !named->isEmpty() && QUuid::fromString(QLatin1StringView(*named)) != device->device.value)
        return {{}, refuse({403, "device.other", u"device"_s})};
    return {*device, {}};
}

} // namespace alongside::server
