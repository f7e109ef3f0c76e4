#pragma once
// A fraction of two whole numbers, kept exact through a line of support and settled once (R1, R9). 128 bits inside; a
// step that does not fit makes the whole sum `tooLarge`, and nobody reads a wrong figure.

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace alongside::rules {

__extension__ typedef __int128 Int128;

/// Always reduced, with a denominator above nought.
class Exact {
public:
    constexpr Exact() = default;
    explicit Exact(qint64 whole) : m_over(whole) {}
    explicit Exact(Quantity quantity);          // in ones
    explicit Exact(Money money) : m_over(money.pence()) {}   // in pence
    /// over / under. Range: under is not nought.
    static Exact ratio(Int128 over, Int128 under);

    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isNegative() const { return m_over < 0; }

    friend Exact operator+(const Exact& a, const Exact& b);
    friend Exact operator-(const Exact& a, const Exact& b);
    friend Exact operator*(const Exact& a, const Exact& b);
    /// Range: b is not nought.
    friend Exact operator/(const Exact& a, const Exact& b);
    friend bool operator<(const Exact& a, const Exact& b) { return (a - b).isNegative(); }

    /// Whole pence, half a penny up. Nothing beyond 64 bits.
    [[nodiscard]] std::optional<Money> halfUp() const;
    /// "8940", or a reduced fraction "5550/13".
    [[nodiscard]] QString fraction() const;
    /// "112.125"; where the digits do not end within `places`, half up at `places`.
    [[nodiscard]] QString decimal(int places, int atLeast = 0) const;

private:
    void reduce();

    Int128 m_over = 0;
    Int128 m_under = 1;
    bool m_tooLarge = false;
};

} // namespace alongside::rules
