#include "core/casework/rulebook.h"

#include "core/domain/shares.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const Rulebook& rulebook()
{
    static const Rulebook rules(*policy::Library::builtIn());
    return rules;
}

QStringList idsOf(const QList<Provider>& providers)
{
    QStringList ids;
    for (const Provider& one : providers) ids.append(one.id);
    return ids;
}

} // namespace

TEST_CASE("Who is open to a new choice follows the rule of plan and money help, on the day", "[casework]")
{
    for (const QDate day : {QDate(2024, 9, 17), QDate(2026, 11, 22), QDate(2029, 1, 1)}) {
        QStringList planners;
        QStringList helpers;
        for (const Provider& one : rulebook().providersOn(day)) {
            if (day > one.trainingUntil) continue;
            if (one.planning) planners.append(one.id);
            if (one.money) helpers.append(one.id);
        }
        CHECK(idsOf(*rulebook().plannersOn(day)) == planners);
        CHECK(idsOf(*rulebook().moneyHelpersOn(day)) == helpers);
    }
    CHECK(idsOf(*rulebook().plannersOn(QDate(2024, 9, 17))).contains(u"kindling"_s));
    CHECK_FALSE(idsOf(*rulebook().plannersOn(QDate(2024, 9, 17))).contains(u"beacon"_s));
    CHECK(idsOf(*rulebook().moneyHelpersOn(QDate(2024, 9, 17))).contains(u"beacon"_s));
}

TEST_CASE("The last day of training is still one on which they may be chosen", "[casework]")
{
    for (const Provider& one : rulebook().providersOn(QDate(2026, 11, 22))) {
        if (!one.planning) continue;
        CHECK(idsOf(*rulebook().plannersOn(one.trainingUntil)).contains(one.id));
        const auto after = rulebook().plannersOn(one.trainingUntil.addDays(1));
        REQUIRE(after);
        for (const Provider& open : *after) CHECK(open.trainingUntil > one.trainingUntil);
    }
    CHECK(rulebook().plannersOn(QDate(2013, 9, 30)).error().code == ErrorCode::NoPolicyInForce);
}

TEST_CASE("The money comes with the finding and the facts that it was worked out from", "[casework]")
{
    CaseFile file = test::journeyCase();
    file.lines = {file.lines.first()};
    file.lines.first().item = u"PA"_s;
    file.lines.first().quantity = Quantity{1250};
    file.lines.first().times = Quantity::whole(6);
    const QDate day(2024, 9, 17);
    const auto money = rulebook().workedMoney(file, day);
    REQUIRE(money);
    CHECK(money->found == *rulebook().eligibility(file, day));
    CHECK(money->facts.lines.size() == Rulebook::allocationFacts(file, day, money->found).lines.size());
    REQUIRE(money->allocation);
    CHECK(money->allocation->weekly > Money());
    CHECK(*money->allocation == *rulebook().allocation(file, day));
    const auto before = rulebook().workedMoney(file, QDate(2015, 4, 1)); // no price guide yet
    REQUIRE(before);
    CHECK(before->allocation.error().code == ErrorCode::NoPolicyInForce);
    CHECK(rulebook().allocation(file, QDate(2015, 4, 1)).error().code == ErrorCode::NoPolicyInForce);
}

TEST_CASE("A year's shares are those of the journey, and nothing while the share is not assessed", "[casework]")
{
    const Allocation agreed = test::journeyCase().agreements.first().allocation;
    const auto year = yearShares(agreed);
    REQUIRE(year);
    CHECK(year->adult == Money::pence(433940));
    CHECK(year->council == Money::pence(1010128));
    CHECK(year->adult + year->council == agreed.year);
    CHECK(paidIn(agreed) == Money::pence(8345));
    const Allocation open = test::journeyNotAssessed().agreements.first().allocation;
    CHECK_FALSE(yearShares(open));
    CHECK(paidIn(open) == Money());
}

} // namespace alongside::casework
