// Source: Care Act 2014 s27(4): where needs or circumstances have changed in a way that affects the plan, assess again as
// far as is appropriate, determine eligibility, revise. Nothing else reopens needs and criteria. A lower figure needs
// changed needs, circumstances or cost. Decision 10: the review is one of the direct payment only if that was considered.

#include "core/rules/review/gate.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Tri changed(const GateFacts& facts)
{
    return either(facts.needsChanged, facts.circumstancesChanged);
}

bool isAnswered(Tri answer)
{
    return answer != Tri::NotYetKnown;
}

Tri countsForDirectPayment(const GateFacts& facts)
{
    if (facts.hasDirectPayment != Tri::Yes) return Tri::NotYetKnown;
    return isAnswered(facts.stillWanted) && isAnswered(facts.stillManageable) && isAnswered(facts.stillRightWay)
               ? Tri::Yes
               : Tri::No;
}

QStringList mustDo(Tri reassess)
{
    QStringList list;
    list << u"involve_the_person"_s;
    if (reassess == Tri::Yes)
        list << u"reassess_as_far_as_appropriate"_s << u"determine_eligibility"_s << u"revise_the_plan"_s
             << u"steps_to_agree"_s;
    return list;
}

Reason gate(const GateFacts& facts, Tri reassess)
{
    if (reassess == Tri::Yes) return {u"gate_reassess"_s, Tri::Yes, {}, u"CA14 s27(4)"_s};
    if (reassess == Tri::NotYetKnown) return {u"gate_not_yet_known"_s, Tri::NotYetKnown, {}, u"CA14 s27(4)"_s};
    if (changed(facts) == Tri::No) return {u"gate_nothing_changed"_s, Tri::No, {}, u"CA14 s27(4)"_s};
    return {u"gate_plan_not_affected"_s, Tri::No, {}, u"CA14 s27(4)"_s};
}

Reason lower(Tri allowed)
{
    if (allowed == Tri::Yes) return {u"lower_has_ground"_s, Tri::Yes, {}, u"CASG review"_s};
    if (allowed == Tri::No) return {u"lower_has_no_ground"_s, Tri::No, {}, u"CASG review"_s};
    return {u"lower_ground_not_yet_known"_s, Tri::NotYetKnown, {}, u"CASG review"_s};
}

Reason directPayment(Tri counts)
{
    if (counts == Tri::Yes) return {u"direct_payment_was_considered"_s, Tri::Yes, {}, u"Decision 10"_s};
    return {u"direct_payment_not_considered"_s, Tri::No, {}, u"Decision 10"_s};
}

} // namespace

Result<GateFinding> reviewGate(const GateFacts& facts, const policy::Library& library)
{
    const Law& law = gateRules().front();
    if (facts.on.isValid() && !law.covers(facts.on))
        return Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s};
    GateFinding out;
    out.reassess = both(changed(facts), facts.affectsPlan);
    out.lowerAllowed = either(changed(facts), facts.costChanged);
    out.countsForDirectPayment = countsForDirectPayment(facts);
    out.mustDo = mustDo(out.reassess);
    out.reasons.append(gate(facts, out.reassess));
    if (facts.lowerProposed == Tri::Yes) out.reasons.append(lower(out.lowerAllowed));
    if (facts.hasDirectPayment == Tri::Yes) out.reasons.append(directPayment(out.countsForDirectPayment));
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> gateRules()
{
    static constexpr Law rules[] = {{"review_is_not_reassessment", "Care Act 2014 s27(4)", dayOf(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
