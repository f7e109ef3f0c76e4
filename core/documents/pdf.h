#pragma once
// A page as a tagged PDF, aimed at PDF/UA-1, made in memory: real text, language, title, headings, table heads. The
// same document gives the same bytes each time on one computer with one set of fonts.
// Thread: any, one at a time per thread.

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace alongside::documents {

/// Errors: PageNotMade.
Result<QByteArray> pdfOf(const Document& document);

} // namespace alongside::documents
