// Who the person is, and what was said. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Person> kPerson[] = {
    field<&Person::name>(1, "name", Register, Planner, {"Name"}),
    field<&Person::preferredName>(2, "preferred_name", Register, Planner, {"What they like to be called"}),
    field<&Person::bornOn>(3, "born_on", Register, Team, {"Born on"}),
    field<&Person::address>(4, "address", HighStakes, DirectPayments, {"Address"}),
    field<&Person::phone>(5, "phone", Register, Planner, {"Telephone"}),
    field<&Person::howToReach>(6, "how_to_reach", Register, Planner, {"How best to reach them"}),
    field<&Person::language>(7, "language", Register, Planner, {"Language"}),
    field<&Person::communication>(8, "communication", LongText, Planner, {"What helps us talk"}),
    field<&Person::largePrint>(9, "large_print", Register, Planner, {"Wants large print"}),
    field<&Person::contactOn>(10, "contact_on", Register, Team, {"Day of the first call"}),
    field<&Person::contactWords>(11, "contact_words", LongText, Audience::Person, {"The first call, in their words"}),
    field<&Person::advocateNeeded>(12, "advocate_needed", HighStakes, Team, {"Whether an advocate is needed"}),
    field<&Person::safeTonight>(13, "safe_tonight", LongText, Team, {"Safe tonight"}),
    field<&Person::workerName>(14, "worker_name", Register, Planner, {"Worker"}),
    field<&Person::workerPhone>(15, "worker_phone", Register, Planner, {"The worker's telephone"}),
    field<&Person::councilName>(16, "council_name", Register, Planner, {"Council"}),
    field<&Person::advocateAnswer>(17, "advocate_answer", Register, Team, {"An advocate: the offer, and the answer"}),
    field<&Person::subject>(18, "subject", HighStakes, Team, {"Whom the record is about"}),
};

constexpr Field<StaffMember> kStaff[] = {
    field<&StaffMember::name>(1, "name", Register, Planner, {"Name"}),
    field<&StaffMember::role>(2, "role", Register, Planner, {"Role"}),
};

constexpr Field<Sitting> kSitting[] = {
    field<&Sitting::on>(1, "on", Register, Team, {"Day"}),
    field<&Sitting::where>(2, "where", Register, Team, {"Where"}),
    field<&Sitting::present>(3, "present", Register, Team, {"Who was there"}),
    field<&Sitting::note>(4, "note", LongText, Team, {"Left for next time"}),
};

constexpr Field<Entry> kEntry[] = {
    field<&Entry::kind>(1, "kind", Register, Planner, {"Where it belongs"}),
    field<&Entry::words>(2, "words", LongText, Planner, {"What was said"}),
    field<&Entry::saidBy>(3, "said_by", Register, Planner, {.name = "Who said it", .none = "The person"}),
    field<&Entry::basis>(4, "basis", Register, Planner, {"How we know"}),
    field<&Entry::on>(5, "on", Register, Planner, {"Day"}),
    field<&Entry::promptedBy>(6, "prompted_by", Register, Planner,
                              {.name = "The question it answered", .none = "None: it was said unasked"}),
};

constexpr Field<GoodAndBad> kGoodAndBad[] = {
    field<&GoodAndBad::badDaysAMonth>(1, "bad_days_a_month", Register, Planner,
                                      {.name = "Bad days in a month",
                                       .many = "%1 days",
                                       .one = "1 day",
                                       .nought = "No bad days",
                                       .none = "Not asked"}),
    field<&GoodAndBad::howKnown>(2, "how_known", LongText, Planner, {"How they know"}),
};

constexpr Field<Strength> kStrength[] = {
    field<&Strength::kind>(1, "kind", Register, Planner, {"What kind"}),
    field<&Strength::words>(2, "words", LongText, Planner, {"The strength"}),
    field<&Strength::helpsWith>(3, "helps_with", Register, Planner, {"What it helps with"}),
    field<&Strength::ifItBreaks>(4, "if_it_breaks", Register, Planner, {"What if it stops"}),
};

constexpr Field<CircleMember> kCircleMember[] = {
    field<&CircleMember::name>(1, "name", Register, Planner, {"Name"}),
    field<&CircleMember::relation>(2, "relation", Register, Planner, {"Who they are to the person"}),
    field<&CircleMember::sector>(3, "sector", Register, Planner, {"Part of the circle"}),
    field<&CircleMember::ring>(4, "ring", Register, Planner,
                               {.name = "How near",
                                .many = "Ring %1 from the middle",
                                .one = "The innermost ring",
                                .nought = "Not there yet, somebody they would like",
                                .none = "Not placed yet"}),
    field<&CircleMember::does>(5, "does", LongText, Planner, {"What they do"}),
    field<&CircleMember::phone>(6, "phone", Register, Team, {"Telephone"}),
    field<&CircleMember::wanted>(7, "wanted", Register, Planner, {"How near the person would like them"}),
    field<&CircleMember::isChild>(8, "is_child", Register, Team, {"A child"}),
    field<&CircleMember::isPet>(9, "is_pet", Register, Planner, {"A pet"}),
    field<&CircleMember::hasDied>(10, "has_died", Register, Planner, {"Has died"}),
    field<&CircleMember::ringFirst>(11, "ring_first", Register, Team, {"Is rung first"}),
};

constexpr Field<Offer> kOffer[] = {
    field<&Offer::by>(1, "by", Register, Team, {"Who offers"}),
    field<&Offer::what>(2, "what", LongText, Team, {"What they might do"}),
    field<&Offer::willing>(3, "willing", HighStakes, Team, {"Whether they are willing"}),
    field<&Offer::howAsked>(4, "how_asked", Register, Team, {"How they were asked"}),
    field<&Offer::askedOn>(5, "asked_on", Register, Team, {"Asked on"}),
    field<&Offer::until>(6, "until", Register, Team, {.name = "Until when", .none = "No end set"}),
    field<&Offer::ifItStops>(7, "if_it_stops", LongText, Team, {"What if it stops"}),
    field<&Offer::carersAssessment>(8, "carers_assessment", LongText, Team,
                                    {"A carer's assessment: offered, and the answer"}),
};

constexpr Field<alongside::RecordLink> kRecordLink[] = {
    field<&RecordLink::as>(1, "as", Register, Team, {"What the other is to them"}),
    field<&RecordLink::other>(2, "other", Register, Team, {.name = "The other record", .none = "Not on this laptop"}),
    field<&RecordLink::name>(3, "name", Register, Team, {"Whose record it is"}),
    field<&RecordLink::agreed>(4, "agreed", HighStakes, Team, {"Whether they agree that the two records are linked"}),
    field<&RecordLink::agreedHow>(5, "agreed_how", Register, Team, {"How they agreed to it"}),
    field<&RecordLink::agreedOn>(6, "agreed_on", Register, Team, {"When they agreed to it"}),
};

} // namespace

template <>
std::span<const Field<alongside::RecordLink>> fieldsOf()
{
    return kRecordLink;
}
template <>
std::span<const Field<alongside::Person>> fieldsOf()
{
    return kPerson;
}
template <>
std::span<const Field<StaffMember>> fieldsOf()
{
    return kStaff;
}
template <>
std::span<const Field<Sitting>> fieldsOf()
{
    return kSitting;
}
template <>
std::span<const Field<Entry>> fieldsOf()
{
    return kEntry;
}
template <>
std::span<const Field<GoodAndBad>> fieldsOf()
{
    return kGoodAndBad;
}
template <>
std::span<const Field<Strength>> fieldsOf()
{
    return kStrength;
}
template <>
std::span<const Field<CircleMember>> fieldsOf()
{
    return kCircleMember;
}
template <>
std::span<const Field<Offer>> fieldsOf()
{
    return kOffer;
}

} // namespace alongside::record
