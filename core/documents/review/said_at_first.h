#pragma once
// What somebody's story begins with, in their own words.

#include "core/domain/case_file.h"

namespace alongside::documents {

/// The first call, else the first things they said of their life, each quoted on a line of its own. The plan and the
/// review open on it. Empty where nothing is written down. Source: S66.
QString saidAtFirst(const CaseFile& file);

} // namespace alongside::documents
