#pragma once
// What is attached to records: how far it has come, its next part, and its bytes once it is done. A part is durable before
// its answer. Only what a record names is taken (404 "blob.unknown"), and only as the record says it is
// (400 "blob.malformed"); a full disk is 507 and what was kept before stands.

#include "app/server/http/office.h"

namespace alongside::server {

/// HEAD /v1/blob/{id}: Upload-Offset, Upload-Length and Upload-Complete. 503 while a frame of this device that may name it
/// has not been gone through.
Answer blobState(Office& office, const Request& request, const DeviceRow& device);
/// PUT /v1/blob/{id} with Upload-Offset, Upload-Length and Blob-Salt: the same, once the part is kept. 409 with the same
/// for a part that does not begin where the last one ended: nothing of it is kept.
Answer putBlob(Office& office, const Request& request, const DeviceRow& device);
/// GET /v1/blob/{id}?offset=N: at most 256 KiB from there. 404 until all of it is here.
Answer getBlob(Office& office, const Request& request, const DeviceRow& device);

} // namespace alongside::server
