#pragma once
// The care and support plan: a summary of decisions in ten parts (practice 3.3), made from the record and never typed
// twice. A draft until worker and manager have both signed it; then the version they signed, as it was frozen.
// Source: Care Act 2014 s25(1)-(2), s26; practice S1-S7, S51, S54.

#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "core/domain/case_file.h"

namespace alongside::documents {

/// "Care and support plan"; a carer's is a "Support plan", wherever it is named.
QString carePlanCalled(const CaseFile& file);

/// The version that stands; where none does, or two that were made apart, what is written now, as a draft. Always gives a
/// page.
Document carePlan(const CaseFile& file, const StatementContext& context);

/// What is written now, as the next version would say it: a draft, whatever stands beside it.
Document carePlanAsWritten(const CaseFile& file, const StatementContext& context);

/// One version as it was signed by both, whatever took its place since.
Document carePlanSigned(const CaseFile& file, const SignedPlan& version, const StatementContext& context);

} // namespace alongside::documents
