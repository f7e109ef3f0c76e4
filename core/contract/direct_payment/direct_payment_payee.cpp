// `direct-payment`, kind `payee`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/payee.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

/// What the payment would be for. It is recorded and changes nothing: the council's "necessary" holds for both.
enum class Purpose : quint8 { Care, Administration };
constexpr std::array kPurposes{
    Word<Purpose>{"care", Purpose::Care},
    Word<Purpose>{"administration_management", Purpose::Administration},
};

rules::PayeeFacts factsIn(Object& facts)
{
    rules::PayeeFacts out;
    out.on = directPaymentDate(facts);
    out.relationship = facts.text(u"relationship", Need::Required);
    out.sameHousehold = facts.tri(u"same_household");
    static_cast<void>(facts.choice<Purpose>(u"purpose", kPurposes));
    out.consideredNecessary = facts.tri(u"la_considers_necessary");
    return out;
}

QString wordOf(Tri allowed)
{
    if (allowed == Tri::NotYetKnown) return u"undetermined"_s;
    return allowed == Tri::Yes ? u"allowed"_s : u"not_allowed"_s;
}

QString toldOf(Tri allowed)
{
    if (allowed == Tri::NotYetKnown) return say("It is not yet known whether the direct payment may pay this person.");
    return allowed == Tri::Yes ? say("The direct payment may pay this person.")
                               : say("The direct payment may not pay this person.");
}

void write(Writing& out, const rules::PayeeFinding& found)
{
    out.put("payment_to_this_person", wordOf(found.allowed));
    out.putTri("restricted_relative", found.restricted);
}

} // namespace

std::variant<Answer, Refused> decidePayee(Object& facts, const policy::Library& library)
{
    const rules::PayeeFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::payee(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->allowed);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {toldOf(found->allowed)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
