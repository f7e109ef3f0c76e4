// `direct-payment`, kind `care_home_stays`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/keeping/care_home_stays.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

rules::CareHomeFacts factsIn(Object& facts)
{
    rules::CareHomeFacts out;
    out.on = directPaymentDate(facts);
    facts.each(u"stays", Need::Required, [&](Object& stay) {
        const QDate first = stay.date(u"first_day", Need::Required);
        out.stays.append({first, stay.date(u"last_day", Need::Required)});
    });
    return out;
}

void write(Writing& out, const rules::CareHomeFinding& found)
{
    out.put("longest_counted_days", found.longestDays);
    out.putFlag("within_limit", found.withinLimit);
}

} // namespace

std::variant<Answer, Refused> decideCareHomeStays(Object& facts, const policy::Library& library)
{
    const rules::CareHomeFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::careHomeStays(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = found->withinLimit ? u"within_limit"_s : u"over_limit"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {found->withinLimit ? say("A direct payment may pay for these stays in a care home.")
                                      : say("These stays in a care home are more than a direct payment may pay for.")};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
