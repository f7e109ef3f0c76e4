#pragma once
// The same page as plain text and as HTML with real headings, lists and table heads (the copy to edit). Everything
// written into the HTML is escaped; it names no file, no address, no script.

#include "core/documents/document.h"

namespace alongside::documents {

QString textOf(const Document& document);
QString htmlOf(const Document& document);

} // namespace alongside::documents
