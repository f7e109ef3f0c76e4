// The sentences about direct payments: who may have one, whom it may pay, how much it is, and how it goes on. size: a list

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> directPaymentSentences()
{
    static constexpr SentenceRow rows[] = {
        // Whether the council must pay one. Care Act 2014 s31, s32.
        {"dp_must_pay", "Everything the law asks for is there, so the council must make the direct payment."},
        {"dp_needs_are_met_another_way",
         "The council says which condition is not met and what could change that, and meets the needs another way."},
        {"dp_budget_amount_met", "The personal budget names an amount that the council must pay."},
        {"dp_budget_amount_not_met",
         "The personal budget names no amount that the council must pay, so there is nothing to pay directly."},
        {"dp_budget_amount_not_yet_known",
         "It is not yet known whether the personal budget names an amount for the council to pay."},
        {"dp_requested_met", "A direct payment has been asked for."},
        {"dp_requested_not_met", "Nobody has asked for a direct payment, and none is made unasked."},
        {"dp_requested_not_yet_known", "It is not yet known whether a direct payment is asked for."},
        {"dp_lacks_capacity_met", "The adult lacks capacity to ask, so somebody else may ask for them."},
        {"dp_lacks_capacity_not_met",
         "The adult has capacity to ask, so nobody else asks for them: it is section 31 that applies."},
        {"dp_lacks_capacity_not_yet_known", "It is not yet known whether the adult has capacity to ask."},
        {"dp_capacity_met", "The adult has capacity to ask for a direct payment."},
        {"dp_capacity_not_met", "The adult lacks capacity to ask, so section 31 is not the way; section 32 may be."},
        {"dp_capacity_not_yet_known",
         "It is not yet known whether the adult has capacity to ask for a direct payment."},
        {"dp_nominee_agrees_met", "The nominated person agrees to receive the money."},
        {"dp_nominee_agrees_not_met", "The nominated person does not agree to receive the money."},
        {"dp_nominee_agrees_not_yet_known",
         "It is not yet known whether the nominated person agrees to receive the money."},
        {"dp_not_prohibited_met", "No regulation stands in the way."},
        {"dp_not_prohibited_not_met", "The regulations do not allow a direct payment for this adult at present, which "
                                      "is not the same as being turned down."},
        {"dp_not_prohibited_not_yet_known", "It is not yet known whether a court order or licence stands in the way."},
        {"dp_capable_met", "The money can be managed, alone or with help."},
        {"dp_capable_not_met", "The money could not be managed, even with the help that there is."},
        {"dp_capable_not_yet_known", "It is not yet known whether the money can be managed, alone or with help."},
        {"dp_appropriate_met", "A direct payment is a fitting way to meet these needs."},
        {"dp_appropriate_not_met", "A direct payment is not a fitting way to meet these needs."},
        {"dp_appropriate_not_yet_known",
         "It is not yet known whether a direct payment is a fitting way to meet these needs."},
        {"dp_authorised_met", "The person who would receive the money is authorised to."},
        {"dp_authorised_not_met", "The person who would receive the money is not authorised to."},
        {"dp_authorised_not_yet_known",
         "It is not yet known whether the person who would receive the money is authorised to."},
        {"dp_mca_support_met", "Somebody with authority over the adult's care supports the request."},
        {"dp_mca_support_not_met", "Nobody with authority over the adult's care supports the request."},
        {"dp_mca_support_not_yet_known",
         "It is not yet known whether somebody with authority over the adult's care supports the request."},
        {"dp_best_interests_met", "The authorised person will act in the adult's best interests."},
        {"dp_best_interests_not_met",
         "The council is not satisfied that the authorised person will act in the adult's best interests."},
        {"dp_best_interests_not_yet_known",
         "It is not yet known whether the authorised person will act in the adult's best interests."},
        {"dp_recipient_does_not_lift_exclusion",
         "It is about whose needs they are, so somebody else receiving the money does not change it."},
        {"dp_council_view_does_not_count", "Whether the council finds this person suitable does not decide it, because "
                                           "somebody else has authority over the adult's care."},
        {"dp_goes_to_authorised_person", "Under section 32 the money goes to the authorised person."},
        {"dp_authorised_person_is_of_section_32", "An authorised person receives money under section 32 only; under "
                                                  "section 31 it is the adult or somebody they nominate."},

        // Whom it may pay. SI 2014/2871 reg 3.
        {"not_a_listed_relative", "The regulations do not restrict paying this person."},
        {"restricted_partner",
         "The regulations restrict paying a spouse, civil partner or partner, wherever they live."},
        {"restricted_relative", "The regulations restrict paying a close relative of the same household."},
        {"relative_of_another_household",
         "This relative lives in another household, so the regulations do not restrict paying them."},
        {"household_not_yet_known", "It is not yet known whether this relative lives in the same household."},
        {"considered_necessary", "The council considers it necessary to pay this person, which is enough for care and "
                                 "for running the payment alike."},
        {"not_considered_necessary", "The council does not consider it necessary to pay this person."},
        {"necessity_not_yet_known",
         "The council has not yet said whether it considers it necessary to pay this person."},

        // How much it is. R13.
        {"dp_nothing_for_council_to_pay",
         "The person pays the whole {budget:money} a week, which leaves nothing for a direct payment."},
        {"dp_paid_net", "Each payment is {payment:money} (weeks in it: {weeks}), and the person pays {in:money} into "
                        "the same account."},
        {"dp_paid_gross", "Each payment is {payment:money} (weeks in it: {weeks}), and the council sends the person a "
                          "bill of {invoice:money}."},
        {"dp_paid_net_for_period",
         "The payment is {payment:money}, and the person pays {in:money} into the same account."},
        {"dp_paid_gross_for_period",
         "The payment is {payment:money}, and the council sends the person a bill of {invoice:money}."},
        {"dp_period_is_month", "It is for a calendar month, a twelfth of 52 weeks, half a penny up."},
        {"dp_period_by_days", "It is for a part period of {days} days, a seventh of a week each, half a penny up."},
        {"dp_weekly_shares", "Of {budget:money} a week the person pays {share:money} and the council {council:money}."},
        {"dp_share_stops_at_budget",
         "The {assessed:money} a week assessed is more than the support costs, and nobody pays more than it costs."},

        // What the plan must say. Care Act 2014 s25(2).
        {"dp_plan_names_no_needs", "The plan does not yet say which needs the direct payment meets."},
        {"dp_plan_names_no_amount", "The plan does not yet say how much the direct payment is."},
        {"dp_plan_does_not_say_how_often", "The plan does not yet say how often the direct payment comes."},
        {"dp_plan_names_needs", "The plan says which needs the direct payment meets: {needs:words} of them."},
        {"dp_plan_names_amount",
         "The plan says how much the direct payment is, {amount:money}, and how often it comes."},

        // When it is looked at. SI 2014/2871 reg 7.
        {"dp_first_review_due", "The money first came on {from:date}, and the direct payment is looked at within "
                                "{months:words} months: by {by:date}."},
        {"dp_next_review_due",
         "It was last looked at on {from:date}, and is looked at again within {months:words} months: by {by:date}."},
        {"dp_reviews_not_counted",
         "Reviews that did not ask about the direct payment, or came before the money, do not count: {count} of them."},

        // Stays in a care home. SI 2014/2871.
        {"care_home_no_stay", "There has been no stay in a care home."},
        {"care_home_within_limit", "At most {days} days count together, from {from:date} to {until:date}, and a direct "
                                   "payment may pay for {limit}."},
        {"care_home_over_limit", "{days} days count together, from {from:date} to {until:date}, and a direct payment "
                                 "may pay for no more than {limit}."},
        {"care_home_short_stays_are_added", "A stay of less than {limit} days is added to the next when fewer than "
                                            "{gap} days lie between, within {months:words} months."},

        // Whether it goes on. Care Act 2014 s33, SI 2014/2871 reg 7.
        {"dp_goes_on", "Nothing that was said stands in the way, so the direct payment goes on."},
        {"dp_condition_no_longer_met", "A condition of the direct payment is no longer met, so it must stop."},
        {"dp_needs_still_met_another_way", "The needs are still there, and the council meets them another way."},
        {"dp_condition_broken", "What was agreed has not been kept to, so the council may stop the payment and may ask "
                                "for money back; it need not."},
        {"dp_breach_is_looked_at", "Before that the direct payment is looked at with the person."},
        {"dp_breach_not_yet_known", "It is not yet known whether what was agreed has been kept to."},
        {"dp_breach_suspected",
         "Somebody thinks that what was agreed has not been kept to, so the direct payment is looked at."},
        {"dp_capacity_doubted",
         "There is a doubt whether the adult still has capacity to ask, so the direct payment is looked at."},
        {"dp_capacity_may_have_returned",
         "The adult may have capacity to ask again, so the direct payment is looked at."},
        {"dp_capability_doubted",
         "There is a doubt whether the money can still be managed, so the direct payment is looked at."},
        {"dp_appropriateness_doubted",
         "There is a doubt whether this is still a fitting way, so the direct payment is looked at."},
        {"dp_best_interests_doubted", "There is a doubt whether the authorised person acts in the adult's best "
                                      "interests, so the direct payment is looked at."},
        {"dp_use_concern_notified",
         "Somebody has said that the money may not be used for the adult's needs, so the direct payment is looked at."},

        // What it may be spent on. Care Act 2014 s33(3).
        {"dp_use_meets_needs", "This meets needs that the plan says the money is for."},
        {"dp_use_meets_no_need", "This does not meet any need that the plan says the money is for."},
        {"dp_use_not_yet_known", "It is not yet known whether this meets needs that the plan says the money is for."},
        {"dp_choice_is_the_persons", "What is bought to meet those needs, and from whom, is the person's choice."},
    };
    return rows;
}

} // namespace alongside::documents
