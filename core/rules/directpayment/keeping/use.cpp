// Source: Care Act 2014 s33(3). A direct payment is used to meet the needs that the plan says it meets, and for nothing
// else. What is bought for them, and from whom, is otherwise the person's choice (SI 2014/2871 reg 4).
// Jurisdiction: England.

#include "core/rules/directpayment/keeping/use.h"

#include "core/rules/directpayment/days.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Reason reasonFor(Tri meets)
{
    if (meets == Tri::Yes) return {u"dp_use_meets_needs"_s, Tri::Yes, {}, u"Care Act 2014 s33(3)"_s};
    if (meets == Tri::No) return {u"dp_use_meets_no_need"_s, Tri::No, {}, u"Care Act 2014 s33(3)"_s};
    return {u"dp_use_not_yet_known"_s, Tri::NotYetKnown, {}, u"Care Act 2014 s33(3)"_s};
}

} // namespace

Result<UseFinding> directPaymentUse(const UseFacts& facts, const policy::Library& library)
{
    const Law& law = useRules().front();
    if (const auto fault = notCovered(law, facts.on, u"/date"_s)) return *fault;
    UseFinding out;
    out.allowed = facts.meetsNeedsInPlan;
    out.reasons.append(reasonFor(out.allowed));
    out.reasons.append({u"dp_choice_is_the_persons"_s, Tri::Yes, {}, u"SI 2014/2871 reg 4"_s});
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> useRules()
{
    static constexpr Law rules[] = {{"care_act_s33_3", "Care Act 2014 s33(3)", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
