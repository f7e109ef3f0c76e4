#include "core/casework/payments/committed.h"

#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/joining.h"
#include "core/casework/payments/planning_money.h"
#include "core/casework/rulebook.h"
#include "core/domain/money/held.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/stops.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/rules/directpayment/grown.h"
#include "core/rules/directpayment/schedule.h"
#include "core/rules/exact.h"
#include "core/rules/ledger/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

Money councilsPart(const Allocation& agreed)
{
    return agreed.assessedWeekly ? agreed.councilWeekly : agreed.weekly;
}

/// What one decision pays, and the lines it pays, each with the day it starts.
struct Decided {
    Allocation money{};
    QList<SupportLine> lines{};
    QDate first{}; // payment of all
    Money paidWeekly{};
    Money invoiceWeekly{};

    /// The day it begins to cost: with the payment it joins, or as it is arranged.
    [[nodiscard]] QDate begins(const AllocatedLine& line) const
    {
        if (line.directPayment) return joinsWith(line, lines, first);
        const SupportLine* own = lineWith(lines, line.id);
        return own ? own->startOn : QDate();
    }
    /// What the council arranges by that day, a week.
    [[nodiscard]] Money arrangedOn(QDate day) const
    {
        Money arranged = money.otherWeekly;
        for (const AllocatedLine& line : money.lines)
            if (!line.directPayment && line.stream == Stream::Weekly && begins(line) > day)
                arranged = arranged - line.amount;
        return arranged;
    }
    /// The council's part of a week in which that day lies: what is paid, and what it arranges by then.
    [[nodiscard]] Money weeklyOn(QDate day) const
    {
        if (money.lines.isEmpty()) return councilsPart(money);
        const auto afterBill = [this](Money sum) { return sum - std::min(sum, invoiceWeekly); };
        const Money waits = money.dpNetWeekly - paidWeekly,
                    notBegun = afterBill(money.otherWeekly) - afterBill(arrangedOn(day));
        return councilsPart(money) - waits - notBegun;
    }
    /// The same once nothing is paid out any more: the whole share is billed for what is arranged.
    [[nodiscard]] Money weeklyStopped(QDate day) const
    {
        const Money arranged = arrangedOn(day);
        return arranged - std::min(arranged, billedAfterStop(money));
    }
};

/// What the council has agreed to from a day on.
struct Held {
    QDate from{};
    std::optional<Decided> decided{}; // nothing: after a stop
    Money weekly{};                   // its part
    Money yearly{};                   // of lines paid once a year
};

Held on(QDate day, const QList<Held>& held)
{
    Held found;
    for (const Held& one : held)
        if (one.from <= day) found = one;
    return found;
}

Money on(QDate day, const QList<DatedSum>& sums)
{
    Money found;
    for (const DatedSum& one : sums)
        if (one.on <= day) found = one.amount;
    return found;
}

struct Agreed {
    QList<Held> held{};       // in the order of their days
    QList<DatedSum> once{};   // of lines paid once, each counted once, and again what there is more of it
    QList<DatedSum> yearly{}; // of lines paid once a year, each counted once in a year of payments
    QHash<QString, std::pair<AllocatedLine, QDate>> counted{}; // lines of `once`, each with its day
    QHash<QString, QDate> lastOf{};                            // lines of `yearly`
};

QDate yearBegins(int year)
{
    return {year, 4, 1};
}

int yearOf(QDate day)
{
    return day < yearBegins(day.year()) ? day.year() - 1 : day.year();
}

/// Whether it still comes on that day. What was paid before somebody said stop was paid.
bool comesOn(QDate day, bool directPayment, const PaymentStop* stop)
{
    if (!stop || day <= stop->lastDay || day < stop->on) return true;
    return !directPayment && !endsAllSupport(stop->reason);
}

/// Lines paid once, on their days, as far as `counted` has not counted them yet. Of what was paid by the day of the decision,
/// only more support costs more (R2). What is for days after a stop of the payments is not paid, or is told as too much.
void addOnce(const Decided& decided, QDate decidedOn, QDate due, const Paying& paying, Agreed& all)
{
    const PaymentStop* stop = paying.stop;
    const auto days = stop ? sumDaysOf(paying) : QHash<QString, rules::SumDays>();
    const auto leftOut = [&](const AllocatedLine& line, Money amount) {
        if (!stop || !line.directPayment) return Money();
        return rules::forDaysAfter(stop->lastDay, amount, days.value(line.id)).value_or(Money());
    };
    if (decided.money.lines.isEmpty() && comesOn(due, true, stop)) all.once.append({due, decided.money.oneOff});
    for (const AllocatedLine& line : decided.money.lines) {
        const QDate day = std::max(due, decided.begins(line));
        if (line.stream != Stream::OneOff || !comesOn(day, line.directPayment, stop)) continue;
        Money more = line.amount;
        if (const auto was = all.counted.constFind(line.id); was != all.counted.constEnd())
            more = was->second < decidedOn ? rules::grownSince(was->first, line)
                                           : line.amount - std::min(line.amount, was->first.amount);
        more = more - leftOut(line, more);
        if (more == Money()) continue;
        all.once.append({day, more});
        all.counted.insert(line.id, {line, day});
    }
}

/// Lines paid once a year that are due on that day.
Money yearlyOn(QDate due, const Decided& decided, QHash<QString, QDate>& lastOf)
{
    const Allocation& agreed = decided.money;
    Money sum;
    const auto add = [&](const QString& line, Money amount) {
        const QDate last = lastOf.value(line);
        if (last.isValid() && due < last.addDays(kDaysAYearOfPayments)) return;
        lastOf.insert(line, due);
        sum += amount;
    };
    for (const AllocatedLine& line : agreed.lines)
        if (line.stream == Stream::Annual && decided.begins(line) <= due) add(line.id, line.amount);
    if (agreed.lines.isEmpty()) add({}, agreed.annualLump);
    return sum;
}

/// Of a start, or of a change. Nothing where this program cannot read what was agreed.
template <class Decision>
std::optional<Decided> decidedBy(const Decision& decision, const CaseFile& file, QDate first)
{
    const AllocationAgreement* agreed = agreementWith(file, decision.agreement);
    if (!agreed) return std::nullopt;
    const Result<CaseFile> then = record::thawed(decision.inputs);
    const QList<SupportLine> lines = then && !then->lines.isEmpty() ? then->lines : file.lines;
    return Decided{heldAs(agreed->allocation, lines, decision.way), lines, first, decision.netWeekly,
                   decision.invoiceWeekly};
}

/// Days after that one on which something the council arranges begins, in their order.
QList<QDate> arrangedAfter(QDate from, const Decided& decided)
{
    QList<QDate> days;
    for (const AllocatedLine& line : decided.money.lines)
        if (const QDate begins = decided.begins(line);
            !line.directPayment && line.stream == Stream::Weekly && begins > from)
            days.append(begins);
    std::ranges::sort(days);
    return days;
}

/// From that start to its stop, or to `upTo`.
void add(const CaseFile& file, const Paying& paying, QDate upTo, Agreed& all)
{
    const QDate first = paying.start->schedule.first, firstDue = paying.firstDue();
    const auto take = [&](const auto& decision, QDate from, QDate due) {
        const std::optional<Decided> decided = decidedBy(decision, file, first);
        if (!decided) return;
        all.held.removeIf([&](const Held& one) { return one.from >= from; });
        for (const QDate day : QList<QDate>{from} + arrangedAfter(from, *decided))
            all.held.append({day, decided, decided->weeklyOn(day), decided->money.annualLump});
        addOnce(*decided, decision.on, due, paying, all);
    };
    take(*paying.start, first, first);
    for (const PaymentChange* one : paying.changes) take(*one, std::max(one->from, first), nextDue(firstDue, one->on));
    const QList<const PaymentStop*> ends = endsOf(*paying.start, file);
    const QDate last = ends.isEmpty() ? upTo : std::min(ends.first()->lastDay, upTo);
    for (QDate due = firstDue; due <= last; due = nextDue(firstDue, due.addDays(1)))
        if (const Held held = on(due, all.held); held.decided)
            all.yearly.append({due, yearlyOn(due, *held.decided, all.lastOf)});
    const std::optional<Decided> decided =
        paying.last() ? decidedBy(*paying.last(), file, first) : decidedBy(*paying.start, file, first);
    for (const PaymentStop* stop : ends) {
        const QDate after = std::max(stop->lastDay.addDays(1), first);
        all.held.removeIf([&](const Held& one) { return one.from >= after; });
        const bool goesOn = decided && !endsAllSupport(stop->reason);
        for (const QDate day : QList<QDate>{after} + (goesOn ? arrangedAfter(after, *decided) : QList<QDate>()))
            all.held.append({day, std::nullopt, goesOn ? decided->weeklyStopped(day) : Money(), {}});
    }
}

/// One financial year: from `from`, its 1 April or the start, to `to`.
class Year {
public:
    Year(const Agreed& agreed, QDate from, QDate to) : m_held(agreed.held), m_from(from), m_to(to) {}

    [[nodiscard]] bool has(QDate day) const { return day >= m_from && day <= m_to; }
    [[nodiscard]] Money of(const QList<DatedSum>& sums) const
    {
        Money sum;
        for (const DatedSum& one : sums)
            if (has(one.on)) sum += one.amount;
        return sum;
    }
    /// What is held a week, by the days of each stretch of one figure, half up (R19). Nothing where that does not fit.
    [[nodiscard]] std::optional<Money> byTheDay(const QList<DatedSum>& weekly) const
    {
        QList<DatedSum> stretches{{m_from, on(m_from, weekly)}};
        for (const DatedSum& one : weekly)
            if (one.on > m_from && one.on <= m_to && on(one.on, weekly) != stretches.last().amount)
                stretches.append({one.on, on(one.on, weekly)});
        Money sum;
        for (qsizetype at = 0; at < stretches.size(); ++at) {
            const QDate next = at + 1 < stretches.size() ? stretches[at + 1].on : m_to.addDays(1);
            const rules::Exact days(stretches[at].on.daysTo(next)), week(qint64(7));
            const auto amount = (rules::Exact(stretches[at].amount) * days / week).halfUp();
            if (!amount) return std::nullopt;
            sum += *amount;
        }
        return sum;
    }
    [[nodiscard]] std::optional<Money> byTheDay() const
    {
        QList<DatedSum> weekly;
        for (const Held& one : m_held) weekly.append({one.from, one.weekly});
        return byTheDay(weekly);
    }
    [[nodiscard]] Money atItsEnd(const QList<DatedSum>& help) const { return on(m_to, help); }
    [[nodiscard]] Held atItsEnd() const { return on(m_to, m_held); }

private:
    const QList<Held>& m_held;
    QDate m_from;
    QDate m_to;
};

/// What is agreed is committed from that day on, before anybody starts it, changes the payments to it, or starts them again:
/// as it would be paid from the first day it can be.
CaseFile asCommitted(const CaseFile& file, const Rulebook& rules)
{
    const AllocationAgreement* agreed = settled(file.agreements);
    if (!agreed || hasDied(file)) return file; // nothing is started any more
    const auto started = [&](const Result<PaymentSchedule>& schedule) {
        return schedule ? asIfStarted(file, *schedule, agreed->on) : file;
    };
    if (!latest(file.instructions)) return started(rules.schedule(file));
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return file;
    if (!paying->stop) return agreedSinceStarted(file) ? asIfChanged(file, changesOn(file), agreed->on) : file;
    return isAgreedSinceStop(file) ? started(rules.scheduleAgain(file, startsAgainFrom(file))) : file;
}

} // namespace

Result<Money> updateFees(const CaseFile& file, const policy::Library& library)
{
    const auto fees = yearlyUpdates(file, library);
    if (!fees) return fees.error();
    Money sum;
    for (const DatedSum& one : *fees) sum += one.amount;
    return sum;
}

Result<QList<CommittedYear>> committedByYear(const CaseFile& noted, QDate upTo, const policy::Library& library)
{
    const CaseFile file = asCommitted(noted, Rulebook(library));
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return Error{ErrorCode::AnswerMissing, u"agree"_s, {}};
    const Result<QList<DatedSum>> fees = yearlyUpdates(noted, library);
    if (!fees) return fees.error();
    const QDate first = paying->since();
    Agreed agreed;
    for (const Paying& one : paying->starts()) add(file, one, yearBegins(yearOf(upTo) + 1).addDays(-1), agreed);
    const QList<DatedSum> prices = planPrices(file), help = moneyHelp(file);
    const QDate begun = prices.isEmpty() ? first : std::min(first, prices.first().on);
    QList<CommittedYear> years;
    for (int begins = yearOf(begun); begins <= yearOf(upTo); ++begins) {
        const QDate from = yearOf(first) == begins ? first : yearBegins(begins);
        const Year year(agreed, from, yearBegins(begins + 1).addDays(-1));
        const Money updates = year.of(*fees);
        Money plans;
        for (const DatedSum& one : prices)
            if (yearOf(one.on) == begins) plans += one.amount;
        // Help with the money is a commitment of its own.
        const auto recurring = year.byTheDay(), helped = year.byTheDay(help);
        if (!recurring || !helped) return Error{ErrorCode::AnswerOutOfRange, u"/events/0"_s, u"TOO_LARGE"_s};
        const rules::LedgerEvent commit{.id = u"start"_s,
                                        .from = from,
                                        .annualLump = year.of(agreed.yearly),
                                        .oneOff = *recurring + *helped + year.of(agreed.once),
                                        .planningOneOff = plans,
                                        .planningAnnual = updates,
                                        .reviewFeeDueThisYear = true};
        const rules::LedgerEvent whole{.id = u"whole"_s,
                                       .from = yearBegins(begins),
                                       .weekly = year.atItsEnd().weekly + year.atItsEnd(help),
                                       .annualLump = year.atItsEnd().yearly,
                                       .planningAnnual = updates};
        const auto inYear = rules::teamLedger({{}, {commit}}, library);
        const auto full = rules::teamLedger({{}, {whole}}, library);
        if (!inYear || !full) return inYear ? full.error() : inYear.error();
        years.append({begins, Money() - inYear->balance, *full->entries.first().fullYear});
    }
    return years;
}

} // namespace alongside::casework
