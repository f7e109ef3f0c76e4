#pragma once
// What each day pays, from the start of the money and what was decided since (core/rules/directpayment/payments.h).

#include "core/base/result.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"
#include "core/rules/directpayment/payments.h"

namespace alongside::casework {

/// What is paid beside the weekly money.
struct PaidSums {
    QList<PaidSum> yearly{};
    QList<PaidSum> once{};
};

/// All payments of every start, from the first to the last that is due on `upTo`.
/// Errors: AnswerMissing where nothing was started, or two decisions stand, or one cannot be read; those of the rule.
Result<Payments> paymentsOf(const CaseFile& file, QDate upTo);

/// By line, the days that its sum paid once is for: from the day that was said last, for its weeks.
QHash<QString, rules::SumDays> sumDaysOf(const Paying& paying);

/// As it comes now: what was changed before it is in it. Nothing where none is paid or it cannot be told.
std::optional<Payment> firstPayment(const CaseFile& file);

/// Those of paymentsOf up to the fifth after the next; none where nothing is started. Errors: those of paymentsOf.
Result<Payments> comingPayments(const CaseFile& file, QDate today);

/// The lines as they were agreed, each with the day it starts now. None of a line that the payment of `due` pays already:
/// it does not wait a second time.
QList<SupportLine> linesJoining(const CaseFile& file, const Paying& paying, QDate due);

/// What came with the start, line by line where its agreement kept them: after a stop less what was paid before it.
PaidSums sumsAtStart(const CaseFile& file, const Paying& paying);
/// What comes with `held` where it is paid again from `first` on. `stopped`: the start that was stopped last. What was paid
/// once is not paid again, and what was paid for a year comes again when that year is over.
PaidSums sumsAgain(const CaseFile& file, const Paying& stopped, const Allocation& held, QDate first);
/// Of those, what comes with the first payment.
Money sumOn(QDate first, const PaidSums& sums);

/// What comes with `held`, an agreement in the hands that hold it, from the next payment on, of those from `first` on: a
/// yearly sum keeps its day, a new one begins with that payment; what is paid once is paid once, and a line that was paid
/// before is not paid again.
PaidSums sumsFrom(const CaseFile& file, const Paying& paying, const Allocation& held, QDate day, QDate first);

} // namespace alongside::casework
