// The sentences of what a person may be asked to pay for care at home. SI 2014/2672, Care Act 2014 s14.

#include "core/documents/sentences/sentence_table.h"

namespace alongside::documents {

std::span<const SentenceRow> chargingSentences()
{
    static constexpr SentenceRow rows[] = {
        // What decides.
        {"care_not_chargeable", "This care is one that nobody is charged for, so the person pays nothing."},
        {"free_as_aftercare", "It is aftercare of section 117."},
        {"free_for_cjd", "It is for somebody with variant CJD."},
        {"free_as_reablement", "It is reablement, within the weeks that are free."},
        {"free_as_intermediate_care", "It is intermediate care, within the weeks that are free."},
        {"free_as_minor_adaptation", "It is equipment or a minor adaptation, within the limit."},
        {"free_by_council", "The council decided not to charge for it, and has said why."},
        {"free_weeks_are_over", "This is week {week}, and only {weeks} weeks are free, so the care is charged for."},
        {"adaptation_above_limit",
         "The adaptation costs {cost:money}, and only what costs up to {limit:money} is free, so "
         "it is charged for."},
        {"savings_above_upper_limit", "The savings that count, {savings:money}, are above the upper limit of "
                                      "{limit:money}, so the person is asked for "
                                      "the whole cost, {cost:money} a week."},
        {"income_within_guarantee", "All that counts as income is the person's to keep, so the person pays nothing."},
        {"share_charged_is_nothing", "The share that is charged is less than a penny, so the person pays nothing."},
        {"care_costs_nothing", "The care costs nothing a week, so the person pays nothing."},
        {"contribution_is_whole_cost",
         "The person could be asked for {charged:money} a week, but never for more than the care costs, {cost:money}."},
        {"contribution_from_income",
         "The person is asked for {weekly:money} a week of the {cost:money} that the care costs."},

        {"contribution_before_cost",
         "The person is asked for {weekly:money} a week, and never for more than the care costs."},

        // What was looked at.
        {"savings_shared",
         "Two people share savings of {all:money} equally, so half of them, {half:money}, counts for this person."},
        {"savings_shared_to_half_penny",
         "Two people share savings of {all:money} equally, so half of them, {half:money} and half a penny, counts for "
         "this person."},
        {"savings_item_by_item",
         "The savings were counted item by item, each by the person's share: {savings:money} in all."},
        {"savings_left_out", "These savings are left out: {types}."},
        {"tariff_on_whole_steps", "The council counts whole steps only, by its own policy."},
        {"savings_credit_disregard", "Of the savings credit {amount:money} a week is left out."},
        {"war_pension_disregard", "Of the war pensions {amount:money} a week is left out, once for all of them."},
        {"night_element_left_out",
         "The council leaves out {amount:money} a week of a benefit that is for care at night, "
         "because it arranges none."},
        {"disability_costs_by_standard",
         "The council takes off {amount:money} a week for what a disability costs, its standard amount."},
        {"council_guarantee_not_higher",
         "The council's own guarantee is {council:money} a week, not more than the national one, which is kept."},
        {"amounts_turned_to_weeks",
         "Amounts for other periods were turned into weeks, 52 to a year: a fraction of a penny "
         "of an income is dropped, a cost is rounded half up."},
        {"home_not_counted", "The home the person lives in is not counted while care is at home."},
        {"savings_add_nothing", "The savings that count, {savings:money}, are not above the lower limit of "
                                "{limit:money}, so they add nothing."},
        {"savings_add_tariff", "The savings that count, {savings:money}, are above the lower limit of {limit:money}: "
                               "each {step:money} above it, "
                               "or part of that, adds {each:money} a week, {tariff:money} in all."},
        {"no_income_counts", "No income was given that counts."},
        {"income_counts", "This income counts, {total:money} a week in all: {types}."},
        {"income_left_out", "This income is left out altogether, {total:money} a week in all: {types}."},
        {"council_disregards_more", "The council leaves out {amount:money} a week by its own policy."},
        {"housing_costs_not_said", "Nobody has said yet what housing costs, so nothing was taken off for it."},
        {"housing_costs_taken_off", "Housing costs {amount:money} a week after help with it, which is taken off."},
        {"disability_costs_not_said", "Nobody has said yet what a disability costs, so nothing was taken off for it."},
        {"disability_costs_taken_off", "A disability costs {amount:money} a week, which is taken off."},
        {"guarantee_kept", "The person keeps {kept:money} a week, the minimum income guarantee."},
        {"council_guarantee_kept", "The person keeps {kept:money} a week by the council's own guarantee, where the "
                                   "national one is {national:money}."},
        {"guarantee_of_lone_parent",
         "Somebody single with a child of the household to look after is a lone parent: that "
         "guarantee is the higher one, and it is the one kept."},
        {"guarantee_for_children", "The national guarantee has {amount:money} a week in it for children."},
        {"guarantee_with_premiums", "The national guarantee has {amount:money} a week in it for premiums."},
        {"national_value_not_known",
         "The national figure for that day is not known yet, so the council's own was only held "
         "against the newest national one."},
        {"share_charged", "The council asks for {pct:quantity} per cent of what is left."},
        {"fraction_of_penny_dropped", "A fraction of a penny is dropped."},
    };
    return rows;
}

} // namespace alongside::documents
