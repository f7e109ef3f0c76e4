// What was looked at, and what the person wants. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<Assessment> kAssessment[] = {
    field<&Assessment::arisesFromImpairment>(1, "arises_from_impairment", HighStakes, Team,
                                             {"Whether the needs come from an illness or impairment"}),
    field<&Assessment::impairmentBasis>(2, "impairment_basis", Register, Team,
                                        {"How the illness or impairment is known"}),
    field<&Assessment::impairmentNote>(3, "impairment_note", LongText, Team, {"The illness or impairment, in words"}),
    field<&Assessment::fluctuates>(4, "fluctuates", HighStakes, Team, {"Whether it goes up and down"}),
    field<&Assessment::periodConsidered>(5, "period_considered", HighStakes, Team,
                                         {"Whether a long enough time was looked at"}),
    field<&Assessment::period>(6, "period", Register, Team, {"The time that was looked at"}),
    field<&Assessment::significantImpact>(7, "significant_impact", HighStakes, Team,
                                          {"Whether it makes a big difference to the person's life"}),
    field<&Assessment::matters>(8, "matters", Register, Team, {"What it makes a difference to"}),
    field<&Assessment::impactNote>(9, "impact_note", LongText, Team, {"The difference it makes, in words"}),
    field<&Assessment::refused>(10, "refused", HighStakes, Team,
                                {"Whether they said no to having their needs looked at"}),
    field<&Assessment::necessaryCare>(11, "necessary_care", HighStakes, Team,
                                      {"Whether the needs come of giving necessary care"}),
    field<&Assessment::necessaryCareBasis>(12, "necessary_care_basis", Register, Team,
                                           {"How it is known that the care is necessary"}),
    field<&Assessment::necessaryCareNote>(13, "necessary_care_note", LongText, Team, {"The care, in words"}),
    field<&Assessment::healthAtRisk>(14, "health_at_risk", HighStakes, Team,
                                     {"Whether the carer's health is getting worse, or at risk of it"}),
    field<&Assessment::healthBasis>(15, "health_basis", Register, Team, {"How the carer's health is known"}),
    field<&Assessment::healthNote>(16, "health_note", LongText, Team, {"The carer's health, in words"}),
    field<&Assessment::facsBand>(17, "facs_band", Register, Team, {"The band of an old record (FACS)"}),
    field<&Assessment::facsOn>(18, "facs_on", Register, Team, {.name = "The day of that band", .none = "No day known"}),
};

constexpr Field<alongside::Capacity> kCapacity[] = {
    field<&alongside::Capacity::decision>(1, "decision", LongText, Team, {"What was to be decided"}),
    field<&alongside::Capacity::on>(2, "on", Register, Team, {"Day"}),
    field<&alongside::Capacity::helpGiven>(3, "help_given", LongText, Team,
                                           {"What was tried so that they could decide"}),
    field<&alongside::Capacity::able>(4, "able", HighStakes, Team, {"Whether they could make this decision"}),
    field<&alongside::Capacity::because>(5, "because", LongText, Team, {"What shows it"}),
    field<&alongside::Capacity::decided>(6, "decided", LongText, Team, {"What was decided, and by whom"}),
};

constexpr Field<Caring> kCaring[] = {
    field<&Caring::caredFor>(1, "cared_for", Register, Team, {"Whom they care for"}),
    field<&Caring::caredForUnder18>(2, "cared_for_under_18", HighStakes, Team,
                                    {"Whether the one they care for is under 18"}),
    field<&Caring::underContract>(3, "under_contract", HighStakes, Team,
                                  {"Whether they care as paid or voluntary work"}),
    field<&Caring::hoursAWeek>(
        4, "hours_a_week", Register, Team,
        {.name = "Hours of caring in a week", .many = "%1 hours", .one = "1 hour", .nought = "Not asked"}),
    field<&Caring::does>(5, "does", LongText, Team, {"What they do"}),
    field<&Caring::able>(6, "able", HighStakes, Team, {"Whether they are able to go on"}),
    field<&Caring::willing>(7, "willing", HighStakes, Team, {"Whether they are willing to go on"}),
    field<&Caring::goingOn>(8, "going_on", LongText, Team, {"How long it can go on, in their words"}),
    field<&Caring::work>(9, "work", Register, Team, {"Whether they work, or would like to"}),
    field<&Caring::learning>(10, "learning", Register, Team,
                             {"Whether they learn, train or have free time, or would like to"}),
    field<&Caring::wishes>(11, "wishes", LongText, Team, {"Work, learning and free time, in their words"}),
};

constexpr Field<Need> kNeed[] = {
    field<&Need::area>(1, "area", Register, Team, {"Area"}),
    field<&Need::applies>(2, "applies", HighStakes, Team, {"Whether this applies to the person"}),
    field<&Need::dueToNeeds>(3, "due_to_needs", HighStakes, Team, {"Whether it comes from the illness or impairment"}),
    field<&Need::withoutAssistance>(4, "without_assistance", HighStakes, Team, {"Can they do it without help?"}),
    field<&Need::painOrDistress>(5, "pain_or_distress", HighStakes, Team, {"Does it cause pain, distress or worry?"}),
    field<&Need::danger>(6, "danger", HighStakes, Team, {"Is it dangerous?"}),
    field<&Need::takesMuchLonger>(7, "takes_much_longer", HighStakes, Team, {"Does it take much longer?"}),
    field<&Need::askedNotKnown>(8, "asked_not_known", Register, Team, {"Asked, and not known"}),
    field<&Need::words>(9, "words", LongText, Team, {"Why, in words"}),
    field<&Need::basis>(10, "basis", Register, Team, {"How it is known"}),
    field<&Need::because>(11, "because", Register, Team, {"What was said that shows it"}),
};

constexpr Field<Outcome> kOutcome[] = {
    field<&Outcome::statement>(1, "statement", LongText, Planner, {"What the person wants"}),
    field<&Outcome::now>(2, "now", LongText, Planner, {"How it is now"}),
    field<&Outcome::better>(3, "better", LongText, Planner, {"What better looks like"}),
    field<&Outcome::areas>(4, "areas", Register, Planner, {"Parts of life it answers"}),
    field<&Outcome::because>(5, "because", Register, Planner, {"What was said that led to it"}),
    field<&Outcome::whyNoWords>(6, "why_no_words", LongText, Planner, {"Why nothing said is linked"}),
    field<&Outcome::serves>(7, "serves", Register, Planner, {"What it does for wellbeing"}),
    field<&Outcome::strengths>(8, "strengths", LongText, Planner, {"What the person and their circle can do"}),
    field<&Outcome::metBy>(9, "met_by", Register, Planner, {"Who meets it"}),
    field<&Outcome::after>(10, "after", HighStakes, Planner, {"What is left after that"}),
    field<&Outcome::powerReason>(11, "power_reason", LongText, Team, {"Why the council chooses to meet it"}),
    field<&Outcome::theirWay>(12, "their_way", LongText, Planner, {"How they would like to do it"}),
};

constexpr Field<Advice> kAdvice[] = {
    field<&Advice::words>(1, "words", LongText, Planner, {"Advice"}),
    field<&Advice::about>(2, "about", Register, Planner, {"What it is about"}),
};

} // namespace

template <>
std::span<const Field<Assessment>> fieldsOf()
{
    return kAssessment;
}
template <>
std::span<const Field<alongside::Capacity>> fieldsOf()
{
    return kCapacity;
}
template <>
std::span<const Field<Caring>> fieldsOf()
{
    return kCaring;
}
template <>
std::span<const Field<Need>> fieldsOf()
{
    return kNeed;
}
template <>
std::span<const Field<Outcome>> fieldsOf()
{
    return kOutcome;
}
template <>
std::span<const Field<Advice>> fieldsOf()
{
    return kAdvice;
}

} // namespace alongside::record
