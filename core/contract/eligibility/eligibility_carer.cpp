// `eligibility`, kind `carer`.

#include "core/contract/eligibility/eligibility_parts.h"
#include "core/contract/subject.h"
#include "core/rules/eligibility/catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

CarerFacts factsIn(Object& facts)
{
    CarerFacts out;
    out.on = facts.decisionDate(u"assessment_date");
    out.carerAge = ageIn(facts, u"carer_age");
    out.caredForAge = ageIn(facts, u"cared_for_age");
    out.routeOut = routeIn(facts);
    out.necessaryCare = facts.tri(u"needs_arise_from_necessary_care");
    out.health = facts.tri(u"health_deteriorating_or_at_risk");
    readAreas(facts, kCarerAreas, Limbs::Three, out);
    out.significantImpact = facts.tri(u"significant_wellbeing_impact");
    out.matters = mattersIn(facts);
    const Fluctuation fluctuation = fluctuationIn(facts);
    out.fluctuates = fluctuation.fluctuates;
    out.periodConsidered = fluctuation.periodConsidered;
    facts.skip(u"outcomes_seen_on_visit_day");
    return out;
}

} // namespace

std::variant<Answer, Refused> decideCarer(Object& facts, const policy::Library& library)
{
    const CarerFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::carerEligibility(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/assessment_date");
    return answerOf(*found, {"c1_necessary_care", "c2_health_or_one_outcome"});
}

} // namespace alongside::contract
