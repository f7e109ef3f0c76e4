#include "core/policy/text/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::policy {

namespace {

// To add a key: a row, by name.
constexpr KeyUse kKeys[] = {
    {u"charging.capital_counted", u"contribution: which kinds of savings count (capital_items)"},
    {u"charging.capital_disregarded", u"contribution: which kinds of savings are left out (capital_items)"},
    {u"charging.capital_lower_limit", u"contribution: savings up to this add nothing"},
    {u"charging.capital_upper_limit", u"contribution: savings above this mean the whole cost"},
    {u"charging.dre_standard_*", u"contribution: what a disability costs by a council's standard (dre_band)"},
    {u"charging.income_counted", u"contribution: which income counts"},
    {u"charging.income_disregarded", u"contribution: which income is left out altogether"},
    {u"charging.mig.child", u"contribution: what is kept for each child of the household"},
    {u"charging.mig.*", u"contribution: what a person keeps, by age and household (mig_key)"},
    {u"charging.mig_all_in.*", u"contribution: a council's own guarantee for everything together"},
    {u"charging.minor_adaptation_limit", u"contribution: up to what an adaptation may cost to be free (free_cost)"},
    {u"charging.night_element", u"contribution: what a council leaves out of a benefit for the night (night_element)"},
    {u"charging.personal_expenses_allowance", u"nothing yet: the contribution is for care at home", false},
    {u"charging.premium.*", u"contribution: what a person keeps on top of it (premiums)"},
    {u"charging.reablement_free_weeks",
     u"contribution: how many weeks of reablement and intermediate care are free (free_week)"},
    {u"charging.savings_credit_disregard_*", u"contribution: how much of savings credit is left out"},
    {u"charging.share_charged", u"contribution: the share that is charged, where the facts say none (charge_percent)"},
    {u"charging.tariff_per_step", u"contribution: what each step of savings counts as income"},
    {u"charging.tariff_step", u"contribution: how long a step of savings is"},
    {u"charging.tariff_whole_steps", u"contribution: whether a part of a step of savings counts"},
    {u"charging.war_pension_disregard", u"contribution: how much of war pensions is left out"},
    {u"contingency.default_pct", u"nothing yet: the share for bad days is said with the facts (contingency_pct)",
     false},
    {u"directpayment.care_home_days", u"direct-payment (care_home_stays): the days that may be paid for together"},
    {u"directpayment.care_home_gap_days",
     u"direct-payment (care_home_stays): the days at home that start the count again"},
    {u"directpayment.care_home_months",
     u"direct-payment (care_home_stays): the months within which days count together"},
    {u"directpayment.first_review_months",
     u"payment-schedule, direct-payment (review_due): the first review of the direct payment itself"},
    {u"directpayment.later_review_months",
     u"direct-payment (review_due): every later review of the direct payment itself"},
    {u"eligibility.adult.outcomes_needed",
     u"eligibility (adult): how many outcomes a person must be unable to achieve"},
    {u"eligibility.carer.outcomes_needed", u"eligibility (carer): how many outcomes a carer must be unable to achieve"},
    {u"eligibility.facs.council_threshold",
     u"eligibility (facs): the band from which the council helped, where the facts do not say"},
    {u"measures.small_number", u"measures: below this a figure is marked as one on few people"},
    {u"measures.target_days", u"measures: the days that were once the target"},
    {u"planning.plan_fee",
     u"planning fees, and the page on who writes the plan: what an organisation is paid for a plan"},
    {u"planning.update_months", u"planning fees: how often the yearly update is paid for"},
    {u"planning.yearly_update_fee", u"planning fees: what an organisation is paid for the yearly update"},
    {u"review.longest_months", u"review: the longest time from one review to the next"},
    {u"review.six_week_due_days", u"payment-schedule: the day of the six-week review (R18)"},
    {u"review.six_week_overdue_days", u"payment-schedule: the day from which that review is overdue (R18)"},
    {u"review.weeks_*", u"review: the weeks that are suggested, by how steady things are"},
    {u"sufficiency.slack_pct", u"sufficiency: how far a plan may stay under the budget before it starts a talk (R15)"},
};

bool fits(const KeyUse& row, QStringView key)
{
    return row.key.endsWith(u'*') && key.startsWith(row.key.chopped(1));
}

} // namespace

std::span<const KeyUse> keysRead()
{
    return kKeys;
}

bool isRead(QStringView key)
{
    return !usesOf(key).isEmpty();
}

bool isReadByRule(QStringView key)
{
    const auto exact = std::ranges::find(kKeys, key, &KeyUse::key);
    if (exact != std::end(kKeys)) return exact->byRule;
    return std::ranges::any_of(kKeys, [key](const KeyUse& row) { return row.byRule && fits(row, key); });
}

QStringList usesOf(QStringView key)
{
    QStringList uses;
    QStringList byBeginning;
    for (const KeyUse& row : kKeys) {
        if (row.key == key) uses.append(row.use.toString());
        else if (fits(row, key)) byBeginning.append(row.use.toString());
    }
    return uses.isEmpty() ? byBeginning : uses;
}

} // namespace alongside::policy
