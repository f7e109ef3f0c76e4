#pragma once
// The payments in writing: what comes next and when, what it is made of, why it is not what came before, and what comes
// after it. Told before it comes, so that nobody is surprised by more or by less.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// Of the payments that the context brings. Always gives a page; where none is to come it says so.
Document paymentLetter(const CaseFile& file, const StatementContext& context);

} // namespace alongside::documents
