#pragma once
// What was said of the end of the payments: moved before its day, taken back, or overtaken by a death.

#include "core/domain/case_file.h"
#include "core/domain/money/allocation.h"

#include <algorithm>

namespace alongside {

/// Of that start, in the order they were said: the last holds. One without a last day took back the one before it.
QList<const PaymentStop*> stopsOf(const PaymentInstruction& start, const CaseFile& file);

/// Those of them that hold, in the order of their days: a death after the payments had ended leaves them ended.
/// Empty: they go on.
QList<const PaymentStop*> endsOf(const PaymentInstruction& start, const CaseFile& file);

/// What is billed each week for what the council arranges, once nothing is paid out that the share could come off: all of
/// it, as far as it goes (R13).
inline Money billedAfterStop(const Allocation& held)
{
    return std::min(held.otherWeekly, held.assessedWeekly.value_or(Money()));
}

} // namespace alongside
