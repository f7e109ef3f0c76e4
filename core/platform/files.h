#pragma once
// Small files that must be whole or not there: written beside, flushed to the disk, renamed, and the folder flushed too.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace alongside::platform {

/// What errno says, as one of our codes.
Error fileFailure(int number, const QString& where);

/// Mode 0600. Errors: StoreReadOnly, StoreFull, StoreUnreadable.
Result<Done> writeWhole(const QString& path, const QByteArray& bytes);
/// The same, and only where there is none yet. Errors: StoreExists too.
Result<Done> writeNew(const QString& path, const QByteArray& bytes);
/// Errors: NotFound, StoreUnreadable, StoreReadOnly.
Result<QByteArray> readWhole(const QString& path);

} // namespace alongside::platform
