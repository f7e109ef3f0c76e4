#pragma once
// What Cairo cannot write: language, title shown, order of tabs, scope of table heads, artifacts, and XMP that says
// PDF/UA-1.

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace alongside::documents::pdf {

/// Errors: PageNotMade.
Result<QByteArray> finished(const QByteArray& drawn, const Document& document);

} // namespace alongside::documents::pdf
