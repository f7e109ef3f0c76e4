#pragma once
// What was agreed anew, in writing, beside what it took the place of: line by line what is new, gone or otherwise, with the
// reason that the record holds; from when it is paid, and the right to disagree.
// Source: Care Act 2014 s27, s25(10); practice S34.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// The agreement that was paid until the one that stands took its place; where none was, the one agreed before. Null where
/// there is none, or it cannot be read here.
const AllocationAgreement* agreedBefore(const CaseFile& file);

/// Of the two agreements as they were made. Always gives a page; where nothing was agreed anew it says so.
Document changeLetter(const CaseFile& file, const StatementContext& context);

} // namespace alongside::documents
