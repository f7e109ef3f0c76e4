#pragma once
// A file of this computer, read and looked through on a thread of its own: nobody's hands wait, and no word does.

#include "core/attached/checked.h"
#include "core/attached/dots.h"
#include "core/desk/asked.h"

#include <QString>

namespace alongside::ui {

/// Errors: AttachedTooLarge without reading it; InputUnreadable at "attached.file"; those of attached::checked.
[[nodiscard]] desk::Asked<Result<attached::Checked>> readAttached(const QString& path);

/// A picture no larger than `most`, unpacked the same way. Errors: those of attached::dotsOf.
[[nodiscard]] desk::Asked<Result<attached::Dots>> unpackedAttached(AttachedKind kind, const QByteArray& bytes,
                                                                   int most);

} // namespace alongside::ui
