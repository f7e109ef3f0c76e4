#pragma once
// One reader for each kind. Included by core/attached alone.

#include "core/base/result.h"

#include <QByteArray>

namespace alongside::attached {

/// Errors of each: AttachedBroken, and what else is named there. They give the bytes to keep.
Result<QByteArray> photo(const QByteArray& bytes); // AttachedTooLarge
Result<QByteArray> drawn(const QByteArray& bytes); // AttachedTooLarge
Result<QByteArray> pdf(const QByteArray& bytes);   // AttachedUnsafe, AttachedLocked
Result<QByteArray> sound(const QByteArray& bytes);

/// `where` tells the log which reader it was.
inline Error broken(const char* where)
{
    return {ErrorCode::AttachedBroken, QString::fromLatin1(where), {}};
}

} // namespace alongside::attached
