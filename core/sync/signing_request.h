#pragma once
// A new TLS key and the request to certify it: what Qt cannot make. The only file of core/sync that knows OpenSSL is
// signing_request.cpp.

#include "core/base/result.h"

#include <QByteArray>

namespace alongside::sync {

struct SigningRequest {
    QByteArray keyPem{};     // P-256; stays in the encrypted store
    QByteArray requestPem{}; // goes to the council
};

/// Errors: KeysUnreadable when OpenSSL fails.
Result<SigningRequest> newSigningRequest();

} // namespace alongside::sync
