// The sentences of the review: its day, what brings it forward, what makes it more than a review. size: a list

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> reviewSentences()
{
    static constexpr SentenceRow rows[] = {
        // The day. R18, S107, S108.
        {"interval_six_weeks_first",
         "The first review is six weeks after the start, on {on:date}; it is overdue after {overdue:date}."},
        {"interval_set", "The worker set the next review for {on:date}."},
        {"interval_not_judged", "Nobody has chosen yet when the next review is."},
        {"interval_judgement_missing", "Still to say: Choice and control, Risk to public money, and the reason, in "
                                       "words: under either of the two, or "
                                       "under Why then."},
        {"interval_past_cap", "That is later than {on:date}, the last day there may be between two reviews."},
        {"interval_past_direct_payment_review",
         "The direct payment itself has to be reviewed by {on:date}, and that day is later."},
        {"interval_both_halves", "Both halves were weighed: choice and control, and the risk to the public purse."},
        {"interval_cap", "The next review is no later than {on:date}."},
        {"interval_direct_payment_by", "The direct payment itself is reviewed by {on:date}."},
        {"interval_starting_point",
         "{weeks:Words} weeks are a starting point for such a picture; the judgement is the worker's."},
        // What brings it forward.
        {"trigger_none", "Nothing has happened that brings the review forward."},
        {"trigger_request", "A review was asked for, and it is reasonable to ask."},
        {"trigger_request_not_reasonable",
         "A review was asked for, and the request was not thought reasonable; the person is told why."},
        {"trigger_request_not_weighed", "A review was asked for, and nobody has said yet whether that is reasonable."},
        {"trigger_circumstances", "Circumstances have changed."},
        {"trigger_carer", "What a carer does has changed or ended."},
        {"trigger_offer_ended", "Help that somebody had offered has come to its end."},
        {"trigger_safeguarding", "There is a concern that somebody may not be safe."},
        {"trigger_breach", "It is suspected that a condition of the direct payment was not kept."},
        {"trigger_capacity_doubted", "It is in doubt whether the person has capacity to ask for the direct payment."},
        {"trigger_capacity_returned", "The person may have regained capacity to ask for the direct payment."},
        {"trigger_capability", "It is in doubt whether the direct payment can be managed, alone or with help."},
        {"trigger_appropriateness", "It is in doubt whether a direct payment is the right way to meet these needs."},
        {"trigger_best_interests",
         "It is in doubt whether the person who holds the direct payment acts in the adult's best interests."},
        {"trigger_not_used_for_needs",
         "Somebody has said that the direct payment is not used for the needs in the plan."},
        // What makes it more than a review.
        {"gate_reassess", "Something has changed in a way that affects the plan, so the council assesses again, as far "
                          "as is appropriate."},
        {"gate_nothing_changed", "Neither needs nor circumstances have changed, so needs and criteria stay closed."},
        {"gate_plan_not_affected", "What has changed does not affect the plan, so needs and criteria stay closed."},
        {"gate_not_yet_known", "It is not yet known whether something has changed in a way that affects the plan."},
        {"lower_has_ground", "A lower figure has a ground: needs, circumstances or cost have changed."},
        {"lower_has_no_ground", "A lower figure has no ground: neither needs nor circumstances nor cost have changed."},
        {"lower_ground_not_yet_known", "It is not yet known whether there is a ground for a lower figure."},
        {"direct_payment_was_considered", "It was asked whether the direct payment is still wanted, manageable and the "
                                          "right way, so this counts as its review."},
        {"direct_payment_not_considered", "It was not asked in full whether the direct payment is still wanted, "
                                          "manageable and the right way, so its own day stands."},
    };
    return rows;
}

} // namespace alongside::documents
