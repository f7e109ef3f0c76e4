#include "core/domain/money/held.h"

#include <algorithm>

namespace alongside {

namespace {

Deploy ownWay(const AllocatedLine& line, const QList<SupportLine>& lines)
{
    const SupportLine* own = lineWith(lines, line.id);
    return own ? own->deploy : Deploy::NotChosen;
}

Money paidOut(const Allocation& of, Stream stream)
{
    Money sum;
    for (const AllocatedLine& line : of.lines)
        if (line.directPayment && line.stream == stream) sum += line.amount;
    return sum;
}

} // namespace

const SupportLine* lineWith(const QList<SupportLine>& lines, const QString& id)
{
    const auto found = std::ranges::find_if(
        lines, [&](const SupportLine& one) { return one.id.value.toString(QUuid::WithoutBraces) == id; });
    return found == lines.end() ? nullptr : &*found;
}

bool goesByDirectPayment(Deploy own, Deploy way)
{
    const Deploy held = own == Deploy::NotChosen ? way : own;
    return held == Deploy::NotChosen || isDirectPayment(held);
}

void shareOut(Allocation& allocation, const ByDirectPayment& direct)
{
    Allocation& out = allocation;
    out.dpGrossWeekly = direct.weekly;
    if (out.dpGrossWeekly > Money()) out.dpGrossWeekly += out.contingencyWeekly; // R14
    out.otherWeekly = out.weekly - out.dpGrossWeekly;
    out.dpAnnualLump = direct.annualLump;
    out.dpOneOff = direct.oneOff;
    const Money due = out.assessedWeekly.value_or(Money());
    out.dpNetWeekly = std::max(Money(), out.dpGrossWeekly - due);
    out.dpNetFourWeekly = out.dpNetWeekly * 4;
    out.invoiceWeekly = std::min(out.otherWeekly, std::min(due, out.weekly) - (out.dpGrossWeekly - out.dpNetWeekly));
}

Allocation heldAs(const Allocation& agreed, const QList<SupportLine>& lines, Deploy way)
{
    if (agreed.lines.isEmpty()) return agreed; // of a program that kept no lines
    Allocation held = agreed;
    for (AllocatedLine& line : held.lines)
        if (line.stream <= Stream::OneOff) line.directPayment = goesByDirectPayment(ownWay(line, lines), way);
    shareOut(held, {paidOut(held, Stream::Weekly), paidOut(held, Stream::Annual), paidOut(held, Stream::OneOff)});
    return held;
}

} // namespace alongside
