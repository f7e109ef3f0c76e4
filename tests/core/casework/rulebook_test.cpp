#include "core/casework/rulebook.h"

#include "core/domain/money/sums/shares.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;

namespace alongside::casework::rulebook_test {

namespace {

const Rulebook& rulebook()
{
    static const Rulebook rules(*policy::Library::builtIn());
    return rules;
}

} // namespace

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

TEST_CASE("Two helpers of one name are told apart in what a line says of them", "[casework]")
{
    CaseFile file = test::journeyCase();
    file.circle[0] = {.id = file.circle[0].id, .name = u"Sam"_s, .relation = u"sister"_s};
    file.circle[2] = {.id = file.circle[2].id, .name = u"Sam "_s, .relation = u"next door"_s};
    file.offers[3].willing = Willing::Yes;
    file.lines = {file.lines.first()};
    file.lines[0].item = u"PA"_s;
    file.lines[0].natural = {{file.offers[0].id, Quantity::whole(1)}, {file.offers[3].id, Quantity::whole(2)}};
    const QDate day(2024, 9, 17);
    const auto facts = Rulebook::allocationFacts(file, day, *rulebook().eligibility(file, day));
    REQUIRE(facts.lines.size() == 1);
    CHECK(facts.lines[0].natural[0].who == u"Sam (sister)"_s);
    CHECK(facts.lines[0].natural[1].who == u"Sam (next door)"_s);
    file.circle[2].name = u"Lorraine"_s;
    CHECK(Rulebook::allocationFacts(file, day, *rulebook().eligibility(file, day)).lines[0].natural[0].who == u"Sam"_s);
}

TEST_CASE("Without a guide a price set by hand is worked out, and one of another guide is not", "[casework]")
{
    policy::Library real = *policy::Library::builtIn();
    real.leaveOutInvented();
    const Rulebook rules(real);
    const QDate day(2026, 11, 28);
    CaseFile file = test::journeyCase();
    file.lines = {file.lines.first()};
    SupportLine& line = file.lines.first();
    line.item = u"PA"_s;
    line.priceByHand.reset();
    CHECK(rules.allocation(file, day).error().code == ErrorCode::NoPolicyInForce);
    line.priceByHand = Money::pence(1500);
    line.priceReason = u"their own assistant asks it"_s;
    line.quantity = line.times = Quantity::whole(2);
    line.natural.clear();
    line.period = Period::Week;
    const auto worked = rules.allocation(file, day);
    REQUIRE(worked);
    CHECK(worked->guide.isEmpty());
    CHECK(worked->lines.first().amount == Money::pence(6000));
    const auto said = [&worked](const char* key) {
        return std::ranges::count(worked->reasons, QString::fromLatin1(key), &Reason::key);
    };
    CHECK(said("no_price_guide") == 1);
    CHECK(said("price_guide_in_force") == 0);
    CHECK(rulebook().allocation(file, day)->guide == u"PG-2026"_s); // where there is a guide it is named
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

TEST_CASE("What nobody has entered for a day is named, of what somebody may be asked to pay", "[casework]")
{
    CHECK(rulebook().missingRates(QDate(2022, 10, 1)).isEmpty());
    const QStringList missing = rulebook().missingRates(QDate(2026, 11, 28));
    CHECK(missing.contains(u"Minimum income guarantee, lone parent"_s));
    CHECK_FALSE(missing.contains(u"Minimum income guarantee, single, at pension credit age"_s));
}

} // namespace alongside::casework::rulebook_test
