#pragma once
// Files only the server's own user may read: written beside, made durable, then renamed over what was there.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace alongside::server {

/// 0700. Errors: OutputUnwritable.
Result<Done> makePrivateFolder(const QString& path);
/// 0600, never seen half written. Errors: OutputUnwritable.
Result<Done> writeSecret(const QString& path, const QByteArray& content);

} // namespace alongside::server
