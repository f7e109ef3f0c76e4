// `eligibility`, kind `adult`.

#include "core/contract/eligibility/eligibility_parts.h"
#include "core/contract/subject.h"
#include "core/rules/eligibility/catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

EligibilityFacts factsIn(Object& facts)
{
    EligibilityFacts out;
    out.on = facts.decisionDate(u"assessment_date");
    out.age = ageIn(facts, u"age");
    out.routeOut = routeIn(facts);
    out.impairment = facts.tri(u"needs_from_impairment_or_illness");
    readAreas(facts, kAdultAreas, Limbs::Four, out);
    out.significantImpact = facts.tri(u"significant_wellbeing_impact");
    out.matters = mattersIn(facts);
    const Fluctuation fluctuation = fluctuationIn(facts);
    out.fluctuates = fluctuation.fluctuates;
    out.periodConsidered = fluctuation.periodConsidered;
    facts.skip(u"outcomes_seen_on_visit_day");
    return out;
}

} // namespace

std::variant<Answer, Refused> decideAdult(Object& facts, const policy::Library& library)
{
    const EligibilityFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::adultEligibility(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/assessment_date");
    return answerOf(*found, {"c1_impairment", "c2_two_outcomes"});
}

} // namespace alongside::contract
