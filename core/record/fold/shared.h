#pragma once
// Whether the person's own word opens what they said to an organisation, as the record stands (S70).

#include "core/domain/planner/shared_with.h"
#include "core/record/fold/fold.h"

#include <algorithm>

namespace alongside::record {

/// As isSharedWith() of the file; and nothing is shared where two answers about it stand and nobody has settled them.
inline bool isSharedWith(const QString& organisation, const Folded& folded)
{
    const bool disputed = std::ranges::any_of(folded.conflicts, [](const Conflict& one) {
        return one.path.kind == RecordKind::Choices && asksSomebody(one.meeting);
    });
    return !disputed && alongside::isSharedWith(organisation, folded.file);
}

} // namespace alongside::record
