#pragma once
// Fills the shape of a symbol with Cairo. For a reader of the page it is decoration: the words beside it say the same.

#include "core/documents/easy/symbols.h"
#include "core/documents/pdf/look.h"

typedef struct _cairo cairo_t;

namespace alongside::documents::pdf {

/// In a square of `size` points whose upper left corner is x, y. Nothing for a path it cannot read whole.
void fillShape(cairo_t* cairo, Symbol symbol, double x, double y, double size, Ink ink);

} // namespace alongside::documents::pdf
