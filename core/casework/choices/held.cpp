#include "core/casework/choices/held.h"

#include "core/domain/money/held.h"
#include "core/record/fold/frozen.h"

namespace alongside::casework {

Allocation agreedAsHeld(const CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return {};
    const Result<CaseFile> then = record::thawed(agreed->inputs);
    return heldAs(agreed->allocation, then && !then->lines.isEmpty() ? then->lines : file.lines, file.choices.way);
}

} // namespace alongside::casework
