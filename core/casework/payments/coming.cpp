#include "core/casework/payments/coming.h"

#include "core/casework/choices/held.h"
#include "core/casework/payments/joining.h"
#include "core/domain/money/held.h"
#include "core/domain/payments/stops.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/rules/directpayment/grown.h"
#include "core/rules/directpayment/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

/// As they were agreed, each with the day it starts as `said` has it.
QList<SupportLine> withDays(QList<SupportLine> lines, const QList<SupportLine>& said)
{
    for (SupportLine& line : lines) {
        const auto same = std::ranges::find(said, line.id, &SupportLine::id);
        line.startOn = same == said.end() ? QDate() : same->startOn;
    }
    return lines;
}

QList<SupportLine> daysSaidAt(const PaymentInstruction& start)
{
    const Result<CaseFile> then = record::thawed(start.inputs);
    return then ? then->lines : QList<SupportLine>();
}

QList<SupportLine> linesNow(const CaseFile& file)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    return agreed ? withDays(linesAgreed(*agreed, file), file.lines) : file.lines;
}

/// The lines that the payment of `due` pays, as it was decided last.
QStringList paidBy(const Paying& paying, const CaseFile& file, QDate due)
{
    const AllocationAgreement* agreed = agreementWith(file, paying.agreement());
    if (!agreed) return {};
    const Result<CaseFile> then = record::thawed(paying.last() ? paying.last()->inputs : paying.start->inputs);
    const QList<SupportLine> lines = withDays(linesAgreed(*agreed, file), then ? then->lines : QList<SupportLine>());
    const Allocation held = heldAs(agreed->allocation, lines, paying.way());
    QStringList paid;
    for (const AllocatedLine& one : paidOn(due, held, lines, paying.firstDue()).lines)
        if (one.directPayment) paid.append(one.id);
    return paid;
}

QString labelOf(const QString& id, const QList<SupportLine>& lines)
{
    const SupportLine* line = lineWith(lines, id);
    return line ? line->label : QString();
}

/// Each with the payment that it joins.
QList<PaidSum> sumsIn(const Allocation& held, Stream stream, const QList<SupportLine>& lines, QDate first)
{
    QList<PaidSum> sums;
    for (const AllocatedLine& line : held.lines)
        if (line.directPayment && line.stream == stream && line.amount > Money())
            sums.append({line.id, labelOf(line.id, lines), line.amount, joinsWith(line, lines, first)});
    return sums;
}

rules::PaymentTerms termsOf(const PaymentChange& change)
{
    return {change.on, change.from, change.netWeekly, change.yearly, change.once};
}

/// What is paid once comes with the next payment, and has no day of its own, unless its line joins later.
PaidSums sumsIn(const Allocation& held, const QList<SupportLine>& lines, QDate first)
{
    PaidSums sums{sumsIn(held, Stream::Annual, lines, first), sumsIn(held, Stream::OneOff, lines, first)};
    for (PaidSum& one : sums.once)
        if (one.first == first) one.first = {};
    return sums;
}

/// A sum paid once, with its payment and the agreement that it is paid by.
struct OnceOf {
    PaidSum sum{};
    DecisionId agreement{};
};

/// Once, of one line: what was paid of it, and what is still to be paid as it was decided before.
struct OnceBefore {
    std::optional<AllocatedLine> paid{}; // as it was agreed then
    Money paidAmount{};                  // where that cannot be read
    Money waits{};
};

/// By line, of all that was decided before.
struct PaidBefore {
    QHash<QString, OnceBefore> once{};
    QHash<QString, QDate> yearly{}; // the last day it was paid
};

const AllocatedLine* lineIn(const Allocation& allocation, const QString& id)
{
    const auto found = std::ranges::find(allocation.lines, id, &AllocatedLine::id);
    return found == allocation.lines.end() ? nullptr : &*found;
}

/// Of a line that was paid before, only what is for more support; of one that waits, what it is dearer by.
void lessPaid(QList<PaidSum>& once, const Allocation& held, const QHash<QString, OnceBefore>& before)
{
    for (PaidSum& one : once) {
        const OnceBefore& was = before.value(one.line);
        const AllocatedLine* now = lineIn(held, one.line);
        if (was.paid && now) one.amount = rules::grownSince(*was.paid, *now);
        const Money had = was.waits + (was.paid && now ? Money() : was.paidAmount);
        one.amount = one.amount - std::min(one.amount, had);
    }
    once.removeIf([](const PaidSum& one) { return one.amount == Money(); });
}

/// What is paid once, each with its payment: what waits for a later one is paid as it was said last.
QList<OnceOf> onceIn(const PaidSums& atStart, const Paying& paying)
{
    const QDate first = paying.firstDue();
    QList<OnceOf> all;
    const auto add = [&](const QList<PaidSum>& once, QDate due, DecisionId agreement) {
        all.removeIf([due](const OnceOf& one) { return one.sum.first > due; });
        for (PaidSum one : once) {
            one.first = std::max(due, one.first);
            all.append({one, agreement});
        }
    };
    add(atStart.once, first, paying.start->agreement);
    for (const PaymentChange* one : paying.changes) add(one->once, nextDue(first, one->on), one->agreement);
    return all;
}

void addOnce(const CaseFile& file, const OnceOf& one, bool isPaid, PaidBefore& paid)
{
    OnceBefore& line = paid.once[one.sum.line];
    if (!isPaid) return void(line.waits += one.sum.amount);
    line.paidAmount += one.sum.amount;
    const AllocationAgreement* agreed = agreementWith(file, one.agreement);
    if (const AllocatedLine* then = agreed ? lineIn(agreed->allocation, one.sum.line) : nullptr) line.paid = *then;
}

void addPaid(const CaseFile& file, const Paying& stopped, PaidBefore& paid)
{
    const QDate first = stopped.firstDue(), last = stopped.stop->lastDay;
    const auto isPaidOn = [&](QDate due) { return due <= last || due < stopped.stop->on; };
    const QHash<QString, rules::SumDays> days = sumDaysOf(stopped);
    const auto isLeftOut = [&](const PaidSum& sum) {
        return sum.first >= stopped.stop->on
               && rules::forDaysAfter(last, sum.amount, days.value(sum.line)) == sum.amount;
    };
    const PaidSums sums = sumsAtStart(file, stopped);
    for (const OnceOf& one : onceIn(sums, stopped))
        if (isPaidOn(one.sum.first) && !isLeftOut(one.sum)) addOnce(file, one, true, paid);
    for (QDate due = first; isPaidOn(due); due = nextDue(first, due.addDays(1))) {
        QList<PaidSum> yearly = sums.yearly;
        for (const PaymentChange* one : stopped.changes)
            if (one->on <= due) yearly = one->yearly;
        for (const PaidSum& one : std::as_const(yearly))
            if (bringsTheYear(one.first, due)) paid.yearly.insert(one.line, due);
    }
}

PaidSums without(const PaidBefore& paid, PaidSums sums, const Allocation& held, QDate first)
{
    lessPaid(sums.once, held, paid.once);
    for (PaidSum& one : sums.yearly)
        if (const QDate last = paid.yearly.value(one.line); last.isValid())
            one.first = nextDue(first, last.addDays(kDaysAYearOfPayments));
    return sums;
}

/// Of that start, what was paid before it put aside.
rules::PaymentsFacts factsOf(const CaseFile& file, const Paying& paying, QDate upTo)
{
    const PaymentInstruction& start = *paying.start;
    const PaidSums sums = sumsAtStart(file, paying);
    rules::PaymentsFacts facts{.start = {start.on, start.schedule.first, start.netWeekly, sums.yearly, sums.once},
                               .upTo = upTo};
    for (const PaymentChange* one : paying.changes) facts.changes.append(termsOf(*one));
    QDate last;
    for (const PaymentStop* one : stopsOf(start, file)) {
        // They died after the payments had ended: nothing is paid for the days between.
        const bool overtaken = one->reason == StopReason::Died && last.isValid() && last <= one->lastDay;
        if (!overtaken) facts.saidBefore.append({one->on, one->lastDay});
        if (!overtaken) last = one->lastDay;
    }
    if (facts.saidBefore.isEmpty()) return facts;
    facts.end = facts.saidBefore.takeLast();
    facts.sumDays = sumDaysOf(paying);
    return facts;
}

} // namespace

QHash<QString, rules::SumDays> sumDaysOf(const Paying& paying)
{
    QHash<QString, rules::SumDays> days;
    const auto look = [&](const QByteArray& inputs) {
        const Result<CaseFile> then = record::thawed(inputs);
        for (const SupportLine& line : then ? then->lines : QList<SupportLine>()) {
            if (!line.startOn.isValid()) continue;
            const QDate from = std::max(line.startOn, paying.firstDue());
            const QDate to = line.forWeeks > 0 ? from.addDays(7 * qint64(line.forWeeks) - 1) : QDate();
            days.insert(line.id.value.toString(QUuid::WithoutBraces), {from, to});
        }
    };
    look(paying.start->inputs);
    for (const PaymentChange* one : paying.changes) look(one->inputs);
    return days;
}

QList<SupportLine> linesJoining(const CaseFile& file, const Paying& paying, QDate due)
{
    const QStringList paid = paidBy(paying, file, due);
    QList<SupportLine> lines = linesNow(file);
    for (SupportLine& line : lines)
        if (paid.contains(line.id.value.toString(QUuid::WithoutBraces))) line.startOn = {};
    return lines;
}

Money sumOn(QDate first, const PaidSums& sums)
{
    Money sum;
    for (const PaidSum& one : sums.yearly)
        if (one.first == first) sum += one.amount;
    for (const PaidSum& one : sums.once)
        if (one.first <= first) sum += one.amount; // no day of its own: with this one
    return sum;
}

PaidSums sumsAtStart(const CaseFile& file, const Paying& paying)
{
    const PaymentInstruction& start = *paying.start;
    const PaymentSchedule& due = start.schedule;
    const Money beside = due.firstAmount - rules::firstOfWeekly(start.netWeekly, due.first).value_or(Money());
    const AllocationAgreement* agreed = agreementWith(file, start.agreement);
    if (!agreed) return {{}, {{{}, {}, beside, {}}}};
    const QList<SupportLine> lines = linesAgreed(*agreed, file);
    const Allocation held = heldAs(agreed->allocation, lines, start.way);
    PaidBefore paid;
    for (const Paying& one : paying.before) addPaid(file, one, paid);
    // A start that was made before lines could join later paid them all at once.
    for (const QList<SupportLine>& said : {daysSaidAt(start), QList<SupportLine>()})
        if (const PaidSums sums = without(paid, sumsIn(held, withDays(lines, said), due.first), held, due.first);
            sumOn(due.first, sums) == beside)
            return sums;
    return {{{{}, {}, held.dpAnnualLump, due.first}}, {{{}, {}, beside - held.dpAnnualLump, {}}}};
}

PaidSums sumsAgain(const CaseFile& file, const Paying& stopped, const Allocation& held, QDate first)
{
    const QList<SupportLine> lines = linesNow(file);
    PaidBefore paid;
    for (const Paying& one : stopped.starts()) addPaid(file, one, paid);
    return without(paid, sumsIn(held, lines, first), held, first);
}

PaidSums sumsFrom(const CaseFile& file, const Paying& paying, const Allocation& held, QDate day, QDate first)
{
    const QDate next = nextDue(first, day);
    PaidSums before = sumsAtStart(file, paying);
    PaidBefore paid;
    for (const Paying& one : paying.before) addPaid(file, one, paid);
    for (const OnceOf& one : onceIn(before, paying))
        if (one.sum.first <= next) addOnce(file, one, one.sum.first < day, paid);
    for (const PaymentChange* one : paying.changes) before.yearly += one->yearly;
    PaidSums sums = without(paid, sumsIn(held, linesJoining(file, paying, next), next), held, next);
    for (PaidSum& one : sums.yearly)
        if (const auto same = std::ranges::find(before.yearly, one.line, &PaidSum::line); same != before.yearly.end())
            one.first = same->first;
    return sums;
}

Result<Payments> paymentsOf(const CaseFile& file, QDate upTo)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return Error{ErrorCode::AnswerMissing, u"start_the_money"_s, {}};
    QList<rules::PaymentsFacts> starts;
    for (const Paying& one : paying->starts()) starts.append(factsOf(file, one, upTo));
    return rules::payments(starts);
}

std::optional<Payment> firstPayment(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    const QDate due = paying ? paying->firstDue() : QDate();
    const auto all = paying ? paymentsOf(file, due) : Result<Payments>(Payments());
    if (!all) return std::nullopt;
    const auto first = std::ranges::find(all->list, due, &Payment::on);
    if (first == all->list.end() || first->amount == Money()) return std::nullopt;
    return *first;
}

Result<Payments> comingPayments(const CaseFile& file, QDate today)
{
    constexpr int kAhead = 5;
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return Payments();
    return paymentsOf(file, paying->nextDue(today).addDays(kAhead * kDaysAPayment));
}

} // namespace alongside::casework
