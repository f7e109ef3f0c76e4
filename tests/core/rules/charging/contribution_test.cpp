// The sum, its steps and its reasons. Boundaries day by day and penny by penny stand in tests/data/stories/contribution.json.

#include "tests/core/rules/charging/asked.h"
#include "tests/core/rules/told.h"

namespace contribution_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::Asked;
using rules::ContributionFacts;
using rules::Keeps;
using rules::Premium;

namespace {

QStringList stepsOf(const rules::Contribution& found)
{
    QStringList steps;
    for (const rules::ContributionStep& step : found.steps)
        steps.append(u"%1 %2"_s.arg(step.name.isEmpty() ? step.key : step.name).arg(step.amount.pence()));
    return steps;
}

QStringList usedBy(const rules::Contribution& found)
{
    QStringList keys;
    for (const PolicyValue& value : found.policy.values) keys.append(value.key);
    return keys;
}

Reason reasonOf(const rules::Contribution& found, QStringView key)
{
    for (const Reason& reason : found.reasons)
        if (reason.key == key) return reason;
    return {};
}

ContributionFacts everything()
{
    ContributionFacts facts = test::pensioner();
    facts.capital = Money::pence(2950001);
    facts.capitalJoint = true;
    facts.mainHome = Money::pence(1);
    facts.income = {{u"occupational_pension"_s, Money::pence(90000)},
                    {u"pip_mobility"_s, Money::pence(7000)},
                    {u"earnings"_s, Money::pence(500)},
                    {u"occupational_pension"_s, Money::pence(1)},
                    {u"pip_mobility"_s, Money::pence(1)},
                    {u"attendance_allowance"_s, Money::pence(10)}};
    facts.keeps = Keeps::LoneParent;
    facts.children = 2;
    facts.premiums = {Premium::Disability, Premium::Carer, Premium::Disability};
    facts.housing = Money::pence(900);
    facts.disabilityCosts = Money::pence(80);
    facts.localDisregard = Money::pence(7);
    facts.percent = Quantity{66'667};
    return facts;
}

} // namespace

TEST_CASE("Every part of the sum has its step, in order, and they add up", "[rules][charging]")
{
    const rules::Contribution found = test::askedOf(everything());
    // 90011 + 300 - 7 - 900 - 80 - 11060 - 2 x 10125 - 4880 - 5235 = 47899; 66.667 per cent is 31932.8 and a bit.
    CHECK(found.available == Money::pence(47899));
    CHECK(stepsOf(found)
          == QStringList{u"Pension from work 90000"_s, u"Pension from work 1"_s, u"Attendance Allowance 10"_s,
                         u"tariff 300"_s, u"local_disregard -7"_s, u"housing -900"_s, u"dre -80"_s,
                         u"mig.lone -11060"_s, u"mig.child -20250"_s, u"premium.dp_s -4880"_s, u"premium.carer -5235"_s,
                         u"not_charged -15967"_s, u"above_cost -932"_s});
    CHECK(found.weekly == Money::pence(31000));
    CHECK(test::sumOf(found.steps) == found.weekly);
    CHECK(found.guarantee == Money::pence(41425));
    CHECK(found.assessable == Money::pence(90011));
    CHECK(found.tariff == Money::pence(300));
    CHECK(found.capitalAssessed == Money::pence(1475000));
}

TEST_CASE("The reasons say what decides first, then each part with its figures", "[rules][charging]")
{
    const rules::Contribution found = test::askedOf(everything());
    CHECK(test::told(found.reasons)
          == QStringList{
              u"yes contribution_is_whole_cost charged=31932 cost=31000 (Care Act 2014 s14)"_s,
              u"yes savings_shared_to_half_penny all=2950001 half=1475000 (SI 2014/2672)"_s,
              u"no home_not_counted (SI 2014/2672 Sch 2)"_s,
              u"yes savings_add_tariff savings=1475000 limit=1425000 step=25000 each=100 tariff=300"
              " (charging.tariff_step)"_s,
              u"yes income_counts types=Pension from work, Attendance Allowance total=90011 (SI 2014/2672)"_s,
              u"no income_left_out types=Personal Independence Payment, mobility part, Earnings from work total=7501"
              " (SI 2014/2672 Sch 1)"_s,
              u"yes council_disregards_more amount=7 (Care Act 2014 s14)"_s,
              u"yes housing_costs_taken_off amount=900 (SI 2014/2672 Sch 1 para 2)"_s,
              u"yes disability_costs_taken_off amount=80 (CASG Annex C)"_s,
              u"yes guarantee_kept kept=41425 (SI 2014/2672 reg 7)"_s,
              u"yes guarantee_for_children amount=20250 (SI 2014/2672 reg 7)"_s,
              u"yes guarantee_with_premiums amount=10115 (SI 2014/2672 reg 7)"_s,
              u"yes share_charged pct=66667 (Care Act 2014 s14)"_s,
              u"yes fraction_of_penny_dropped (SI 2014/2672 reg 11)"_s});
    for (const Reason& reason : found.reasons) CHECK(test::shipped().sources().contains(reason.source));
}

TEST_CASE("What decides has its own reason and figures", "[rules][charging]")
{
    ContributionFacts facts = test::pensioner();
    CHECK(test::askedOf(facts).reasons.first()
          == Reason{
              u"contribution_from_income"_s, Tri::Yes, {u"weekly=7130"_s, u"cost=31000"_s}, u"SI 2014/2672 reg 7"_s});
    facts.capital = Money::pence(2325001);
    const rules::Contribution whole = test::askedOf(facts);
    CHECK(whole.reasons
          == QList<Reason>{{u"savings_above_upper_limit"_s,
                            Tri::Yes,
                            {u"savings=2325001"_s, u"limit=2325000"_s, u"cost=31000"_s},
                            u"SI 2014/2672 reg 12"_s}});
    CHECK(stepsOf(whole) == QStringList{u"whole_cost 31000"_s});
    facts.capital = Money();
    facts.localGuarantee = Money::pence(25000);
    CHECK(reasonOf(test::askedOf(facts), u"council_guarantee_kept")
          == Reason{
              u"council_guarantee_kept"_s, Tri::Yes, {u"kept=25000"_s, u"national=22870"_s}, u"Care Act 2014 s14"_s});
    CHECK(reasonOf(test::askedOf(facts), u"savings_add_nothing").inputs
          == QStringList{u"savings=0"_s, u"limit=1425000"_s});
    facts.capitalJoint = true;
    facts.capital = Money::pence(200);
    CHECK(reasonOf(test::askedOf(facts), u"savings_shared").inputs == QStringList{u"all=200"_s, u"half=100"_s});
    facts.income.clear();
    CHECK(reasonOf(test::askedOf(facts), u"no_income_counts")
          == Reason{u"no_income_counts"_s, Tri::No, {}, u"SI 2014/2672"_s});
}

TEST_CASE("What was used is named with its values, and nothing else is", "[rules][charging]")
{
    ContributionFacts facts = test::pensioner();
    facts.capital = Money::pence(1425000); // at the limit: no step is looked up
    CHECK(usedBy(test::askedOf(facts))
          == QStringList{u"charging.capital_lower_limit"_s, u"charging.capital_upper_limit"_s,
                         u"charging.income_counted"_s, u"charging.mig.pc"_s});
    facts.income.append({u"earnings"_s, Money::pence(1)});
    facts.capital = Money::pence(1425001);
    facts.children = 1;
    facts.keeps = Keeps::CouplePension;
    facts.premiums = {Premium::DisabilityCouple};
    CHECK(usedBy(test::askedOf(facts))
          == QStringList{u"charging.capital_lower_limit"_s, u"charging.capital_upper_limit"_s,
                         u"charging.income_counted"_s, u"charging.income_disregarded"_s, u"charging.mig.child"_s,
                         u"charging.mig.cpl_pc"_s, u"charging.premium.dp_c"_s, u"charging.tariff_per_step"_s,
                         u"charging.tariff_step"_s});
    facts.capital = Money::pence(2325001);
    facts.income.clear();
    const rules::Contribution whole = test::askedOf(facts);
    CHECK(usedBy(whole) == QStringList{u"charging.capital_upper_limit"_s});
    CHECK(whole.policy.rule == u"care_act_charging");
    CHECK(whole.policy.date == facts.on);
    facts.free.reason = rules::FreeReason::Aftercare;
    const rules::Contribution free = test::askedOf(facts);
    CHECK(free.finding == Asked::NotChargeable);
    CHECK(free.policy.values.isEmpty());
    CHECK_FALSE(free.policy.date.isValid());
    CHECK(free.reasons
          == QList<Reason>{{u"care_not_chargeable"_s, Tri::No, {}, u"SI 2014/2672"_s},
                           {u"free_as_aftercare"_s, Tri::Yes, {}, u"Mental Health Act 1983 s117"_s}});
}

TEST_CASE("Each value that is used and not confirmed is named, and no other", "[rules][charging]")
{
    ContributionFacts facts = test::pensioner();
    facts.on = QDate(2025, 9, 16);
    facts.keeps = Keeps::Couple;
    facts.premiums = {Premium::EnhancedDisabilityCouple};
    facts.income.append({u"child_benefit"_s, Money::pence(1)});
    QStringList sources;
    for (const Reason& reason : test::askedOf(facts).reasons)
        if (reason.key == u"value_unconfirmed" && reason.met == Tri::NotYetKnown) sources.append(reason.source);
    CHECK(sources == QStringList{u"charging.income_disregarded"_s, u"charging.mig.cpl"_s, u"charging.premium.edp_c"_s});
}

TEST_CASE("The law of charging begins with the Act and is open", "[rules][charging]")
{
    CHECK(rules::contributionRules().front().from == QDate(2015, 4, 1));
    CHECK_FALSE(rules::contributionRules().front().until.isValid());
}

TEST_CASE("A fault of the facts is named with its place, in the order of the facts", "[rules][charging]")
{
    struct Story {
        const char* fault;
        void (*spoil)(ContributionFacts&);
    };
    const auto story = GENERATE(values<Story>({
        {"NEGATIVE_AMOUNT /capital",
         [](ContributionFacts& f) {
             f.capital = Money::pence(-1);
             f.weeklyCost = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /main_home_value",
         [](ContributionFacts& f) {
             f.mainHome = Money::pence(-1);
             f.weeklyCost = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /weekly_cost",
         [](ContributionFacts& f) {
             f.weeklyCost = Money::pence(-1);
             f.income[0].type = u"x"_s;
         }},
        {"UNKNOWN_INCOME_TYPE /income/0/type",
         [](ContributionFacts& f) {
             f.income[0] = {u"x"_s, Money::pence(-1)};
         }},
        {"NEGATIVE_AMOUNT /income/0/weekly",
         [](ContributionFacts& f) {
             f.income[0].weekly = Money::pence(-1);
             f.children = -1;
         }},
        {"PREMIUM_OF_OTHER_STATUS /premiums/1",
         [](ContributionFacts& f) {
             f.premiums = {Premium::Carer, Premium::EnhancedDisabilityCouple};
             f.children = -1;
         }},
        {"NEGATIVE_AMOUNT /free_cost",
         [](ContributionFacts& f) {
             f.free = {.reason = rules::FreeReason::MinorAdaptation, .cost = Money::pence(-1)};
         }},
        {"NEGATIVE_QUANTITY /children",
         [](ContributionFacts& f) {
             f.children = -1;
             f.housing = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /housing_costs",
         [](ContributionFacts& f) {
             f.housing = Money::pence(-1);
             f.disabilityCosts = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /dre",
         [](ContributionFacts& f) {
             f.disabilityCosts = Money::pence(-1);
             f.localDisregard = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /local_extra_disregard",
         [](ContributionFacts& f) {
             f.localDisregard = Money::pence(-1);
             f.localGuarantee = Money::pence(-1);
         }},
        {"NEGATIVE_AMOUNT /mig_local_override",
         [](ContributionFacts& f) {
             f.localGuarantee = Money::pence(-1);
             f.percent = Quantity{-1};
         }},
        {"NEGATIVE_QUANTITY /charge_percent",
         [](ContributionFacts& f) {
             f.percent = Quantity{-1};
             f.localGuarantee = Money();
         }},
        {"UNKNOWN_VALUE /charge_percent",
         [](ContributionFacts& f) {
             f.percent = Quantity{100'001};
             f.localGuarantee = Money();
         }},
        {"LOCAL_MIG_BELOW_NATIONAL /mig_local_override",
         [](ContributionFacts& f) { f.localGuarantee = Money::pence(22869); }},
        {"DATE_MISSING /date",
         [](ContributionFacts& f) {
             f.on = {};
             f.capital = Money::pence(-1);
         }},
        {"2015-03-31 charging.income_counted", [](ContributionFacts& f) { f.on = QDate(2015, 3, 31); }},
        {"2015-03-31 charging.capital_upper_limit",
         [](ContributionFacts& f) {
             f.on = QDate(2015, 3, 31);
             f.income.clear();
         }},
        {"2027-04-06 charging.mig.pc",
         [](ContributionFacts& f) {
             f.on = QDate(2027, 4, 6);
             f.children = 1;
         }},
        {"2026-04-06 charging.mig.child",
         [](ContributionFacts& f) {
             f.on = QDate(2026, 4, 6);
             f.children = 1;
             f.premiums = {Premium::Carer};
         }},
        {"2026-04-06 charging.premium.carer",
         [](ContributionFacts& f) {
             f.on = QDate(2026, 4, 6);
             f.premiums = {Premium::Carer};
         }},
    }));
    ContributionFacts facts = test::pensioner();
    story.spoil(facts);
    CHECK(test::refusalOf(facts).toStdString() == story.fault);
}

TEST_CASE("A result beyond 64 bits of pence is refused, and one at the edge is not", "[rules][charging]")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    ContributionFacts facts = test::pensioner();
    facts.income = {{u"rental"_s, Money::pence(most)}};
    CHECK(test::askedOf(facts).available == Money::pence(most - 22870));
    facts.income.append({u"rental"_s, Money::pence(1)});
    CHECK(test::refusalOf(facts) == u"TOO_LARGE /income");
    facts.income = {{u"earnings"_s, Money::pence(most)}, {u"earnings"_s, Money::pence(1)}};
    CHECK(test::refusalOf(facts) == u"TOO_LARGE /income");
    facts.income.removeLast();
    facts.housing = Money::pence(most - 22870);
    CHECK(test::askedOf(facts).available == Money::pence(-most));
    facts.housing = Money::pence(most - 22869);
    CHECK(test::refusalOf(facts) == u"TOO_LARGE /income");
    facts = test::pensioner();
    facts.capital = Money::pence(most);
    CHECK(test::askedOf(facts).capitalAssessed == Money::pence(most));
    facts.capital = Money();
    facts.children = (most - 22870) / 10125;
    CHECK(test::askedOf(facts).finding == Asked::Nil);
    facts.children += 1;
    CHECK(test::refusalOf(facts) == u"TOO_LARGE /children");
    facts.children = most;
    CHECK(test::refusalOf(facts) == u"TOO_LARGE /children");
}

TEST_CASE("A part that comes to nothing gives no reason and no step", "[rules][charging]")
{
    ContributionFacts facts = test::pensioner();
    const auto first = [](const ContributionFacts& asked) { return test::told(test::askedOf(asked).reasons).first(); };
    CHECK(test::told(test::askedOf(facts).reasons)
          == QStringList{u"yes contribution_from_income weekly=7130 cost=31000 (SI 2014/2672 reg 7)"_s,
                         u"no savings_add_nothing savings=0 limit=1425000 (charging.capital_lower_limit)"_s,
                         u"yes income_counts types=State Pension total=30000 (SI 2014/2672)"_s,
                         u"yes guarantee_kept kept=22870 (SI 2014/2672 reg 7)"_s});
    facts.income[0].weekly = Money::pence(22870);
    const rules::Contribution even = test::askedOf(facts);
    CHECK(first(facts) == u"no income_within_guarantee (SI 2014/2672 reg 7)");
    CHECK(stepsOf(even) == QStringList{u"State Pension 22870"_s, u"mig.pc -22870"_s});
    facts.income[0].weekly = Money::pence(30000);
    facts.weeklyCost = Money::pence(7130);
    CHECK(first(facts) == u"yes contribution_from_income weekly=7130 cost=7130 (SI 2014/2672 reg 7)");
    facts.weeklyCost = Money();
    CHECK(first(facts) == u"no care_costs_nothing (Care Act 2014 s14)");
    facts.weeklyCost.reset(); // not known: nothing is cut off at it
    CHECK(first(facts) == u"yes contribution_before_cost weekly=7130 (SI 2014/2672 reg 7)");
    facts.capital = Money::pence(30'000'00); // and there is no whole of it
    CHECK(test::refusalOf(facts) == u"FIELD_MISSING /weekly_cost");
    facts.capital = Money();
    facts.keeps = rules::Keeps::NotYetKnown;
    CHECK(test::refusalOf(facts) == u"FIELD_MISSING /mig_key");
    facts.keeps = rules::Keeps::SinglePension;
    facts.percent = Quantity();
    CHECK(first(facts) == u"no share_charged_is_nothing (Care Act 2014 s14)");
    facts.housing.reset();
    facts.disabilityCosts.reset();
    const QStringList told = test::told(test::askedOf(facts).reasons);
    CHECK(told.contains(u"unknown housing_costs_not_said (SI 2014/2672 Sch 1 para 2)"_s));
    CHECK(told.contains(u"unknown disability_costs_not_said (CASG Annex C)"_s));
}

} // namespace contribution_test
