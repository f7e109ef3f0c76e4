// Source: Care Act 2014 s31(1)-(2), s32(1)-(2).
// The section is engaged where the personal budget names an amount that the council must pay and somebody entitled to asks;
// for section 32, where the adult lacks capacity to ask. Once engaged, and all its conditions met, the council must pay. A
// condition that fails means that no direct payment is made: the needs are met another way. An answer not yet given is
// neither a yes nor a no.
// Jurisdiction: England.

#include "core/rules/directpayment/entitlement/decision.h"

#include "core/rules/directpayment/days.h"
#include "core/rules/directpayment/entitlement/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

bool isSection32(const DirectPaymentFacts& facts)
{
    return facts.route == DirectPaymentRoute::Section32;
}

Tri namesAmount(const DirectPaymentFacts& facts)
{
    const bool nothing = facts.amountWeekly == Money() && facts.amountOther == Money();
    if (nothing || facts.budgetNamesAmount == Tri::No) return Tri::No;
    return facts.amountWeekly ? facts.budgetNamesAmount : Tri::NotYetKnown;
}

QList<AskedStep> gatesOf(const DirectPaymentFacts& facts)
{
    const char* source = isSection32(facts) ? "Care Act 2014 s32(1)" : "Care Act 2014 s31(1)";
    QList<AskedStep> gates{{"budget_amount", "dp_budget_amount", namesAmount(facts), source},
                           {"requested", "dp_requested", facts.requested, source}};
    if (isSection32(facts))
        gates.append({"lacks_capacity", "dp_lacks_capacity", opposite(facts.capacityToRequest), source});
    return gates;
}

bool anyIs(const QList<AskedStep>& steps, Tri met)
{
    return std::ranges::find(steps, met, &AskedStep::met) != steps.end();
}

DirectPaymentAnswer answerFrom(const QList<AskedStep>& gates, const QList<AskedStep>& conditions)
{
    if (anyIs(gates, Tri::No)) return DirectPaymentAnswer::NotEngaged;
    if (anyIs(conditions, Tri::No)) return DirectPaymentAnswer::MustNotPay;
    if (anyIs(gates + conditions, Tri::NotYetKnown)) return DirectPaymentAnswer::Undetermined;
    return DirectPaymentAnswer::MustPay;
}

/// What an answer rests on, where it does not rest on all of it.
Tri decidingFor(DirectPaymentAnswer answer)
{
    return answer == DirectPaymentAnswer::Undetermined ? Tri::NotYetKnown : Tri::No;
}

QStringList namesOf(const QList<AskedStep>& steps, Tri met)
{
    QStringList names;
    for (const AskedStep& step : steps)
        if (step.met == met) names.append(QString::fromLatin1(step.name));
    return names;
}

QStringList decidingIn(const DirectPaymentDecision& found, const QList<AskedStep>& gates,
                       const QList<AskedStep>& conditions)
{
    if (found.answer == DirectPaymentAnswer::MustNotPay) return namesOf(conditions, Tri::No);
    if (found.answer == DirectPaymentAnswer::Undetermined) return namesOf(gates + conditions, Tri::NotYetKnown);
    return {};
}

Reason reasonOf(const AskedStep& step)
{
    const char* ending = step.met == Tri::Yes ? "_met" : step.met == Tri::No ? "_not_met" : "_not_yet_known";
    return {QLatin1StringView(step.key) + QLatin1StringView(ending), step.met, {}, QString::fromLatin1(step.source)};
}

/// What was said and does not count here, so that nobody takes it for an answer.
QList<Reason> asides(const DirectPaymentFacts& facts)
{
    QList<Reason> reasons;
    const bool receivesForAdult = facts.recipient == Recipient::Nominated || isSection32(facts);
    if (receivesForAdult && facts.excludedBySchedule1 == Tri::Yes)
        reasons.append({u"dp_recipient_does_not_lift_exclusion"_s, Tri::No, {}, u"SI 2014/2871 Sch 1"_s});
    if (isSection32(facts) && facts.authority == CareAuthority::AnotherExists
        && facts.councilConsidersSuitable != Tri::NotYetKnown)
        reasons.append({u"dp_council_view_does_not_count"_s, Tri::No, {}, u"Care Act 2014 s32(4)"_s});
    if (isSection32(facts) && facts.recipient != Recipient::Authorised)
        reasons.append({u"dp_goes_to_authorised_person"_s, Tri::Yes, {}, u"Care Act 2014 s32(2)"_s});
    if (!isSection32(facts) && facts.recipient == Recipient::Authorised)
        reasons.append({u"dp_authorised_person_is_of_section_32"_s, Tri::No, {}, u"Care Act 2014 s31(2)"_s});
    return reasons;
}

QList<Reason> reasonsFor(const DirectPaymentFacts& facts, DirectPaymentAnswer answer, const QList<AskedStep>& steps)
{
    const QString section = isSection32(facts) ? u"Care Act 2014 s32(2)"_s : u"Care Act 2014 s31(2)"_s;
    const Tri deciding = decidingFor(answer);
    QList<Reason> reasons;
    for (const AskedStep& step : steps)
        if (step.met == deciding) reasons.append(reasonOf(step));
    if (answer == DirectPaymentAnswer::MustPay) reasons.prepend({u"dp_must_pay"_s, Tri::Yes, {}, section});
    if (answer == DirectPaymentAnswer::MustNotPay)
        reasons.append({u"dp_needs_are_met_another_way"_s, Tri::No, {}, section});
    for (const AskedStep& step : steps)
        if (step.met != deciding) reasons.append(reasonOf(step));
    if (answer != DirectPaymentAnswer::NotEngaged) reasons += asides(facts);
    return reasons;
}

} // namespace

Result<DirectPaymentDecision> directPaymentDecision(const DirectPaymentFacts& facts, const policy::Library& library)
{
    const Law& law = directPaymentRules()[isSection32(facts) ? 1 : 0];
    if (const auto fault = notCovered(law, facts.on, u"/date"_s)) return *fault;
    const QList<AskedStep> gates = gatesOf(facts);
    const QList<AskedStep> conditions = isSection32(facts) ? section32(facts) : section31(facts);
    DirectPaymentDecision out;
    out.answer = answerFrom(gates, conditions);
    out.deciding = decidingIn(out, gates, conditions);
    const bool engaged = out.answer != DirectPaymentAnswer::NotEngaged;
    for (const AskedStep& step : engaged ? conditions : QList<AskedStep>())
        out.conditions.append({QString::fromLatin1(step.name), step.met});
    out.reasons = reasonsFor(facts, out.answer, engaged ? gates + conditions : gates);
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

QStringList conditionNames(DirectPaymentRoute route)
{
    const DirectPaymentFacts widest{.recipient = Recipient::Nominated, .authority = CareAuthority::AnotherExists};
    QStringList names;
    for (const AskedStep& step : route == DirectPaymentRoute::Section32 ? section32(widest) : section31(widest))
        names.append(QString::fromLatin1(step.name));
    return names;
}

std::span<const Law> directPaymentRules()
{
    static constexpr Law rules[] = {{"care_act_s31", "Care Act 2014 s31", directPaymentsBegan(), {}},
                                    {"care_act_s32", "Care Act 2014 s32", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
