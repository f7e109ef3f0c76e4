// Reviews: what works, what was spent, the talk with the manager, the next one. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::Review> kReview[] = {
    field<&alongside::Review::kind>(1, "kind", Register, Team, {"Which review"}),
    field<&alongside::Review::on>(2, "on", Register, Team, {.name = "Day", .none = "Not held yet"}),
    field<&alongside::Review::present>(3, "present", Register, Team, {"Who was there"}),
    field<&alongside::Review::firstWords>(4, "first_words", LongText, Planner, {"How it has been, in their words"}),
    field<&alongside::Review::needsChanged>(5, "needs_changed", HighStakes, Team,
                                            {"Whether the needs changed for good"}),
    field<&alongside::Review::circumstancesChanged>(6, "circumstances_changed", HighStakes, Team,
                                                    {"Whether anything around the person changed"}),
    field<&alongside::Review::affectsPlan>(7, "affects_plan", HighStakes, Team, {"Whether that touches the plan"}),
    field<&alongside::Review::changedWords>(8, "changed_words", LongText, Team, {"What changed, in words"}),
    field<&alongside::Review::stillWanted>(9, "still_wanted", HighStakes, Team,
                                           {"Whether the direct payment is still wanted"}),
    field<&alongside::Review::stillManageable>(10, "still_manageable", HighStakes, Team,
                                               {"Whether it can still be managed"}),
    field<&alongside::Review::stillRightWay>(11, "still_right_way", HighStakes, Team,
                                             {"Whether it is still the right way to meet these needs"}),
    field<&alongside::Review::directPaymentWords>(12, "direct_payment_words", LongText, Team,
                                                  {"The direct payment, in words"}),
    field<&alongside::Review::personSaysEnough>(13, "person_says_enough", HighStakes, Team,
                                                {"Is it enough? The person says"}),
    field<&alongside::Review::workerSaysEnough>(14, "worker_says_enough", HighStakes, Team,
                                                {"Is it enough? The worker says"}),
    field<&alongside::Review::enoughWords>(15, "enough_words", LongText, Team, {"Is it enough? In the person's words"}),
    field<&alongside::Review::lookedTo>(16, "looked_to", Register, DirectPayments,
                                        {.name = "The last day that was looked at", .none = "Not looked at"}),
    field<&alongside::Review::opening>(17, "opening", Register, DirectPayments,
                                       {.name = "In the account at first", .none = "Not said"}),
    field<&alongside::Review::paymentsIn>(18, "payments_in", Register, DirectPayments,
                                          {.name = "Paid in by the council", .none = "Not said"}),
    field<&alongside::Review::contributionIn>(19, "contribution_in", Register, DirectPayments,
                                              {.name = "Paid in by the person", .none = "Not said"}),
    field<&alongside::Review::contributionDue>(20, "contribution_due", Register, DirectPayments,
                                               {.name = "What the person was to pay in", .none = "Not said"}),
    field<&alongside::Review::otherIn>(21, "other_in", Register, DirectPayments,
                                       {.name = "Paid in by others", .none = "Not said"}),
    field<&alongside::Review::statement>(22, "statement", Register, DirectPayments,
                                         {.name = "What the bank says is there", .none = "Not said"}),
    field<&alongside::Review::liabilities>(23, "liabilities", Register, DirectPayments,
                                           {.name = "Owed, or put by as agreed", .none = "Not said"}),
    field<&alongside::Review::liabilitiesWords>(24, "liabilities_words", Register, DirectPayments,
                                                {"What is owed or put by"}),
    field<&alongside::Review::evidence>(25, "evidence", Register, DirectPayments, {"What was looked at"}),
    field<&alongside::Review::moneyWords>(26, "money_words", LongText, Team, {"What was said about the money"}),
    field<&alongside::Review::talkedWith>(27, "talked_with", Register, Team, {"Manager in the talk"}),
    field<&alongside::Review::talkedOn>(28, "talked_on", Register, Team,
                                        {.name = "Day of the talk", .none = "No talk yet"}),
    field<&alongside::Review::talkedHow>(29, "talked_how", Register, Team, {"How they talked"}),
    field<&alongside::Review::gist>(30, "gist", LongText, Team, {"What was said in the talk"}),
    field<&alongside::Review::picture>(31, "picture", Register, Team, {"What the months ahead look like"}),
    field<&alongside::Review::choiceAndControl>(32, "choice_and_control", Register, Team, {"Choice and control"}),
    field<&alongside::Review::keepingChoice>(33, "keeping_choice", LongText, Team, {"Keeping choice and control"}),
    field<&alongside::Review::riskToThePurse>(34, "risk_to_public_purse", Register, Team, {"Risk to public money"}),
    field<&alongside::Review::lookingAfterMoney>(35, "looking_after_money", LongText, Team,
                                                 {"Looking after public money"}),
    field<&alongside::Review::nextReason>(36, "next_reason", LongText, Team, {"Why the next review is then"}),
    field<&alongside::Review::nextOn>(37, "next_on", Register, Team, {.name = "Next review", .none = "No day set"}),
    field<&alongside::Review::planUpdated>(38, "plan_updated", Register, DirectPayments,
                                           {"Whether the paid planner brought the plan up to date"}),
    field<&alongside::Review::managerAdds>(39, "manager_adds", LongText, Planner, {"What the manager adds"}),
    field<&alongside::Review::offeredAgain>(40, "offered_again", Register, Team,
                                            {"A direct payment, offered again: the answer"}),
    field<&alongside::Review::offeredAgainWords>(41, "offered_again_words", LongText, Team,
                                                 {"A direct payment, offered again: in their words"}),
    field<&alongside::Review::experience>(42, "experience", Register, Team, {"How it was, sealed"}),
    field<&alongside::Review::experienceOn>(43, "experience_on", Register, Team,
                                            {.name = "How it was: answered on", .none = "Not answered"}),
};

constexpr Field<alongside::ReviewPoint> kReviewPoint[] = {
    field<&alongside::ReviewPoint::review>(1, "review", Register, Team, {"Review"}),
    field<&alongside::ReviewPoint::outcome>(2, "outcome", Register, Team, {"What the person wants"}),
    field<&alongside::ReviewPoint::viewpoint>(3, "viewpoint", Register, Team, {"Who says so"}),
    field<&alongside::ReviewPoint::working>(4, "working", LongText, Planner, {"What is working"}),
    field<&alongside::ReviewPoint::notWorking>(5, "not_working", LongText, Planner, {"What is not working"}),
    field<&alongside::ReviewPoint::learned>(6, "learned", LongText, Planner, {"What was learned"}),
    field<&alongside::ReviewPoint::next>(7, "next", LongText, Planner, {"What next"}),
    field<&alongside::ReviewPoint::change>(8, "change", Register, Planner, {"Better, the same or worse"}),
};

constexpr Field<alongside::Spending> kSpending[] = {
    field<&alongside::Spending::review>(1, "review", Register, DirectPayments, {"Review"}),
    field<&alongside::Spending::words>(2, "words", Register, DirectPayments, {"What it was spent on"}),
    field<&alongside::Spending::amount>(3, "amount", Register, DirectPayments,
                                        {.name = "How much", .none = "Not said"}),
    field<&alongside::Spending::outcomes>(4, "outcomes", Register, DirectPayments, {"What it was for"}),
};

} // namespace

template <>
std::span<const Field<alongside::Review>> fieldsOf()
{
    return kReview;
}
template <>
std::span<const Field<alongside::ReviewPoint>> fieldsOf()
{
    return kReviewPoint;
}
template <>
std::span<const Field<alongside::Spending>> fieldsOf()
{
    return kSpending;
}

} // namespace alongside::record
