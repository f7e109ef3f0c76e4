#pragma once
// The limit that an allocation with its trace is measured against: the same exact sums on the same facts by the same
// prices, and nothing said of how they came about. A line that is not funded is worked out all the same: what it would
// come to is one of the figures.

#include "core/domain/money/allocation_facts.h"
#include "core/domain/money/price_guide.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/exact.h"

#include <algorithm>

namespace alongside::bench {

using rules::Exact;

struct PlainSums {
    qint64 weekly = 0;
    qint64 year = 0;
    qint64 oneOff = 0;
    qint64 planning = 0;
    qint64 dpNet = 0;
    qint64 adult = 0;
    qint64 invoice = 0;
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

/// The first of its outcomes that is funded decides.
inline bool isFundedLine(const LineFacts& line, const AllocationFacts& facts)
{
    return std::ranges::any_of(line.outcomes, [&](const QString& id) {
        return rules::isFunded(*std::ranges::find(facts.outcomes, id, &OutcomeFacts::id));
    });
}

inline PlainSums plainSums(const AllocationFacts& facts, const PriceGuide& guide)
{
    PlainSums out;
    qint64 subtotal = 0;
    qint64 direct = 0;
    qint64 lump = 0;
    for (const LineFacts& line : facts.lines) {
        const bool planning = guide.find(line.item)->earmarked;
        const qint64 asIfFunded = plainAmount(line, guide);
        const qint64 amount = planning || isFundedLine(line, facts) ? asIfFunded : 0;
        const bool once = line.period == Period::OneOff || line.forWeeks;
        const Deploy way = line.deploy == Deploy::NotChosen ? facts.deploy : line.deploy;
        (planning ? out.planning : once ? out.oneOff : line.period == Period::Year ? lump : subtotal) += amount;
        if (!planning && !once && line.period != Period::Year && isDirectPayment(way)) direct += amount;
    }
    const qint64 contingency = (Exact(subtotal) * Exact(facts.contingencyPct) / Exact(qint64(100))).halfUp()->pence();
    out.weekly = subtotal + contingency;
    out.year = out.weekly * 52 + lump;
    const qint64 gross = direct > 0 ? direct + contingency : 0;
    const qint64 due = facts.contributionWeekly.value_or(Money()).pence();
    out.adult = std::min(due, out.weekly);
    out.dpNet = std::max<qint64>(0, gross - due);
    out.invoice = std::min(out.weekly - gross, out.adult - (gross - out.dpNet));
    return out;
}

} // namespace alongside::bench
