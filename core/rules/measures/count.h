#pragma once
// The counting behind the measures, one cohort at a time.

#include "core/rules/measures/measures.h"

namespace alongside::rules {

struct ReviewDays {
    qint64 due{};
    qint64 overdue{};
};

Measured counted(const Cohort& cohort, ReviewDays days, qint64 targetDays);

/// Day of the first such step; invalid where there is none.
QDate firstOn(const Journey& journey, Step step);

} // namespace alongside::rules
