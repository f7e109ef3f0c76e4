#pragma once
// How much of a personal budget a direct payment pays, and how the adult's share gets there.

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/policy/library.h"
#include "core/rules/law.h"

#include <span>

namespace alongside::rules {

/// Net: the council pays its own part, the adult pays the share in. Gross: the council pays all and invoices the share.
enum class PaidHow : quint8 { Net, Gross };

/// What one payment is for: whole weeks, a calendar month (52 weeks and 12 months are a year, R7), or a part period by its
/// days (a seventh of a week each, R19).
enum class PaidFor : quint8 { Weeks, CalendarMonth, Days };

struct DirectPaymentAmountFacts {
    QDate on{};
    Money budgetWeekly{};
    Money contributionWeekly{};
    PaidHow method = PaidHow::Net;
    qint64 count = 1; // of weeks or days in one payment; not read for a month
    PaidFor paidFor = PaidFor::Weeks;
};

struct DirectPaymentAmount {
    Money councilWeekly{};
    Money shareWeekly{}; // the adult's, never above the budget
    Money payment{};     // of all that it is for, as the rest; half a penny up
    Money invoice{};
    Money paysIn{};
    QList<Reason> reasons{};
    PolicyUse policy{};
};

/// Errors: AnswerOutOfRange (`detail` "NEGATIVE_AMOUNT", "BAD_PERIOD", "TOO_LARGE"), NoPolicyInForce ("NO_RULE_FOR_DATE").
Result<DirectPaymentAmount> directPaymentAmount(const DirectPaymentAmountFacts& facts, const policy::Library& library);

std::span<const Law> directPaymentAmountRules();

} // namespace alongside::rules
