// `review`, kind `gate`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/review/gate.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::GateFacts;
using rules::GateFinding;

GateFacts factsIn(Object& facts)
{
    GateFacts out;
    out.on = facts.date(u"date", Need::Optional);
    out.needsChanged = facts.tri(u"needs_changed");
    out.circumstancesChanged = facts.tri(u"circumstances_changed");
    out.affectsPlan = facts.tri(u"affects_plan");
    out.costChanged = facts.tri(u"cost_changed");
    out.lowerProposed = facts.tri(u"lower_amount_proposed");
    out.hasDirectPayment = facts.tri(u"has_direct_payment");
    Object considered(facts, u"direct_payment_considered");
    out.stillWanted = considered.tri(u"still_wanted");
    out.stillManageable = considered.tri(u"still_manageable");
    out.stillRightWay = considered.tri(u"still_right_way");
    return out;
}

QString wordOf(Tri reassess)
{
    switch (reassess) {
    case Tri::Yes: return u"reassess"_s;
    case Tri::No: return u"review_only"_s;
    case Tri::NotYetKnown: break;
    }
    return u"undetermined"_s;
}

void write(Writing& out, const GateFinding& found)
{
    out.putTri("eligibility_reopened", found.reassess);
    out.putTri("lower_amount_has_ground", found.lowerAllowed);
    out.putTri("counts_as_direct_payment_review", found.countsForDirectPayment);
    out.put("must_do", found.mustDo);
}

QString toldOf(Tri reassess)
{
    switch (reassess) {
    case Tri::Yes: return say("This is more than a review: assess again, as far as is appropriate.");
    case Tri::No: return say("This is a review and no new assessment.");
    case Tri::NotYetKnown: break;
    }
    return say("It is not yet known whether this is more than a review.");
}

} // namespace

std::variant<Answer, Refused> decideReviewGate(Object& facts, const policy::Library& library)
{
    const GateFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::reviewGate(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->reassess);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {toldOf(found->reassess)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
