// A carer whose health alone is at risk has eligible needs (SI 2015/313 reg 3(2)(a)), and money can meet them.
#include "core/casework/plan/plan_contents.h"
#include "core/casework/rulebook.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework::carer_health_test {

namespace {

const QDate kDay(2027, 6, 10);

const Rulebook& rules()
{
    static const Rulebook shipped(*policy::Library::builtIn());
    return shipped;
}

/// Found eligible by her health; she manages all eight areas, and wants her nights back.
CaseFile carer()
{
    CaseFile file;
    file.person.subject = CaseSubject::Carer;
    file.assessment = {.significantImpact = Tri::Yes,
                       .matters = {Wellbeing::HealthAndEmotion},
                       .necessaryCare = Tri::Yes,
                       .healthAtRisk = Tri::Yes};
    for (const CareArea area : kCarerAreas)
        file.needs.append({.id = needIdFor(area), .area = area, .withoutAssistance = Tri::Yes});
    const OutcomeId nights{QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3)};
    file.outcomes.append({.id = nights, .statement = u"I sleep the night through"_s});
    file.lines.append({.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 4)},
                       .label = u"A sitter"_s,
                       .outcomes = {nights},
                       .priceByHand = Money::pence(9000),
                       .priceReason = u"as quoted"_s});
    file.determinations.append({.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 5)},
                                .on = kDay,
                                .eligible = true,
                                .finding = *rules().eligibility(file, kDay)});
    return file;
}

} // namespace

TEST_CASE("What a carer wants for their own health is paid for, and is tied to no area", "[casework][S74]")
{
    CaseFile file = carer();
    const EligibilityFinding found = *rules().eligibility(file, kDay);
    REQUIRE(found.answer == Eligibility::Eligible);
    CHECK(isEligible(file.outcomes.first(), file, found) == Tri::Yes);
    CHECK(rules().allocation(file, kDay)->weekly == Money::pence(9000));

    file.assessment.healthAtRisk = Tri::No; // then nobody knows what it answers
    file.needs.first().withoutAssistance = Tri::No;
    const EligibilityFinding byArea = *rules().eligibility(file, kDay);
    CHECK(isEligible(file.outcomes.first(), file, byArea) == Tri::NotYetKnown);
    file = carer();
    file.person.subject = CaseSubject::Adult;
    CHECK(isEligible(file.outcomes.first(), file, *rules().eligibility(file, kDay)) != Tri::Yes);
}

TEST_CASE("What a carer wants for their own health is not paid for where the needs are not eligible", "[casework][S74]")
{
    CaseFile file = carer();
    file.determinations.first().eligible = false;
    CHECK(isEligible(file.outcomes.first(), file, *rules().eligibility(file, kDay)) == Tri::No);
}

TEST_CASE("The statement names a carer's own health among the needs, and who meets it", "[casework][S74]")
{
    CaseFile file = carer();
    const auto need = [&] {
        const auto needs = PlanContents::facts(file, kDay).needs;
        const auto health = std::ranges::find(needs, u"health"_s, &rules::PlannedNeed::id);
        return health == needs.end() ? rules::PlannedNeed() : *health;
    };
    CHECK(need().meetsCriteria == Tri::Yes);
    CHECK(need().metBy == rules::MetBy::NotSaid);
    AllocationAgreement agreed{.id = {QUuid(5, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 6)}, .on = kDay};
    agreed.allocation = *rules().allocation(file, kDay);
    file.agreements.append(agreed);
    CHECK(need().metBy == rules::MetBy::Council);
    CHECK(need().howSaid);
}

} // namespace alongside::casework::carer_health_test
