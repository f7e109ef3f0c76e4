#pragma once
// After somebody died no page speaks to them: what was decided before is a copy for the record, and what is left to say of
// the payments is said to whoever looks after it now, quietly.

#include "core/documents/document.h"
#include "core/domain/payments/died.h"

namespace alongside::documents {

/// After a death the page as a copy that asks nothing of anybody: no way to disagree, no review to come. Else as it is.
Document forTheRecord(Document page, const CaseFile& file);

} // namespace alongside::documents
