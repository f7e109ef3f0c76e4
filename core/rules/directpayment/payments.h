#pragma once
// What each coming day pays (R18), from the start of the money, the dated changes since, and a stop.

#include "core/base/result.h"
#include "core/domain/payments/changes.h"
#include "core/domain/payments/payment.h"

#include <QHash>

#include <optional>

namespace alongside::rules {

/// What is paid from a day on, and the day that was decided.
struct PaymentTerms {
    QDate madeOn{};
    QDate from{};
    Money netWeekly{};
    QList<PaidSum> yearly{}; // all that comes once a year; `first` the first payment that brings it
    QList<PaidSum> once{};   // with the first payment that is due on the day it was decided, or on `first`, or later

    bool operator==(const PaymentTerms&) const = default;
};

/// No payment is for a day after the last. No last day: the end that was said before it is taken back.
struct PaymentEnd {
    QDate madeOn{};
    QDate lastDay{};

    bool operator==(const PaymentEnd&) const = default;
};

/// The days that a sum paid once is for. No first day: not known, and it is paid whole. No last day: it is bought on the
/// first.
struct SumDays {
    QDate from{};
    QDate to{};
};

/// Of a sum paid once, what is for days after the last; null: there is none. Nothing where it does not fit.
std::optional<Money> forDaysAfter(QDate lastDay, Money amount, const SumDays& days);

struct PaymentsFacts {
    PaymentTerms start{}; // `from`: the first payment
    QList<PaymentTerms>
        changes{}; // in the order they were made: each holds from its day on, whatever was said of it before
    std::optional<PaymentEnd> end{};   // as it was said last
    QList<PaymentEnd> saidBefore{};    // that it took the place of, in the order they were made
    QHash<QString, SumDays> sumDays{}; // by line, of sums paid once
    QDate upTo{};                      // the last day that is looked at
};

/// The first payment there is: on the first day of the start; where that pays nothing, on the Monday of the week after
/// the first change that pays was made (R18). Defined with the schedule.
QDate firstDue(const PaymentsFacts& facts);

/// Every four weeks in advance, Monday to Sunday, from firstDue(). What was paid by the day of a change is put right in
/// the next payment, which is never below nothing: what is left goes on to the one after, and nobody is asked for it.
/// So is what an end says, and one that takes its place. A sum paid once is due as far as its days are before the end.
/// Errors: AnswerMissing (`detail` "FIELD_MISSING": a day), AnswerOutOfRange ("NEGATIVE_AMOUNT", "TOO_LARGE").
Result<Payments> payments(const PaymentsFacts& facts);

/// Paid, stopped, and paid again: one start after the other, each but the last with its end, all to the same day. Nothing is
/// paid for the days between. What was paid ahead when one ended is taken off the next only as far as it was for days that
/// the next one pays too; the rest is told, and asked of nobody.
/// Order: as they were paid. Range: one or more. Errors: as of one; AnswerOutOfRange "STILL_PAID" where one begins before
/// the end of the one before it, or that has none.
Result<Payments> payments(const QList<PaymentsFacts>& starts);

} // namespace alongside::rules
