#pragma once
// When the money comes (R18).

#include "core/base/result.h"
#include "core/domain/money/allocation.h"
#include "core/domain/money/allocation_facts.h"
#include "core/domain/payments/payment.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <optional>
#include <span>

namespace alongside::rules {

/// Unit of a payment: four weeks, paid in advance; thirteen of them are 52 weeks.
using alongside::kPaymentsAYear;
using alongside::kWeeksAPayment;
static_assert(kWeeksAPayment * kPaymentsAYear == kWeeksAYear);

/// What the first payment brings of the weekly money: from its day to the end of the four weeks of its week. Nothing where
/// that is too large.
std::optional<Money> firstOfWeekly(Money weekly, QDate first);

/// The payment never waits for the plan (S31).
/// Errors: AnswerMissing (no day), NoPolicyInForce, AnswerOutOfRange (`detail` "NEGATIVE_AMOUNT", "TOO_LARGE").
Result<PaymentSchedule> paymentSchedule(const ScheduleFacts& facts, const policy::Library& library);

std::span<const Law> scheduleRules();

} // namespace alongside::rules
