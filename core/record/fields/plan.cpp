// The plan: what stands in it and nowhere else, and how each outcome is met. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Plan> kPlan[] = {
    field<&alongside::Plan::aboutMe>(1, "about_me", LongText, Planner, {"About me"}),
    field<&alongside::Plan::whoHelped>(2, "who_helped", Register, Planner, {"Who helped to write it"}),
    field<&alongside::Plan::whatMatters>(3, "what_matters", LongText, Planner, {"What matters to me"}),
    field<&alongside::Plan::bestSupport>(4, "best_support", LongText, Planner, {"How best to support me"}),
    field<&alongside::Plan::ifThingsChange>(5, "if_things_change", LongText, Planner, {"If things change or go wrong"}),
    field<&alongside::Plan::riskIChoose>(6, "risk_i_choose", LongText, Planner, {"A risk I choose to take"}),
    field<&alongside::Plan::draftedOn>(7, "drafted_on", Register, Planner,
                                       {.name = "Day of the draft", .none = "No draft yet"}),
    field<&alongside::Plan::draftedBy>(8, "drafted_by", Register, Planner, {"Who wrote the draft"}),
    field<&alongside::Plan::peerLinked>(9, "peer_linked", Register, Planner, {"Linked with a peer"}),
    field<&alongside::Plan::billsHelped>(10, "bills_helped", Register, Planner, {"Helped to pay bills"}),
    field<&alongside::Plan::recruitingHelped>(11, "recruiting_helped", Register, Planner, {"Helped to recruit"}),
};

constexpr Field<alongside::PlanLine> kPlanLine[] = {
    field<&alongside::PlanLine::outcomes>(1, "outcomes", Register, Planner, {"What it is for"}),
    field<&alongside::PlanLine::what>(2, "what", Register, Planner, {"What happens"}),
    field<&alongside::PlanLine::metBy>(3, "met_by", Register, Planner, {"Who meets it"}),
    field<&alongside::PlanLine::who>(4, "who", Register, Planner, {"By name"}),
    field<&alongside::PlanLine::when>(5, "when", Register, Planner, {"When"}),
    field<&alongside::PlanLine::period>(6, "period", Register, Planner, {"How often"}),
    field<&alongside::PlanLine::quantity>(7, "quantity", Register, Planner,
                                          {.name = "How much each time", .many = "%1 each time"}),
    field<&alongside::PlanLine::times>(
        8, "times", Register, Planner,
        {.name = "How many times", .many = "%1 times", .one = "Once", .nought = "Not at all"}),
    field<&alongside::PlanLine::staff>(
        9, "staff", Register, Planner,
        {.name = "People helping at once", .many = "%1 people", .one = "1 person", .nought = "Nobody"}),
    field<&alongside::PlanLine::sharers>(
        10, "sharers", Register, Planner,
        {.name = "People sharing it", .many = "%1 people", .one = "The person alone", .nought = "Nobody"}),
    field<&alongside::PlanLine::weeksAYear>(
        11, "weeks_a_year", Register, Planner,
        {.name = "Weeks in a year", .many = "%1 weeks a year", .one = "1 week a year", .nought = "All of the year"}),
    field<&alongside::PlanLine::forWeeks>(
        12, "for_weeks", Register, Planner,
        {.name = "For how long", .many = "%1 weeks", .one = "1 week", .nought = "No end set"}),
    field<&alongside::PlanLine::quote>(13, "quote", Register, Planner,
                                       {.name = "The price that was quoted", .none = "Nobody was asked for a price"}),
    field<&alongside::PlanLine::quotedBy>(14, "quoted_by", Register, Planner, {"Who quoted it"}),
};

constexpr Field<alongside::PlannerReply> kPlannerReply[] = {
    field<&alongside::PlannerReply::organisation>(1, "organisation", Register, Planner, {"The organisation"},
                                                  ValueType::Kind::Provider),
    field<&alongside::PlannerReply::called>(2, "called", Register, Planner, {"What it is called"}),
    field<&alongside::PlannerReply::by>(3, "by", Register, Planner, {"Who writes for it"}),
    field<&alongside::PlannerReply::on>(4, "on", Register, Planner, {"Day"}),
    field<&alongside::PlannerReply::says>(5, "says", Register, Planner, {"What they answer"}),
    field<&alongside::PlannerReply::words>(6, "words", LongText, Planner, {"In their words"}),
    field<&alongside::PlannerReply::aboutMe>(7, "about_me", LongText, Planner, {"About me, as drafted"}),
    field<&alongside::PlannerReply::whatMatters>(8, "what_matters", LongText, Planner,
                                                 {"What matters to me, as drafted"}),
    field<&alongside::PlannerReply::bestSupport>(9, "best_support", LongText, Planner,
                                                 {"How best to support me, as drafted"}),
    field<&alongside::PlannerReply::howMet>(10, "how_met", LongText, Planner, {"How it is met, as drafted"}),
    field<&alongside::PlannerReply::ifThingsChange>(11, "if_things_change", LongText, Planner,
                                                    {"If things change or go wrong, as drafted"}),
    field<&alongside::PlannerReply::riskIChoose>(12, "risk_i_choose", LongText, Planner,
                                                 {"A risk I choose to take, as drafted"}),
};

} // namespace

template <>
std::span<const Field<alongside::Plan>> fieldsOf()
{
    return kPlan;
}
template <>
std::span<const Field<alongside::PlanLine>> fieldsOf()
{
    return kPlanLine;
}
template <>
std::span<const Field<alongside::PlannerReply>> fieldsOf()
{
    return kPlannerReply;
}

} // namespace alongside::record
