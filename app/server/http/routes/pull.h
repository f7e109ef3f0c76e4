#pragma once
// GET /v1/pull?cursor=&max_bytes=: what the council has accepted since, in its order; whole groups only. The cursor is
// the csn.

#include "app/server/http/office.h"

namespace alongside::server {

Answer pull(Office& office, const Request& request, const DeviceRow& device);

} // namespace alongside::server
