#pragma once
// Who is at the other end of a connection, by the certificate it showed, and the settings every connection has: TLS 1.3
// only, the council's authority and nobody else's.

#include "app/server/tls/authority.h"

#include <openssl/ssl.h>

#include <optional>

namespace alongside::server {

/// What a device certificate of ours says. That its serial still counts is looked up on each request.
struct Peer {
    CouncilId council{};
    DeviceId device{};
    QByteArray serial{};
};

/// Nothing when no certificate was shown: only enrolment is served then. A certificate of somebody else's does not get
/// this far: the handshake fails.
std::optional<Peer> peerOf(const SSL* connection);

/// The settings of the listening side. Errors: KeysUnreadable.
Result<Done> prepare(SSL_CTX* context, const Authority& authority);

} // namespace alongside::server
