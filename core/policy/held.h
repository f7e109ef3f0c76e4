#pragma once
// A parameter as stretches of days, each with one value: for comparing two files and for telling what came before.

#include "core/policy/dated.h"

namespace alongside::policy {

/// Stands for "until it is changed".
inline constexpr QDate kNoEnd = QDate::fromJulianDay(5373484); // 9999-12-31

template <class T>
struct Held {
    QDate from{};
    QDate to{}; // inclusive; kNoEnd where nothing ends it
    DatedValue<T> entry{};
};

/// Days without a value are left out. Order: by day.
template <class T>
QList<Held<T>> heldIn(const Dated<T>& dated)
{
    QList<Held<T>> held;
    const auto& values = dated.values();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].value) continue;
        const QDate last = i + 1 < values.size() ? values[i + 1].from.addDays(-1) : kNoEnd;
        const QDate until = values[i].until.isValid() ? values[i].until : kNoEnd;
        held.append({values[i].from, std::min(last, until), values[i]});
    }
    return held;
}

} // namespace alongside::policy
