#pragma once
// The limit that an allocation with its trace is measured against: the same exact sums on the same facts by the same
// prices, and nothing said of how they came about.

#include "core/domain/allocation_facts.h"
#include "core/domain/price_guide.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/exact.h"

#include <algorithm>

namespace alongside::bench {

using rules::Exact;

struct PlainSums {
    qint64 weekly = 0;
    qint64 year = 0;
    qint64 oneOff = 0;
    qint64 dpNet = 0;
};

inline qint64 perYear(Period period)
{
    static constexpr qint64 times[] = {52, 26, 13, 12, 4, 0, 0};
    return times[static_cast<std::size_t>(period)];
}

/// One line in pence, rounded once.
inline qint64 plainAmount(const LineFacts& line, const PriceGuide& guide)
{
    const Exact gross = Exact(line.quantity) * Exact(line.times);
    Exact natural;
    for (const NaturalUnits& help : line.natural)
        if (help.willingAndAble == Tri::Yes) natural = natural + Exact(help.units);
    if (gross < natural) natural = gross;
    Exact sum = (gross - natural) * Exact(*guide.find(line.item)->price);
    if (line.staff != 1) sum = sum * Exact(line.staff);
    if (line.sharers != 1) sum = sum / Exact(line.sharers);
    const qint64 often = perYear(line.period);
    if (often != 0 && often != 52) sum = sum * Exact(often) / Exact(qint64(52));
    return sum.halfUp()->pence();
}

inline PlainSums plainSums(const AllocationFacts& facts, const PriceGuide& guide)
{
    PlainSums out;
    qint64 subtotal = 0;
    qint64 lump = 0;
    for (const LineFacts& line : facts.lines) {
        const bool funded = std::ranges::any_of(line.outcomes, [&](const QString& id) {
            return rules::isFunded(*std::ranges::find(facts.outcomes, id, &OutcomeFacts::id));
        });
        const qint64 amount = funded ? plainAmount(line, guide) : 0;
        (line.period == Period::OneOff ? out.oneOff : line.period == Period::Year ? lump : subtotal) += amount;
    }
    const qint64 contingency = (Exact(subtotal) * Exact(facts.contingencyPct) / Exact(qint64(100))).halfUp()->pence();
    out.weekly = subtotal + contingency;
    out.year = out.weekly * 52 + lump;
    out.dpNet = std::max<qint64>(0, out.weekly - facts.contributionWeekly.value_or(Money()).pence());
    return out;
}

} // namespace alongside::bench
