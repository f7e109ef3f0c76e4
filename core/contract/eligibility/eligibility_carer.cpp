// `eligibility`, kind `carer`.

#include "core/contract/eligibility/eligibility_parts.h"
#include "core/contract/subject.h"
#include "core/documents/names/carer_names.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "core/rules/eligibility/catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::plainName;
using documents::say;

void readAreas(Object& facts, CarerFacts& out)
{
    Object outcomes(facts, u"outcomes");
    for (const CarerArea area : kCarerAreas) {
        const QString& key = keysOf(kCarerAreas)[static_cast<std::size_t>(area)];
        out.at(area) = areaIn(outcomes, key, Limbs::Three);
    }
}

CarerFacts factsIn(Object& facts)
{
    CarerFacts out;
    out.on = facts.decisionDate(u"assessment_date");
    out.carerAge = ageIn(facts, u"carer_age");
    out.caredForAge = ageIn(facts, u"cared_for_age");
    out.routeOut = routeIn(facts);
    out.necessaryCare = facts.tri(u"needs_arise_from_necessary_care");
    out.health = facts.tri(u"health_deteriorating_or_at_risk");
    readAreas(facts, out);
    out.significantImpact = facts.tri(u"significant_wellbeing_impact");
    out.matters = mattersIn(facts);
    const Fluctuation fluctuation = fluctuationIn(facts);
    out.fluctuates = fluctuation.fluctuates;
    out.periodConsidered = fluctuation.periodConsidered;
    facts.skip(u"outcomes_seen_on_visit_day");
    return out;
}

void write(Writing& out, const CarerFinding& found)
{
    if (found.answer == Eligibility::NotApplicable) out.putNull("conditions");
    else {
        out.key("conditions");
        out.open();
        out.putTri("c1_necessary_care", found.necessaryCare);
        out.putTri("c2_health_or_one_outcome", found.healthOrOneOutcome);
        out.putTri("c3_wellbeing", found.wellbeing);
        out.close();
    }
    QList<AreaWritten> areas;
    for (const CarerAreaFinding& area : found.areas) areas.append({keyOf(area.area), area.status, area.limbs});
    writeAreas(out, areas);
    writeRecord(out, found.answer, found.recordComplete, found.missing, found.stillOwed);
}

QStringList toldOf(const CarerFinding& found)
{
    QStringList told{say("Finding: %1.").arg(documents::inSentence(plainName(found.answer)))};
    for (const CarerAreaFinding& area : found.areas)
        told.append(u"%1: %2"_s.arg(plainName(area.area), documents::inSentence(plainName(area.status))));
    return told + toldOfOwed(found.stillOwed);
}

} // namespace

std::variant<Answer, Refused> decideCarer(Object& facts, const policy::Library& library)
{
    const CarerFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::carerEligibility(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/assessment_date");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.telling = [found = *found] { return toldOf(found); };
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
