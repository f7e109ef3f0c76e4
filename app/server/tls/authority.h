#pragma once
// The council's own certificate authority, for development and a pilot: made on first start in the server's data folder.
//   <data>/authority/council.pem council.key server.pem server.key council_id        keys 0600, folder 0700
// It certifies this server for the loopback addresses and each laptop that enrols. A certificate names a device: its id
// is the common name, the council's id the organisation.

#include "app/server/tls/handles.h"
#include "core/base/time/clock.h"
#include "core/base/id.h"
#include "core/base/id_source.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace alongside::server {

struct DeviceCertificate {
    QByteArray pem{};
    QByteArray serial{};
    qint64 untilMs = 0;
};

class Authority {
public:
    /// Reads what is in `folder`/authority, or makes it; a server certificate about to end is made anew.
    /// Errors: KeysUnreadable, `where` naming the file.
    static Result<Authority> openOrMake(const QString& folder, const Clock& clock, IdSource& ids);
    /// Reads only. Errors: as openOrMake; for what is not there too.
    static Result<Authority> open(const QString& folder);

    [[nodiscard]] CouncilId council() const { return m_council; }
    [[nodiscard]] QByteArray certificatePem() const;
    /// 64 lower-case hex digits.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] X509* certificate() const { return m_certificate.get(); }
    [[nodiscard]] X509* serverCertificate() const { return m_server.get(); }
    [[nodiscard]] EVP_PKEY* serverKey() const { return m_serverKey.get(); }

    /// Range: valid for 90 days. Errors: EnrolmentRefused when the request is not what it should be.
    [[nodiscard]] Result<DeviceCertificate> certify(const QByteArray& csrPem, DeviceId device, qint64 nowMs) const;

private:
    Authority() = default;
    Result<Done> make(const QString& folder, qint64 nowMs, CouncilId council);
    Result<Done> read(const QString& folder);
    Result<Done> renewServer(const QString& folder, qint64 nowMs);

    CouncilId m_council{};
    Certificate m_certificate{};
    Key m_key{};
    Certificate m_server{};
    Key m_serverKey{};
};

} // namespace alongside::server
