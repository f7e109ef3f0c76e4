#include "core/domain/money/held.h"

#include <algorithm>

namespace alongside {

namespace {

bool isByDirectPayment(const AllocatedLine& line, const QList<SupportLine>& lines, Deploy way)
{
    const auto own = std::ranges::find_if(
        lines, [&](const SupportLine& one) { return one.id.value.toString(QUuid::WithoutBraces) == line.id; });
    const Deploy held = own == lines.end() || own->deploy == Deploy::NotChosen ? way : own->deploy;
    return held == Deploy::NotChosen || isDirectPayment(held);
}

Money paidOut(const Allocation& of, Stream stream)
{
    Money sum;
    for (const AllocatedLine& line : of.lines)
        if (line.directPayment && line.stream == stream) sum += line.amount;
    return sum;
}

} // namespace

Allocation heldAs(const Allocation& agreed, const QList<SupportLine>& lines, Deploy way)
{
    if (agreed.lines.isEmpty()) return agreed; // of a program that kept no lines
    Allocation held = agreed;
    for (AllocatedLine& line : held.lines)
        if (line.stream <= Stream::OneOff) line.directPayment = isByDirectPayment(line, lines, way);
    held.dpGrossWeekly = paidOut(held, Stream::Weekly);
    if (held.dpGrossWeekly > Money()) held.dpGrossWeekly += held.contingencyWeekly; // R14
    held.otherWeekly = held.weekly - held.dpGrossWeekly;
    held.dpAnnualLump = paidOut(held, Stream::Annual);
    held.dpOneOff = paidOut(held, Stream::OneOff);
    const Money due = held.assessedWeekly.value_or(Money());
    held.dpNetWeekly = std::max(Money(), held.dpGrossWeekly - due);
    held.dpNetFourWeekly = held.dpNetWeekly * 4;
    held.invoiceWeekly =
        std::min(held.otherWeekly, std::min(due, held.weekly) - (held.dpGrossWeekly - held.dpNetWeekly));
    return held;
}

} // namespace alongside
