#include "app/server/http/routes/pull.h"

#include "app/server/workers/pull_page.h"
#include "core/wire/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::server {
namespace {

constexpr qint64 kPage = 1'048'576;
constexpr qint64 kLeastPage = 4'096;
constexpr qint64 kMostPage = 16 * kPage;

} // namespace

Answer pull(Office& office, const Request& request, const DeviceRow& device)
{
    bool good = true;
    const quint64 cursor = request.query.queryItemValue(u"cursor"_s).toULongLong(&good);
    if (!good) return refuse({400, "request.cursor", u"cursor"_s});
    qint64 most = kPage;
    if (request.query.hasQueryItem(u"max_bytes"_s))
        most = request.query.queryItemValue(u"max_bytes"_s).toLongLong(&good);
    if (!good) return refuse({400, "request.max_bytes", u"max_bytes"_s});

    if (const auto may = office.mayFetch(device); !may) return refuse(refusalFor(may.error()));
    office.waitForFramesOf(device);
    const Result<PullPage> page =
        pullPage(office.database(), device.council, device.device, cursor, std::clamp(most, kLeastPage, kMostPage));
    if (!page) return refuse(refusalFor(page.error()));
    if (page->groups > 0) office.buckets().giveBack(device.device.value);
    return {.contentType = wire::kMediaType,
            .body = page->stream,
            .headers = {{"Casesync-Cursor", QByteArray::number(page->nextCursor)},
                        {"Casesync-More", page->more ? "1" : "0"},
                        {"Casesync-Time", QByteArray::number(office.nowMs())}}};
}

} // namespace alongside::server
