#pragma once
// The counting behind the measures, one cohort at a time.

#include "core/rules/measures/measures.h"

namespace alongside::rules {

struct ReviewDays {
    qint64 due = 0;
    qint64 overdue = 0;
};

Measured counted(const Cohort& cohort, ReviewDays days, qint64 targetDays);

/// Day of the first such step; invalid where there is none.
QDate firstOn(const Journey& journey, Step step);

} // namespace alongside::rules
