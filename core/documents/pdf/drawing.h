#pragma once
// The pages drawn by Cairo with their tags, into memory.

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>
#include <QList>

namespace alongside::documents::pdf {

/// Errors: PageNotMade.
Result<QByteArray> drawn(const Document& document);

/// Whole pages and how far the last one is filled.
double pagesTaken(const Document& document);

/// Letters for which no typeface of this computer has a shape, each once, in order.
QList<char32_t> withoutShape(const Document& document);

} // namespace alongside::documents::pdf
