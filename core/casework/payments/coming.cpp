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

Money sumOf(const QList<PaidSum>& sums)
{
    Money sum;
    for (const PaidSum& one : sums) sum += one.amount;
    return sum;
}

rules::PaymentTerms termsOf(const PaymentChange& change)
{
    return {change.on, change.from, change.netWeekly, change.yearly, change.once};
}

} // namespace

PaidSums sumsAtStart(const CaseFile& file, const PaymentInstruction& start)
{
    const PaymentSchedule& due = start.schedule;
    const Money beside = due.firstAmount - due.everyFourWeeks;
    const AllocationAgreement* agreed = agreementWith(file, start.agreement);
    if (!agreed) return {{}, {{{}, {}, beside, {}}}};
    const QList<SupportLine> lines = linesOf(*agreed, file);
    const Allocation held = heldAs(agreed->allocation, lines, start.way);
    PaidSums sums{sumsIn(held, Stream::Annual, lines), sumsIn(held, Stream::OneOff, lines)};
    if (sumOf(sums.yearly) + sumOf(sums.once) != beside)
        sums = {{{{}, {}, held.dpAnnualLump, {}}}, {{{}, {}, beside - held.dpAnnualLump, {}}}};
    for (PaidSum& one : sums.yearly) one.first = due.first;
    return sums;
}

PaidSums sumsFrom(const CaseFile& file, const Paying& paying, const Allocation& held, QDate day)
{
    const AllocationAgreement* agreed = standing(file.agreements);
    const QList<SupportLine> lines = agreed ? linesOf(*agreed, file) : file.lines;
    PaidSums before = sumsAtStart(file, *paying.start);
    for (const PaymentChange* one : paying.changes) {
        before.yearly += one->yearly;
        before.once += one->once;
    }
    PaidSums sums{sumsIn(held, Stream::Annual, lines), sumsIn(held, Stream::OneOff, lines)};
    for (PaidSum& one : sums.yearly) {
        const auto same = std::ranges::find(before.yearly, one.line, &PaidSum::line);
        one.first = same == before.yearly.end() ? nextDue(*paying.start, day) : same->first;
    }
    sums.once.removeIf([&](const PaidSum& one) {
        return std::ranges::find(before.once, one.line, &PaidSum::line) != before.once.end();
    });
    return sums;
}

Result<Payments> paymentsOf(const CaseFile& file, QDate upTo)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return Error{ErrorCode::AnswerMissing, u"start_the_money"_s, {}};
    const PaymentInstruction& start = *paying->start;
    const PaidSums sums = sumsAtStart(file, start);
    rules::PaymentsFacts facts{.start = {start.on, start.schedule.first, start.netWeekly, sums.yearly, sums.once},
                               .upTo = upTo};
    for (const PaymentChange* one : paying->changes) facts.changes.append(termsOf(*one));
    if (paying->stop) facts.end = {paying->stop->on, paying->stop->lastDay};
    return rules::payments(facts);
}

std::optional<Payment> firstPayment(const CaseFile& file)
{
    const PaymentInstruction* start = settled(file.instructions);
    const auto all = start ? paymentsOf(file, start->schedule.first) : Result<Payments>(Payments());
    if (!all || all->list.isEmpty() || all->list.first().amount == Money()) return std::nullopt;
    return all->list.first();
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
