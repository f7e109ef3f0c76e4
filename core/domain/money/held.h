#pragma once
// Who holds which part of an allocation (R13, R14): worked out with it, and again once a way is chosen after it was
// agreed.

#include "core/domain/money/allocation.h"
#include "core/domain/money/support.h"

namespace alongside {

/// The line that has this id, as an allocation writes it: without braces. Null where there is none.
const SupportLine* lineWith(const QList<SupportLine>& lines, const QString& id);

/// By the line's own way, else by `way`; while nobody has chosen, as a direct payment.
bool goesByDirectPayment(Deploy own, Deploy way);

/// Of a week, of a year and once, what goes by direct payment, without the contingency.
struct ByDirectPayment {
    Money weekly{};
    Money annualLump{};
    Money oneOff{};
};
/// Sets the parts by direct payment and by the council, and what is paid and billed, from the totals and the assessed
/// share: that comes off the direct payment first, the rest is billed.
void shareOut(Allocation& allocation, const ByDirectPayment& direct);

/// The allocation in the hands that these ways have it. Nothing of what the support costs changes, and no more is asked
/// of the person.
Allocation heldAs(const Allocation& agreed, const QList<SupportLine>& lines, Deploy way);

} // namespace alongside
