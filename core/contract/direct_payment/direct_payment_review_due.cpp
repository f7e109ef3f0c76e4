// `direct-payment`, kind `review_due`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/keeping/review_due.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::inWords;
using documents::say;

rules::ReviewDueFacts factsIn(Object& facts)
{
    rules::ReviewDueFacts out;
    out.on = directPaymentDate(facts);
    out.firstPayment = facts.date(u"first_payment", Need::Required);
    facts.each(u"reviews", Need::Optional, [&](Object& review) {
        const QDate on = review.date(u"date", Need::Required);
        out.reviews.append({on, review.tri(u"covers_direct_payment")});
    });
    static_cast<void>(facts.text(u"trigger"));
    return out;
}

} // namespace

std::variant<Answer, Refused> decideReviewDue(Object& facts, const policy::Library& library)
{
    const rules::ReviewDueFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::reviewDue(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = u"due"_s;
    answer.fields = [by = found->by](Writing& out) { out.put("next_review_due_no_later_than", by); };
    answer.told = {say("The direct payment itself is looked at by %1 at the latest.").arg(inWords(found->by))};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
