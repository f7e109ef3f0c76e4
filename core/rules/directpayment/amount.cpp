// Source: R13; Care Act 2014 s26, s31. The adult's share is the assessed contribution, but never more than the budget; the
// council pays the rest. Paid net, the council sends its own part and the adult pays the share into the account; paid gross,
// it sends the whole budget and invoices the share. Where nothing is left for the council to pay there is no direct payment
// by either way, since section 31 needs an amount that the council must pay.
// Jurisdiction: England.

#include "core/rules/directpayment/amount.h"

#include "core/rules/directpayment/days.h"
#include "core/rules/exact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

std::optional<Error> faultIn(const DirectPaymentAmountFacts& facts)
{
    if (const auto fault = notCovered(directPaymentAmountRules().front(), facts.on, u"/date"_s)) return fault;
    if (facts.budgetWeekly < Money())
        return Error{ErrorCode::AnswerOutOfRange, u"/budget_weekly"_s, u"NEGATIVE_AMOUNT"_s};
    if (facts.contributionWeekly < Money())
        return Error{ErrorCode::AnswerOutOfRange, u"/contribution_weekly"_s, u"NEGATIVE_AMOUNT"_s};
    const QString counted = facts.paidFor == PaidFor::Days ? u"/days"_s : u"/weeks_per_payment"_s;
    if (facts.count < 1) return Error{ErrorCode::AnswerOutOfRange, counted, u"BAD_PERIOD"_s};
    return std::nullopt;
}

/// The weeks of one payment, a part of one included.
Exact weeksOf(const DirectPaymentAmountFacts& facts)
{
    switch (facts.paidFor) {
    case PaidFor::CalendarMonth: return Exact::ratio(52, 12);
    case PaidFor::Days: return Exact::ratio(facts.count, 7);
    case PaidFor::Weeks: break;
    }
    return Exact(facts.count);
}

struct Named {
    const char* name;
    Money amount;
};

/// "budget=14370", in the order given.
QStringList pence(std::initializer_list<Named> amounts)
{
    QStringList all;
    for (const Named& one : amounts)
        all.append(u"%1=%2"_s.arg(QLatin1StringView(one.name), QString::number(one.amount.pence())));
    return all;
}

/// How it is paid, and what for where that is not weeks.
QList<Reason> paidReasons(const DirectPaymentAmountFacts& facts, const QStringList& paid)
{
    const bool net = facts.method == PaidHow::Net;
    const QStringList days{u"days=%1"_s.arg(facts.count)};
    QList<Reason> reasons;
    if (facts.paidFor == PaidFor::Weeks) {
        const QStringList weeks = paid + QStringList{u"weeks=%1"_s.arg(facts.count)};
        if (net) reasons.append({u"dp_paid_net"_s, Tri::Yes, weeks, u"R13"_s});
        else reasons.append({u"dp_paid_gross"_s, Tri::Yes, weeks, u"R13"_s});
        return reasons;
    }
    if (net) reasons.append({u"dp_paid_net_for_period"_s, Tri::Yes, paid, u"R13"_s});
    else reasons.append({u"dp_paid_gross_for_period"_s, Tri::Yes, paid, u"R13"_s});
    if (facts.paidFor == PaidFor::Days) reasons.append({u"dp_period_by_days"_s, Tri::Yes, days, u"R19"_s});
    else reasons.append({u"dp_period_is_month"_s, Tri::Yes, {}, u"R7"_s});
    return reasons;
}

QList<Reason> reasonsFor(const DirectPaymentAmountFacts& facts, const DirectPaymentAmount& out)
{
    const QStringList weekly = pence({{"budget", facts.budgetWeekly},
                                      {"share", out.shareWeekly},
                                      {"council", out.councilWeekly},
                                      {"assessed", facts.contributionWeekly}});
    const QStringList paid = pence({{"payment", out.payment}, {"in", out.paysIn}, {"invoice", out.invoice}});
    QList<Reason> reasons;
    if (out.councilWeekly == Money())
        reasons.append({u"dp_nothing_for_council_to_pay"_s, Tri::No, weekly, u"Care Act 2014 s31(1)"_s});
    else reasons += paidReasons(facts, paid);
    reasons.append({u"dp_weekly_shares"_s, Tri::Yes, weekly, u"R13"_s});
    if (facts.contributionWeekly > facts.budgetWeekly)
        reasons.append({u"dp_share_stops_at_budget"_s, Tri::Yes, weekly, u"R13"_s});
    return reasons;
}

} // namespace

Result<DirectPaymentAmount> directPaymentAmount(const DirectPaymentAmountFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    const Exact weeks = weeksOf(facts);
    const auto times = [&weeks](Money weekly) { return (Exact(weekly) * weeks).halfUp(); };
    DirectPaymentAmount out;
    out.shareWeekly = std::min(facts.contributionWeekly, facts.budgetWeekly);
    out.councilWeekly = facts.budgetWeekly - out.shareWeekly;
    const auto all = times(facts.budgetWeekly);
    if (!all) return Error{ErrorCode::AnswerOutOfRange, u"/budget_weekly"_s, u"TOO_LARGE"_s};
    const Money share = *times(out.shareWeekly); // at most the whole, which fits
    const bool gross = facts.method == PaidHow::Gross;
    if (out.councilWeekly == Money()) out.paysIn = share;
    else {
        out.payment = gross ? *all : *all - share;
        (gross ? out.invoice : out.paysIn) = share;
    }
    out.reasons = reasonsFor(facts, out);
    out.policy = library.use(QString::fromLatin1(directPaymentAmountRules().front().id), facts.on);
    return out;
}

std::span<const Law> directPaymentAmountRules()
{
    static constexpr Law rules[] = {{"dp_net_or_gross", "R13", directPaymentsBegan(), {}}};
    return rules;
}

} // namespace alongside::rules
