#pragma once
// What is noted: never refused, only kept; an empty answer is simply empty. One command for all of it, so that a screen,
// a visit that is played and an import write the same way. `seen` is the case as it was shown; `reason` may be empty.

#include "core/base/result.h"
#include "core/domain/case_file.h"

namespace alongside::casework {

/// All that one person altered between two pauses, wherever they were. Decisions are never altered by it.
struct NoteEdits {
    CaseFile seen{};
    CaseFile after{};
    QString reason{};
};
/// Errors: AlreadyDecided where a decision would change, which is our mistake.
Result<CaseFile> carriedOut(const NoteEdits& command);

} // namespace alongside::casework
