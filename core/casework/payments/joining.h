#pragma once
// Lines that begin later than the money. What is marked to start joins the payments with the one that holds its day in its
// four weeks; a line without a day is there from the first payment, for the person to find who will help (S103).

#include "core/domain/case_file.h"
#include "core/domain/payments/payment.h"

namespace alongside::casework {

/// Of the payments from `first` on, the one whose four weeks hold that day; the first for all days before.
QDate paymentHolding(QDate day, QDate first);
/// The payment that a line joins. Source: S103.
QDate joinsWith(const AllocatedLine& line, const QList<SupportLine>& lines, QDate first);

/// `held` as the payment of `due` pays it, of those from `first` on: without lines of a direct payment that join later. What
/// the council arranges stays in it.
Allocation paidOn(QDate due, const Allocation& held, const QList<SupportLine>& lines, QDate first);
/// The payments after `due` that a line joins with, in their order.
QList<QDate> joiningAfter(QDate due, const Allocation& held, const QList<SupportLine>& lines, QDate first);

/// `from`; or the Monday of the week in which the first line of a direct payment begins, where the four weeks from `from`
/// hold none of them.
QDate firstToPay(QDate from, const Allocation& held, const QList<SupportLine>& lines);

} // namespace alongside::casework
