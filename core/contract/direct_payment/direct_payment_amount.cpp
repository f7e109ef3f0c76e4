// `direct-payment`, kind `amount`.

#include "core/contract/direct_payment/direct_payment.h"
#include "core/contract/subject.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/amount.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::say;

constexpr std::array kMethods{
    Word<rules::PaidHow>{"net", rules::PaidHow::Net},
    Word<rules::PaidHow>{"gross", rules::PaidHow::Gross},
};

constexpr std::array kPeriods{Word<rules::PaidFor>{"calendar_month", rules::PaidFor::CalendarMonth}};

/// Weeks, a calendar month or days: one of them.
void readPeriod(Object& facts, rules::DirectPaymentAmountFacts& out)
{
    const auto days = facts.whole(u"days");
    const auto period = facts.choice<rules::PaidFor>(u"period", kPeriods);
    const auto weeks = facts.whole(u"weeks_per_payment", days || period ? Need::Optional : Need::Required);
    out.paidFor = period.value_or(days ? rules::PaidFor::Days : rules::PaidFor::Weeks);
    out.count = days.value_or(weeks.value_or(1));
    const QStringView second = period && weeks ? u"period" : days && (period || weeks) ? u"days" : u"";
    if (!second.isEmpty()) facts.reading().refuse(facts.at(second), "SAID_TWICE");
}

rules::DirectPaymentAmountFacts factsIn(Object& facts)
{
    rules::DirectPaymentAmountFacts out;
    out.on = directPaymentDate(facts);
    out.budgetWeekly = facts.pounds(u"budget_weekly", Need::Required).value_or(Money());
    out.contributionWeekly = facts.pounds(u"contribution_weekly", Need::Required).value_or(Money());
    out.method = facts.choice<rules::PaidHow>(u"method", kMethods, Need::Required).value_or(out.method);
    readPeriod(facts, out);
    return out;
}

void write(Writing& out, const rules::DirectPaymentAmount& found)
{
    out.put("la_amount_weekly_p", found.councilWeekly);
    out.put("payment_p", found.payment);
    out.put("invoice_to_adult_p", found.invoice);
    out.put("adult_pays_in_p", found.paysIn);
}

QStringList toldOf(const rules::DirectPaymentAmount& found)
{
    QStringList told{found.payment == Money() ? say("There is no direct payment to make.")
                                              : say("Each payment is %1.").arg(found.payment.display())};
    if (found.invoice > Money()) told.append(say("The person is sent a bill of %1.").arg(found.invoice.display()));
    if (found.paysIn > Money()) told.append(say("The person pays %1 in.").arg(found.paysIn.display()));
    return told;
}

} // namespace

std::variant<Answer, Refused> decideDirectPaymentAmount(Object& facts, const policy::Library& library)
{
    const rules::DirectPaymentAmountFacts asked = factsIn(facts);
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::directPaymentAmount(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/date");
    Answer answer;
    answer.finding = found->councilWeekly == Money() ? u"nothing_payable"_s : u"payable"_s;
    answer.fields = [found = *found](Writing& out) { write(out, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
