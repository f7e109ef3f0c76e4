#include "core/rules/eligibility/care_act_2014_adult.h"

#include "core/rules/eligibility/catalogue.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <initializer_list>

namespace care_act_2014_adult_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using enum Tri;

namespace {

constexpr AreaAnswers kManages{
    .dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No, .danger = No, .takesMuchLonger = No};
constexpr AreaAnswers kUnable{.dueToNeed = Yes, .withoutAssistance = No};
constexpr AreaAnswers kOpen{};

/// Ten areas answered alike, but those named cannot be achieved without help.
EligibilityFacts adult(std::initializer_list<CareArea> unable, const AreaAnswers& theRest = kManages)
{
    EligibilityFacts facts;
    facts.on = QDate(2027, 2, 3);
    facts.age = 61;
    facts.impairment = Yes;
    facts.significantImpact = Yes;
    facts.matters = {Wellbeing::Control};
    facts.areas.fill(theRest);
    for (const CareArea area : unable) facts.at(area) = kUnable;
    return facts;
}

EligibilityFinding found(const EligibilityFacts& facts)
{
    const auto finding = rules::adultEligibility(facts, test::shipped());
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("One area stands by the first row that fits (reg 2(2), 2(3))", "[rules][eligibility]")
{
    using S = AreaStatus;
    struct Story {
        const char* told;
        AreaAnswers answers;
        S status;
        const char* limbs;
    };
    const auto story = GENERATE(values<Story>({
        {"asked, and does not apply",
         {.applicable = false, .dueToNeed = Yes, .withoutAssistance = No},
         S::NotApplicable,
         ""},
        {"not because of the needs", {.dueToNeed = No, .withoutAssistance = No}, S::NotCounted, "a"},
        {"not because of the needs, nothing else asked", {.dueToNeed = No}, S::NotCounted, ""},
        {"would be unable, but why is not known", {.withoutAssistance = No}, S::Unknown, "a"},
        {"would be unable by danger, but why is not known", {.withoutAssistance = Yes, .danger = Yes}, S::Unknown, "c"},
        {"cannot without help (a)", {.dueToNeed = Yes, .withoutAssistance = No}, S::Unable, "a"},
        {"can, with pain (b)", {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = Yes}, S::Unable, "b"},
        {"can, with danger (c)", {.dueToNeed = Yes, .withoutAssistance = Yes, .danger = Yes}, S::Unable, "c"},
        {"can, taking much longer (d)",
         {.dueToNeed = Yes, .withoutAssistance = Yes, .takesMuchLonger = Yes},
         S::Unable,
         "d"},
        {"danger, while help is not asked yet", {.dueToNeed = Yes, .danger = Yes}, S::Unable, "c"},
        {"every limb at once is one area",
         {.dueToNeed = Yes, .withoutAssistance = No, .painOrDistress = Yes, .danger = Yes, .takesMuchLonger = Yes},
         S::Unable,
         "abcd"},
        {"manages", kManages, S::Able, ""},
        {"manages, why not asked",
         {.withoutAssistance = Yes, .painOrDistress = No, .danger = No, .takesMuchLonger = No},
         S::Able,
         ""},
        {"manages so far, danger not asked",
         {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No, .takesMuchLonger = No},
         S::Unknown,
         ""},
        {"nothing asked", {}, S::Unknown, ""},
        {"because of the needs, nothing else asked", {.dueToNeed = Yes}, S::Unknown, ""},
    }));

    INFO(story.told);
    const AreaFinding finding = rules::areaFinding(CareArea::Clothed, story.answers);
    CHECK(finding.status == story.status);
    CHECK(finding.limbs.join(QString()) == QString::fromLatin1(story.limbs));
}

TEST_CASE("An adult's needs are weighed on all three conditions (reg 2(1))", "[rules][eligibility]")
{
    using enum CareArea;
    using E = Eligibility;
    struct Story {
        const char* told;
        Tri impairment;
        EligibilityFacts areas;
        Tri impact;
        E answer;
        Tri c2;
    };
    const auto two = adult({Nutrition, HomeSafety});
    const auto one = adult({Nutrition});
    const auto none = adult({});
    const auto oneSoFar = adult({Nutrition}, kOpen);
    const auto twoSoFar = adult({Nutrition, HomeSafety}, kOpen);
    const auto story = GENERATE_COPY(values<Story>({
        {"two areas and a significant impact", Yes, two, Yes, E::Eligible, Yes},
        {"one area is not enough", Yes, one, Yes, E::NotEligible, No},
        {"none", Yes, none, Yes, E::NotEligible, No},
        {"no impairment or illness", No, two, Yes, E::NotEligible, Yes},
        {"no significant impact", Yes, two, No, E::NotEligible, Yes},
        {"impact not asked yet", Yes, two, NotYetKnown, E::Undetermined, Yes},
        {"impairment not asked yet", NotYetKnown, two, Yes, E::Undetermined, Yes},
        {"one condition fails, whatever is still open", No, twoSoFar, NotYetKnown, E::NotEligible, Yes},
        {"one area and no impact asked: two cannot be", Yes, one, NotYetKnown, E::NotEligible, No},
        {"two are enough, whatever areas are open", Yes, twoSoFar, Yes, E::Eligible, Yes},
        {"one area, the others not asked yet", Yes, oneSoFar, Yes, E::Undetermined, NotYetKnown},
        {"nothing asked", Yes, adult({}, kOpen), Yes, E::Undetermined, NotYetKnown},
    }));

    INFO(story.told);
    EligibilityFacts facts = story.areas;
    facts.impairment = story.impairment;
    facts.significantImpact = story.impact;
    const EligibilityFinding finding = found(facts);
    CHECK(finding.answer == story.answer);
    CHECK(finding.arises == story.impairment);
    CHECK(finding.unable == story.c2);
    CHECK(finding.wellbeing == story.impact);
    REQUIRE(finding.areas.size() == std::ssize(kAdultAreas));
    REQUIRE_FALSE(finding.reasons.isEmpty());
    CHECK(finding.policy.rule == u"care_act_reg2");
    CHECK(finding.policy.hash.startsWith(u"sha256:"));
}

TEST_CASE("Needs that come and go are weighed over a period (reg 2(4))", "[rules][eligibility]")
{
    using E = Eligibility;
    struct Story {
        const char* told;
        Tri impairment;
        bool twoUnable;
        Tri fluctuates;
        Tri period;
        E answer;
    };
    const auto story = GENERATE(values<Story>({
        {"steady needs ask for no period", Yes, true, No, NotYetKnown, E::Eligible},
        {"come and go, period looked at", Yes, true, Yes, Yes, E::Eligible},
        {"come and go, period not looked at", Yes, true, Yes, No, E::Undetermined},
        {"come and go, period not asked", Yes, true, Yes, NotYetKnown, E::Undetermined},
        {"a settled no becomes open, too", Yes, false, Yes, No, E::Undetermined},
        {"but no impairment stays a no", No, true, Yes, No, E::NotEligible},
        {"whether they come and go not asked", Yes, true, NotYetKnown, NotYetKnown, E::Eligible},
    }));

    INFO(story.told);
    using enum CareArea;
    EligibilityFacts facts = story.twoUnable ? adult({Nutrition, Toilet}) : adult({});
    facts.impairment = story.impairment;
    facts.fluctuates = story.fluctuates;
    facts.periodConsidered = story.period;
    const EligibilityFinding finding = found(facts);
    CHECK(finding.answer == story.answer);
    CHECK(finding.unable == (story.twoUnable ? Yes : No));
    const bool missing = story.fluctuates == Yes && story.period != Yes;
    CHECK(finding.missing.contains(u"/facts/fluctuation/period_considered"_s) == missing);
    if (finding.answer == E::Undetermined) CHECK(finding.reasons.first().key == u"fluctuation_period_not_considered");
}

TEST_CASE("No determination is due under the old law, under eighteen or after a refusal", "[rules][eligibility]")
{
    using enum CareArea;
    struct Story {
        const char* told;
        QDate on;
        int age;
        RouteOut route;
        Eligibility answer;
        const char* reason;
    };
    using E = Eligibility;
    const auto story = GENERATE(values<Story>({
        {"the last day of the old law", QDate(2015, 3, 31), 61, RouteOut::None, E::NotApplicable, "old_law_applies"},
        {"the first day of the Care Act", QDate(2015, 4, 1), 61, RouteOut::None, E::Eligible, "c1_impairment_met"},
        {"seventeen", QDate(2027, 2, 3), 17, RouteOut::None, E::NotApplicable, "under_18"},
        {"eighteen today", QDate(2027, 2, 3), 18, RouteOut::None, E::Eligible, "c1_impairment_met"},
        {"refused", QDate(2027, 2, 3), 61, RouteOut::RefusedAssessment, E::NotApplicable, "refused_assessment"},
        {"care under contract", QDate(2027, 2, 3), 61, RouteOut::CareUnderContract, E::NotApplicable,
         "care_under_contract"},
    }));

    INFO(story.told);
    EligibilityFacts facts = adult({Nutrition, Toilet});
    facts.on = story.on;
    facts.age = story.age;
    facts.routeOut = story.route;
    const EligibilityFinding finding = found(facts);
    CHECK(finding.answer == story.answer);
    CHECK(finding.reasons.first().key == QString::fromLatin1(story.reason));
    CHECK(finding.areas.isEmpty() == (story.answer == E::NotApplicable));
    CHECK(finding.missing.isEmpty());
    CHECK(finding.policy.rule == u"care_act_reg2");
}

TEST_CASE("A day is never guessed", "[rules][eligibility]")
{
    EligibilityFacts facts = adult({});
    facts.on = {};
    const auto finding = rules::adultEligibility(facts, test::shipped());
    REQUIRE_FALSE(finding);
    CHECK(finding.error() == Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s});
}

TEST_CASE("What is still missing is named, in the order of the record", "[rules][eligibility]")
{
    EligibilityFacts facts;
    facts.on = QDate(2027, 2, 3);
    facts.areas.fill(kManages);
    facts.at(CareArea::Toilet) = {};
    facts.at(CareArea::Community) = {.askedNotKnown = true};
    facts.fluctuates = Yes;
    CHECK(found(facts).missing
          == QStringList{u"/facts/needs_from_impairment_or_illness"_s, u"/facts/outcomes/toilet"_s,
                         u"/facts/significant_wellbeing_impact"_s, u"/facts/fluctuation/period_considered"_s});
    CHECK_FALSE(found(facts).recordComplete);

    EligibilityFacts whole = adult({CareArea::Nutrition, CareArea::Toilet});
    CHECK(found(whole).recordComplete);
    whole.matters.clear();
    CHECK(found(whole).missing == QStringList{u"/facts/wellbeing_domains"_s});
    CHECK(found(whole).answer == Eligibility::Eligible);
    whole.significantImpact = No;
    CHECK(found(whole).recordComplete);
}

TEST_CASE("What the law asks next follows the finding (Care Act s13, s19)", "[rules][eligibility]")
{
    using enum CareArea;
    CHECK(found(adult({Nutrition, Toilet})).stillOwed.first() == u"written_reasons");
    CHECK(found(adult({})).stillOwed
          == QStringList{u"written_reasons"_s, u"advice_and_information"_s, u"consider_discretionary_power"_s});
    CHECK(found(adult({}, kOpen)).stillOwed == QStringList{u"complete_the_record"_s});
}

TEST_CASE("The reasons begin with what decides", "[rules][eligibility]")
{
    using enum CareArea;
    const auto firstOf = [](EligibilityFacts facts) { return found(facts).reasons.first(); };
    CHECK(firstOf(adult({Nutrition})).key == u"c2_two_outcomes_not_met");
    EligibilityFacts noImpact = adult({Nutrition, Toilet});
    noImpact.significantImpact = No;
    CHECK(firstOf(noImpact).key == u"c3_wellbeing_not_met");
    CHECK(firstOf(adult({Nutrition}, kOpen)).key == u"c2_two_outcomes_not_yet_known");

    const EligibilityFinding finding = found(adult({Nutrition, Toilet}));
    const Reason& second = finding.reasons[1];
    CHECK(second.key == u"c2_two_outcomes_met");
    CHECK(second.inputs == QStringList{u"unable=2"_s, u"unknown=0"_s, u"needed=2"_s});
    CHECK(second.source == u"SI 2015/313 reg 2(1)(b)");
    CHECK(test::keysOf(finding.reasons).contains(u"carers_help_ignored"_s));
}

TEST_CASE("An adult's reasons name each limb, each outcome left out, and the counts", "[rules][eligibility]")
{
    using enum CareArea;
    EligibilityFacts facts = adult({Nutrition});
    facts.at(Hygiene) = {.dueToNeed = No, .withoutAssistance = No};
    facts.at(Toilet) = {.dueToNeed = Yes, .withoutAssistance = Yes, .danger = Yes};
    facts.at(ChildCaring) = {};
    facts.matters.clear();
    facts.fluctuates = facts.periodConsidered = Yes;
    const QList<Reason> wanted{
        {u"c1_impairment_met"_s, Yes, {}, u"SI 2015/313 reg 2(1)(a)"_s},
        {u"c2_two_outcomes_met"_s, Yes, {u"unable=2"_s, u"unknown=1"_s, u"needed=2"_s}, u"SI 2015/313 reg 2(1)(b)"_s},
        {u"c3_wellbeing_met"_s, Yes, {}, u"SI 2015/313 reg 2(1)(c)"_s},
        {u"fluctuation_period_considered"_s, Yes, {}, u"SI 2015/313 reg 2(4)"_s},
        {u"area_unable_a"_s, Yes, {u"area=nutrition"_s}, u"SI 2015/313 reg 2(3)(a)"_s},
        {u"area_not_counted"_s, No, {u"area=hygiene"_s}, u"SI 2015/313 reg 2(2)(b)"_s},
        {u"area_unable_c"_s, Yes, {u"area=toilet"_s}, u"SI 2015/313 reg 2(3)(c)"_s},
        {u"carers_help_ignored"_s, Yes, {}, u"Care Act 2014 s13"_s},
        {u"areas_not_all_considered"_s, NotYetKnown, {u"unknown=1"_s}, u"SI 2015/313 reg 2(2)"_s},
        {u"no_wellbeing_matter_named"_s, NotYetKnown, {}, u"Care Act 2014 s1(2)"_s},
    };
    CHECK(found(facts).reasons == wanted);
    facts.periodConsidered = No;
    CHECK(found(facts).reasons.first()
          == Reason{u"fluctuation_period_not_considered"_s, NotYetKnown, {}, u"SI 2015/313 reg 2(4)"_s});
    CHECK_FALSE(test::keysOf(found(adult({Nutrition})).reasons).contains(u"fluctuation_period_considered"_s));
    facts.on = QDate(2015, 3, 31);
    CHECK(found(facts).reasons == QList<Reason>{{u"old_law_applies"_s, No, {}, u"SI 2015/993 art 2"_s}});
}

TEST_CASE("The example of the contract: two unable, seven open", "[rules][eligibility]")
{
    EligibilityFacts facts = adult({}, kOpen);
    facts.at(CareArea::Clothed) = {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = Yes};
    facts.at(CareArea::WorkEducation) = kUnable;
    facts.at(CareArea::ChildCaring) = {.applicable = false};
    const EligibilityFinding finding = found(facts);
    CHECK(finding.answer == Eligibility::Eligible);
    CHECK_FALSE(finding.recordComplete);
    CHECK(finding.missing.size() == 7);

    facts.at(CareArea::WorkEducation) = {};
    CHECK(found(facts).answer == Eligibility::Undetermined);
    CHECK(found(facts).unable == NotYetKnown);
}

TEST_CASE("Josie's ten areas on 17 September 2024 (the journey, section 4)", "[rules][eligibility][journey]")
{
    EligibilityFacts facts;
    facts.on = QDate(2024, 9, 17);
    facts.age = 43;
    facts.impairment = Yes;
    facts.significantImpact = Yes;
    facts.matters = {Wellbeing::Dignity, Wellbeing::HealthAndEmotion, Wellbeing::Control, Wellbeing::Participation};
    facts.fluctuates = Yes;
    facts.periodConsidered = Yes;
    facts.areas.fill(kManages);
    using enum CareArea;
    for (const CareArea area : {Nutrition, HomeHabitable, WorkEducation, Community}) facts.at(area) = kUnable;
    facts.at(Hygiene) = {
        .dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = Yes, .danger = No, .takesMuchLonger = Yes};
    facts.at(HomeSafety) = {
        .dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No, .danger = Yes, .takesMuchLonger = No};
    facts.at(ChildCaring) = {.applicable = false};

    const EligibilityFinding finding = found(facts);
    CHECK(finding.answer == Eligibility::Eligible);
    CHECK(finding.recordComplete);
    QString statuses;
    for (const AreaFinding& area : finding.areas) statuses += QString::number(static_cast<int>(area.status));
    CHECK(statuses == u"1122112114"_s); // unable 1, able 2, not applicable 4, in the order of the regulation
    CHECK(finding.areas[1].limbs == QStringList{u"b"_s, u"d"_s});
    CHECK(finding.areas[4].limbs == QStringList{u"c"_s});
    CHECK(finding.reasons[1].inputs.first() == u"unable=6");
}

} // namespace care_act_2014_adult_test
