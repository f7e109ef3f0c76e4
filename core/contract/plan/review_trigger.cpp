// `review`, kind `trigger`.

#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/review/trigger.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::ReviewEvent;
using rules::TriggerFacts;
using rules::TriggerFinding;

// Those about the direct payment are called as in `direct-payment`, kind `continuing`.
constexpr std::array kEvents{
    Word<ReviewEvent>{"request", ReviewEvent::Request},
    Word<ReviewEvent>{"circumstances_changed", ReviewEvent::CircumstancesChanged},
    Word<ReviewEvent>{"carer_changed", ReviewEvent::CarerChanged},
    Word<ReviewEvent>{"offer_ended", ReviewEvent::OfferEnded},
    Word<ReviewEvent>{"safeguarding_concern", ReviewEvent::SafeguardingConcern},
    Word<ReviewEvent>{"breach_suspected", ReviewEvent::BreachSuspected},
    Word<ReviewEvent>{"capacity_to_request_doubted", ReviewEvent::CapacityDoubted},
    Word<ReviewEvent>{"capacity_to_request_may_have_returned", ReviewEvent::CapacityMayHaveReturned},
    Word<ReviewEvent>{"capability_doubted", ReviewEvent::CapabilityDoubted},
    Word<ReviewEvent>{"appropriateness_doubted", ReviewEvent::AppropriatenessDoubted},
    Word<ReviewEvent>{"best_interests_doubted", ReviewEvent::BestInterestsDoubted},
    Word<ReviewEvent>{"concern_notified_payment_not_used_for_needs", ReviewEvent::NotUsedForNeeds},
};

void readEvent(Object& event, TriggerFacts& out)
{
    rules::Happened one;
    const QString word = event.text(u"event", Need::Required);
    const auto known =
        std::ranges::find(kEvents, word, [](const Word<ReviewEvent>& w) { return QString::fromLatin1(w.word); });
    if (known == kEvents.end()) event.reading().refuse(event.at(u"event"), "UNKNOWN_EVENT");
    else one.event = known->means;
    one.on = event.date(u"on", Need::Optional);
    if (one.event == ReviewEvent::Request) one.reasonable = event.tri(u"reasonable");
    out.events.append(one);
}

TriggerFacts factsIn(Object& facts)
{
    TriggerFacts out;
    out.on = facts.date(u"date", Need::Optional);
    facts.each(u"events", Need::Required, [&](Object& event) { readEvent(event, out); });
    return out;
}

QString wordOf(Tri review)
{
    switch (review) {
    case Tri::Yes: return u"review_now"_s;
    case Tri::No: return u"no_review"_s;
    case Tri::NotYetKnown: break;
    }
    return u"undetermined"_s;
}

void write(Writing& out, const TriggerFacts& asked, const TriggerFinding& found)
{
    out.key("events");
    out.openList();
    for (qsizetype i = 0; i < asked.events.size(); ++i) {
        const ReviewEvent event = asked.events[i].event;
        out.open();
        out.put("event", QString::fromLatin1(kEvents[static_cast<std::size_t>(event)].word));
        out.putTri("review", found.each[i]);
        out.put("about", rules::isAboutDirectPayment(event) ? u"direct_payment"_s : u"plan"_s);
        out.close();
    }
    out.closeList();
    out.putFlag("direct_payment_review", found.directPayment);
    out.put("since", found.since);
    out.put("still_owed", found.stillOwed);
}

QString toldOf(Tri review)
{
    switch (review) {
    case Tri::Yes: return say("A review is held now, and does not wait for the day that was set.");
    case Tri::No: return say("Nothing brings the review forward.");
    case Tri::NotYetKnown: break;
    }
    return say("It is not yet known whether the review is brought forward.");
}

} // namespace

std::variant<Answer, Refused> decideReviewTrigger(Object& facts, const policy::Library& library)
{
    const TriggerFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::reviewTrigger(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->review);
    answer.fields = [asked, found = *found](Writing& out) { write(out, asked, found); };
    answer.told = {toldOf(found->review)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
