// The sentences of eligibility beyond an adult's own: carers, the old law and the change-over. size: a list

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> eligibilitySentences()
{
    static constexpr SentenceRow rows[] = {
        // A carer. SI 2015/313 reg 3.
        {"c1_necessary_care_met", "The needs come of giving necessary care to an adult."},
        {"c1_necessary_care_not_met", "The needs do not come of giving necessary care to an adult."},
        {"c1_necessary_care_not_yet_known",
         "It is not yet known whether the needs come of giving necessary care to an adult."},
        {"c2_health_or_one_outcome_met",
         "Health is getting worse or at risk, or one of the eight outcomes cannot be achieved, and one of these is "
         "enough."},
        {"c2_health_or_one_outcome_not_met", "Health is not getting worse and not at risk, and none of the eight "
                                             "outcomes counts as out of reach."},
        {"c2_health_or_one_outcome_not_yet_known",
         "It is not yet known whether health is at risk or one of the eight outcomes cannot be achieved."},
        {"carer_health_at_risk", "Health is getting worse, or is at risk of it."},
        {"carer_health_not_at_risk", "Health is not getting worse and not at risk of it."},
        {"carer_health_not_yet_known", "It is not yet known whether health is getting worse or at risk of it."},
        {"others_help_to_carer_ignored", "Help that others give was left out of this step."},
        {"carer_areas_not_all_considered", "Outcomes of the eight that are not yet known: {unknown}."},

        // The change-over. SI 2015/995 art 2.
        {"change_over_is_over", "Since 1 April 2016 the Care Act applies to everybody."},
        {"no_support_before_care_act",
         "There was no support on 31 March 2015, so the Care Act applies from its first day."},
        {"support_before_care_act_not_known", "It is not yet known whether there was support on 31 March 2015."},
        {"review_not_completed",
         "There was support on 31 March 2015 and its review was not completed yet, so the old law still applies."},
        {"review_completed",
         "The review of the support was completed on {on:date}, and the Care Act applies from that day."},
        {"review_before_care_act",
         "A review of before 1 April 2015 was made under the old law and changes nothing here."},
        {"treated_as_eligible", "There was support on 31 March 2015 and no review since, so until the review the needs "
                                "are treated as eligible."},
        {"treated_as_eligible_not_known", "Whether the needs are treated as eligible until a review hangs on whether "
                                          "there was support on 31 March 2015."},

        // The bands of the old law.
        {"care_act_applies", "The Care Act applies on this day, so a band of the old law decides nothing."},
        {"facs_band_recorded", "The band that was recorded is {band}."},
        {"facs_no_indicator", "No indicator of any band was recorded."},
        {"facs_band_meets_threshold", "The band is {band}, and this council helps from {threshold} on."},
        {"facs_band_below_threshold", "The band is {band}, and this council helps only from {threshold} on."},
        {"facs_highest_decides",
         "{count:Words} indicators were recorded, and the highest of them alone decides the band."},
    };
    return rows;
}

} // namespace alongside::documents
