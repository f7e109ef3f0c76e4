// `direct-payment`, kind `decision`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;
using rules::CareAuthority;
using rules::DirectPaymentAnswer;
using rules::Recipient;

constexpr std::array kRecipients{
    Word<Recipient>{"adult", Recipient::Adult},
    Word<Recipient>{"nominated", Recipient::Nominated},
    Word<Recipient>{"authorised", Recipient::Authorised},
};

constexpr std::array kAuthorities{
    Word<CareAuthority>{"self", CareAuthority::Self},
    Word<CareAuthority>{"another_exists", CareAuthority::AnotherExists},
    Word<CareAuthority>{"none", CareAuthority::None},
};

/// The recipient goes without saying under section 32; the amount may be left out while the budget names none.
rules::DirectPaymentFacts factsIn(Object& facts)
{
    rules::DirectPaymentFacts out;
    out.on = directPaymentDate(facts);
    out.route =
        facts.choice<rules::DirectPaymentRoute>(u"route", kDirectPaymentRoutes, Need::Required).value_or(out.route);
    out.budgetNamesAmount = facts.tri(u"personal_budget_specifies_la_amount");
    const bool named = out.budgetNamesAmount == Tri::Yes;
    out.amountWeekly = facts.pounds(u"la_amount_weekly", named ? Need::Required : Need::Optional);
    out.amountOther = facts.pounds(u"la_amount_other").value_or(Money());
    out.requested = facts.tri(u"requested");
    out.capacityToRequest = facts.tri(u"capacity_to_request");
    const bool forAdult = out.route == rules::DirectPaymentRoute::Section31;
    out.recipient = facts.choice<Recipient>(u"recipient", kRecipients, forAdult ? Need::Required : Need::Optional)
                        .value_or(Recipient::Authorised);
    out.recipientAgrees = facts.tri(u"recipient_agrees");
    out.excludedBySchedule1 = facts.tri(u"adult_excluded_schedule1");
    out.capable = facts.tri(u"capable_alone_or_with_help");
    out.appropriate = facts.tri(u"appropriate_way");
    out.authority = facts.choice<CareAuthority>(u"mca_authority", kAuthorities).value_or(CareAuthority::NotYetKnown);
    out.authorityAgreesSuitable = facts.tri(u"mca_person_agrees_suitable");
    out.authoritySupportsRequest = facts.tri(u"mca_person_supports_request");
    out.councilConsidersSuitable = facts.tri(u"la_considers_suitable");
    out.actsInBestInterests = facts.tri(u"acts_in_best_interests");
    return out;
}

QString wordOf(DirectPaymentAnswer answer)
{
    switch (answer) {
    case DirectPaymentAnswer::NotEngaged: return u"not_engaged"_s;
    case DirectPaymentAnswer::Undetermined: return u"undetermined"_s;
    case DirectPaymentAnswer::MustPay: return u"must_pay"_s;
    case DirectPaymentAnswer::MustNotPay: return u"must_not_pay"_s;
    }
    return {};
}

QString toldOf(DirectPaymentAnswer answer)
{
    switch (answer) {
    case DirectPaymentAnswer::NotEngaged: return say("The question of a direct payment does not arise.");
    case DirectPaymentAnswer::Undetermined: return say("It is not yet known whether a direct payment must be made.");
    case DirectPaymentAnswer::MustPay: return say("A direct payment must be made.");
    case DirectPaymentAnswer::MustNotPay:
        return say("A direct payment is not made, and the needs are met another way.");
    }
    return {};
}

void write(Writing& out, const rules::DirectPaymentDecision& found)
{
    out.put("decision", wordOf(found.answer));
    out.put("conditions", found.deciding);
    out.key("all_conditions");
    out.open();
    for (const rules::DirectPaymentCondition& one : found.conditions)
        out.putTri(one.name.toLatin1().constData(), one.met);
    out.close();
}

} // namespace

std::variant<Answer, Refused> decideDirectPayment(Object& facts, const policy::Library& library)
{
    const rules::DirectPaymentFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::directPaymentDecision(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = wordOf(found->answer);
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = {toldOf(found->answer)};
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
