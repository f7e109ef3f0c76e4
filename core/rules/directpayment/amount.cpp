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
    if (facts.weeks < 1) return Error{ErrorCode::AnswerOutOfRange, u"/weeks_per_payment"_s, u"BAD_PERIOD"_s};
    return std::nullopt;
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

QList<Reason> reasonsFor(const DirectPaymentAmountFacts& facts, const DirectPaymentAmount& out)
{
    const QStringList weekly = pence({{"budget", facts.budgetWeekly},
                                      {"share", out.shareWeekly},
                                      {"council", out.councilWeekly},
                                      {"assessed", facts.contributionWeekly}});
    QStringList paid = pence({{"payment", out.payment}, {"in", out.paysIn}, {"invoice", out.invoice}});
    paid.append(u"weeks=%1"_s.arg(facts.weeks));
    QList<Reason> reasons;
    if (out.councilWeekly == Money())
        reasons.append({u"dp_nothing_for_council_to_pay"_s, Tri::No, weekly, u"Care Act 2014 s31(1)"_s});
    else if (facts.method == PaidHow::Net) reasons.append({u"dp_paid_net"_s, Tri::Yes, paid, u"R13"_s});
    else reasons.append({u"dp_paid_gross"_s, Tri::Yes, paid, u"R13"_s});
    reasons.append({u"dp_weekly_shares"_s, Tri::Yes, weekly, u"R13"_s});
    if (facts.contributionWeekly > facts.budgetWeekly)
        reasons.append({u"dp_share_stops_at_budget"_s, Tri::Yes, weekly, u"R13"_s});
    return reasons;
}

} // namespace

Result<DirectPaymentAmount> directPaymentAmount(const DirectPaymentAmountFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    const auto times = [&facts](Money weekly) { return (Exact(weekly) * Exact(facts.weeks)).halfUp(); };
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
