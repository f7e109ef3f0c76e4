#pragma once
// Planning money by the day (R12, Decisions 1 and 2): what a plan costs once, help with the money each week, and the paid
// planner's yearly update. Earmarked: committed beside the support budget and never part of it.

#include "core/base/result.h"
#include "core/domain/case_file.h"
#include "core/policy/library.h"

namespace alongside::casework {

/// On a day, or from a day on.
struct DatedSum {
    QDate on{};
    Money amount{};

    bool operator==(const DatedSum&) const = default;
};

/// The price of the plan that is set aside, on the day it was set aside first: whoever is chosen beside the planner later
/// does not move it. Once a plan was signed while it stood it is owed, whoever writes the plan from then on (S47, S48); one
/// for each planner, in order.
QList<DatedSum> planPrices(const CaseFile& file);

/// What help with the money costs a week, each from its day on, in their order: while money is paid, and nought after a
/// stop.
QList<DatedSum> moneyHelp(const CaseFile& file);

/// The yearly update, for each yearly review at which the worker ticked it done (S50): one that is held at least eleven
/// months after the start and after the update before. Reviews come a little early, at most twelve months apart, and the
/// update once in twelve months: it is released then on the first day that it may be. None where no planner was set aside
/// by the day of the review, nor while the plan is said to be somebody's own. Errors: those of the rule.
Result<QList<DatedSum>> yearlyUpdates(const CaseFile& file, const policy::Library& library);

} // namespace alongside::casework
