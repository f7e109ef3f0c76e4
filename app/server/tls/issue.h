#pragma once
// Keys and certificates as values: made, signed, written and read as PEM. What may stand in a certificate is said here
// once; the authority decides who gets one.

#include "app/server/tls/handles.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace alongside::server {

enum class CertificateFor { Authority, Server, Device };

struct CertificateOrder {
    CertificateFor use = CertificateFor::Device;
    QString commonName{};
    QString organisation{};
    QByteArray serial{}; // up to 20 bytes, big-endian, positive
    qint64 fromMs = 0;   // Unit: Unix milliseconds, UTC
    qint64 untilMs = 0;
    QByteArray names{}; // subjectAltName: "DNS:localhost,IP:127.0.0.1"; only for a server
};

/// A new P-256 key.
Key newKey();
/// 20 bytes of libsodium's chance, positive.
QByteArray newSerial();

/// Signed with SHA-256 by `issuerKey`; a null `issuer` makes it sign itself. Null when OpenSSL refuses.
Certificate issue(const CertificateOrder& order, EVP_PKEY* subjectKey, X509* issuer, EVP_PKEY* issuerKey);

QByteArray pemOf(X509* certificate);
/// Without a passphrase: the file it goes to is 0600.
QByteArray pemOf(EVP_PKEY* key);
Certificate certificateFrom(const QByteArray& pem);
Key keyFrom(const QByteArray& pem);

/// A request whose own signature holds and whose key is P-256. Errors: EnrolmentRefused.
Result<Key> keyOfRequest(const QByteArray& pem);

/// SHA-256 of the certificate's DER form: 32 bytes.
QByteArray fingerprintOf(X509* certificate);
QByteArray serialOf(X509* certificate);
qint64 validUntilMs(X509* certificate);
QString nameIn(X509* certificate, int nid);

} // namespace alongside::server
