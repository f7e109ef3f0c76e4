#pragma once
// What was said at a review, to be taken home: the person's words, each outcome from every point of view, what was spent
// and what the statement says, whether the direct payment itself was considered, the next review with both halves of the
// judgement. Once both have signed after it, as it was signed. What stands out in the sums is for the talk, not for paper.
// Source: practice S56, S107-S110; SI 2014/2871 reg 7.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// The last review that was held. Always gives a page.
Document reviewPage(const CaseFile& file, const StatementContext& context);

/// Of this review; a page without words where the case has none of that id.
Document reviewPageOf(const CaseFile& file, ReviewId review, const StatementContext& context);

} // namespace alongside::documents
