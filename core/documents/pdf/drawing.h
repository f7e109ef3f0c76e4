#pragma once
// The pages drawn by Cairo with their tags, into memory.

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace alongside::documents::pdf {

/// Errors: PageNotMade.
Result<QByteArray> drawn(const Document& document);

} // namespace alongside::documents::pdf
