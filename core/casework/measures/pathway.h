#pragma once
// One person's way from contact to sign-off, as the record has it, for the measures: which step on which day, by whom. The
// day of a step is the day it happened, not when it was written or sent.

#include "core/base/result.h"
#include "core/casework/measures/noted_by.h"
#include "core/domain/case_file.h"
#include "core/policy/library.h"
#include "core/rules/measures/measures.h"

#include <optional>

namespace alongside::casework {

/// Steps up to that day, in the order they happened, and who took each: who noted the contact, a sitting, the review, who
/// signed or agreed, who worked the share out, whoever drafted the plan. Where nobody is known to have noted it, the worker
/// who kept the case on that day. A direct payment is paid by the council's payments team, which is one.
rules::Journey pathwayOf(const CaseFile& file, QDate asAt, const NotedBy& noted = {});

/// Its days, people, hand-offs and steps. Nothing before the first step.
/// Errors: those of rules::measures.
Result<std::optional<rules::JourneyMeasure>> measuresOf(const CaseFile& file, QDate asAt,
                                                        const policy::Library& library, const NotedBy& noted = {});

/// What is known of that time: nothing while it still runs.
std::optional<qint64> daysOf(const rules::JourneyMeasure& measured, rules::Time time);

} // namespace alongside::casework
