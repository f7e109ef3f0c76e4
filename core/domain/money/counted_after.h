#pragma once
// What strengths and circles leave of an outcome, as the money and the page to leave count it.

#include "core/domain/case_file.h"

namespace alongside {

/// An outcome said to be met by people of whom none has said yes themselves is not met yet (R5).
AfterStrengths countedAfter(const Outcome& outcome, const CaseFile& file);

} // namespace alongside
