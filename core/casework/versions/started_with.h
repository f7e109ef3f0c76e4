#pragma once
// The payments that were started or changed, beside what was noted since. Nothing that is agreed later changes them here.

#include "core/domain/case_file.h"

namespace alongside::casework {

/// The lines as they stood when the money was started, or changed last, each with the day it starts, or none. Empty: nothing was started,
/// or this program cannot read what it was started from.
QList<SupportLine> startedWith(const CaseFile& file);

} // namespace alongside::casework
