#pragma once
// After somebody died no page speaks to them: what was decided before is a copy for the record, and what is left to say of
// the payments is said to whoever looks after it now, quietly.

#include "core/documents/document.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// The payments were stopped because the person died, and were never started again.
bool hasDied(const CaseFile& file);

/// After a death the page as a copy that asks nothing of anybody: no way to disagree, no review to come. Else as it is.
Document forTheRecord(Document page, const CaseFile& file);

} // namespace alongside::documents
