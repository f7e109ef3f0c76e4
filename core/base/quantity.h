#pragma once
// Hours, visits, miles, per cent: decimals of up to three places, kept as whole thousandths (rule R1).

#include <QString>

#include <compare>
#include <optional>

namespace alongside {

/// Unit: thousandths. Range: 64 bits; the rules refuse negative ones where they make no sense.
struct Quantity {
    qint64 thousandths = 0;

    static constexpr Quantity whole(qint64 number) { return {number * 1000}; }
    /// Reads "7", "7.5", "0.125"; nothing for anything else, or for more than three places.
    static std::optional<Quantity> read(QStringView text);
    static std::optional<Quantity> read(QLatin1StringView text);
    /// Decimal digits without trailing zeros: "7.5", "0".
    [[nodiscard]] QString display() const;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
};

} // namespace alongside
