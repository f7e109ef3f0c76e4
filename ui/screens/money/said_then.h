#pragma once
// What was said to an agreement, as it is frozen there: beside the empty answers of the next one.

#include "core/domain/case_file.h"

namespace alongside::ui {

/// "On 12 March 2024 Josie said yes, it is enough. “It will do.” Niamh Farrelly said yes, it is enough. Spoken; there:
/// Bernie."
[[nodiscard]] QString saidThen(const AllocationAgreement& agreed, const CaseFile& file);

} // namespace alongside::ui
