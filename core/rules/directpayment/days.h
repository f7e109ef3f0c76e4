#pragma once
// Days of the direct payment rules: since when they hold, and how months are added to a day.

#include "core/base/result.h"
#include "core/rules/law.h"

#include <optional>

namespace alongside::rules {

/// Care Act 2014 ss31-33 and SI 2014/2871 came into force together.
constexpr QDate directPaymentsBegan()
{
    return dayOf(2015, 4, 1);
}

/// Keeps the number of the day, or takes the last day of a shorter month: 31 August and six months is 28 or 29 February.
/// Errors: AnswerOutOfRange (`detail` "TOO_LARGE") beyond the year 9999, which no day here is written with.
Result<QDate> monthsAfter(QDate day, qint64 months);

/// Nothing where `law` covers the day, or where no day was asked for: the rules have stood since they began.
/// Otherwise NoPolicyInForce with `detail` "NO_RULE_FOR_DATE".
std::optional<Error> notCovered(const Law& law, QDate on, const QString& where);

} // namespace alongside::rules
