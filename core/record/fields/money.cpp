// The support lines, what surrounds them, and who holds the money. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<SupportLine> kSupportLine[] = {
    field<&SupportLine::label>(1, "label", Register, DirectPayments, {"What it is called"}),
    field<&SupportLine::outcomes>(2, "outcomes", Register, DirectPayments, {"What it is for"}),
    field<&SupportLine::item>(3, "item", Register, DirectPayments,
                              {.name = "Kind of support", .none = "Not yet chosen"}, ValueType::Kind::PriceItem),
    field<&SupportLine::period>(4, "period", Register, DirectPayments, {"How often"}),
    field<&SupportLine::quantity>(5, "quantity", Register, DirectPayments,
                                  {.name = "How much each time", .many = "%1 each time"}),
    field<&SupportLine::times>(6, "times", Register, DirectPayments,
                               {.name = "How many times", .many = "%1 times", .one = "Once", .nought = "Not at all"}),
    field<&SupportLine::staff>(
        7, "staff", Register, DirectPayments,
        {.name = "People helping at once", .many = "%1 people", .one = "1 person", .nought = "Nobody"}),
    field<&SupportLine::sharers>(
        8, "sharers", Register, DirectPayments,
        {.name = "People sharing it", .many = "%1 people", .one = "The person alone", .nought = "Nobody"}),
    field<&SupportLine::weeksAYear>(
        9, "weeks_a_year", Register, DirectPayments,
        {.name = "Weeks in a year", .many = "%1 weeks a year", .one = "1 week a year", .nought = "All of the year"}),
    field<&SupportLine::forWeeks>(
        10, "for_weeks", Register, DirectPayments,
        {.name = "For how long", .many = "%1 weeks", .one = "1 week", .nought = "No end set"}),
    field<&SupportLine::natural>(
        11, "natural", Register, Team,
        {.name = "What others take off it", .many = "%2 less, by %1", .none = "Nothing taken off"}),
    field<&SupportLine::priceByHand>(12, "price_by_hand", Register, DirectPayments,
                                     {.name = "Price set by hand", .none = "As in the price guide"}),
    field<&SupportLine::priceReason>(13, "price_reason", Register, Team, {"Why the price is not the guide's"}),
    field<&SupportLine::deploy>(14, "deploy", Register, DirectPayments, {"Who holds this money"}),
    field<&SupportLine::startOn>(15, "start_on", Register, DirectPayments, {.name = "Starts on", .none = "No day set"}),
    field<&SupportLine::because>(16, "because", Register, Team, {"What was said that shows why"}),
    field<&SupportLine::provider>(17, "provider", Register, DirectPayments,
                                  {.name = "Who gives it", .none = "Still to be found"}),
};

constexpr Field<MoneyTalk> kMoneyTalk[] = {
    field<&MoneyTalk::contingencyPct>(1, "contingency_pct", Register, DirectPayments,
                                      {.name = "Extra for bad days", .many = "%1%", .nought = "None"}),
    field<&MoneyTalk::contingencyReason>(2, "contingency_reason", LongText, Team, {"Why extra for bad days"}),
    field<&MoneyTalk::contributionWeekly>(3, "contribution_weekly", HighStakes, DirectPayments,
                                          {.name = "What the person pays a week", .none = "Not yet assessed"}),
    field<&MoneyTalk::contributionLetterOn>(4, "contribution_letter_on", Register, DirectPayments,
                                            {.name = "Day of the letter about paying", .none = "No letter yet"}),
    field<&MoneyTalk::personSaysEnough>(5, "person_says_enough", HighStakes, Team, {"Is it enough? The person says"}),
    field<&MoneyTalk::workerSaysEnough>(6, "worker_says_enough", HighStakes, Team, {"Is it enough? The worker says"}),
    field<&MoneyTalk::enoughWords>(7, "enough_words", Register, Team, {"Is it enough? In the person's words"}),
    field<&MoneyTalk::agreedOn>(8, "agreed_on", Register, DirectPayments,
                                {.name = "Agreed on", .none = "Not agreed yet"}),
    field<&MoneyTalk::agreedBy>(9, "agreed_by", Register, DirectPayments, {"Agreed by"}),
    field<&MoneyTalk::agreedHow>(10, "agreed_how", Register, DirectPayments, {"How it was agreed"}),
    field<&MoneyTalk::agreedWith>(11, "agreed_with", Register, Team, {"Who was there"}),
    field<&MoneyTalk::notEnoughNote>(12, "not_enough_note", LongText, Team,
                                     {"What the manager is asked to talk about"}),
    field<&MoneyTalk::askedAfter>(13, "asked_after", Register, Team, {"The agreement that was asked anew"}),
    field<&MoneyTalk::contributionWorked>(
        14, "contribution_worked", Register, Team,
        {.name = "How what the person pays was worked out", .none = "Not worked out"}),
    field<&MoneyTalk::lessBecause>(15, "less_because", LongText, Team, {"Why there is less than was agreed"}),
};

constexpr Field<Choices> kChoices[] = {
    field<&Choices::way>(1, "way", Register, DirectPayments, {"Who holds the money"}),
    field<&Choices::personSaidYes>(2, "person_said_yes", HighStakes, DirectPayments,
                                   {"Whether the person said yes to this"}),
    field<&Choices::chosenBy>(3, "chosen_by", Register, DirectPayments, {"Who said it"}),
    field<&Choices::saidHow>(4, "said_how", Register, DirectPayments, {"How it was said"}),
    field<&Choices::declinedReason>(5, "declined_reason", LongText, Team, {"Why a direct payment was declined"}),
    field<&Choices::capacityToAsk>(6, "capacity_to_ask", HighStakes, Team,
                                   {"Whether the person can ask for a direct payment"}),
    field<&Choices::excludedBySchedule1>(7, "excluded_by_schedule_1", HighStakes, DirectPayments,
                                         {"Whether the rules stop a direct payment"}),
    field<&Choices::canManage>(8, "can_manage", HighStakes, Team, {"Whether they can manage it, alone or with help"}),
    field<&Choices::rightWay>(9, "right_way", HighStakes, Team, {"Whether it is a right way to meet these needs"}),
    field<&Choices::helpToManage>(10, "help_to_manage", Register, DirectPayments, {"Help to manage it"}),
    field<&Choices::author>(11, "author", Register, Planner, {"Who writes the plan"}),
    field<&Choices::authorSaidYes>(12, "author_said_yes", Register, Planner,
                                   {"Whether the person said yes to who writes the plan"}),
    field<&Choices::planner>(13, "planner", Register, Planner, {.name = "Paid planner", .none = "None chosen"},
                             ValueType::Kind::Provider),
    field<&Choices::moneyManager>(14, "money_manager", Register, DirectPayments,
                                  {.name = "Help with the money", .none = "None chosen"}, ValueType::Kind::Provider),
    field<&Choices::shareConsent>(15, "share_consent", HighStakes, Planner, {"Whether we may share what was said"}),
    field<&Choices::helpToDecide>(16, "help_to_decide", LongText, Team, {"Help to decide: offered, and the answer"}),
    field<&Choices::copiesTo>(17, "copies_to", Register, Team, {"Who has a copy, and why"}),
    field<&Choices::changeFrom>(18, "change_from", Register, DirectPayments, {"From when changed payments are paid"}),
    field<&Choices::stopReason>(19, "stop_reason", Register, DirectPayments, {"Why payments would stop"}),
    field<&Choices::stopLastDay>(20, "stop_last_day", Register, DirectPayments, {"The last day payments would be for"}),
    field<&Choices::stopWords>(21, "stop_words", LongText, DirectPayments, {"What is said of a stop"}),
    field<&Choices::capacityOn>(22, "capacity_on", Register, Team, {"When it was asked whether they can decide this"}),
    field<&Choices::capacityHelp>(23, "capacity_help", LongText, Team,
                                  {"What was tried so that they could decide this"}),
    field<&Choices::capacityBecause>(24, "capacity_because", LongText, Team,
                                     {"What shows whether they can decide this"}),
};

} // namespace

template <>
std::span<const Field<SupportLine>> fieldsOf()
{
    return kSupportLine;
}
template <>
std::span<const Field<MoneyTalk>> fieldsOf()
{
    return kMoneyTalk;
}
template <>
std::span<const Field<Choices>> fieldsOf()
{
    return kChoices;
}

} // namespace alongside::record
