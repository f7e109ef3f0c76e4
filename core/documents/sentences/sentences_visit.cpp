// The sentences of what is decided at the table: eligibility of an adult, the allocation, its payment. size: a list

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> visitSentences()
{
    static constexpr SentenceRow rows[] = {
        // Eligibility of an adult. SI 2015/313 reg 2.
        {"c1_impairment_met", "The needs come from an impairment or an illness."},
        {"c1_impairment_not_met", "The needs do not come from an impairment or an illness."},
        {"c1_impairment_not_yet_known", "It is not yet known whether the needs come from an impairment or an illness."},
        {"c2_two_outcomes_met", "{unable:Words} of the ten outcomes cannot be achieved."},
        {"c2_two_outcomes_not_met",
         "Outcomes that cannot be achieved: {unable:words} of the ten, and {needed:words} are needed."},
        {"c2_two_outcomes_not_yet_known",
         "Outcomes that cannot be achieved so far: {unable:words} of the ten, and {needed:words} are needed. Not yet "
         "known: {unknown:words}."},
        {"c3_wellbeing_met", "There is, or is likely to be, a significant impact on wellbeing."},
        {"c3_wellbeing_not_met", "There is no significant impact on wellbeing, and none is likely."},
        {"c3_wellbeing_not_yet_known", "It is not yet known whether there is a significant impact on wellbeing."},
        {"fluctuation_period_not_considered",
         "The needs come and go, and how things are over a longer time has not been looked at yet."},
        {"fluctuation_period_considered",
         "The needs come and go, and how things are over a longer time was looked at."},
        {"area_unable_a", "{area:area}: this cannot be done without help."},
        {"area_unable_b", "{area:area}: this can be done, but with significant pain, distress or anxiety."},
        {"area_unable_c", "{area:area}: this can be done, but not safely."},
        {"area_unable_d", "{area:area}: this can be done, but takes much longer than it would most people."},
        {"area_not_counted", "{area:area}: the difficulty does not come from these needs, so it does not count here."},
        {"carers_help_ignored", "Help that family and friends give was left out of this step."},
        {"areas_not_all_considered", "Not known yet, of the ten areas of daily life: {unknown:words}."},
        {"no_wellbeing_matter_named", "Nobody has said yet which part of wellbeing is affected."},
        {"under_18", "The person is under 18, so this test does not apply."},
        {"refused_assessment", "The person does not want an assessment, so nothing is decided."},
        {"carer_under_18", "The carer is under 18, so this test does not apply."},
        {"cared_for_under_18", "The person cared for is under 18, so this test does not apply."},
        {"care_under_contract",
         "The care is given under a contract or as voluntary work, so this test does not apply."},
        {"old_law_applies", "The day is before 1 April 2015, when the old law applied."},

        // The allocation. R2-R17.
        {"budget_is_sum_of_lines",
         "The budget is the sum of the lines that are paid for: {weekly:money} a week, {year:money} a year and "
         "{one_off:money} once."},
        {"nothing_to_fund", "No line is paid for, so there is no budget."},
        {"outcomes_by_discretionary_power", "Outcomes the council pays for by choice, with its reason: {outcomes}."},
        {"outcomes_met_by_strengths", "Outcomes that are met for now without money: {outcomes}."},
        {"outcomes_not_eligible", "Outcomes that do not meet the criteria: {outcomes}."},
        {"outcomes_eligibility_undetermined",
         "Outcomes where it is not yet known whether they meet the criteria: {outcomes}."},
        {"natural_support_counted", "Lines made smaller by help that somebody has agreed to give: {lines}."},
        {"natural_support_not_counted", "Offers of help that nobody has confirmed, which take nothing off: {offers}."},
        {"prices_by_hand", "Lines with a price set by hand, each with its reason: {lines}."},
        {"planning_kept_apart",
         "Money for planning is kept apart from this budget: {once:money} once, {yearly:money} a year and "
         "{weekly:money} a week."},
        {"contingency_added", "For bad days {pct:quantity} per cent is added, {amount:money} a week."},
        {"contribution_not_assessed", "What the person pays is not yet assessed, so every amount is shown before it."},
        {"contribution_assessed", "The person pays {adult:money} a week of the {assessed:money} assessed, and the "
                                  "council pays {council:money}."},
        {"contribution_off_direct_payment_first",
         "What the person pays comes off the direct payment first, which leaves {net:money} a week; {invoice:money} a "
         "week is billed."},
        {"price_guide_in_force", "The prices are those in force on {on:date}."},
        {"no_price_guide", "There was no price guide for {on:date}: every price was set by hand, with its reason."},
        {"value_unconfirmed", "A value used here is not confirmed yet and should be checked against its source."},

        // A plan against its budget. R15, R16.
        {"plan_over_budget", "The plan costs {over:money} a year more than the budget."},
        {"one_off_over", "What the plan buys once costs {over:money} more than the budget has for it."},
        {"outcome_uncovered", "Outcomes in the budget that the plan has nothing for: {outcomes}."},
        {"plan_well_under_budget", "The plan costs {under:money} a year less than the budget of {year:money}, more "
                                   "than {slack} per cent, which is "
                                   "worth a talk."},
        {"plan_about_right",
         "The plan costs {plan:money} a year and the budget is {year:money}, so it is about right."},
        {"person_says_not_enough", "The person says that it is not enough."},
        {"worker_says_not_enough", "The worker says that it is not enough."},

        // When the money comes. R18.
        {"paid_monday_after_agreement",
         "It was agreed, and asked for, by {agreed:date}, so the first payment, {amount:money}, is on the Monday after "
         "that week, {first:date}, and then {every:money} comes every four weeks."},
        {"paid_from_its_start",
         "The first payment comes on {first:date}, the Monday of the week in which the support begins: {amount:money}. "
         "Then {every:money} every four weeks."},
        {"paid_again_from",
         "The payments had ended. What was agreed on {agreed:date} is paid again from {first:date}: "
         "{amount:money} then, for the days to the end of those four weeks, and {every:money} every four weeks from "
         "{second:date}."},
        {"single_payment", "There is one payment, {amount:money}, on {first:date}, and nothing weekly."},
        {"nothing_to_pay", "There is nothing to pay."},
        {"payments_every_four_weeks",
         "Payments come every four weeks from {first:date}, each for the four weeks that begin that day."},
        {"payments_from_part_of_a_week",
         "The first payment is on {first:date}, for the days from then to the end of those four weeks. Payments come "
         "every four weeks from {second:date}."},
        {"payments_between_starts", "Nothing is paid for the days from {from:date} to {to:date}."},
        {"payments_end", "Nothing is paid for days after {last:date}."},
        {"payments_are_ahead",
         "{ahead:money} more was paid than is due. Nobody is asked for it back without a talk first."},
        {"payments_are_still_less",
         "{ahead:money} more was paid than is due: the payments after these are less by it. Say if that is hard."},
        {"change_day_before_first", "A later day to change from: the first payment is on {day:date}."},
        {"change_day_less_before",
         "A later day to change from: less is paid from the day it was agreed and told at the earliest, {day:date}. "
         "What was paid for days before that was properly paid."},
        {"again_day_before_start",
         "A later day to start again: no payment is for days before it is started, {day:date}. What was needed on days "
         "before that is agreed as a sum paid once."},
        {"direct_payment_ends_first",
         "How these needs are met from now on: the review found that the direct payment cannot go on like this. Change "
         "the payments, or stop them on a named day, first."},
        {"again_day_still_paid", "A later day to start again: days up to {day:date} belong to the payments before."},
        {"again_day_before_agreement", "A later day to start again: what is to be paid was agreed on {day:date}."},
        {"born_to_come", "An earlier day of birth: {day:date} is still to come."},
        {"agreed_to_come", "The day it was agreed on: {day:date} is still to come."},
        {"agreed_before_the_law", "A later day: the law that money is agreed under began on {day:date}."},
        {"sign_before_start", "The plan is signed once something has started: that is on {day:date}."},
        {"stop_day_before_start",
         "A later last day: these payments start after {day:date}, and nothing was paid for days just before."},
        {"payment_for_weeks", "{weeks} weeks from {from:date}, at {weekly:money} a week."},
        {"payment_for_one_week", "One week from {from:date}, at {weekly:money}."},
        {"payment_for_days", "From {from:date} to {to:date}, by the day, at {weekly:money} a week."},
        {"payment_for_days_one", "{from:date}, by the day, at {weekly:money} a week."},
        {"payment_of_the_year", "What is paid once a year."},
        {"payment_of_the_year_for", "{what}, once a year."},
        {"payment_made_once", "What is paid once."},
        {"payment_made_once_for", "{what}, once."},
        {"payment_made_once_in_part", "{what}, once: the part of it before the last day."},
        {"payment_made_once_not_needed",
         "{what}: nothing for days after the last, where it was paid once. This payment is less by it."},
        {"payment_made_once_goes_on", "{what}, once: the part of it that an earlier last day had left out."},
        {"payment_puts_right_more",
         "From {from:date} to {to:date}: {is:money} a week, where {was:money} was paid. The rest comes now."},
        {"payment_puts_right_less",
         "From {from:date} to {to:date}: {is:money} a week, where {was:money} was paid. This payment is less by it."},
        {"payment_for_days_not_needed",
         "From {from:date} to {to:date}: nothing, where {was:money} a week was paid. This "
         "payment is less by it."},
        {"payment_for_days_not_paid",
         "From {from:date} to {to:date}: {is:money} a week, where nothing was paid. It comes now."},
        {"payment_for_days_paid_already",
         "From {from:date} to {to:date}: paid already, at {was:money} a week. This payment is less by it."},
        {"payment_puts_right_more_one",
         "{from:date}: {is:money} a week, where {was:money} was paid. The rest comes now."},
        {"payment_puts_right_less_one",
         "{from:date}: {is:money} a week, where {was:money} was paid. This payment is less by it."},
        {"payment_for_days_not_needed_one",
         "{from:date}: nothing, where {was:money} a week was paid. This payment is less by it."},
        {"payment_for_days_not_paid_one", "{from:date}: {is:money} a week, where nothing was paid. It comes now."},
        {"payment_for_days_paid_already_one",
         "{from:date}: paid already, at {was:money} a week. This payment is less by it."},
        {"payments_between_starts_one", "Nothing is paid for {from:date}."},
        {"payment_less_what_was_ahead", "More was paid before {since:date} than is due. This payment is less by it."},
        {"payment_goes_on_to_next", "No payment is less than nothing: the next one is less by {ahead:money}."},
        {"payment_does_not_wait_for_plan", "The payment does not wait for the plan."},
        {"six_week_review_due", "The six-week review is due on {due:date} and overdue after {overdue:date}."},
        {"direct_payment_review_by", "The direct payment itself is looked at by {by:date} at the latest."},
    };
    return rows;
}

} // namespace alongside::documents
