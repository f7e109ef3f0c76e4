#include "app/server/http/routes/hello.h"

#include "core/wire/versions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside::server {

Answer hello(Office& office, const Request&, const DeviceRow& device)
{
    return json({{u"protocol"_s, wire::kProtocol},
                 {u"features"_s, QJsonArray()},
                 {u"server_time_ms"_s, office.nowMs()},
                 {u"restore_epoch"_s, office.council().restoreEpoch},
                 {u"committed_seq"_s, qint64(device.committedSeq)},
                 {u"chain"_s, QString::fromLatin1(device.chain.toHex())},
                 {u"applied_seq"_s, qint64(device.appliedSeq)},
                 {u"scope_epoch"_s, 0},
                 {u"window"_s, kMostPushBody},
                 {u"seal_raw"_s, 65'536},
                 {u"content"_s, QJsonObject()},
                 {u"min_version"_s, u"0.1.0"_s}});
}

} // namespace alongside::server
