// Source: SI 2014/2672; Care Act 2014 s14. What decides first, then what was looked at, in the order of the sum.

#include "core/rules/charging/working.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

QString pence(const char* name, Money amount)
{
    return u"%1=%2"_s.arg(QString::fromLatin1(name)).arg(amount.pence());
}

Reason deciding(const ContributionFacts& facts, const Working& w)
{
    const QString cost = pence("cost", facts.weeklyCost.value_or(Money()));
    if (w.savings.aboveUpper)
        return {u"savings_above_upper_limit"_s,
                Tri::Yes,
                {pence("savings", w.savings.assessed), pence("limit", w.savings.upper), cost},
                u"SI 2014/2672 reg 12"_s};
    if (w.available <= Money()) return {u"income_within_guarantee"_s, Tri::No, {}, u"SI 2014/2672 reg 7"_s};
    if (w.charged == Money()) return {u"share_charged_is_nothing"_s, Tri::No, {}, u"Care Act 2014 s14"_s};
    if (facts.weeklyCost == Money()) return {u"care_costs_nothing"_s, Tri::No, {}, u"Care Act 2014 s14"_s};
    if (facts.weeklyCost && w.charged > *facts.weeklyCost)
        return {u"contribution_is_whole_cost"_s, Tri::Yes, {pence("charged", w.charged), cost}, u"Care Act 2014 s14"_s};
    if (!facts.weeklyCost)
        return {u"contribution_before_cost"_s, Tri::Yes, {pence("weekly", w.weekly)}, u"SI 2014/2672 reg 7"_s};
    return {u"contribution_from_income"_s, Tri::Yes, {pence("weekly", w.weekly), cost}, u"SI 2014/2672 reg 7"_s};
}

QList<Reason> savingsReasons(const ContributionFacts& facts, const Savings& savings)
{
    QList<Reason> reasons;
    const QString shared = savings.oddPart ? u"savings_shared_to_half_penny"_s : u"savings_shared"_s;
    if (!facts.capitalItems.isEmpty())
        reasons.append({u"savings_item_by_item"_s, Tri::Yes, {pence("savings", savings.assessed)}, u"SI 2014/2672"_s});
    if (!savings.leftOut.isEmpty())
        reasons.append(
            {u"savings_left_out"_s, Tri::No, {u"types="_s + savings.leftOut.join(u", "_s)}, u"SI 2014/2672 Sch 2"_s});
    if (facts.capitalJoint)
        reasons.append(
            {shared, Tri::Yes, {pence("all", facts.capital), pence("half", savings.assessed)}, u"SI 2014/2672"_s});
    if (facts.mainHome) reasons.append({u"home_not_counted"_s, Tri::No, {}, u"SI 2014/2672 Sch 2"_s});
    if (savings.aboveUpper) return reasons;
    const QString assessed = pence("savings", savings.assessed);
    if (savings.step == Money())
        reasons.append({u"savings_add_nothing"_s,
                        Tri::No,
                        {assessed, pence("limit", savings.lower)},
                        u"charging.capital_lower_limit"_s});
    else
        reasons.append({u"savings_add_tariff"_s,
                        Tri::Yes,
                        {assessed, pence("limit", savings.lower), pence("step", savings.step),
                         pence("each", savings.perStep), pence("tariff", savings.tariff)},
                        u"charging.tariff_step"_s});
    if (savings.wholeSteps)
        reasons.append({u"tariff_on_whole_steps"_s, Tri::Yes, {}, u"charging.tariff_whole_steps"_s});
    return reasons;
}

QString labelsOf(const QList<ContributionStep>& counted)
{
    QStringList labels;
    for (const ContributionStep& one : counted)
        if (!one.name.isEmpty() && !labels.contains(one.name)) labels.append(one.name);
    return u"types="_s + labels.join(u", "_s);
}

QList<Reason> incomeReasons(const SortedIncome& income)
{
    QList<Reason> reasons;
    if (income.counted.isEmpty()) reasons.append({u"no_income_counts"_s, Tri::No, {}, u"SI 2014/2672"_s});
    else
        reasons.append({u"income_counts"_s,
                        Tri::Yes,
                        {labelsOf(income.counted), pence("total", income.total)},
                        u"SI 2014/2672"_s});
    for (const PartLeftOut& part : income.inPart)
        reasons.append({part.step, Tri::Yes, {pence("amount", part.amount)}, part.key});
    if (!income.leftOut.isEmpty())
        reasons.append({u"income_left_out"_s,
                        Tri::No,
                        {u"types="_s + income.leftOut.join(u", "_s), pence("total", income.leftOutTotal)},
                        u"SI 2014/2672 Sch 1"_s});
    return reasons;
}

QList<Reason> costReasons(const ContributionFacts& facts, const Working& w)
{
    QList<Reason> reasons;
    if (facts.localDisregard > Money())
        reasons.append(
            {u"council_disregards_more"_s, Tri::Yes, {pence("amount", facts.localDisregard)}, u"Care Act 2014 s14"_s});
    if (w.night > Money())
        reasons.append(
            {u"night_element_left_out"_s, Tri::Yes, {pence("amount", w.night)}, u"charging.night_element"_s});
    if (!facts.housing)
        reasons.append({u"housing_costs_not_said"_s, Tri::NotYetKnown, {}, u"SI 2014/2672 Sch 1 para 2"_s});
    else if (*facts.housing > Money())
        reasons.append({u"housing_costs_taken_off"_s,
                        Tri::Yes,
                        {pence("amount", *facts.housing)},
                        u"SI 2014/2672 Sch 1 para 2"_s});
    if (w.standardCosts)
        reasons.append(
            {u"disability_costs_by_standard"_s, Tri::Yes, {pence("amount", w.disabilityCosts)}, u"CASG Annex C"_s});
    else if (!facts.disabilityCosts)
        reasons.append({u"disability_costs_not_said"_s, Tri::NotYetKnown, {}, u"CASG Annex C"_s});
    else if (*facts.disabilityCosts > Money())
        reasons.append(
            {u"disability_costs_taken_off"_s, Tri::Yes, {pence("amount", *facts.disabilityCosts)}, u"CASG Annex C"_s});
    return reasons;
}

QList<Reason> guaranteeReasons(const ContributionFacts& facts, const Guarantee& guarantee)
{
    QList<Reason> reasons;
    if (facts.localGuarantee)
        reasons.append({u"council_guarantee_kept"_s,
                        Tri::Yes,
                        {pence("kept", guarantee.kept), pence("national", guarantee.national)},
                        u"Care Act 2014 s14"_s});
    else if (guarantee.allIn > guarantee.national)
        reasons.append({u"council_guarantee_kept"_s,
                        Tri::Yes,
                        {pence("kept", guarantee.kept), pence("national", guarantee.national)},
                        u"Care Act 2014 s14"_s});
    else reasons.append({u"guarantee_kept"_s, Tri::Yes, {pence("kept", guarantee.kept)}, u"SI 2014/2672 reg 7"_s});
    if (guarantee.allIn > Money() && guarantee.allIn <= guarantee.national)
        reasons.append(
            {u"council_guarantee_not_higher"_s, Tri::No, {pence("council", guarantee.allIn)}, u"Care Act 2014 s14"_s});
    if (guarantee.asLoneParent) reasons.append({u"guarantee_of_lone_parent"_s, Tri::Yes, {}, u"SI 2014/2672 reg 7"_s});
    if (guarantee.children > Money())
        reasons.append(
            {u"guarantee_for_children"_s, Tri::Yes, {pence("amount", guarantee.children)}, u"SI 2014/2672 reg 7"_s});
    if (guarantee.premiums > Money())
        reasons.append(
            {u"guarantee_with_premiums"_s, Tri::Yes, {pence("amount", guarantee.premiums)}, u"SI 2014/2672 reg 7"_s});
    return reasons;
}

QList<Reason> shareReasons(const ContributionFacts& facts, const Working& w)
{
    QList<Reason> reasons;
    if (w.percent != Quantity::whole(100))
        reasons.append(
            {u"share_charged"_s, Tri::Yes, {u"pct=%1"_s.arg(w.percent.thousandths)}, u"Care Act 2014 s14"_s});
    if (facts.turned) reasons.append({u"amounts_turned_to_weeks"_s, Tri::Yes, {}, u"R7"_s});
    if (w.fractionDropped) reasons.append({u"fraction_of_penny_dropped"_s, Tri::Yes, {}, u"SI 2014/2672 reg 11"_s});
    return reasons;
}

} // namespace

QList<Reason> reasonsFor(const ContributionFacts& facts, const Working& w, const LookedUp& rates)
{
    QList<Reason> reasons;
    reasons << deciding(facts, w) << savingsReasons(facts, w.savings);
    if (!w.savings.aboveUpper)
        reasons += incomeReasons(w.income) + costReasons(facts, w) + guaranteeReasons(facts, w.guarantee)
                   + shareReasons(facts, w);
    for (const QString& key : rates.byCouncilAlone())
        reasons.append({u"national_value_not_known"_s, Tri::NotYetKnown, {}, key});
    for (const PolicyValue& value : rates.used())
        if (!value.confirmed) reasons.append({u"value_unconfirmed"_s, Tri::NotYetKnown, {}, value.key});
    return reasons;
}

} // namespace alongside::rules
