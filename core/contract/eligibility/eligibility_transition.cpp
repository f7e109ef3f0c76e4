// `eligibility`, kind `transition`: which law.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/eligibility/transition.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::EligibilityLaw;

QString wordOf(EligibilityLaw law)
{
    switch (law) {
    case EligibilityLaw::NotYetKnown: return {};
    case EligibilityLaw::OldLaw: return u"old_law_facs"_s;
    case EligibilityLaw::CareAct: return u"care_act"_s;
    }
    return {};
}

QString toldOf(EligibilityLaw law)
{
    switch (law) {
    case EligibilityLaw::NotYetKnown: return say("Finding: it is not yet known which law applies.");
    case EligibilityLaw::OldLaw: return say("Finding: the old law applies, Fair Access to Care Services.");
    case EligibilityLaw::CareAct: return say("Finding: the Care Act applies.");
    }
    return {};
}

QString toldOfTreatment(Tri treated)
{
    switch (treated) {
    case Tri::Yes: return say("Until the review the person is treated as eligible.");
    case Tri::No: return say("Nobody is treated as eligible without a decision.");
    case Tri::NotYetKnown: return say("It is not yet known whether the person is treated as eligible.");
    }
    return {};
}

} // namespace

std::variant<Answer, Refused> decideTransition(Object& facts, const policy::Library& library)
{
    rules::TransitionFacts asked;
    asked.receivingOnEve = facts.tri(u"receiving_support_on_2015_03_31");
    asked.reviewCompletedOn = facts.date(u"review_completed_on", Need::Optional);
    asked.asAt = facts.decisionDate(u"as_at");
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::transition(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/as_at");
    Answer answer;
    const QString law = wordOf(found->law);
    answer.finding = law.isEmpty() ? u"undetermined"_s : law;
    answer.fields = [law, treated = found->treatedAsEligible](Writing& out) {
        out.putText("law", law);
        out.putTri("treated_as_eligible", treated);
    };
    answer.told = {toldOf(found->law), toldOfTreatment(found->treatedAsEligible)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
