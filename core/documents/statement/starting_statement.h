#pragma once
// The starting statement: the interim plan the Care Act asks for before money starts, made from the decisions that
// stand in the record at agreement (Decision 7). Replaced by the plan at six weeks.
// Source: Care Act 2014 s25(1)-(2), s26; practice S1-S7, S30, S95.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// Always gives a page; what is not yet decided is said in words on it.
Document startingStatement(const CaseFile& file, const StatementContext& context);

} // namespace alongside::documents
