// Source: SI 2014/2672 reg 14 and Sch 1. Each type of income is on one of two dated lists: it counts, or it is left out
// altogether. A type on neither is refused, never guessed. Of savings credit and of war pensions a part is left out, once
// for all that is of that kind.

#include "core/rules/charging/working.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Before they are known to fit 64 bits.
struct Totals {
    Int128 counted = 0;
    Int128 leftOut = 0;
};

QStringList typesOf(const QList<Income>& given)
{
    QStringList types;
    for (const Income& one : given) types.append(one.type);
    return types;
}

void add(const Income& one, const policy::ListedCode* counts, const policy::ListedCode* leftOut, SortedIncome& out,
         Totals& totals)
{
    if (counts) {
        out.counted.append({u"income"_s, counts->label, one.weekly});
        totals.counted += one.weekly.pence();
        return;
    }
    if (!out.leftOut.contains(leftOut->label)) out.leftOut.append(leftOut->label);
    totals.leftOut += one.weekly.pence();
}

/// Types of which one amount together is left out.
struct Partly {
    QStringView step{};
    QStringView key{};
    QStringView coupleKey{};
    std::span<const QStringView> types{};
};

constexpr QStringView kSavingsCredit[] = {u"savings_credit"};
constexpr QStringView kWarPensions[] = {u"war_widows_pension", u"civilian_war_injury_pension",
                                        u"survivors_guaranteed_income", u"nazi_persecution_payment"};
constexpr Partly kPartly[] = {
    {u"savings_credit_disregard", u"charging.savings_credit_disregard_single",
     u"charging.savings_credit_disregard_couple", kSavingsCredit},
    {u"war_pension_disregard", u"charging.war_pension_disregard", u"charging.war_pension_disregard", kWarPensions},
};

/// What there is of the types, or the whole disregard where there is more.
void leaveOutPart(const Partly& partly, const ContributionFacts& facts, LookedUp& rates, SortedIncome& out,
                  Totals& totals)
{
    Int128 given = 0;
    for (const Income& one : facts.income)
        if (std::ranges::find(partly.types, QStringView(one.type)) != partly.types.end()) given += one.weekly.pence();
    if (given == 0) return;
    const QStringView key = isCouple(facts.keeps) ? partly.coupleKey : partly.key;
    const Int128 most = rates.number(key);
    const Money left = Money::pence(static_cast<qint64>(std::min(given, most)));
    if (left == Money()) return;
    out.counted.append({partly.step.toString(), {}, Money() - left});
    out.inPart.append({key.toString(), partly.step.toString(), left});
    totals.counted -= left.pence();
}

} // namespace

Result<SortedIncome> sortedIncome(const ContributionFacts& facts, LookedUp& rates)
{
    const QList<Income>& given = facts.income;
    SortedIncome out;
    if (given.isEmpty()) return out;
    const QStringList types = typesOf(given);
    const policy::CodeList counted = rates.list(u"charging.income_counted", types);
    const policy::CodeList leftOut = rates.list(u"charging.income_disregarded", types);
    if (rates.error()) return *rates.error();

    Totals totals;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const policy::ListedCode* counts = policy::find(counted, given[i].type);
        const policy::ListedCode* ignored = policy::find(leftOut, given[i].type);
        if (!counts && !ignored) return refusedAt(u"/income/%1/type"_s.arg(i), "UNKNOWN_INCOME_TYPE");
        if (given[i].weekly < Money()) return refusedAt(u"/income/%1/weekly"_s.arg(i), "NEGATIVE_AMOUNT");
        add(given[i], counts, ignored, out, totals);
    }
    for (const Partly& partly : kPartly) leaveOutPart(partly, facts, rates, out, totals);
    if (rates.error()) return *rates.error();
    const auto total = inPence(totals.counted);
    const auto leftOutTotal = inPence(totals.leftOut);
    if (!total || !leftOutTotal) return refusedAt(u"/income"_s, "TOO_LARGE");
    out.total = *total;
    out.leftOutTotal = *leftOutTotal;
    return out;
}

} // namespace alongside::rules
