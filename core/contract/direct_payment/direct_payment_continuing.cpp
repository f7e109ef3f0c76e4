// `direct-payment`, kind `continuing`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/keeping/continuing.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::Continuing;

rules::ContinuingFacts factsIn(Object& facts)
{
    rules::ContinuingFacts out;
    out.on = directPaymentDate(facts);
    out.route =
        facts.choice<rules::DirectPaymentRoute>(u"route", kDirectPaymentRoutes, Need::Required).value_or(out.route);
    out.conditionNoLongerMet = facts.text(u"condition_no_longer_met");
    out.breached = facts.tri(u"condition_imposed_breached");
    static_cast<void>(facts.text(u"breach_detail"));
    static_cast<void>(facts.tri(u"all_s31_conditions_met"));
    out.event = facts.text(u"event");
    static_cast<void>(facts.text(u"event_detail"));
    return out;
}

QString wordOf(Continuing action)
{
    switch (action) {
    case Continuing::Continue: return u"continue"_s;
    case Continuing::MustReview: return u"must_review"_s;
    case Continuing::MayStopAndMayRecover: return u"may_stop_and_may_recover"_s;
    case Continuing::MustStop: return u"must_stop"_s;
    }
    return {};
}

QString toldOf(Continuing action)
{
    switch (action) {
    case Continuing::Continue: return say("The direct payment goes on.");
    case Continuing::MustReview: return say("The direct payment must be looked at.");
    case Continuing::MayStopAndMayRecover:
        return say("The direct payment may stop, and money may be asked back, after a look at it.");
    case Continuing::MustStop: return say("The direct payment must stop.");
    }
    return {};
}

void write(Writing& out, const rules::ContinuingFinding& found)
{
    out.put("action", wordOf(found.action));
    out.putFlag("review_required", found.reviewRequired);
}

} // namespace

std::variant<Answer, Refused> decideContinuing(Object& facts, const policy::Library& library)
{
    const rules::ContinuingFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::continuing(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->action);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {toldOf(found->action)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
