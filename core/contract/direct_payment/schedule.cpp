// `payment-schedule`.

#include "core/contract/subject.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"
#include "core/rules/directpayment/schedule.h"

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using documents::inWords;
using documents::say;

QString wordOf(const ScheduleFacts& asked, const PaymentSchedule& found)
{
    if (found.firstAmount == Money()) return u"nothing_to_pay"_s;
    return asked.netWeekly == Money() ? u"single_payment"_s : u"scheduled"_s;
}

void write(Writing& out, const ScheduleFacts& asked, const PaymentSchedule& found)
{
    out.put("first_payment_date", found.first);
    out.put("first_payment_p", found.firstAmount);
    out.put("second_payment_date", found.second);
    out.put("payments_in_52_weeks", qint64(found.second.isValid() ? rules::kPaymentsAYear : 0));
    out.put("total_13_payments_p", asked.netWeekly * (rules::kWeeksAPayment * rules::kPaymentsAYear));
    out.put("six_week_review_due", found.sixWeekReview);
    out.put("review_overdue_after", found.overdueAfter);
    out.put("statutory_dp_review_by", found.statutoryReviewBy);
    out.putFlag("plan_signed_off_needed_before_payment", false);
}

QStringList toldOf(const PaymentSchedule& found)
{
    if (found.firstAmount == Money()) return {say("There is nothing to pay.")};
    QStringList told{say("First payment: %1 on %2.").arg(found.firstAmount.display(), inWords(found.first))};
    if (found.second.isValid())
        told.append(
            say("Then %1 every four weeks from %2.").arg(found.everyFourWeeks.display(), inWords(found.second)));
    return told;
}

} // namespace

std::variant<Answer, Refused> decideSchedule(Object& facts, const policy::Library& library)
{
    ScheduleFacts asked;
    asked.agreedOn = facts.date(u"agreed_on", Need::Required);
    asked.netWeekly = facts.pence(u"net_weekly_p", Need::Required).value_or(Money());
    asked.annualLump = facts.pence(u"annual_lump_p").value_or(Money());
    asked.oneOff = facts.pence(u"one_off_p").value_or(Money());
    if (facts.reading().refused()) return *facts.reading().refused();
    const auto found = rules::paymentSchedule(asked, library);
    if (!found) return refusedBy(found.error(), u"/facts"_s, "/agreed_on");
    Answer answer;
    answer.finding = wordOf(asked, *found);
    answer.fields = [asked, found = *found](Writing& out) { write(out, asked, found); };
    answer.told = toldOf(*found);
    answer.reasons = found->reasons;
    answer.policy = found->policy;
    return answer;
}

} // namespace alongside::contract
