#include "core/base/time/bank_holidays.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr int kMonday = 1, kSaturday = 6;

/// Sunday of the Gregorian computus. Source: Meeus, Jones and Butcher (Nature, 1876; Astronomical Algorithms, ch. 8).
QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate onOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= kSaturday;
}

} // namespace

bool isBankHoliday(QDate day)
{
    if (!day.isValid()) return false;
    const int year = day.year();
    const QDate newYear(year, 1, 1), christmas(year, 12, 25), boxing(year, 12, 26), easter = easterSunday(year);
    // Christmas and Boxing Day side by side: both on the weekend, the two days after it are free.
    const QDate christmasFree = isWeekend(christmas) ? QDate(year, 12, 27) : christmas;
    const QDate boxingFree = isWeekend(boxing) ? QDate(year, 12, 28) : boxing;
    const std::array free{isWeekend(newYear) ? onOrAfter(newYear, kMonday) : newYear,
                          easter.addDays(-2),
                          easter.addDays(1),
                          onOrAfter({year, 5, 1}, kMonday),
                          onOrAfter({year, 5, 25}, kMonday),
                          onOrAfter({year, 8, 25}, kMonday),
                          christmasFree,
                          boxingFree};
    return std::ranges::find(free, day) != free.end();
}

} // namespace alongside
