#pragma once
// GET /v1/hello: who the server is, what time it is, where this device stands. May be skipped while it is fresh.

#include "app/server/http/office.h"

namespace alongside::server {

Answer hello(Office& office, const Request& request, const DeviceRow& device);

} // namespace alongside::server
