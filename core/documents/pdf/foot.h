#pragma once
// Whom a page comes from, at its foot: in as many lines as it takes beside the number of the page. The number to ring
// stands whole on one line with the word before it, whatever the size of the print.

#include "core/documents/pdf/look.h"
#include "core/documents/pdf/type.h"

namespace alongside::documents::pdf {

/// Order: from the top. None for no words. A name too long for kMostFootLines loses its own end, never the number's.
QStringList footLines(const QString& foot, const Look& look, const Type& type);

/// On one line of that width: what is too long loses its last words.
QString onOneLine(QString words, double room, const Face& face, const Type& type);

inline constexpr qsizetype kMostFootLines = 4;

/// The look with room for that many lines at the foot.
Look withRoomForFoot(Look look, qsizetype lines);

} // namespace alongside::documents::pdf
