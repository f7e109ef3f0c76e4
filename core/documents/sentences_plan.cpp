// The sentences of the plan: what it holds, who signs it, which version stands, what planning costs. size: a list

#include "core/documents/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> planSentences()
{
    static constexpr SentenceRow rows[] = {
        // What a plan must hold. CA14 s25.
        {"plan_needs_missing", "The plan names no needs."},
        {"plan_how_far_missing", "How far the needs meet the criteria is not said for {count:words} of them."},
        {"plan_how_met_missing", "Who meets the needs, and how, is not said in {count:words} places."},
        {"plan_matters_missing", "The plan does not say which matters of wellbeing it could serve."},
        {"plan_budget_missing", "The plan has no personal budget whose three figures stand and add up."},
        {"plan_advice_missing", "The plan lacks advice on meeting or reducing needs, or on preventing or delaying others."},
        {"plan_paid_needs_missing", "The plan does not say which needs the direct payment meets."},
        {"plan_amount_missing", "The plan does not say how much the direct payment is and how often it comes."},
        {"plan_people_not_involved", "Not everybody who must be part of making the plan was, as far as is known."},
        {"plan_steps_to_agree_missing", "It is not recorded that reasonable steps were taken to agree the plan with the person."},
        {"plan_agreement_to_combine_missing", "Two plans were put into one, and nobody has recorded that this was agreed."},
        {"plan_names_needs", "The plan names the needs."},
        {"plan_says_how_far", "The plan says how far each need meets the criteria."},
        {"plan_says_how_met", "The plan says who meets each eligible need, and how."},
        {"plan_names_matters", "The plan says which matters of wellbeing it could serve."},
        {"plan_has_budget", "The plan has the personal budget."},
        {"plan_has_advice", "The plan has advice on meeting and reducing needs, and on preventing and delaying others."},
        {"plan_names_paid_needs", "The plan says which needs the direct payment meets."},
        {"plan_says_amount", "The plan says how much the direct payment is and how often it comes."},
        {"plan_people_involved", "Everybody who must be part of making the plan was."},
        {"plan_steps_to_agree", "Reasonable steps were taken to agree the plan with the person."},
        {"plan_combined_with_agreement", "Two plans were put into one, as was agreed."},
        // Sign-off. S36, S54-S57.
        {"sign_off_six_weeks_over", "The six weeks were over on {due:date}."},
        {"sign_off_six_weeks_not_over", "The six weeks are not over before {due:date}, and sign-off belongs to the six-week review."},
        {"sign_off_review_held", "The six-week review has been held."},
        {"sign_off_review_not_held", "The six-week review has not been held."},
        {"sign_off_plan_whole", "The plan holds what the law asks."},
        {"sign_off_plan_not_whole", "The plan does not yet hold what the law asks."},
        {"sign_off_plan_not_checked", "Nobody has looked yet whether the plan holds what the law asks."},
        {"sign_off_worker", "The worker signs."},
        {"sign_off_no_worker", "No social worker, assessment officer or rehabilitation officer signs."},
        {"sign_off_worker_not_yet", "The worker has not signed yet."},
        {"sign_off_manager", "The team manager signs."},
        {"sign_off_no_manager", "No team manager signs."},
        {"sign_off_manager_not_yet", "The team manager has not confirmed yet."},
        {"sign_off_two_people", "Two people sign."},
        {"sign_off_not_two_people", "There are not two people who sign: a worker, and a manager who is somebody else."},
        {"sign_off_two_people_not_yet", "Two people are named, and not both have signed yet."},
        {"sign_off_discussed", "The worker and the manager have talked about the plan."},
        {"sign_off_not_both_in_discussion", "The two who sign were not both part of the discussion."},
        {"sign_off_not_discussed", "There was no discussion, and nothing is sent up on paper in its place."},
        {"sign_off_discussion_not_yet", "It is not recorded whether the worker and the manager have talked."},
        {"sign_off_gist", "What was said is written down in a line or two."},
        {"sign_off_no_gist", "What was said in the discussion is not written down."},
        {"sign_off_overdue", "Sign-off is overdue since {after:date}."},
        {"sign_off_payment_goes_on", "The payment goes on whether or not the plan is signed off."},
        // Versions.
        {"version_none_stands", "No version stands on this day."},
        {"version_two_stand", "{count:Words} versions stand beside each other, and somebody has to choose with a reason."},
        {"version_starting_statement_stands", "The starting statement stands from {from:date}, until a plan is signed off."},
        {"version_plan_stands", "The plan, version {number}, stands from {from:date}."},
        {"version_replaced_kept", "Earlier versions whose place was taken: {count:words}. Each is kept as it was."},
        {"version_draft_waits", "Drafts that are not signed off: {count:words}. A draft may change freely."},
        {"version_changed_after_frozen", "Versions changed after they were frozen: {count:words}. A later change makes a new version."},
        // Planning help and its price.
        {"provider_not_accredited", "The organisation that was picked is not accredited for this today."},
        {"provider_not_chosen", "Nobody has been picked yet, and nobody is picked for the person."},
        {"provider_accredited", "The organisation that was picked is accredited for this."},
        {"provider_nothing_bought", "No help with planning or money is bought."},
        {"plan_costs_nothing", "A plan written by the person or their own circle costs nothing, and so does its update."},
        {"plan_fee_committed_before", "The plan and putting it in place cost {amount:money}, which is committed already."},
        {"plan_fee_committed_once", "The plan and putting it in place cost {amount:money}, once."},
        {"update_fee_released", "The yearly update was done: {amount:money} is released."},
        {"update_fee_too_soon", "The last yearly update was paid too short a time ago; {amount:money} is not due before {from:date}."},
        {"update_fee_not_done", "The worker says that the update was not done, so {amount:money} is not released."},
        {"update_fee_waits", "{amount:money} for the yearly update waits for the worker's tick."},
        {"update_fee_at_annual_review", "{amount:money} for the yearly update is due at the annual review, never at six weeks."},
        {"money_help_price", "Help with money costs {amount:money} a week."},
        {"money_help_price_not_known", "What help with money costs is not known yet."},
        {"provider_training_lapsed", "An organisation whose training has lapsed is left out of new choice; work that has begun goes on."},
        {"planning_money_apart", "Planning money stands apart from the support budget."},
    };
    return rows;
}

} // namespace alongside::documents
