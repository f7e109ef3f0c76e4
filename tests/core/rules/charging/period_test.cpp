#include "core/rules/charging/period.h"
#include "tests/support/catch.h"

#include <limits>

namespace period_test {

using namespace alongside;
using rules::Per;

TEST_CASE("An amount is turned into weeks exactly and rounded once, an income down and a cost half up",
          "[rules][charging]")
{
    struct Story {
        qint64 pence;
        Per per;
        qint64 income;
        qint64 cost;
    };
    const auto story = GENERATE(values<Story>({
        {12345, Per::Week, 12345, 12345},
        {10001, Per::Fortnight, 5000, 5001},
        {41520, Per::FourWeeks, 10380, 10380},
        {41522, Per::FourWeeks, 10380, 10381},
        {1000, Per::Month, 230, 231},
        {180000, Per::Year, 3461, 3462},
        {25, Per::Year, 0, 0},
        {26, Per::Year, 0, 1},
        {0, Per::Month, 0, 0},
        {std::numeric_limits<qint64>::max(), Per::Week, std::numeric_limits<qint64>::max(),
         std::numeric_limits<qint64>::max()},
    }));
    CHECK(rules::weeklyIncome(Money::pence(story.pence), story.per) == Money::pence(story.income));
    CHECK(rules::weeklyCost(Money::pence(story.pence), story.per) == Money::pence(story.cost));
}

} // namespace period_test
