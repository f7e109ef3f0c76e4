// Source: R18. The first payment is on the Monday of the week after it was agreed and asked for, four weeks in advance, with lumps and
// one-offs; the six-week review is 42 days after it and overdue after 56; the direct payment itself is reviewed within
// six months (SI 2014/2871 reg 7). Weeks run Monday to Sunday. Bank holidays move nothing here. Paid again
// after a stop, the first payment is on the day that was agreed, and pays by the day to the end of its own four weeks.

#include "core/rules/directpayment/schedule.h"

#include "core/rules/directpayment/days.h"
#include "core/rules/directpayment/payments.h"
#include "core/rules/exact.h"
#include "core/rules/looked_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr QStringView kReview = u"review.six_week_due_days";
constexpr QStringView kOverdue = u"review.six_week_overdue_days";
constexpr QStringView kMonths = u"directpayment.first_review_months";

std::optional<Error> faultIn(const ScheduleFacts& facts)
{
    if (!facts.agreedOn.isValid()) return Error{ErrorCode::AnswerMissing, u"/agreed_on"_s, u"FIELD_MISSING"_s};
    struct Row {
        Money amount;
        const char* where;
    };
    for (const Row& row : {Row{facts.netWeekly, "/net_weekly_p"}, Row{facts.annualLump, "/annual_lump_p"},
                           Row{facts.oneOff, "/one_off_p"}})
        if (row.amount < Money())
            return Error{ErrorCode::AnswerOutOfRange, QString::fromLatin1(row.where), u"NEGATIVE_AMOUNT"_s};
    return std::nullopt;
}

QDate firstDay(const ScheduleFacts& facts)
{
    if (facts.from.isValid()) return facts.from;
    return std::max(facts.begins, mondayAfter(facts.agreedOn));
}

QList<Reason> reasonsFor(const ScheduleFacts& facts, const PaymentSchedule& out)
{
    const QString first = u"first="_s + out.first.toString(Qt::ISODate);
    const QString amount = u"amount=%1"_s.arg(out.firstAmount.pence());
    QList<Reason> reasons;
    if (out.firstAmount == Money()) reasons.append({u"nothing_to_pay"_s, Tri::No, {}, u"R18"_s});
    else if (facts.netWeekly == Money()) reasons.append({u"single_payment"_s, Tri::Yes, {first, amount}, u"R18"_s});
    else if (facts.from.isValid())
        reasons.append(
            {u"paid_again_from"_s,
             Tri::Yes,
             {first, amount, u"agreed="_s + facts.agreedOn.toString(Qt::ISODate),
              u"second="_s + out.second.toString(Qt::ISODate), u"every=%1"_s.arg(out.everyFourWeeks.pence())},
             u"R18"_s});
    else if (out.first > mondayAfter(facts.agreedOn))
        reasons.append({u"paid_from_its_start"_s,
                        Tri::Yes,
                        {first, amount, u"every=%1"_s.arg(out.everyFourWeeks.pence())},
                        u"S103"_s});
    else
        reasons.append({u"paid_monday_after_agreement"_s,
                        Tri::Yes,
                        {first, amount, u"agreed="_s + facts.agreedOn.toString(Qt::ISODate),
                         u"every=%1"_s.arg(out.everyFourWeeks.pence())},
                        u"R18"_s});
    reasons.append({u"payment_does_not_wait_for_plan"_s, Tri::Yes, {}, u"S31"_s});
    reasons.append(
        {u"six_week_review_due"_s,
         Tri::Yes,
         {u"due="_s + out.sixWeekReview.toString(Qt::ISODate), u"overdue="_s + out.overdueAfter.toString(Qt::ISODate)},
         u"R18"_s});
    reasons.append({u"direct_payment_review_by"_s,
                    Tri::Yes,
                    {u"by="_s + out.statutoryReviewBy.toString(Qt::ISODate)},
                    u"SI 2014/2871 reg 7"_s});
    return reasons;
}

bool paysAtFirst(const PaymentTerms& start)
{
    const auto isDue = [&](const PaidSum& one) {
        return one.amount > Money() && (!one.first.isValid() || one.first <= start.from);
    };
    return start.netWeekly > Money() || std::ranges::any_of(start.yearly, isDue)
           || std::ranges::any_of(start.once, isDue);
}

} // namespace

QDate firstDue(const PaymentsFacts& facts)
{
    if (paysAtFirst(facts.start)) return facts.start.from;
    const auto pays = std::ranges::find_if(facts.changes, [](const PaymentTerms& one) {
        return one.netWeekly > Money() || !one.yearly.isEmpty() || !one.once.isEmpty();
    });
    return pays == facts.changes.end() ? facts.start.from : firstDueOf(pays->madeOn, pays->from);
}

std::optional<Money> firstOfWeekly(Money weekly, QDate first)
{
    const qint64 days = first.daysTo(weekOf(first).addDays(kDaysAPayment));
    return (Exact(weekly) * Exact(days) / Exact(qint64(7))).halfUp();
}

Result<PaymentSchedule> paymentSchedule(const ScheduleFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    LookedUp values(library, facts.agreedOn);
    const qint64 review = values.number(kReview);
    const qint64 overdue = values.number(kOverdue);
    const qint64 months = values.number(kMonths);
    if (values.error()) return *values.error();

    const Exact four = Exact(facts.netWeekly) * Exact(qint64(kWeeksAPayment));
    const QDate begins = firstDay(facts);
    const auto weekly = firstOfWeekly(facts.netWeekly, begins);
    const auto first = weekly ? (Exact(*weekly) + Exact(facts.annualLump) + Exact(facts.oneOff)).halfUp() : weekly;
    const auto series = (four * Exact(qint64(kPaymentsAYear))).halfUp();
    if (!first || !series) return Error{ErrorCode::AnswerOutOfRange, u"/net_weekly_p"_s, u"TOO_LARGE"_s};

    PaymentSchedule out;
    out.first = begins;
    const Result<QDate> reviewBy = monthsAfter(out.first, months);
    if (!reviewBy) return Error{ErrorCode::AnswerOutOfRange, u"/agreed_on"_s, reviewBy.error().detail};
    out.firstAmount = *first;
    out.everyFourWeeks = facts.netWeekly * kWeeksAPayment; // thirteen of them fit
    if (facts.netWeekly > Money()) out.second = nextDue(out.first, out.first.addDays(1));
    out.sixWeekReview = out.first.addDays(review);
    out.overdueAfter = out.first.addDays(overdue);
    out.statutoryReviewBy = *reviewBy;
    out.reasons = reasonsFor(facts, out);
    out.policy = library.use(QString::fromLatin1(scheduleRules().front().id), facts.agreedOn, values.used());
    return out;
}

std::span<const Law> scheduleRules()
{
    static constexpr Law rules[] = {{"four_weekly_in_advance", "R18", {}, {}}};
    return rules;
}

} // namespace alongside::rules
