#include "core/rules/eligibility/owed.h"

#include "core/rules/eligibility/catalogue.h"
#include "tests/core/policy/policy_folder.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace owed_test {

using namespace alongside;
using namespace Qt::StringLiterals;

TEST_CASE("Every way out has its source and what is owed after it", "[rules][eligibility]")
{
    struct Story {
        RouteOut route;
        const char* code;
        const char* source;
        const char* owed;
    };
    const auto story = GENERATE(values<Story>({
        {RouteOut::Under18, "under_18", "Care Act 2014 s9", "consider_childs_needs_assessment"},
        {RouteOut::RefusedAssessment, "refused_assessment", "Care Act 2014 s11", "record_refusal"},
        {RouteOut::CarerUnder18, "carer_under_18", "Care Act 2014 s63", "consider_young_carers_assessment"},
        {RouteOut::CaredForUnder18, "cared_for_under_18", "Care Act 2014 s60", "consider_childs_carers_assessment"},
        {RouteOut::CareUnderContract, "care_under_contract", "Care Act 2014 s10", ""},
    }));

    EligibilityFacts adult;
    adult.routeOut = story.route;
    CarerFacts carer;
    carer.routeOut = story.route;
    const QList<Reason> reasons{{QString::fromLatin1(story.code), Tri::No, {}, QString::fromLatin1(story.source)}};
    const QStringList owed = *story.owed ? QStringList{QString::fromLatin1(story.owed)} : QStringList{};
    CHECK(rules::notDue(adult)->reasons == reasons);
    CHECK(rules::notDue(carer)->reasons == reasons);
    CHECK(rules::notDue(adult)->stillOwed == owed);
    CHECK(rules::notDue(carer)->stillOwed == owed);
    CHECK(rules::notDue(carer)->answer == Eligibility::NotApplicable);
}

TEST_CASE("Ages decide on the eighteenth birthday, and where nobody said, nothing is decided by age",
          "[rules][eligibility]")
{
    EligibilityFacts adult;
    CHECK_FALSE(rules::notDue(adult));
    adult.age = 18;
    CHECK_FALSE(rules::notDue(adult));
    adult.age = 17;
    CHECK(rules::notDue(adult));

    CarerFacts carer;
    CHECK_FALSE(rules::notDue(carer));
    carer.carerAge = carer.caredForAge = 18;
    CHECK_FALSE(rules::notDue(carer));
    carer.caredForAge = 17;
    CHECK(test::keysOf(rules::notDue(carer)->reasons) == QStringList{u"cared_for_under_18"_s});
    carer.carerAge = 17;
    CHECK(test::keysOf(rules::notDue(carer)->reasons) == QStringList{u"carer_under_18"_s, u"cared_for_under_18"_s});
    carer.routeOut = RouteOut::CaredForUnder18;
    CHECK(test::keysOf(rules::notDue(carer)->reasons) == QStringList{u"cared_for_under_18"_s, u"carer_under_18"_s});
}

TEST_CASE("What is owed follows the answer, and the record first", "[rules][eligibility]")
{
    using E = Eligibility;
    const QStringList no{u"written_reasons"_s, u"advice_and_information"_s, u"consider_discretionary_power"_s};
    const QStringList record{u"complete_the_record"_s};
    CHECK(rules::owedAfter(E::NotEligible, true) == no);
    CHECK(rules::owedToCarerAfter(E::NotEligible, false) == record + no);
    CHECK(rules::owedAfter(E::Undetermined, false) == record);
    CHECK(rules::owedAfter(E::Undetermined, true).isEmpty());
    CHECK(rules::owedAfter(E::NotApplicable, false).isEmpty());
    CHECK(rules::owedToCarerAfter(E::NotApplicable, true).isEmpty());
    CHECK(rules::owedAfter(E::Eligible, true)
          == QStringList{u"written_reasons"_s, u"consider_what_could_meet_needs"_s, u"ask_whether_wanted"_s,
                         u"establish_ordinary_residence"_s});
    CHECK(rules::owedToCarerAfter(E::Eligible, true)
          == QStringList{u"written_reasons"_s, u"consider_what_could_meet_needs"_s,
                         u"establish_adults_ordinary_residence"_s});
}

TEST_CASE("How many outcomes an adult must be unable to achieve is policy, and told where unconfirmed",
          "[rules][eligibility]")
{
    test::PolicyFolder folder;
    folder.write(u"n.json"_s,
                 test::numberFile("eligibility.adult.outcomes_needed", "count", test::dated("2027-01-01", "1")));
    folder.replace(u"n.json"_s, "\"confirmed\":true", "\"confirmed\":false");
    const auto library = policy::Library::fromFolder(folder.path());
    REQUIRE(library);
    EligibilityFacts facts;
    facts.on = QDate(2027, 1, 1);
    facts.impairment = facts.significantImpact = Tri::Yes;
    facts.at(CareArea::Toilet) = {.dueToNeed = Tri::Yes, .withoutAssistance = Tri::No};
    const auto finding = rules::adultEligibility(facts, *library);
    REQUIRE(finding);
    CHECK(finding->answer == Eligibility::Eligible);
    CHECK(finding->reasons.last()
          == Reason{u"value_unconfirmed"_s, Tri::NotYetKnown, {}, u"eligibility.adult.outcomes_needed"_s});
    facts.on = QDate(2026, 12, 31);
    CHECK(rules::adultEligibility(facts, *library).error().code == ErrorCode::NoPolicyInForce);
}

} // namespace owed_test
