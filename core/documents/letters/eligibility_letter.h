#pragma once
// The decision under the Care Act in writing, an adult's or a carer's: what was decided, each question with its answer and
// reason, and advice. Given whether or not the needs are eligible; where they are not, advice is owed with it.
// Source: Care Act 2014 s13(2), s13(5), s24(2); SI 2015/313 reg 2, reg 3.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// Always gives a page; with nothing signed it says that no decision is made yet.
Document eligibilityLetter(const CaseFile& file, const StatementContext& context);

/// What decides, in sentences: the letter gives them where no reasons were written. Areas have their own table there;
/// those not known are named. `file`: the answers of the finding.
QString reasonsOf(const EligibilityFinding& finding, const CaseFile& file);

} // namespace alongside::documents
