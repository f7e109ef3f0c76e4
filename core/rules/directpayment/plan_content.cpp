// Source: Care Act 2014 s25(2). A plan under which needs are to be met by a direct payment says (a) which needs those are
// and (b) the amount and how often it comes.
// Jurisdiction: England.

#include "core/rules/directpayment/plan_content.h"

#include "core/rules/directpayment/days.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

Result<DirectPaymentPlan> directPaymentPlan(const DirectPaymentPlanFacts& facts, const policy::Library& library)
{
    const Law& law = directPaymentPlanRules().front();
    if (const auto fault = notCovered(law, facts.on, u"/date"_s)) return *fault;
    DirectPaymentPlan out;
    const auto lacks = [&out](const QString& what, const Reason& reason) {
        out.missing.append(what);
        out.reasons.append(reason);
    };
    if (facts.needs.isEmpty())
        lacks(u"needs_met_by_direct_payment"_s, {u"dp_plan_names_no_needs"_s, Tri::No, {}, u"CA14 s25(2)(a)"_s});
    if (!facts.amount) lacks(u"amount"_s, {u"dp_plan_names_no_amount"_s, Tri::No, {}, u"CA14 s25(2)(b)"_s});
    if (facts.frequency.trimmed().isEmpty())
        lacks(u"frequency"_s, {u"dp_plan_does_not_say_how_often"_s, Tri::No, {}, u"CA14 s25(2)(b)"_s});
    if (out.missing.isEmpty()) {
        out.reasons.append(
            {u"dp_plan_names_needs"_s, Tri::Yes, {u"needs=%1"_s.arg(facts.needs.size())}, u"CA14 s25(2)(a)"_s});
        out.reasons.append(
            {u"dp_plan_names_amount"_s, Tri::Yes, {u"amount=%1"_s.arg(facts.amount->pence())}, u"CA14 s25(2)(b)"_s});
    }
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> directPaymentPlanRules()
{
    static constexpr Law rules[] = {{"care_act_s25_2", "Care Act 2014 s25(2)", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
