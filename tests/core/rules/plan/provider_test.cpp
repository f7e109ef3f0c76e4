#include "core/rules/plan/provider.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/reasons_in_line.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace provider_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::PlanAuthor;
using rules::ProviderFacts;
using rules::ReviewType;

namespace {

rules::ProviderFinding looked(const ProviderFacts& facts)
{
    const auto found = rules::planProvider(facts, test::shipped());
    REQUIRE(found);
    return *found;
}

ProviderFacts bought()
{
    ProviderFacts facts;
    facts.on = QDate(2025, 9, 15);
    facts.author = PlanAuthor::PaidPlanner;
    facts.providers = {{u"k"_s, true, true, false, false, QDate(2027, 6, 30), Money::pence(650)}};
    facts.planner = u"k"_s;
    return facts;
}

} // namespace

TEST_CASE("Choice, price, update and help with money are told in that order", "[rules][plan]")
{
    ProviderFacts facts = bought();
    CHECK(test::inLine(looked(facts).reasons)
          == "provider_accredited+ plan_fee_committed_once+ update_fee_at_annual_review- planning_money_apart+");
    facts.feeCommitted = true;
    facts.review = ReviewType::Annual;
    facts.buysMoneyHelp = true;
    CHECK(test::inLine(looked(facts).reasons)
          == "provider_not_chosen? plan_fee_committed_before+ update_fee_waits? money_help_price_not_known? "
             "planning_money_apart+");
    facts.moneyHelper = u"k"_s;
    facts.updateDone = Tri::No;
    CHECK(test::inLine(looked(facts).reasons)
          == "provider_accredited+ plan_fee_committed_before+ update_fee_not_done- money_help_price+ "
             "planning_money_apart+");
    facts.updateDone = Tri::Yes;
    CHECK(test::inLine(looked(facts).reasons).find("update_fee_released+") != std::string::npos);
    facts.lastUpdateFeeOn = facts.on.addMonths(-12).addDays(1);
    CHECK(test::inLine(looked(facts).reasons).find("update_fee_too_soon-") != std::string::npos);
    facts.providers[0].trainingUntil = facts.on.addDays(-1);
    CHECK(test::inLine(looked(facts).reasons).starts_with("provider_not_accredited- "));
    CHECK(test::inLine(looked(facts).reasons).find("provider_training_lapsed-") != std::string::npos);
    CHECK(test::inLine(
              looked({facts.on, PlanAuthor::Person, false, {}, {}, {}, false, ReviewType::None, Tri::NotYetKnown, {}})
                  .reasons)
          == "provider_nothing_bought+ plan_costs_nothing+ planning_money_apart+");
    CHECK(looked(facts).policy.values.size() == 3);
}

TEST_CASE("What nobody has said of an organisation, a fee or an update is not taken as said", "[rules][plan]")
{
    ProviderFacts facts;
    facts.on = QDate(2025, 9, 15);
    facts.author = PlanAuthor::PaidPlanner;
    facts.providers = {rules::Accredited{u"k"_s}, {u"p"_s, true}};
    facts.providers[1].trainingUntil = facts.on.addDays(-1);
    facts.planner = u"p"_s;
    facts.review = ReviewType::Annual;
    const auto found = looked(facts);
    QList<rules::LeftOutWhy> why;
    for (const rules::LeftOut& one : found.leftOut) why.append(one.why);
    using enum rules::LeftOutWhy;
    CHECK(why == QList<rules::LeftOutWhy>{NotForThis, TrainingLapsed, NotForThis, NotForThis});
    CHECK(found.answer == rules::Choosing::NotAccredited);
    CHECK(found.moneyWeekly == Money());
    CHECK(found.commitNow == found.planFee);
    CHECK(found.update == rules::UpdateFee::WaitsForTick);
}

TEST_CASE("Without its day nothing is said of a price", "[rules][plan]")
{
    ProviderFacts facts = bought();
    facts.on = {};
    const auto found = rules::planProvider(facts, test::shipped());
    REQUIRE_FALSE(found);
    CHECK(found.error().detail == u"DATE_MISSING");
    CHECK(found.error().where == u"/date");
}

TEST_CASE("The update is never paid for twice within its months, nor without the tick", "[rules][plan][property]")
{
    CHECK(rc::check([] {
        ProviderFacts facts = bought();
        facts.review =
            *rc::gen::element(ReviewType::None, ReviewType::SixWeek, ReviewType::Annual, ReviewType::Unplanned);
        facts.updateDone = *rc::gen::element(Tri::NotYetKnown, Tri::No, Tri::Yes);
        const int ago = *rc::gen::inRange(0, 800);
        facts.lastUpdateFeeOn = facts.on.addDays(-ago);
        const auto found = looked(facts);
        const bool due = facts.review == ReviewType::Annual && facts.updateDone == Tri::Yes && ago >= 365;
        RC_ASSERT((found.updateNow == Money::pence(20000)) == due);
        RC_ASSERT(found.updateNow == Money() || found.updateNow == found.updateFeeYearly);
    }));
}

} // namespace provider_test
