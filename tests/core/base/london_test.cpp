#include "core/base/time/london.h"

#include "tests/support/catch.h"

#include <QDateTime>

namespace alongside::london_test {

TEST_CASE("London keeps UTC in winter and an hour ahead of it in summer, from one second to the next", "[base]")
{
    const auto at = [](QDate day, QTime time) {
        return londonOffsetMinutes(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
    };
    CHECK(at({2026, 11, 29}, {5, 34}) == 0);
    CHECK(at({2024, 9, 17}, {13, 30}) == 60);
    CHECK(at({2024, 10, 27}, {0, 59, 59}) == 60);
    CHECK(at({2024, 10, 27}, {1, 0}) == 0);
    CHECK(at({2027, 3, 28}, {0, 59, 59}) == 0);
    CHECK(at({2027, 3, 28}, {1, 0}) == 60);
}

} // namespace alongside::london_test
