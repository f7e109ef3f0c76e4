#pragma once
// Sterling in whole pence, so that no sum ever rounds by surprise. A price times a quantity is exact until it is
// settled once, half up, at the end of a line (rules R1 and R9).

#include <QString>

#include <compare>

namespace alongside {

/// Unit: pence. Range: 64 bits; negative means owed by the person.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money pence(qint64 amount) { return Money(amount); }

    /// pence / divisor, halves away from nought. Range: divisor > 0.
    static constexpr Money halfUp(qint64 pence, qint64 divisor)
    {
        const qint64 whole = pence / divisor;
        const qint64 rest = pence % divisor;
        const qint64 size = rest < 0 ? -rest : rest;
        return Money(size >= divisor - size ? whole + (pence < 0 ? -1 : 1) : whole);
    }

    [[nodiscard]] constexpr qint64 pence() const { return m_pence; }
    /// "£1,250.00", for people. Store, wire and sums use pence().
    [[nodiscard]] QString display() const;

    constexpr Money& operator+=(Money other)
    {
        m_pence += other.m_pence;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_pence -= other.m_pence;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator*(Money a, qint64 times) { return Money(a.m_pence * times); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 amount) : m_pence(amount) {}
    qint64 m_pence = 0;
};

} // namespace alongside
