#pragma once
// A fraction of two whole numbers, kept exact through a line of support and settled once (R1, R9). 128 bits inside; a
// step that does not fit makes the whole sum `tooLarge`, and nobody reads a wrong figure.

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QString>

#include <optional>
#include <string>

namespace alongside::rules {

__extension__ typedef __int128 Int128;

/// Always reduced, with a denominator above nought.
class Exact {
public:
    constexpr Exact() = default;
    explicit Exact(qint64 whole) : m_over(whole) {}
    explicit Exact(Quantity quantity);                     // in ones
    explicit Exact(Money money) : m_over(money.pence()) {} // in pence
    /// over / under. Range: under is not nought.
    static Exact ratio(Int128 over, Int128 under);

    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isNegative() const { return m_over < 0; }
    [[nodiscard]] bool isNothing() const { return m_over == 0; }

    friend Exact operator+(const Exact& a, const Exact& b);
    friend Exact operator-(const Exact& a, const Exact& b);
    friend Exact operator*(const Exact& a, const Exact& b);
    /// Range: b is not nought.
    friend Exact operator/(const Exact& a, const Exact& b);
    friend bool operator<(const Exact& a, const Exact& b);

    /// Whole pence, half a penny up. Nothing beyond 64 bits.
    [[nodiscard]] std::optional<Money> halfUp() const;
    /// "8940", or a reduced fraction "5550/13".
    [[nodiscard]] QString fraction() const;
    /// "112.125"; where the digits do not end within `places`, half up at `places`. Noughts at its end stay for `atLeast`.
    [[nodiscard]] QString decimal(int places, int atLeast = 0) const;
    // The same at the end of `text`, which is ASCII.
    void appendFraction(std::string& text) const;
    void appendDecimal(std::string& text, int places, int atLeast = 0) const;
    /// Pence as pounds: a hundredth of it, with two digits at least. "14.30", "112.125".
    void appendPounds(std::string& text, int places) const;

private:
    void reduce();
    /// Times ten to the power of `tens`, rounded once, its last `places` digits behind the point. Range: tens to 6.
    void appendScaled(std::string& text, int tens, int places, int atLeast) const;

    Int128 m_over = 0;
    Int128 m_under = 1;
    bool m_tooLarge = false;
};

} // namespace alongside::rules
