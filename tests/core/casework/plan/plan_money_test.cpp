#include "core/casework/plan/plan_money.h"

#include "core/casework/versions/since_agreed.h"
#include "core/domain/plan/quoted.h"
#include "tests/support/catch.h"
#include "tests/support/journey_signed.h"

namespace plan_money_test {

using namespace alongside;
using namespace alongside::casework;
using namespace Qt::StringLiterals;

namespace {

PlanMoney held(const CaseFile& file)
{
    return planMoney(file, QDate(2024, 10, 25), Reviewing(*policy::Library::builtIn()));
}

} // namespace

TEST_CASE("[S79] [S105] the journey's plan is about right at its quotes", "[casework][plan]")
{
    const PlanMoney money = held(test::journeyPlanned());
    REQUIRE(money.found);
    CHECK(money.isWhole());
    CHECK_FALSE(money.isAbove());
    CHECK(money.found->verdict == Verdict::AboutRight);
    CHECK(money.found->planWeekly == Money::pence(27222));
    CHECK(money.found->planYear == Money::pence(1421644));
    CHECK(money.found->gapYear == Money::pence(-22424));
    CHECK(money.found->planOneOff == Money::pence(29350));
}

TEST_CASE("[S79] a price not asked yet is told, and is not nought", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    file.planLines[0].quote.reset();
    file.planLines[1].quote.reset();
    file.planLines[1].metBy = WhoMeets::NotSaid;
    file.planLines[2].outcomes.clear();
    const PlanMoney money = held(file);
    CHECK(money.noPrice == QList{file.planLines[0].id});
    CHECK(money.nobodySaid == QList{file.planLines[1].id});
    CHECK(money.forNoOutcome == QList{file.planLines[2].id});
    CHECK_FALSE(money.isWhole());
    REQUIRE(money.found);
    CHECK(money.found->planWeekly == Money::pence(27222 - 11100 - 8340 - 2354));
    // The mornings have something against them; the quiz, which is for no outcome now, has nothing.
    CHECK(money.found->uncovered == QStringList{file.outcomes[2].id.value.toString(QUuid::WithoutBraces)});
}

TEST_CASE("[S79] a price without how much of it is told, and is not nought", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    file.planLines[0].times = {};
    PlanLine anew = newPlanLine({QUuid(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)}, file.planLines[0].outcomes);
    anew.quote = Money::pence(1390);
    file.planLines.append(anew);
    const PlanMoney money = held(file);
    CHECK(money.noAmount == QList{file.planLines[0].id, anew.id});
    CHECK_FALSE(money.isWhole());
    REQUIRE(money.found);
    CHECK(money.found->planWeekly == Money::pence(27222 - 11100));
    CHECK(money.found->uncovered.isEmpty());
    CHECK_FALSE(quoted(anew));
    CHECK(Reviewing(*policy::Library::builtIn()).sufficiency(file, QDate(2024, 10, 25)).error().where
          == u"plan_line.quantity");
}

TEST_CASE("[S79] what is not met has no price, and nothing of it is still to be asked", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    file.planLines[2].metBy = WhoMeets::NotMet;
    file.planLines[2].times = {};
    const PlanMoney money = held(file);
    CHECK(money.isWhole());
    REQUIRE(money.found);
    CHECK(money.found->planWeekly == Money::pence(27222 - 2354));
    CHECK(money.found->uncovered == QStringList{file.outcomes[2].id.value.toString(QUuid::WithoutBraces)});
    CHECK_FALSE(quoted(file.planLines[2]));
}

TEST_CASE("[S58] what costs more is above, whatever is still to be asked", "[casework][plan]")
{
    CaseFile file = test::journeyPlanned();
    file.planLines[0].quote = Money::pence(9000);
    file.planLines[1].quote.reset();
    CHECK(held(file).isAbove());
    file.planLines.clear();
    CHECK_FALSE(held(file).found);
    CHECK_FALSE(held(file).isAbove());
}

} // namespace plan_money_test
