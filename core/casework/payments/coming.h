#pragma once
// What each day pays, from the start of the money and what was decided since (core/rules/directpayment/payments.h).

#include "core/base/result.h"
#include "core/domain/payments/payment.h"
#include "core/domain/payments/paying.h"

namespace alongside::casework {

/// What is paid beside the weekly money.
struct PaidSums {
    QList<PaidSum> yearly{};
    QList<PaidSum> once{};
};

/// All payments from the first to the last that is due on `upTo`.
/// Errors: AnswerMissing where nothing was started, or two decisions stand, or one cannot be read; those of the rule.
Result<Payments> paymentsOf(const CaseFile& file, QDate upTo);

/// As it comes now: what was changed before it is in it. Nothing where none is paid or it cannot be told.
std::optional<Payment> firstPayment(const CaseFile& file);

/// Those of paymentsOf up to the fifth after the next; nothing where they cannot be told.
Payments comingPayments(const CaseFile& file, QDate today);

/// What came with the start, line by line where its agreement kept them.
PaidSums sumsAtStart(const CaseFile& file, const PaymentInstruction& start);
/// What comes with `held`, an agreement in the hands that hold it, from the next payment on: a yearly sum keeps its day, a
/// new one begins with that payment; what is paid once is paid once, and a line that was paid before is not paid again.
PaidSums sumsFrom(const CaseFile& file, const Paying& paying, const Allocation& held, QDate day);

} // namespace alongside::casework
