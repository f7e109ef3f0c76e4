#pragma once
// What a laptop knows of its council's server and shows of itself: made at enrolment, kept inside the encrypted store
// under one name. The TLS key never leaves it.

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/views/page_words.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace alongside::sync {

/// The name in CaseStore::kept.
inline constexpr char16_t kLinkName[] = u"council.link";

struct CouncilLink {
    CouncilId council{};
    DeviceId device{};
    QUrl address{};              // https, host and port
    QByteArray authorityPem{};   // the only authority that counts
    QByteArray certificatePem{}; // this laptop's
    QByteArray keyPem{};         // P-256, for TLS
    QUuid serverId{};            // sender of the frames the council makes
    QByteArray serverKey{};      // Ed25519, verifies them
    qint64 validUntilMs = 0;     // of the certificate
    PageWords says{};            // as the council's file said when this laptop joined

    bool operator==(const CouncilLink&) const = default;
};

QByteArray bytesOf(const CouncilLink& link);
/// Errors: RecordMalformed.
Result<CouncilLink> linkFrom(const QByteArray& bytes);

/// https with a host and nothing after the port. Errors: InputUnreadable.
Result<QUrl> serverAddressFrom(const QString& text);

} // namespace alongside::sync
