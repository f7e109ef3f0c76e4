// A line of the plan alone comes to what the plan's sum says of it.
#include "core/domain/plan/quoted.h"

#include "core/casework/review/reviewing.h"
#include "tests/support/catch.h"
#include "tests/support/journey_review.h"

#include <limits>

namespace quoted_test {

using namespace alongside;
using namespace alongside::casework;

TEST_CASE("[S79] each line of the journey comes to what the sum of a plan with it alone says", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    const Reviewing rules(*policy::Library::builtIn());
    for (const PlanLine& line : test::journeyPlanned().planLines) {
        if (!line.quote) continue;
        INFO(line.what.toStdString());
        file.planLines = {line};
        const auto sum = rules.sufficiency(file, QDate(2024, 10, 25));
        REQUIRE(sum);
        const auto alone = quoted(line);
        REQUIRE(alone);
        CHECK((alone->stream == Stream::Weekly ? alone->amount : Money()) == sum->planWeekly);
        CHECK((alone->stream == Stream::Annual ? alone->amount : Money()) == sum->planAnnualLump);
        CHECK((alone->stream == Stream::OneOff ? alone->amount : Money()) == sum->planOneOff);
    }
}

TEST_CASE("What nobody quoted and what makes no sum comes to nothing that could be read as an amount",
          "[casework][plan]")
{
    PlanLine line{.quote = Money::pence(1390)};
    CHECK(quoted(line)->amount == Money::pence(1390));
    line.sharers = 0;
    CHECK_FALSE(quoted(line));
    line.sharers = 3;
    CHECK(quoted(line)->amount == Money::pence(463)); // 463.33
    line.staff = 2;
    line.quantity = Quantity{1500};
    CHECK(quoted(line)->amount == Money::pence(1390));
    line.quantity = Quantity{-1};
    CHECK_FALSE(quoted(line));
    line.quantity = line.times = Quantity{std::numeric_limits<qint64>::max()};
    CHECK_FALSE(quoted(line));
    line = {};
    CHECK_FALSE(quoted(line));
}

} // namespace quoted_test
