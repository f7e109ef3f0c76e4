#pragma once
// When the money comes (R18).

#include "core/base/result.h"
#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/payments/payment.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

/// Unit of a payment: four weeks, paid in advance; thirteen of them are 52 weeks.
using alongside::kPaymentsAYear;
using alongside::kWeeksAPayment;
static_assert(kWeeksAPayment * kPaymentsAYear == kWeeksAYear);

/// The payment never waits for the plan (S31).
/// Errors: AnswerMissing (no day), NoPolicyInForce, AnswerOutOfRange (`detail` "NEGATIVE_AMOUNT", "TOO_LARGE").
Result<PaymentSchedule> paymentSchedule(const ScheduleFacts& facts, const policy::Library& library);

std::span<const Law> scheduleRules();

} // namespace alongside::rules
