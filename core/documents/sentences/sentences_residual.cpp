// The sentences of what is left of each need once people's own help is taken off. Needs and help are told by number.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> residualSentences()
{
    static constexpr SentenceRow rows[] = {
        {"no_needs_given", "No need was given, so nothing is left."},
        {"need_not_met", "Need {need}: nobody meets any of it."},
        {"need_partly_met", "Need {need}: people who have said yes meet a part of it."},
        {"need_met_by_carer", "Need {need}: people who have said yes meet all of it."},
        {"need_met_not_yet_known", "Need {need}: it is not yet known how much of it people meet."},
        {"need_not_eligible", "Need {need} does not meet the criteria, so the council has no duty to meet it."},
        {"need_eligibility_not_yet_known", "It is not yet known whether need {need} meets the criteria."},
        {"need_reopens", "Need {need} is looked at again on {on:date}, when less of it is met."},
        {"support_counts",
         "Need {need}, help {support}: this person has said that they are willing and able, so it counts."},
        {"support_under_18", "Need {need}, help {support}: a child's help is never counted."},
        {"support_stopped", "Need {need}, help {support}: it has stopped, on {on:date}."},
        {"support_ended", "Need {need}, help {support}: it was given until {on:date} and has ended."},
        {"support_not_started", "Need {need}, help {support}: it starts on {on:date} and does not count before."},
        {"support_not_willing_or_able", "Need {need}, help {support}: this person is not willing or not able."},
        {"support_not_yet_known", "Need {need}, help {support}: this person has not said yet whether they are willing "
                                  "and able, and until then it "
                                  "takes nothing off."},
        {"support_amount_not_known", "Need {need}, help {support}: this person is willing and able, but nobody has "
                                     "said how much of the need that meets."},
        {"carers_need_met_through_adult",
         "What a carer needs can also be met by support for the person they care for."},
        {"help_undoes_no_eligibility",
         "Help that people give undoes no eligibility: a need that meets the criteria stays eligible."},
    };
    return rows;
}

} // namespace alongside::documents
