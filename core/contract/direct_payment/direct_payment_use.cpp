// `direct-payment`, kind `use`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/keeping/use.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

QString wordOf(Tri allowed)
{
    if (allowed == Tri::NotYetKnown) return u"undetermined"_s;
    return allowed == Tri::Yes ? u"allowed"_s : u"not_allowed"_s;
}

QString toldOf(Tri allowed)
{
    if (allowed == Tri::NotYetKnown) return say("It is not yet known whether the direct payment may be spent on this.");
    return allowed == Tri::Yes ? say("The direct payment may be spent on this.")
                               : say("The direct payment may not be spent on this.");
}

} // namespace

std::variant<Answer, Refused> decideUse(Object& facts, const policy::Library& library)
{
    rules::UseFacts asked;
    asked.on = directPaymentDate(facts);
    static_cast<void>(facts.text(u"use"));
    asked.meetsNeedsInPlan = facts.tri(u"meets_needs_in_plan");
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::directPaymentUse(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->allowed);
    answer.fields = [allowed = found->allowed](Writing& out) { out.putTri("use_allowed", allowed); };
    answer.told = {toldOf(found->allowed)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
