#include "core/rules/eligibility/care_act_2014_carer.h"

#include "core/rules/eligibility/catalogue.h"
#include "tests/core/policy/policy_folder.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace care_act_2014_carer_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using enum Tri;

namespace {

constexpr AreaAnswers kManages{.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No, .danger = No};
constexpr AreaAnswers kUnable{.dueToNeed = Yes, .withoutAssistance = No};

/// Eight areas managed but those named, and health not at risk.
CarerFacts carer(std::initializer_list<CareArea> unable)
{
    CarerFacts facts;
    facts.on = QDate(2027, 2, 3);
    facts.necessaryCare = Yes;
    facts.health = No;
    facts.significantImpact = Yes;
    facts.matters = {Wellbeing::Relationships};
    facts.areas.fill(kManages);
    for (const CareArea area : unable) facts.at(area) = kUnable;
    return facts;
}

EligibilityFinding found(const CarerFacts& facts, const policy::Library& library = test::shipped())
{
    const auto finding = rules::carerEligibility(facts, library);
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("A carer's area stands by three limbs, not four (reg 3(3))", "[rules][eligibility][carer]")
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
        {"not because of caring", {.dueToNeed = No, .withoutAssistance = No}, S::NotCounted, "a"},
        {"would be unable, but why is not known", {.withoutAssistance = No}, S::Unknown, "a"},
        {"cannot without help (a)", {.dueToNeed = Yes, .withoutAssistance = No}, S::Unable, "a"},
        {"can, with pain (b)", {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = Yes}, S::Unable, "b"},
        {"can, with danger (c)", {.dueToNeed = Yes, .withoutAssistance = Yes, .danger = Yes}, S::Unable, "c"},
        {"takes much longer, which is not read",
         {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No, .danger = No, .takesMuchLonger = Yes},
         S::Able,
         ""},
        {"manages", kManages, S::Able, ""},
        {"help not asked", {.dueToNeed = Yes, .painOrDistress = No, .danger = No}, S::Unknown, ""},
        {"pain not asked", {.dueToNeed = Yes, .withoutAssistance = Yes, .danger = No}, S::Unknown, ""},
        {"danger not asked", {.dueToNeed = Yes, .withoutAssistance = Yes, .painOrDistress = No}, S::Unknown, ""},
        {"nothing asked", {}, S::Unknown, ""},
    }));

    INFO(story.told);
    const AreaFinding finding = rules::carerAreaFinding(CareArea::Recreation, story.answers);
    CHECK(finding.area == CareArea::Recreation);
    CHECK(finding.status == story.status);
    CHECK(finding.limbs.join(QString()) == QString::fromLatin1(story.limbs));
}

TEST_CASE("A carer's second condition is health or any one outcome (reg 3(1)(b))", "[rules][eligibility][carer]")
{
    using E = Eligibility;
    const auto none = carer({});
    const auto one = carer({CareArea::WorkEducation});
    CarerFacts open = carer({});
    open.at(CareArea::Community) = {};
    struct Story {
        const char* told;
        CarerFacts areas;
        Tri health;
        Tri c2;
        E answer;
    };
    const auto story = GENERATE_COPY(values<Story>({
        {"neither", none, No, No, E::NotEligible},
        {"health alone", none, Yes, Yes, E::Eligible},
        {"one outcome alone", one, No, Yes, E::Eligible},
        {"both", one, Yes, Yes, E::Eligible},
        {"health not asked", none, NotYetKnown, NotYetKnown, E::Undetermined},
        {"one outcome, health not asked", one, NotYetKnown, Yes, E::Eligible},
        {"an outcome not asked", open, No, NotYetKnown, E::Undetermined},
        {"neither asked", open, NotYetKnown, NotYetKnown, E::Undetermined},
        {"health, an outcome not asked", open, Yes, Yes, E::Eligible},
    }));

    INFO(story.told);
    CarerFacts facts = story.areas;
    facts.health = story.health;
    const EligibilityFinding finding = found(facts);
    CHECK(finding.unable == story.c2);
    CHECK(finding.answer == story.answer);
    CHECK(finding.arises == Yes);
    CHECK(finding.wellbeing == Yes);
    CHECK(finding.policy.rule == u"care_act_reg3");
    REQUIRE(finding.policy.values.size() == 1);
    CHECK(finding.policy.values.first().value == u"1");
}

TEST_CASE("The paragraphs and limbs of a carer, put together when the rule runs, are listed",
          "[rules][eligibility][carer]")
{
    QStringList paragraphs;
    for (const CareArea area : kCarerAreas) paragraphs.append(rules::carerParagraphOf(area));
    CHECK(paragraphs.first() == u"SI 2015/313 reg 3(2)(b)(i)");
    CHECK(paragraphs.last() == u"SI 2015/313 reg 3(2)(b)(viii)");
    for (const QChar letter : u"abc"_s) paragraphs.append(u"SI 2015/313 reg 3(3)(%1)"_s.arg(letter));
    for (const QString& paragraph : paragraphs) CHECK(test::shipped().sources().contains(paragraph));
}

TEST_CASE("A carer's reasons name each limb, each outcome left out, and the counts", "[rules][eligibility][carer]")
{
    CarerFacts facts = carer({CareArea::Nutrition});
    facts.at(CareArea::ChildCaring) = {.dueToNeed = No, .withoutAssistance = No};
    facts.at(CareArea::Recreation) = {};
    facts.matters.clear();
    const EligibilityFinding finding = found(facts);
    const QList<Reason> wanted{
        {u"c1_necessary_care_met"_s, Yes, {}, u"SI 2015/313 reg 3(1)(a)"_s},
        {u"c2_health_or_one_outcome_met"_s, Yes, {u"unable=1"_s}, u"SI 2015/313 reg 3(1)(b)"_s},
        {u"c3_wellbeing_met"_s, Yes, {}, u"SI 2015/313 reg 3(1)(c)"_s},
        {u"carer_health_not_at_risk"_s, No, {}, u"SI 2015/313 reg 3(2)(a)"_s},
        {u"area_not_counted"_s, No, {u"area=child_caring"_s}, u"SI 2015/313 reg 3(2)(b)(i)"_s},
        {u"area_unable_a"_s, Yes, {u"area=nutrition"_s}, u"SI 2015/313 reg 3(3)(a)"_s},
        {u"others_help_to_carer_ignored"_s, Yes, {}, u"Care Act 2014 s13"_s},
        {u"carer_areas_not_all_considered"_s, NotYetKnown, {u"unknown=1"_s}, u"SI 2015/313 reg 3(2)(b)"_s},
        {u"no_wellbeing_matter_named"_s, NotYetKnown, {}, u"Care Act 2014 s1(2)"_s},
    };
    CHECK(finding.reasons == wanted);
}

TEST_CASE("What nobody knows was asked all the same, and is not missing from the record", "[rules][eligibility][carer]")
{
    CarerFacts facts = carer({CareArea::Nutrition});
    facts.at(CareArea::Recreation) = {.askedNotKnown = true};
    CHECK(found(facts).recordComplete);
    facts.at(CareArea::Recreation) = {};
    CHECK(found(facts).missing == QStringList{u"/facts/outcomes/recreation"_s});
}

TEST_CASE("How many outcomes a carer must be unable to achieve is policy, and told where unconfirmed",
          "[rules][eligibility][carer]")
{
    test::PolicyFolder folder;
    folder.write(u"n.json"_s,
                 test::numberFile("eligibility.carer.outcomes_needed", "count", test::dated("2027-01-01", "2")));
    folder.replace(u"n.json"_s, "\"confirmed\":true", "\"confirmed\":false");
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    CHECK(found(carer({CareArea::Nutrition}), *library).answer == Eligibility::NotEligible);
    const EligibilityFinding two = found(carer({CareArea::Nutrition, CareArea::Community}), *library);
    CHECK(two.answer == Eligibility::Eligible);
    CHECK(two.reasons.last()
          == Reason{u"value_unconfirmed"_s, NotYetKnown, {}, u"eligibility.carer.outcomes_needed"_s});
    CHECK_FALSE(test::keysOf(found(carer({})).reasons).contains(u"value_unconfirmed"_s));

    CarerFacts early = carer({});
    early.on = QDate(2026, 12, 31);
    CHECK(rules::carerEligibility(early, *library).error().code == ErrorCode::NoPolicyInForce);
    early.on = {};
    CHECK(rules::carerEligibility(early, *library).error()
          == Error{ErrorCode::AnswerMissing, u"/assessment_date"_s, u"DATE_MISSING"_s});
}

TEST_CASE("A carer's record has a stable key for each outcome", "[rules][eligibility][carer]")
{
    QStringList keys;
    for (const CareArea area : kCarerAreas) keys.append(QString::fromLatin1(keyOf(area)));
    CHECK(keys.join(u' ')
          == u"child_caring care_other_persons home_habitable nutrition relationships work_education community "
             u"recreation");
}

TEST_CASE("A carer is told how their health stands, asked or not (reg 3(2)(a))", "[rules][eligibility][carer]")
{
    const auto told = [](Tri health) {
        CarerFacts facts = carer({});
        facts.health = health;
        const QList<Reason> reasons = found(facts).reasons;
        const auto one = std::ranges::find_if(
            reasons, [](const Reason& reason) { return reason.source == u"SI 2015/313 reg 3(2)(a)"; });
        REQUIRE(one != reasons.end());
        return *one;
    };
    const QString source = u"SI 2015/313 reg 3(2)(a)"_s;
    CHECK(told(Yes) == Reason{u"carer_health_at_risk"_s, Yes, {}, source});
    CHECK(told(No) == Reason{u"carer_health_not_at_risk"_s, No, {}, source});
    CHECK(told(NotYetKnown) == Reason{u"carer_health_not_yet_known"_s, NotYetKnown, {}, source});
}

} // namespace care_act_2014_carer_test
