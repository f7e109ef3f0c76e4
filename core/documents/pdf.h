#pragma once
// A page as a tagged PDF, aimed at PDF/UA-1, made in memory: real text, language, title, headings, table heads. The
// same document gives the same bytes each time on one computer with one set of fonts.
// Thread: any, one at a time per thread.

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>
#include <QStringList>

namespace alongside::documents {

/// Errors: PageNotMade.
Result<QByteArray> pdfOf(const Document& document);

/// How much paper it takes, as pdfOf sets it: 1.5 where the second page is half full. Range: above 0.
double pagesTaken(const Document& document);

/// What of its letters this computer cannot print: no typeface here has them, and a box stands in their place. To be said
/// beside the page. Order: as they are met, each once.
QStringList unprintable(const Document& document);

} // namespace alongside::documents
