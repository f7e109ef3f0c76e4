// Source: R18, R19, S103. Payments are four weeks in advance, weeks run Monday to Sunday, and days of a week that is
// not whole are sevenths of it, half up. What is paid once a year comes with every thirteenth payment from its first. A
// change counts in each payment that is due on the day it is made, or later; for days that were paid by then the next
// payment brings the difference, more or less. No payment is below nothing: the rest goes on to the next, and no sum is
// taken back from a person by surprise. A start that is not on a Monday pays its own part of a week, and to the end of
// those four weeks. Where a start pays nothing, the change that pays first is paid like one: from the Monday after it
// was made. Where no money is to come any more, nothing is paid and what is ahead is told. An end that is moved, or
// taken back, counts like a change: from the payment after it was said.

#include "core/rules/directpayment/payments.h"

#include "core/rules/directpayment/schedule.h"
#include "core/rules/directpayment/timeline.h"
#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kDaysAWeek = 7;
constexpr int kMostYears = 120;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString penceOf(const char* name, Money amount)
{
    return u"%1=%2"_s.arg(QLatin1StringView(name), QString::number(amount.pence()));
}

/// Days that were paid before the end that leaves them out.
struct Ahead {
    Timeline paid{};
    QDate to{};
    Money left{};
};

class Reckoning {
public:
    /// `ahead`: of the start before this one.
    Reckoning(const PaymentsFacts& facts, const Ahead& ahead)
        : m_facts(facts), m_ends(facts.saidBefore), m_before(ahead)
    {
        if (facts.end) m_ends.append(*facts.end);
        m_line = {{facts.start.from, facts.start.netWeekly}};
        m_yearly = facts.start.yearly;
        m_once = facts.start.once;
    }

    Result<Payments> toTheEnd();
    /// Of those that are made; what was ahead before and is not taken off is in it.
    [[nodiscard]] Ahead ahead() const { return {m_paid, m_paidTo, m_ahead}; }
    [[nodiscard]] Money leftBefore() const { return m_before.left; }

private:
    /// As it is agreed, to the end as it is said so far.
    [[nodiscard]] Timeline line() const
    {
        return m_end.isValid() ? changed(m_line, {std::max(m_end.addDays(1), m_facts.start.from), Money()}) : m_line;
    }
    /// Of a sum paid once, what is for days after that one.
    [[nodiscard]] Money after(QDate lastDay, const PaidSum& sum);
    void takeChanges(QDate due);
    void take(const PaymentTerms& terms, QDate due);
    void end(QDate lastDay, QDate due);
    void putRight(const Timeline& before, QDate due);
    void putSumsRight(QDate before);
    void payOnce(const PaidSum& sum);
    void takeOffPaid(QDate due);
    void payRegular(QDate due);
    void paySums(QDate due);
    void carry(QDate due);
    void add(const Reason& why, Money amount);
    void add(const Reason& why, Money weekly, qint64 days);
    [[nodiscard]] bool isPast(QDate due) const { return m_end.isValid() && due > m_end; }
    [[nodiscard]] bool isNothingToCome(QDate due) const;

    const PaymentsFacts& m_facts;
    QList<PaymentEnd> m_ends; // in the order they were made
    QDate m_end{};            // as it is said so far; null: none
    Ahead m_before;
    Timeline m_line{};
    Timeline m_paid{}; // as it stood when it ended
    QDate m_paidTo{};
    QList<PaidSum> m_yearly{};
    QList<PaidSum> m_once{};
    QList<PaidSum> m_paidOnce{};
    qsizetype m_taken = 0; // changes
    qsizetype m_said = 0;  // ends
    Money m_ahead{};
    QDate m_aheadSince{};
    bool m_tooLarge = false;
    Payment m_now{};
    Payments m_out{};
};

void Reckoning::add(const Reason& why, Money amount)
{
    if (amount != Money()) m_now.parts.append({why, amount});
}

void Reckoning::add(const Reason& why, Money weekly, qint64 days)
{
    const auto amount = (Exact(weekly) * Exact(days) / Exact(kDaysAWeek)).halfUp();
    if (!amount) m_tooLarge = true;
    else add(why, *amount);
}

/// Days before this payment were paid as it stood `before`.
void Reckoning::putRight(const Timeline& before, QDate due)
{
    const Days paid{m_facts.start.from, due.addDays(-1)};
    if (paid.count() < 1) return;
    const Timeline now = line();
    for (const Days& days : cutBy({before, now}, paid)) {
        const Money was = weeklyOn(before, days.from);
        const Money is = weeklyOn(now, days.from);
        if (was == is) continue;
        const QStringList told{u"from="_s + isoDay(days.from), u"to="_s + isoDay(days.to), penceOf("was", was),
                               penceOf("is", is)};
        if (is == Money()) add({u"payment_for_days_not_needed"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
        else if (was == Money())
            add({u"payment_for_days_not_paid"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
        else if (is > was) add({u"payment_puts_right_more"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
        else add({u"payment_puts_right_less"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
    }
}

Money Reckoning::after(QDate lastDay, const PaidSum& sum)
{
    const auto amount = forDaysAfter(lastDay, sum.amount, m_facts.sumDays.value(sum.line));
    if (!amount) m_tooLarge = true;
    return amount.value_or(Money());
}

/// What was paid once already, for days that the end leaves out now, or lets in again.
void Reckoning::putSumsRight(QDate before)
{
    for (const PaidSum& sum : std::as_const(m_paidOnce)) {
        const Money less = after(m_end, sum) - after(before, sum);
        const QStringList told{u"what="_s + sum.what};
        if (less < Money()) add({u"payment_made_once_goes_on"_s, Tri::Yes, told, u"R18"_s}, Money() - less);
        else add({u"payment_made_once_not_needed"_s, Tri::Yes, told, u"R18"_s}, Money() - less);
    }
}

void Reckoning::take(const PaymentTerms& terms, QDate due)
{
    m_line = changed(m_line, {std::max(terms.from, m_facts.start.from), terms.netWeekly});
    m_yearly = terms.yearly;
    m_once.removeIf([due](const PaidSum& one) { return one.first > due; }); // as it is said last
    m_once += terms.once;
}

void Reckoning::takeChanges(QDate due)
{
    const Timeline before = line(); // as it was paid: what was changed twice meanwhile never was
    for (; m_taken < m_facts.changes.size() && m_facts.changes.at(m_taken).madeOn <= due; ++m_taken)
        take(m_facts.changes.at(m_taken), due);
    putRight(before, due);
    for (; m_said < m_ends.size() && m_ends.at(m_said).madeOn <= due; ++m_said) end(m_ends.at(m_said).lastDay, due);
}

void Reckoning::end(QDate lastDay, QDate due)
{
    const Timeline before = line();
    const QDate said = std::exchange(m_end, lastDay);
    m_paid = m_line;
    m_paidTo = due.addDays(-1);
    putRight(before, due);
    putSumsRight(said);
}

/// Days that were paid when the start before this one ended, and are paid by this one too.
void Reckoning::takeOffPaid(QDate due)
{
    if (due != firstDue(m_facts) || m_before.to < due) return;
    for (const Days& days : cutBy({m_before.paid}, {due, m_before.to})) {
        const Money weekly = weeklyOn(m_before.paid, days.from);
        const auto amount = (Exact(weekly) * Exact(days.count()) / Exact(kDaysAWeek)).halfUp();
        if (!amount) m_tooLarge = true;
        const Money paid = std::min(amount.value_or(Money()), m_before.left);
        m_before.left = m_before.left - paid;
        add({u"payment_for_days_paid_already"_s,
             Tri::Yes,
             {u"from="_s + isoDay(days.from), u"to="_s + isoDay(days.to), penceOf("was", weekly)},
             u"R18"_s},
            Money() - paid);
    }
}

void Reckoning::payRegular(QDate due)
{
    const QDate week = weekOf(due); // a start that is not on its Monday pays its own part of it
    const QDate to = nextDue(due, due.addDays(1)).addDays(-1);
    const Timeline now = line();
    for (const Days& days : cutBy({now}, {due, to}, week == due ? QList<QDate>() : QList{week.addDays(kDaysAWeek)})) {
        const Money weekly = weeklyOn(now, days.from);
        const qint64 weeks = days.count() / kDaysAWeek;
        const QStringList told{u"from="_s + isoDay(days.from), u"to="_s + isoDay(days.to), u"weeks=%1"_s.arg(weeks),
                               penceOf("weekly", weekly)};
        if (days.count() % kDaysAWeek != 0)
            add({u"payment_for_days"_s, Tri::Yes, told, u"R19"_s}, weekly, days.count());
        else if (weeks == 1) add({u"payment_for_one_week"_s, Tri::Yes, told, u"R18"_s}, weekly, days.count());
        else add({u"payment_for_weeks"_s, Tri::Yes, told, u"R18"_s}, weekly, days.count());
    }
}

void Reckoning::payOnce(const PaidSum& sum)
{
    m_paidOnce.append(sum);
    const Money amount = sum.amount - after(m_end, sum);
    const QStringList told{u"what="_s + sum.what};
    if (sum.what.isEmpty()) add({u"payment_made_once"_s, Tri::Yes, {}, u"R18"_s}, amount);
    else if (amount < sum.amount) add({u"payment_made_once_in_part"_s, Tri::Yes, told, u"R18"_s}, amount);
    else add({u"payment_made_once_for"_s, Tri::Yes, told, u"R18"_s}, amount);
}

void Reckoning::paySums(QDate due)
{
    if (isPast(due)) return;
    const auto told = [](const PaidSum& sum) { return QStringList{u"what="_s + sum.what}; };
    for (const PaidSum& sum : m_yearly) {
        if (!bringsTheYear(sum.first, due)) continue;
        if (sum.what.isEmpty()) add({u"payment_of_the_year"_s, Tri::Yes, {}, u"R18"_s}, sum.amount);
        else add({u"payment_of_the_year_for"_s, Tri::Yes, told(sum), u"R18"_s}, sum.amount);
    }
    for (const PaidSum& sum : std::exchange(m_once, {})) {
        if (sum.first > due) m_once.append(sum);
        else payOnce(sum);
    }
}

/// What is below nothing goes on to the next that has anything to pay: a payment of nothing is none.
void Reckoning::carry(QDate due)
{
    if (m_now.parts.isEmpty()) return;
    if (m_ahead > Money())
        add({u"payment_less_what_was_ahead"_s, Tri::Yes, {u"since="_s + isoDay(m_aheadSince)}, u"R18"_s},
            Money() - m_ahead);
    m_ahead = Money();
    Exact sum(qint64(0));
    for (const PaymentPart& part : m_now.parts) sum = sum + Exact(part.amount);
    const auto whole = sum.halfUp();
    if (!whole) m_tooLarge = true;
    else m_now.amount = *whole;
    if (m_now.amount >= Money()) return;
    m_ahead = Money() - m_now.amount;
    m_aheadSince = due;
    add({u"payment_goes_on_to_next"_s, Tri::Yes, {penceOf("ahead", m_ahead)}, u"R18"_s}, m_ahead);
    m_now.amount = Money();
}

/// Not for a day from this payment on, nor beside: no later one could put anything right.
bool Reckoning::isNothingToCome(QDate due) const
{
    const Timeline now = line();
    const auto pays = [due](const Stretch& one) { return one.from > due && one.weekly > Money(); };
    return m_taken == m_facts.changes.size() && m_yearly.isEmpty() && m_once.isEmpty() && weeklyOn(now, due) == Money()
           && std::ranges::none_of(now, pays);
}

Result<Payments> Reckoning::toTheEnd()
{
    bool over = false;
    const bool ends = m_facts.end && m_facts.end->lastDay.isValid();
    for (QDate due = firstDue(m_facts); !over && (due <= m_facts.upTo || ends); due = nextDue(due, due.addDays(1))) {
        m_now = {.on = due};
        takeChanges(due);
        takeOffPaid(due);
        payRegular(due);
        paySums(due);
        over = m_said == m_ends.size() && (isPast(due) || isNothingToCome(due));
        // After the end no payment comes that could put it right.
        carry(due);
        if (m_tooLarge) return Error{ErrorCode::AnswerOutOfRange, u"/net_weekly_p"_s, u"TOO_LARGE"_s};
        if (m_now.amount == Money() && (over || isPast(due))) continue;
        if (due <= m_facts.upTo && !m_now.parts.isEmpty()) m_out.list.append(m_now);
    }
    m_out.ahead = m_ahead;
    return m_out;
}

std::optional<Error> faultIn(const PaymentTerms& terms, const QString& where)
{
    if (!terms.from.isValid()) return Error{ErrorCode::AnswerMissing, where + u"/from"_s, u"FIELD_MISSING"_s};
    if (terms.netWeekly < Money())
        return Error{ErrorCode::AnswerOutOfRange, where + u"/net_weekly_p"_s, u"NEGATIVE_AMOUNT"_s};
    for (const PaidSum& sum : terms.yearly + terms.once)
        if (sum.amount < Money())
            return Error{ErrorCode::AnswerOutOfRange, where + u"/amount_p"_s, u"NEGATIVE_AMOUNT"_s};
    return std::nullopt;
}

std::optional<Error> faultIn(const PaymentsFacts& facts)
{
    if (const auto fault = faultIn(facts.start, u"/start"_s)) return fault;
    for (const PaymentTerms& one : facts.changes)
        if (const auto fault = faultIn(one, u"/changes"_s)) return fault;
    const QDate first = facts.start.from;
    const bool isBackOfNone = facts.end && !facts.end->lastDay.isValid() && facts.saidBefore.isEmpty();
    if (!facts.upTo.isValid() || isBackOfNone) return Error{ErrorCode::AnswerMissing, u"/up_to"_s, u"FIELD_MISSING"_s};
    const QDate last = facts.end ? std::max(facts.end->lastDay, facts.end->madeOn) : facts.upTo;
    if (std::max(last, facts.upTo) > first.addYears(kMostYears))
        return Error{ErrorCode::AnswerOutOfRange, u"/up_to"_s, u"TOO_LARGE"_s};
    return std::nullopt;
}

std::optional<Error> faultIn(const QList<PaymentsFacts>& starts)
{
    for (qsizetype at = 0; at < starts.size(); ++at) {
        if (const auto fault = faultIn(starts.at(at))) return fault;
        const bool again = at > 0;
        if (again
            && (!starts.at(at - 1).end || !starts.at(at - 1).end->lastDay.isValid()
                || starts.at(at - 1).end->lastDay >= starts.at(at).start.from))
            return Error{ErrorCode::AnswerOutOfRange, u"/start/from"_s, u"STILL_PAID"_s};
    }
    return std::nullopt;
}

/// "Nothing is paid from ... to ...": the days between two starts.
Reason between(const PaymentsFacts& one, const PaymentsFacts& next)
{
    const QStringList told{u"from="_s + isoDay(one.end->lastDay.addDays(1)),
                           u"to="_s + isoDay(next.start.from.addDays(-1))};
    return {u"payments_between_starts"_s, Tri::No, told, u"R18"_s};
}

QList<Reason> reasonsOf(const QList<PaymentsFacts>& starts, const Payments& made)
{
    const PaymentsFacts& last = starts.last();
    const QDate first = firstDue(last);
    QList<Reason> all;
    if (made.list.isEmpty()) all.append({u"nothing_to_pay"_s, Tri::No, {}, u"R18"_s});
    else if (first == weekOf(first))
        all.append({u"payments_every_four_weeks"_s, Tri::Yes, {u"first="_s + isoDay(first)}, u"R18"_s});
    else
        all.append({u"payments_from_part_of_a_week"_s,
                    Tri::Yes,
                    {u"first="_s + isoDay(first), u"second="_s + isoDay(nextDue(first, first.addDays(1)))},
                    u"R18"_s});
    for (qsizetype at = 1; at < starts.size(); ++at)
        if (starts.at(at - 1).end->lastDay.addDays(1) < starts.at(at).start.from)
            all.append(between(starts.at(at - 1), starts.at(at)));
    if (last.end && last.end->lastDay.isValid())
        all.append({u"payments_end"_s, Tri::Yes, {u"last="_s + isoDay(last.end->lastDay)}, u"SI 2014/2871 reg 7"_s});
    if (made.ahead == Money()) return all;
    const bool goesOn = !made.list.isEmpty() && made.list.last().parts.last().why.key == u"payment_goes_on_to_next";
    all.append({goesOn ? u"payments_are_still_less"_s : u"payments_are_ahead"_s,
                Tri::Yes,
                {penceOf("ahead", made.ahead)},
                u"R18"_s});
    return all;
}

} // namespace

std::optional<Money> forDaysAfter(QDate lastDay, Money amount, const SumDays& days)
{
    if (!lastDay.isValid() || !days.from.isValid() || std::max(days.from, days.to) <= lastDay) return Money();
    if (days.from > lastDay) return amount;
    const Exact left(lastDay.daysTo(days.to)), all(days.from.daysTo(days.to) + 1);
    return (Exact(amount) * left / all).halfUp();
}

Result<Payments> payments(const PaymentsFacts& facts)
{
    return payments(QList<PaymentsFacts>{facts});
}

Result<Payments> payments(const QList<PaymentsFacts>& starts)
{
    if (const auto fault = faultIn(starts)) return *fault;
    Payments all;
    Ahead ahead;
    for (const PaymentsFacts& one : starts) {
        Reckoning reckoning(one, ahead);
        const Result<Payments> found = reckoning.toTheEnd();
        if (!found) return found.error();
        all.list += found->list;
        all.ahead = all.ahead - ahead.left + reckoning.leftBefore() + found->ahead;
        ahead = reckoning.ahead();
    }
    std::ranges::stable_sort(all.list, {}, &Payment::on);
    all.reasons = reasonsOf(starts, all);
    return all;
}

} // namespace alongside::rules
