#pragma once
// What an answer can be at all: beyond it there is a slip of the keys, and no answer. What the fields of a screen take and
// what a file may say is the same, and is said here once.

#include "core/base/money.h"

#include <QDate>

namespace alongside {

/// No price, sum or share of one person's support is larger.
inline constexpr Money kMostMoney = Money::pence(99'999'999);
/// What somebody has saved may be.
inline constexpr Money kMostSavings = Money::pence(9'999'999'999);
/// Of hours, visits or miles, each time; and of times.
inline constexpr qint64 kMostUnits = 10'000;
inline constexpr int kHoursAWeek = 168;
inline constexpr int kMostChildren = 20;
/// A name, an address, a line of a list. Unit: letters.
inline constexpr qsizetype kMostLineLetters = 10'000;
/// No plan, and no payment, reaches further from the day it is made.
inline constexpr int kReachYears = 10;

/// Both days in it.
struct DayRange {
    QDate first{};
    QDate last{};

    [[nodiscard]] bool holds(QDate day) const { return day >= first && day <= last; }
};

/// Nobody alive was born before it.
[[nodiscard]] inline QDate firstBirth()
{
    return {1900, 1, 1};
}
[[nodiscard]] inline DayRange daysOfBirth(QDate today)
{
    return {firstBirth(), today};
}
/// Said of something that happened.
[[nodiscard]] inline DayRange daysThatHaveBeen(QDate today)
{
    return {firstBirth(), today};
}
/// Days that have been, however long ago, and those that a plan can reach.
[[nodiscard]] inline DayRange daysOfALife(QDate today)
{
    return {firstBirth(), today.addYears(kReachYears)};
}
/// Of what is planned, paid, stopped or looked at again.
[[nodiscard]] inline DayRange daysInReach(QDate today)
{
    return {today.addYears(-kReachYears), today.addYears(kReachYears)};
}

/// Part 1 of the Care Act 2014 in force: nothing was agreed under it before.
inline const QDate kCareActBegan(2015, 4, 1);

} // namespace alongside
