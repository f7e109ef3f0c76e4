#pragma once
// Totals are sums of printed lines (R9, R11), checked once for size at the end.

#include "core/domain/allocation.h"
#include "core/rules/exact.h"

namespace alongside::rules {

/// Turns exact sums into money and remembers whether one did not fit.
class Settle {
public:
    Money operator()(const Exact& pence)
    {
        const std::optional<Money> settled = pence.halfUp();
        m_tooLarge = m_tooLarge || !settled;
        return settled.value_or(Money());
    }
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

private:
    bool m_tooLarge = false;
};

/// The funded lines of a stream, as printed.
template <class Wanted>
Exact sumOf(const QList<AllocatedLine>& lines, Wanted wanted)
{
    Int128 sum = 0; // no list is so long that pence of 64 bits fill it
    for (const AllocatedLine& line : lines)
        if (line.funded && wanted(line)) sum += line.amount.pence();
    return Exact::ratio(sum, 1);
}

inline Exact sumOf(const QList<AllocatedLine>& lines, Stream stream)
{
    return sumOf(lines, [stream](const AllocatedLine& line) { return line.stream == stream; });
}

} // namespace alongside::rules
