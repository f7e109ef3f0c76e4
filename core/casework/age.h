#pragma once
// How old somebody is on a day: asked of nobody, because it follows from the day they were born.

#include <QDate>

#include <optional>

namespace alongside::casework {

/// Nothing where the day of birth is not known, or is still to come.
[[nodiscard]] inline std::optional<int> ageOn(QDate bornOn, QDate day)
{
    if (!bornOn.isValid() || !day.isValid() || bornOn > day) return std::nullopt;
    const bool before = day.month() < bornOn.month() || (day.month() == bornOn.month() && day.day() < bornOn.day());
    return day.year() - bornOn.year() - (before ? 1 : 0);
}

} // namespace alongside::casework
