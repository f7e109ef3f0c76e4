#pragma once
// Strips onto pages: a heading stays with what follows it, a row is never cut, a table's head is set again on each
// page.

#include "core/documents/pdf/setting.h"

namespace alongside::documents::pdf {

struct Placed {
    int strip = 0;
    double top = 0; // from the top of the text area
};

using Page = QList<Placed>;

/// Never empty: a document without a word is one empty page.
QList<Page> pagesOf(const Setting& setting, const Look& look);

} // namespace alongside::documents::pdf
