#pragma once
// What a paid planner sees of somebody who agreed to it (S70): the conversation in their own words and what they want, and
// how to get in touch. Nothing that was noted, found, decided or paid; nothing that anybody else said.

#include "core/documents/document.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// Range: whoever asks may see it (isSharedWith); that is not asked again here.
Document sharedSummary(const CaseFile& file, QDate on);

} // namespace alongside::documents
