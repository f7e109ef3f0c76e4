#pragma once
// A row of a catalogue: which law or rule it is, and the days it holds for.

#include <QDate>

#include <chrono>

namespace alongside::rules {

/// A day that is known while compiling, so that a catalogue is a constant.
consteval QDate dayOf(int year, int month, int day)
{
    constexpr qint64 kFirstOf1970 = 2440588; // in Julian days
    const std::chrono::sys_days days = std::chrono::year(year) / month / day;
    return QDate::fromJulianDay(kFirstOf1970 + days.time_since_epoch().count());
}

/// Ids are stored in findings and never change meaning. Invalid days are open ends.
struct Law {
    const char* id = "";    // "care_act_reg2"
    const char* title = ""; // "SI 2015/313 reg 2"
    QDate from{};
    QDate until{};

    [[nodiscard]] bool covers(QDate day) const;
};

} // namespace alongside::rules
