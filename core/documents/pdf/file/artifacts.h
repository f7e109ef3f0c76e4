#pragma once
// Marks what no tag holds (rules, bars, the first name at the top, the page number) as an artifact, so that a reader of
// the page passes over it. Cairo 1.16 cannot.

#include <memory>

class QPDFObjectHandle;

namespace alongside::documents::pdf {

/// To be called for each page before the file is written.
void markArtifacts(QPDFObjectHandle page);

} // namespace alongside::documents::pdf
