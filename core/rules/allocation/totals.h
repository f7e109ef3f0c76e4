#pragma once
// Totals are sums of printed lines (R9, R11), checked once for size at the end.

#include "core/rules/allocation/figures.h"

#include <array>

namespace alongside::rules {

/// Turns exact sums into money and remembers whether one did not fit.
class Settle {
public:
    Money operator()(const Exact& pence) noexcept
    {
        if (const std::optional<Money> settled = pence.halfUp()) return *settled;
        m_tooLarge = true;
        return {};
    }
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

private:
    bool m_tooLarge = false;
};

/// The funded lines of each stream, as printed, and of those the part that goes by direct payment.
class StreamSums {
public:
    explicit StreamSums(const QList<LineFigures>& lines)
    {
        for (const LineFigures& line : lines) {
            if (!line.funded) continue;
            m_all[static_cast<std::size_t>(line.stream)] += line.amount.pence();
            if (line.directPayment) m_direct[static_cast<std::size_t>(line.stream)] += line.amount.pence();
        }
    }
    [[nodiscard]] Exact all(Stream stream) const { return Exact::ratio(m_all[static_cast<std::size_t>(stream)], 1); }
    [[nodiscard]] Exact direct(Stream stream) const
    {
        return Exact::ratio(m_direct[static_cast<std::size_t>(stream)], 1);
    }

private:
    std::array<Int128, 6> m_all{}; // by Stream; no list is so long that pence of 64 bits fill one
    std::array<Int128, 6> m_direct{};
};

} // namespace alongside::rules
