#pragma once
// What the hard words of a page mean, told at its end: those that stand on it and no others.

#include "core/documents/document.h"

namespace alongside::documents {

/// A heading and the words; nothing where none of them is on the page.
QList<Block> hardWordsIn(const Document& page);

} // namespace alongside::documents
