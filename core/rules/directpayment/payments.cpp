// Source: R18, R19, S103. Payments are four weeks in advance, weeks run Monday to Sunday, and days of a week that is not
// whole are sevenths of it, half up. What is paid once a year comes with every thirteenth payment from its first. A change
// counts in each payment that is due on the day it is made, or later; for days that were paid by then the next payment
// brings the difference, more or less. No payment is below nothing: the rest goes on to the next, and no sum is taken back
// from a person by surprise.

#include "core/rules/directpayment/payments.h"

#include "core/rules/directpayment/schedule.h"
#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kDaysAWeek = 7;
constexpr qint64 kDaysAYear = kDaysAPayment * kPaymentsAYear;
constexpr int kMostYears = 120;

/// From a day on, until the next stretch begins.
struct Stretch {
    QDate from{};
    Money weekly{};
};
using Timeline = QList<Stretch>;

/// What was decided later holds from its day on, whatever was said of those days before.
Timeline changed(Timeline line, const Stretch& to)
{
    line.removeIf([&](const Stretch& one) { return one.from >= to.from; });
    line.append(to);
    return line;
}

Money weeklyOn(const Timeline& line, QDate day)
{
    Money weekly;
    for (const Stretch& one : line)
        if (one.from <= day) weekly = one.weekly;
    return weekly;
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString penceOf(const char* name, Money amount)
{
    return u"%1=%2"_s.arg(QLatin1StringView(name), QString::number(amount.pence()));
}

/// Both days in it.
struct Days {
    QDate from{};
    QDate to{};

    [[nodiscard]] qint64 count() const { return from.daysTo(to) + 1; }
};

/// The days cut where either timeline has another figure.
QList<Days> cutBy(const Timeline& one, const Timeline& other, Days days)
{
    QList<QDate> cuts{days.from};
    for (const Timeline* line : {&one, &other})
        for (const Stretch& stretch : *line)
            if (stretch.from > days.from && stretch.from <= days.to) cuts.append(stretch.from);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    QList<Days> all;
    for (qsizetype i = 0; i < cuts.size(); ++i)
        all.append({cuts.at(i), i + 1 < cuts.size() ? cuts.at(i + 1).addDays(-1) : days.to});
    return all;
}

class Reckoning {
public:
    explicit Reckoning(const PaymentsFacts& facts) : m_facts(facts), m_end(endOf(facts))
    {
        m_line = {{facts.start.from, facts.start.netWeekly}};
        m_yearly = facts.start.yearly;
        m_once = facts.start.once;
    }

    Result<Payments> toTheEnd();

private:
    static QDate endOf(const PaymentsFacts& facts) { return facts.end ? facts.end->lastDay : QDate(); }

    void takeChanges(QDate due);
    void take(const PaymentTerms& terms, QDate due);
    void putRight(const Timeline& before, QDate due);
    void payRegular(QDate due);
    void paySums(QDate due);
    void carry(QDate due);
    void add(const Reason& why, Money amount);
    void add(const Reason& why, Money weekly, qint64 days);
    [[nodiscard]] bool isOver(QDate due) const;
    [[nodiscard]] QList<Reason> reasons() const;

    const PaymentsFacts& m_facts;
    QDate m_end;
    Timeline m_line{};
    QList<PaidSum> m_yearly{};
    QList<PaidSum> m_once{};
    qsizetype m_taken = 0; // changes
    bool m_ended = false;
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
    for (const Days& days : cutBy(before, m_line, paid)) {
        const Money was = weeklyOn(before, days.from);
        const Money is = weeklyOn(m_line, days.from);
        if (was == is) continue;
        const QStringList told{u"from="_s + isoDay(days.from), u"to="_s + isoDay(days.to), penceOf("was", was),
                               penceOf("is", is)};
        if (is == Money()) add({u"payment_for_days_not_needed"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
        else if (is > was) add({u"payment_puts_right_more"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
        else add({u"payment_puts_right_less"_s, Tri::Yes, told, u"R18"_s}, is - was, days.count());
    }
}

void Reckoning::take(const PaymentTerms& terms, QDate due)
{
    const Timeline before = m_line;
    m_line = changed(m_line, {std::max(terms.from, m_facts.start.from), terms.netWeekly});
    m_yearly = terms.yearly;
    m_once += terms.once;
    putRight(before, due);
}

void Reckoning::takeChanges(QDate due)
{
    for (; m_taken < m_facts.changes.size() && m_facts.changes.at(m_taken).madeOn <= due; ++m_taken)
        take(m_facts.changes.at(m_taken), due);
    if (m_ended || !m_facts.end || m_facts.end->madeOn > due) return;
    m_ended = true;
    const Timeline before = m_line;
    m_line = changed(m_line, {std::max(m_end.addDays(1), m_facts.start.from), Money()});
    putRight(before, due);
}

void Reckoning::payRegular(QDate due)
{
    for (const Days& days : cutBy(m_line, {}, {due, due.addDays(kDaysAPayment - 1)})) {
        const Money weekly = weeklyOn(m_line, days.from);
        const qint64 weeks = days.count() / kDaysAWeek;
        const QStringList told{u"from="_s + isoDay(days.from), u"to="_s + isoDay(days.to), u"weeks=%1"_s.arg(weeks),
                               penceOf("weekly", weekly)};
        if (days.count() % kDaysAWeek != 0)
            add({u"payment_for_days"_s, Tri::Yes, told, u"R19"_s}, weekly, days.count());
        else if (weeks == 1) add({u"payment_for_one_week"_s, Tri::Yes, told, u"R18"_s}, weekly, days.count());
        else add({u"payment_for_weeks"_s, Tri::Yes, told, u"R18"_s}, weekly, days.count());
    }
}

void Reckoning::paySums(QDate due)
{
    if (m_ended && due > m_end) return m_once.clear();
    const auto told = [](const PaidSum& sum) { return QStringList{u"what="_s + sum.what}; };
    for (const PaidSum& sum : m_yearly) {
        const qint64 days = sum.first.daysTo(due);
        if (days < 0 || days % kDaysAYear != 0) continue;
        if (sum.what.isEmpty()) add({u"payment_of_the_year"_s, Tri::Yes, {}, u"R18"_s}, sum.amount);
        else add({u"payment_of_the_year_for"_s, Tri::Yes, told(sum), u"R18"_s}, sum.amount);
    }
    for (const PaidSum& sum : std::exchange(m_once, {})) {
        if (sum.what.isEmpty()) add({u"payment_made_once"_s, Tri::Yes, {}, u"R18"_s}, sum.amount);
        else add({u"payment_made_once_for"_s, Tri::Yes, told(sum), u"R18"_s}, sum.amount);
    }
}

/// What is below nothing goes on to the next.
void Reckoning::carry(QDate due)
{
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

bool Reckoning::isOver(QDate due) const
{
    return m_ended && due > m_end;
}

QList<Reason> Reckoning::reasons() const
{
    QList<Reason> all;
    if (m_out.list.isEmpty()) all.append({u"nothing_to_pay"_s, Tri::No, {}, u"R18"_s});
    else all.append({u"payments_every_four_weeks"_s, Tri::Yes, {u"first="_s + isoDay(m_facts.start.from)}, u"R18"_s});
    if (m_facts.end) all.append({u"payments_end"_s, Tri::Yes, {u"last="_s + isoDay(m_end)}, u"SI 2014/2871 reg 7"_s});
    if (m_out.ahead > Money())
        all.append({u"payments_are_ahead"_s, Tri::Yes, {penceOf("ahead", m_out.ahead)}, u"R18"_s});
    return all;
}

Result<Payments> Reckoning::toTheEnd()
{
    bool over = false;
    for (QDate due = m_facts.start.from; !over && (due <= m_facts.upTo || m_facts.end);
         due = due.addDays(kDaysAPayment)) {
        m_now = {.on = due};
        takeChanges(due);
        payRegular(due);
        paySums(due);
        over = isOver(due);
        // After the end no payment comes that could put it right.
        carry(due);
        if (m_tooLarge) return Error{ErrorCode::AnswerOutOfRange, u"/net_weekly_p"_s, u"TOO_LARGE"_s};
        if (over && m_now.amount == Money()) break;
        if (due <= m_facts.upTo && !m_now.parts.isEmpty()) m_out.list.append(m_now);
    }
    m_out.ahead = m_ahead;
    m_out.reasons = reasons();
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
    if (!facts.upTo.isValid() || (facts.end && !facts.end->lastDay.isValid()))
        return Error{ErrorCode::AnswerMissing, u"/up_to"_s, u"FIELD_MISSING"_s};
    const QDate last = facts.end ? std::max(facts.end->lastDay, facts.end->madeOn) : facts.upTo;
    if (std::max(last, facts.upTo) > first.addYears(kMostYears))
        return Error{ErrorCode::AnswerOutOfRange, u"/up_to"_s, u"TOO_LARGE"_s};
    return std::nullopt;
}

} // namespace

Result<Payments> payments(const PaymentsFacts& facts)
{
    if (const auto fault = faultIn(facts)) return *fault;
    return Reckoning(facts).toTheEnd();
}

} // namespace alongside::rules
