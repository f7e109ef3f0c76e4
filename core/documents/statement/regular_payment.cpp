#include "core/documents/statement/regular_payment.h"

#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr int kPaymentsTold = 5; // after the next one, on the day of a change

/// The last change of what is paid every four weeks; one that changes only what is paid once or once a year is none, nor one
/// of a day that is not paid any more. Null: it is as it was started.
const PaymentChange* lastOfRegular(const Paying& paying)
{
    for (qsizetype at = paying.changes.size() - 1; at >= 0; --at) {
        const PaymentChange& one = *paying.changes.at(at);
        if (paying.stop && paying.stop->lastDay < one.from) continue;
        const PaymentChange* before = at > 0 ? paying.changes.at(at - 1) : nullptr;
        const Money was = before ? before->netWeekly : paying.start->netWeekly;
        const Deploy way = before ? before->way : paying.start->way;
        if (one.netWeekly != was || one.way != way) return &one;
    }
    return nullptr;
}

/// The payment that is for this day.
QDate dueBy(QDate first, QDate day)
{
    const QDate next = nextDue(first, day);
    return next == day ? day : std::max(first, weekOf(next).addDays(-kDaysAPayment));
}

/// Its days alone: no payment comes on a day between two that are due.
Regular byItsDays(const PaymentChange& change, QDate first)
{
    const Money amount = change.netWeekly * kWeeksAPayment;
    const QDate from = std::max(change.from, first);
    const QDate with = std::max(nextDue(first, change.on), dueBy(first, from));
    if (with == from) return {.amount = amount, .from = with, .way = change.way};
    return {.amount = amount,
            .from = nextDue(first, with.addDays(1)),
            .way = change.way,
            .counts = change.from,
            .brings = with};
}

/// Four weeks at this sum, and nothing put right; what is paid once or once a year may be beside it.
bool isRegular(const Payment& payment, Money amount)
{
    Money regular;
    for (const PaymentPart& part : payment.parts) {
        const QString& key = part.why.key;
        if (key.startsWith(u"payment_of_the_year") || key.startsWith(u"payment_made_once")) continue;
        if (key != u"payment_for_weeks" && key != u"payment_for_one_week" && key != u"payment_for_days") return false;
        regular += part.amount;
    }
    return regular == amount;
}

/// The payments of the list have the last word: from which on it is this sum, and what comes before.
void asTold(Regular& regular, const QList<Payment>& told)
{
    if (told.isEmpty()) return;
    const Payment& first = told.first();
    if (isRegular(first, regular.amount)) {
        regular.from = first.on;
        regular.counts = regular.brings = {};
        return;
    }
    regular.brings = first.on;
    regular.brought = first.amount;
    const auto whole = std::ranges::find_if(told, [&](const Payment& it) { return isRegular(it, regular.amount); });
    regular.from = whole == told.end() ? QDate() : whole->on;
    const auto pays = std::ranges::find_if(told, [](const Payment& it) { return it.amount > Money(); });
    if (pays != told.end() && regular.isNoughtMeanwhile()) regular.paysAgain = pays->on;
}

/// What was paid before is taken off it.
bool isLess(const Payment& payment)
{
    return std::ranges::any_of(payment.parts, [](const PaymentPart& part) {
        const QString& key = part.why.key;
        return key == u"payment_for_days_paid_already" || key == u"payment_less_what_was_ahead"
               || key == u"payment_goes_on_to_next";
    });
}

/// As it was started, from the first payment that is not less by what was paid before a stop.
Regular asStarted(const PaymentInstruction& start, const Payments& told)
{
    Regular regular{start.schedule.everyFourWeeks, start.schedule.first, start.way};
    const auto first = std::ranges::find(told.list, start.schedule.first, &Payment::on);
    if (first == told.list.end() || !isLess(*first)) return regular;
    const QDate upTo = nextDue(start.schedule.first, start.on).addDays(kPaymentsTold * kDaysAPayment);
    const auto whole = std::find_if(
        first, told.list.end(), [&](const Payment& one) { return one.on <= upTo && isRegular(one, regular.amount); });
    regular.from = whole == told.list.end() ? QDate() : whole->on;
    return regular;
}

} // namespace

Regular regularOf(const Paying& paying, const Payments& told)
{
    const QDate first = paying.firstDue();
    const PaymentChange* change = lastOfRegular(paying);
    if (!change) return asStarted(*paying.start, told);
    Regular regular = byItsDays(*change, first);
    const QDate since = regular.brings.isValid() ? regular.brings : regular.from;
    const QDate upTo = nextDue(first, paying.last()->on).addDays(kPaymentsTold * kDaysAPayment);
    QList<Payment> read;
    for (const Payment& one : told.list)
        if (one.on >= since && one.on <= upTo) read.append(one);
    if (!read.isEmpty() && read.first().on == since) asTold(regular, read);
    return regular;
}

QString ofTheStartBefore(const Paying& again, const Payments& told)
{
    if (again.before.isEmpty()) return {};
    QStringList sums;
    for (const Payment& one : told.list)
        if (one.on >= again.start->on && one.on < again.start->schedule.first && one.amount > Money())
            sums += say("%1 on %2").arg(one.amount.display(), withWeekday(one.on));
    return sums.isEmpty() ? QString() : say("Before that comes, as it was started before: %1.").arg(listed(sums));
}

bool isStoppedWithFirst(const Paying& paying)
{
    const QDate first = paying.firstDue();
    return paying.stop && paying.stop->lastDay < nextDue(first, first.addDays(1));
}

bool joinsLater(const Paying& paying)
{
    return std::ranges::any_of(paying.changes, [&](const PaymentChange* one) { return paying.isReached(*one); });
}

} // namespace alongside::documents
