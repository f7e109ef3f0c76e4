// Source: Care Act 2014 s27 (reasonable request; circumstances that changed), s18(7) (a carer who stops), SI 2014/2871
// reg 7 (breach, capacity either way, capability, appropriateness, best interests, money not used for needs), s42. At
// once, not on the day that was set.

#include "core/rules/review/trigger.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

Tri callsForReview(const Happened& one)
{
    return one.event == ReviewEvent::Request ? one.reasonable : Tri::Yes;
}

Reason requested(Tri reasonable)
{
    if (reasonable == Tri::Yes) return {u"trigger_request"_s, Tri::Yes, {}, u"CA14 s27(1)"_s};
    if (reasonable == Tri::No) return {u"trigger_request_not_reasonable"_s, Tri::No, {}, u"CA14 s27(1)"_s};
    return {u"trigger_request_not_weighed"_s, Tri::NotYetKnown, {}, u"CA14 s27(1)"_s};
}

/// What is told of an event; of a request, only once it has been weighed.
struct Told {
    ReviewEvent event;
    const char* key;
    const char* source;
};
constexpr std::array kTold{
    Told{ReviewEvent::CircumstancesChanged, "trigger_circumstances", "CA14 s27(4)"},
    Told{ReviewEvent::CarerChanged, "trigger_carer", "Care Act 2014 s18(7)"},
    Told{ReviewEvent::OfferEnded, "trigger_offer_ended", "S91"},
    Told{ReviewEvent::SafeguardingConcern, "trigger_safeguarding", "CA14 s42"},
    Told{ReviewEvent::BreachSuspected, "trigger_breach", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::CapacityDoubted, "trigger_capacity_doubted", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::CapacityMayHaveReturned, "trigger_capacity_returned", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::CapabilityDoubted, "trigger_capability", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::AppropriatenessDoubted, "trigger_appropriateness", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::BestInterestsDoubted, "trigger_best_interests", "SI 2014/2871 reg 7"},
    Told{ReviewEvent::NotUsedForNeeds, "trigger_not_used_for_needs", "SI 2014/2871 reg 7"},
};

Reason reasonFor(const Happened& one)
{
    const auto told = std::ranges::find(kTold, one.event, &Told::event);
    if (told == kTold.end()) return requested(one.reasonable);
    return {QString::fromLatin1(told->key), Tri::Yes, {}, QString::fromLatin1(told->source)};
}

bool happened(const TriggerFacts& facts, ReviewEvent event)
{
    return std::ranges::any_of(facts.events, [event](const Happened& one) { return one.event == event; });
}

void look(const Happened& one, TriggerFinding& out)
{
    const Tri calls = callsForReview(one);
    out.each.append(calls);
    out.review = either(out.review, calls);
    if (calls != Tri::Yes) return;
    out.directPayment = out.directPayment || isAboutDirectPayment(one.event);
    if (one.on.isValid()) out.since = out.since.isValid() ? std::min(out.since, one.on) : one.on;
}

/// What calls for it, then what is not weighed yet, then what does not.
void tell(const TriggerFacts& facts, TriggerFinding& out)
{
    for (const Tri how : {Tri::Yes, Tri::NotYetKnown, Tri::No})
        for (qsizetype i = 0; i < facts.events.size(); ++i)
            if (out.each[i] == how) out.reasons.append(reasonFor(facts.events[i]));
    if (facts.events.isEmpty()) out.reasons.append({u"trigger_none"_s, Tri::No, {}, u"CA14 s27(1)"_s});
}

} // namespace

bool isAboutDirectPayment(ReviewEvent event)
{
    return event >= ReviewEvent::BreachSuspected;
}

Result<TriggerFinding> reviewTrigger(const TriggerFacts& facts, const policy::Library& library)
{
    const Law& law = triggerRules().front();
    if (facts.on.isValid() && !law.covers(facts.on))
        return Error{ErrorCode::NoPolicyInForce, u"/date"_s, u"NO_RULE_FOR_DATE"_s};
    TriggerFinding out;
    for (const Happened& one : facts.events) look(one, out);
    if (happened(facts, ReviewEvent::SafeguardingConcern)) out.stillOwed.append(u"consider_safeguarding_enquiry"_s);
    if (happened(facts, ReviewEvent::CarerChanged)) out.stillOwed.append(u"consider_carers_assessment"_s);
    tell(facts, out);
    out.policy = library.use(QString::fromLatin1(law.id), facts.on);
    return out;
}

std::span<const Law> triggerRules()
{
    static constexpr Law rules[] = {{"unplanned_review", "Care Act 2014 s27", dayOf(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
