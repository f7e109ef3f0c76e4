#include "core/sync/council_link.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace alongside::sync {
namespace {

constexpr int kFormat = 1;
constexpr qsizetype kParts = 12, kFirstParts = 10; // before the council's name and number

} // namespace

// link = [1, council16, device16, address, authority, certificate, key, server16, server_key, valid_until_ms,
//         name, ring]
QByteArray bytesOf(const CouncilLink& link)
{
    const QCborArray parts{kFormat,
                           link.council.value.toRfc4122(),
                           link.device.value.toRfc4122(),
                           link.address.toString(),
                           link.authorityPem,
                           link.certificatePem,
                           link.keyPem,
                           link.serverId.toRfc4122(),
                           link.serverKey,
                           link.validUntilMs,
                           link.says.council,
                           link.says.ring};
    return QCborValue(parts).toCbor();
}

Result<CouncilLink> linkFrom(const QByteArray& bytes)
{
    QCborParserError cut{};
    const QCborArray parts = QCborValue::fromCbor(bytes, &cut).toArray();
    if (cut.error != QCborError::NoError || parts.size() < kFirstParts || parts.size() > kParts
        || parts[0].toInteger() != kFormat)
        return Error{ErrorCode::RecordMalformed, u"council.link"_s, {}};
    const auto id = [&](qsizetype i) { return QUuid::fromRfc4122(parts[i].toByteArray()); };
    CouncilLink link{.council = {id(1)},
                     .device = {id(2)},
                     .address = QUrl(parts[3].toString()),
                     .authorityPem = parts[4].toByteArray(),
                     .certificatePem = parts[5].toByteArray(),
                     .keyPem = parts[6].toByteArray(),
                     .serverId = id(7),
                     .serverKey = parts[8].toByteArray(),
                     .validUntilMs = parts[9].toInteger(),
                     .says = {parts.at(10).toString(), parts.at(11).toString()}};
    if (link.council.isNull() || link.device.isNull()) return Error{ErrorCode::RecordMalformed, u"council.link"_s, {}};
    return link;
}

Result<QUrl> serverAddressFrom(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !bare || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return Error{ErrorCode::InputUnreadable, u"address"_s, {}};
    QUrl plain = url;
    plain.setPath({});
    return plain;
}

} // namespace alongside::sync
