#pragma once
// What one day pays, worked out from the decisions: each part with its reason, and the parts add up.

#include "core/base/money.h"
#include "core/domain/needs/finding.h"

#include <QDate>
#include <QList>

#include <algorithm>

namespace alongside {

/// A payment is for four weeks, in advance (R18).
inline constexpr int kWeeksAPayment = 4;
inline constexpr int kDaysAPayment = 7 * kWeeksAPayment;
inline constexpr int kPaymentsAYear = 13;
inline constexpr int kDaysAYearOfPayments = kDaysAPayment * kPaymentsAYear;

/// The Monday of its week: weeks run Monday to Sunday (R19).
inline QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}
/// The Monday of the week after its own.
inline QDate mondayAfter(QDate day)
{
    return weekOf(day).addDays(7);
}
/// Nothing was paid until something was agreed on that day, that counts from another: the first payment (R18).
inline QDate firstDueOf(QDate agreedOn, QDate from)
{
    return std::max(mondayAfter(agreedOn), weekOf(from));
}
/// The first day on or after `day` that a payment is due, of those from `first` on. They come every four weeks from the
/// Monday of its week, however late in that week the first is.
inline QDate nextDue(QDate first, QDate day)
{
    if (day <= first) return first;
    const qint64 since = weekOf(first).daysTo(day);
    return weekOf(first).addDays((since + kDaysAPayment - 1) / kDaysAPayment * kDaysAPayment);
}
/// What is paid once a year comes with every thirteenth payment from the first that brought it.
inline bool bringsTheYear(QDate first, QDate due)
{
    const qint64 since = weekOf(first).daysTo(weekOf(due));
    return since >= 0 && since % kDaysAYearOfPayments == 0;
}

struct PaymentPart {
    Reason why{};
    Money amount{}; // below nothing: taken off

    bool operator==(const PaymentPart&) const = default;
};

struct Payment {
    QDate on{};
    Money amount{};             // never below nothing
    QList<PaymentPart> parts{}; // never empty; their sum is the amount

    bool operator==(const Payment&) const = default;
};

struct Payments {
    QList<Payment> list{};
    Money ahead{};           // paid for days that ask for less, and not put right by a payment of the list
    QList<Reason> reasons{}; // never empty

    bool operator==(const Payments&) const = default;
};

} // namespace alongside
