// `direct-payment`, kind `plan_content`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/domain/needs/care_act.h"
#include "core/rules/directpayment/plan_content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

/// An outcome of an adult or of a carer: both may have a direct payment.
bool isOutcome(const QString& key)
{
    return std::ranges::any_of(kCareAreaChoices, [&](const Choice& one) { return key == QLatin1StringView(one.key); });
}

rules::DirectPaymentPlanFacts factsIn(Object& facts)
{
    rules::DirectPaymentPlanFacts out;
    out.on = directPaymentDate(facts);
    out.needs = facts.texts(u"needs_met_by_direct_payment");
    for (qsizetype i = 0; i < out.needs.size(); ++i)
        if (!isOutcome(out.needs[i]))
            facts.reading().refuse(facts.at(u"needs_met_by_direct_payment") + u'/' + QString::number(i),
                                   "UNKNOWN_VALUE");
    out.amount = facts.pounds(u"amount");
    out.frequency = facts.text(u"frequency");
    return out;
}

void write(Writing& out, const rules::DirectPaymentPlan& found)
{
    out.putFlag("plan_valid_for_direct_payment", found.missing.isEmpty());
    out.put("missing", found.missing);
}

} // namespace

std::variant<Answer, Refused> decideDirectPaymentPlan(Object& facts, const policy::Library& library)
{
    const rules::DirectPaymentPlanFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::directPaymentPlan(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = found->missing.isEmpty() ? u"complete"_s : u"incomplete"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {found->missing.isEmpty()
                       ? say("The plan says what it must about the direct payment.")
                       : say("The plan does not yet say all that it must about the direct payment.")};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
