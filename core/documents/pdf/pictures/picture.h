#pragma once
// A picture as it is set and drawn: small enough to be sent by mail, sharp enough on paper.

#include "core/documents/pdf/setting.h"

typedef struct _cairo cairo_t; // NOLINT(modernize-use-using): Cairo's own

namespace alongside::documents::pdf {

struct Size {
    double width = 0;
    double height = 0;
};

/// As large as it may be without being stretched; nothing where it cannot be read.
Size sizeOf(const AttachedPicture& picture, double widest, double highest);
/// From its upper left corner.
void drawPicture(cairo_t* cairo, const Seen& seen, double x, double y);

} // namespace alongside::documents::pdf
