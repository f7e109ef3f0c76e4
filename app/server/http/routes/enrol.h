#pragma once
// POST /v1/enrol: a one-time code, a signing request and a frame-signing key in; a device certificate out. The one route
// that works without a certificate. Keys never leave the laptop.
//   {"code", "csr": PEM, "verify_key": 64 hex digits}

#include "app/server/http/office.h"

namespace alongside::server {

Answer enrol(Office& office, const Request& request, const DeviceRow& nobody);

/// 128 bits of chance, as 26 letters and digits in groups: no 0, 1, O, I among them that could be misread.
QByteArray newCode();
/// What is kept of it: SHA-256 of its letters in capitals, without spaces and hyphens.
QByteArray codeHash(const QByteArray& code);

} // namespace alongside::server
