// What a contribution is worked out from. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Means> kMeans[] = {
    field<&Means::on>(1, "on", Register, Team, {.name = "The day these figures are of", .none = "No day set"}),
    field<&Means::seen>(2, "seen", LongText, Team, {"What was seen of the money that comes in and goes out"}),
    field<&Means::isFree>(3, "is_free", HighStakes, Team, {"Whether nobody is charged for this care"}),
    field<&Means::freeReason>(4, "free_reason", Register, Team, {"Why nobody is charged for it"}),
    field<&Means::freeWeek>(
        5, "free_week", Register, Team,
        {.name = "Which week of it this is", .many = "Week %1", .one = "The first week", .nought = "Not said"}),
    field<&Means::freeCost>(6, "free_cost", Register, Team,
                            {.name = "What the equipment or adaptation costs", .none = "Not said"}),
    field<&Means::freeWords>(7, "free_words", Register, Team, {"Why the council decided not to charge"}),
    field<&Means::savings>(8, "savings", HighStakes, Team, {.name = "Savings", .none = "Not yet known"}),
    field<&Means::allIncome>(9, "all_income", HighStakes, Team, {"Whether this is all the money that comes in"}),
    field<&Means::keeps>(10, "keeps", HighStakes, Team, {"Whose minimum income guarantee it is"}),
    field<&Means::disabilityPremium>(11, "disability_premium", HighStakes, Team,
                                     {"Whether they get a disability premium, or would"}),
    field<&Means::enhancedPremium>(12, "enhanced_premium", HighStakes, Team,
                                   {"Whether they get an enhanced disability premium, or would"}),
    field<&Means::carerPremium>(13, "carer_premium", HighStakes, Team, {"Whether they get a carer premium, or would"}),
    field<&Means::children>(14, "children", Register, Team,
                            {.name = "Children to look after",
                             .many = "%1 children",
                             .one = "1 child",
                             .nought = "None",
                             .none = "Not said"}),
    field<&Means::allHousing>(15, "all_housing", HighStakes, Team, {"Whether this is all that housing costs"}),
    field<&Means::allDisability>(16, "all_disability", HighStakes, Team,
                                 {"Whether this is all that a disability costs"}),
    field<&Means::hasNightPart>(17, "has_night_part", HighStakes, Team,
                                {"Whether a benefit has a part for care at night that the council does not arrange"}),
    field<&Means::costBand>(18, "cost_band", Register, Team, {"The council's standard for what a disability costs"}),
};

constexpr Field<alongside::MeansAmount> kMeansAmount[] = {
    field<&MeansAmount::of>(1, "of", Register, Team, {"What it is"}),
    field<&MeansAmount::type>(2, "type", Register, Team, {.name = "Kind of income", .none = "Not yet chosen"}),
    field<&MeansAmount::label>(3, "label", Register, Team, {"What it is for"}),
    field<&MeansAmount::amount>(4, "amount", HighStakes, Team, {.name = "How much", .none = "Not yet known"}),
    field<&MeansAmount::per>(5, "per", Register, Team, {"How often"}),
};

} // namespace

template <>
std::span<const Field<alongside::Means>> fieldsOf()
{
    return kMeans;
}
template <>
std::span<const Field<alongside::MeansAmount>> fieldsOf()
{
    return kMeansAmount;
}

} // namespace alongside::record
