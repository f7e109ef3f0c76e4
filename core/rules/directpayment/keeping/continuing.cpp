// Source: Care Act 2014 s33(4)-(5); SI 2014/2871 reg 7.
// The payment must stop where a condition of section 31 or 32 is no longer met, 33(4). Where a condition that the council
// imposed is broken, or money is spent outside the plan, it may stop and may ask for money back, 33(5), and looks at the
// payment first. A doubt over capacity (either way), capability, appropriateness or best interests, a suspected breach, or
// a concern that the money is not used for the needs, is a reason for a review and nothing more (reg 7).
// Jurisdiction: England.

#include "core/rules/directpayment/keeping/continuing.h"

#include "core/rules/directpayment/days.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

struct Event {
    const char* key;
    const char* reason;
};
constexpr Event kNone{"none", ""};
constexpr Event kEvents[] = {
    kNone,
    {"breach_suspected", "dp_breach_suspected"},
    {"capacity_to_request_doubted", "dp_capacity_doubted"},
    {"capacity_to_request_may_have_returned", "dp_capacity_may_have_returned"},
    {"capability_doubted", "dp_capability_doubted"},
    {"appropriateness_doubted", "dp_appropriateness_doubted"},
    {"best_interests_doubted", "dp_best_interests_doubted"},
    {"concern_notified_payment_not_used_for_needs", "dp_use_concern_notified"},
};

const Event* eventIn(const ContinuingFacts& facts)
{
    if (facts.event.isEmpty()) return &kNone;
    const auto found =
        std::ranges::find(kEvents, facts.event, [](const Event& one) { return QString::fromLatin1(one.key); });
    return found == std::end(kEvents) ? nullptr : found;
}

bool isNone(const Event& event)
{
    return !*event.reason;
}

Continuing actionFor(const ContinuingFacts& facts, const Event& event)
{
    if (!facts.conditionNoLongerMet.isEmpty()) return Continuing::MustStop;
    if (facts.breached == Tri::Yes) return Continuing::MayStopAndMayRecover;
    return isNone(event) ? Continuing::Continue : Continuing::MustReview;
}

QList<Reason> reasonsFor(const ContinuingFacts& facts, const Event& event, Continuing action)
{
    QList<Reason> reasons;
    if (action == Continuing::MustStop) {
        reasons.append({u"dp_condition_no_longer_met"_s,
                        Tri::No,
                        {u"condition="_s + facts.conditionNoLongerMet},
                        u"Care Act 2014 s33(4)"_s});
        reasons.append({u"dp_needs_still_met_another_way"_s, Tri::Yes, {}, u"Care Act 2014 s18"_s});
    }
    if (facts.breached == Tri::Yes) {
        reasons.append({u"dp_condition_broken"_s, Tri::Yes, {}, u"Care Act 2014 s33(5)"_s});
        reasons.append({u"dp_breach_is_looked_at"_s, Tri::Yes, {}, u"SI 2014/2871 reg 7"_s});
    }
    if (!isNone(event)) reasons.append({QString::fromLatin1(event.reason), Tri::Yes, {}, u"SI 2014/2871 reg 7"_s});
    if (action == Continuing::Continue) reasons.append({u"dp_goes_on"_s, Tri::Yes, {}, u"Care Act 2014 s33(4)"_s});
    if (facts.breached == Tri::NotYetKnown)
        reasons.append({u"dp_breach_not_yet_known"_s, Tri::NotYetKnown, {}, u"Care Act 2014 s33(5)"_s});
    return reasons;
}

} // namespace

QStringList directPaymentEvents()
{
    QStringList keys;
    for (const Event& event : kEvents) keys.append(QString::fromLatin1(event.key));
    return keys;
}

Result<ContinuingFinding> continuing(const ContinuingFacts& facts, const policy::Library& library)
{
    const Law& law = continuingRules().front();
    if (const auto fault = notCovered(law, facts.on, u"/date"_s)) return *fault;
    const QStringList conditions = conditionNames(facts.route);
    if (!facts.conditionNoLongerMet.isEmpty() && !conditions.contains(facts.conditionNoLongerMet))
        return Error{ErrorCode::AnswerOutOfRange, u"/condition_no_longer_met"_s, u"UNKNOWN_VALUE"_s};
    const Event* event = eventIn(facts);
    if (!event) return Error{ErrorCode::AnswerOutOfRange, u"/event"_s, u"UNKNOWN_EVENT"_s};
    ContinuingFinding out;
    out.action = actionFor(facts, *event);
    out.reviewRequired = out.action == Continuing::MayStopAndMayRecover || out.action == Continuing::MustReview;
    out.reasons = reasonsFor(facts, *event, out.action);
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> continuingRules()
{
    static constexpr Law rules[] = {{"care_act_s33", "Care Act 2014 s33(4)-(5)", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
