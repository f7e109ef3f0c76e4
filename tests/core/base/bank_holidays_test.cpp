#include "core/base/time/bank_holidays.h"

#include "tests/support/catch.h"

#include <QList>

namespace alongside::bank_holidays_test {

// As published for England and Wales on gov.uk/bank-holidays.
TEST_CASE("the bank holidays of England, with the days in place of those on a weekend")
{
    const QList<QDate> published{
        {2021, 1, 1},   {2021, 4, 2},   {2021, 4, 5},   {2021, 5, 3},   {2021, 5, 31},  {2021, 8, 30}, {2021, 12, 27},
        {2021, 12, 28}, {2022, 1, 3},   {2024, 1, 1},   {2024, 3, 29},  {2024, 4, 1},   {2024, 5, 6},  {2024, 5, 27},
        {2024, 8, 26},  {2024, 12, 25}, {2024, 12, 26}, {2025, 1, 1},   {2025, 4, 18},  {2025, 4, 21}, {2025, 5, 5},
        {2025, 5, 26},  {2025, 8, 25},  {2025, 12, 25}, {2025, 12, 26}, {2026, 1, 1},   {2026, 4, 3},  {2026, 4, 6},
        {2026, 5, 4},   {2026, 5, 25},  {2026, 8, 31},  {2026, 12, 25}, {2026, 12, 28}, {2027, 1, 1},  {2027, 3, 26},
        {2027, 3, 29},  {2027, 5, 3},   {2027, 5, 31},  {2027, 8, 30},  {2027, 12, 27}, {2027, 12, 28}};
    for (const int year : {2021, 2024, 2025, 2026, 2027})
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(isBankHoliday(day) == published.contains(day));
        }
    CHECK(isBankHoliday({2022, 1, 3}));
    CHECK(isBankHoliday({2022, 12, 27})); // Christmas Day was a Sunday
    CHECK(isBankHoliday({2022, 12, 26}));
    CHECK_FALSE(isBankHoliday(QDate()));
}

} // namespace alongside::bank_holidays_test
