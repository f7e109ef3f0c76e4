#include "core/casework/payments/coming.h"

#include "core/domain/money/held.h"
#include "core/domain/settled.h"
#include "core/record/fold/frozen.h"
#include "core/rules/directpayment/payments.h"
#include "core/rules/directpayment/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

/// As they were agreed; of an agreement that kept nothing as they are now.
QList<SupportLine> linesOf(const AllocationAgreement& agreed, const CaseFile& file)
{
    const Result<CaseFile> then = record::thawed(agreed.inputs);
    return then && !then->lines.isEmpty() ? then->lines : file.lines;
}

QString labelOf(const QString& id, const QList<SupportLine>& lines)
{
    const SupportLine* line = lineWith(lines, id);
    return line ? line->label : QString();
}

QList<PaidSum> sumsIn(const Allocation& held, Stream stream, const QList<SupportLine>& lines)
{
    QList<PaidSum> sums;
    for (const AllocatedLine& line : held.lines)
        if (line.directPayment && line.stream == stream && line.amount > Money())
            sums.append({line.id, labelOf(line.id, lines), line.amount, {}});
    return sums;
}

rules::PaymentTerms termsOf(const PaymentChange& change)
{
    return {change.on, change.from, change.netWeekly, change.yearly, change.once};
}

PaidSums sumsIn(const Allocation& held, const QList<SupportLine>& lines, QDate first)
{
    PaidSums sums{sumsIn(held, Stream::Annual, lines), sumsIn(held, Stream::OneOff, lines)};
    for (PaidSum& one : sums.yearly) one.first = first;
    return sums;
}

/// By line, of all that was paid before a stop.
struct PaidBefore {
    QStringList once{};
    QHash<QString, QDate> yearly{}; // the last day it was paid
};

void addPaid(const CaseFile& file, const Paying& stopped, PaidBefore& paid)
{
    const QDate first = stopped.start->schedule.first;
    const auto isPaidOn = [&](QDate due) { return due <= stopped.stop->lastDay || due < stopped.stop->on; };
    const auto addOnce = [&](const QList<PaidSum>& once, QDate due) {
        if (isPaidOn(due))
            for (const PaidSum& one : once) paid.once.append(one.line);
    };
    const PaidSums sums = sumsAtStart(file, stopped);
    addOnce(sums.once, first);
    for (const PaymentChange* one : stopped.changes) addOnce(one->once, nextDue(first, one->on));
    for (QDate due = first; isPaidOn(due); due = nextDue(first, due.addDays(1))) {
        QList<PaidSum> yearly = sums.yearly;
        for (const PaymentChange* one : stopped.changes)
            if (one->on <= due) yearly = one->yearly;
        for (const PaidSum& one : std::as_const(yearly))
            if (bringsTheYear(one.first, due)) paid.yearly.insert(one.line, due);
    }
}

PaidSums without(const PaidBefore& paid, PaidSums sums, QDate first)
{
    sums.once.removeIf([&](const PaidSum& one) { return paid.once.contains(one.line); });
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
    if (paying.stop) facts.end = {paying.stop->on, paying.stop->lastDay};
    return facts;
}

} // namespace

Money sumOn(QDate first, const PaidSums& sums)
{
    Money sum;
    for (const PaidSum& one : sums.yearly)
        if (one.first == first) sum += one.amount;
    for (const PaidSum& one : sums.once) sum += one.amount;
    return sum;
}

PaidSums sumsAtStart(const CaseFile& file, const Paying& paying)
{
    const PaymentInstruction& start = *paying.start;
    const PaymentSchedule& due = start.schedule;
    const Money beside = due.firstAmount - rules::firstOfWeekly(start.netWeekly, due.first).value_or(Money());
    const AllocationAgreement* agreed = agreementWith(file, start.agreement);
    if (!agreed) return {{}, {{{}, {}, beside, {}}}};
    const QList<SupportLine> lines = linesOf(*agreed, file);
    const Allocation held = heldAs(agreed->allocation, lines, start.way);
    PaidBefore paid;
    for (const Paying& one : paying.before) addPaid(file, one, paid);
    const PaidSums sums = without(paid, sumsIn(held, lines, due.first), due.first);
    if (sumOn(due.first, sums) == beside) return sums;
    return {{{{}, {}, held.dpAnnualLump, due.first}}, {{{}, {}, beside - held.dpAnnualLump, {}}}};
}

PaidSums sumsAgain(const CaseFile& file, const Paying& stopped, const Allocation& held, QDate first)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    PaidBefore paid;
    for (const Paying& one : stopped.starts()) addPaid(file, one, paid);
    return without(paid, sumsIn(held, agreed ? linesOf(*agreed, file) : file.lines, first), first);
}

PaidSums sumsFrom(const CaseFile& file, const Paying& paying, const Allocation& held, QDate day)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    const QList<SupportLine> lines = agreed ? linesOf(*agreed, file) : file.lines;
    PaidSums before = sumsAtStart(file, paying);
    for (const PaymentChange* one : paying.changes) {
        before.yearly += one->yearly;
        before.once += one->once;
    }
    PaidBefore paid;
    for (const Paying& one : paying.before) addPaid(file, one, paid);
    PaidSums sums = without(paid, sumsIn(held, lines, nextDue(*paying.start, day)), nextDue(*paying.start, day));
    for (PaidSum& one : sums.yearly)
        if (const auto same = std::ranges::find(before.yearly, one.line, &PaidSum::line); same != before.yearly.end())
            one.first = same->first;
    sums.once.removeIf([&](const PaidSum& one) {
        return std::ranges::find(before.once, one.line, &PaidSum::line) != before.once.end();
    });
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
    const PaymentInstruction* start = settled(file.instructions);
    const auto all = start ? paymentsOf(file, start->schedule.first) : Result<Payments>(Payments());
    if (!all) return std::nullopt;
    const auto first = std::ranges::find(all->list, start->schedule.first, &Payment::on);
    if (first == all->list.end() || first->amount == Money()) return std::nullopt;
    return *first;
}

Payments comingPayments(const CaseFile& file, QDate today)
{
    constexpr int kAhead = 5;
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    const auto all = paymentsOf(file, nextDue(*paying->start, today).addDays(kAhead * kDaysAPayment));
    return all ? *all : Payments();
}

} // namespace alongside::casework
