// Who holds a direct payment and who may be paid from it; what is ordered; what became of payments after they were started. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<PaymentChange> kChange[] = {
    field<&PaymentChange::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PaymentChange::by>(2, "by", Decision, DirectPayments, {"Changed by"}),
    field<&PaymentChange::chosenBy>(3, "chosen_by", Decision, DirectPayments, {"Who chose the way"}),
    field<&PaymentChange::instruction>(4, "instruction", Decision, DirectPayments, {"The start that it changes"}),
    field<&PaymentChange::agreement>(5, "agreement", Decision, DirectPayments, {"The agreement that is paid"}),
    field<&PaymentChange::from>(6, "from", Decision, DirectPayments, {"From"}),
    field<&PaymentChange::way>(7, "way", Decision, DirectPayments, {"Who holds the money"}),
    field<&PaymentChange::netWeekly>(8, "net_weekly", Decision, DirectPayments, {"Paid a week"}),
    field<&PaymentChange::grossWeekly>(9, "gross_weekly", Decision, DirectPayments,
                                       {"A week before what the person pays"}),
    field<&PaymentChange::councilArrangedWeekly>(10, "council_arranged_weekly", Decision, DirectPayments,
                                                 {"Arranged by the council, a week"}),
    field<&PaymentChange::invoiceWeekly>(11, "invoice_weekly", Decision, DirectPayments, {"On an invoice, a week"}),
    field<&PaymentChange::yearly>(12, "yearly", Decision, DirectPayments, {"Paid once a year"}),
    field<&PaymentChange::once>(13, "once", Decision, DirectPayments, {"Paid once"}),
    field<&PaymentChange::inputs>(14, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&PaymentChange::supersedes>(15, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<alongside::MoneyHolder> kMoneyHolder[] = {
    field<&MoneyHolder::name>(1, "name", HighStakes, DirectPayments, {"Who looks after the money"}),
    field<&MoneyHolder::relation>(2, "relation", Register, DirectPayments, {"Who they are to the person"}),
    field<&MoneyHolder::reach>(3, "reach", Register, DirectPayments, {"How to reach them"}),
    field<&MoneyHolder::agrees>(4, "agrees", HighStakes, DirectPayments, {"Whether they agree to look after it"}),
    field<&MoneyHolder::agreedOn>(5, "agreed_on", Register, DirectPayments,
                                  {.name = "When they agreed to it", .none = "No day set"}),
    field<&MoneyHolder::authority>(6, "authority", HighStakes, Team, {"Who may decide about the person's care"}),
    field<&MoneyHolder::authorityName>(7, "authority_name", Register, Team, {"Who that is"}),
    field<&MoneyHolder::authorityAgreesSuitable>(8, "authority_agrees_suitable", HighStakes, Team,
                                                 {"Whether that person finds them suitable"}),
    field<&MoneyHolder::authoritySupportsRequest>(9, "authority_supports_request", HighStakes, Team,
                                                  {"Whether that person supports the request"}),
    field<&MoneyHolder::councilConsidersSuitable>(10, "council_considers_suitable", HighStakes, Team,
                                                  {"Whether the council finds them suitable"}),
    field<&MoneyHolder::actsInBestInterests>(11, "acts_in_best_interests", HighStakes, Team,
                                             {"Whether they will act in the person's best interests"}),
    field<&MoneyHolder::because>(12, "because", LongText, Team, {"How the council knows"}),
};

constexpr Field<alongside::Payee> kPayee[] = {
    field<&Payee::name>(1, "name", Register, DirectPayments, {"Who would be paid"}),
    field<&Payee::kin>(2, "kin", HighStakes, DirectPayments, {"Who they are to the person"}),
    field<&Payee::sameHousehold>(3, "same_household", HighStakes, DirectPayments, {"Whether they live together"}),
    field<&Payee::paidFor>(4, "paid_for", Register, DirectPayments, {"What they would be paid for"}),
    field<&Payee::necessary>(5, "necessary", HighStakes, DirectPayments,
                             {"Whether the council considers it necessary"}),
    field<&Payee::because>(6, "because", LongText, Team, {"Why it is necessary"}),
};

constexpr Field<alongside::Order> kOrder[] = {
    field<&Order::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&Order::by>(2, "by", Decision, DirectPayments, {"Ordered by"}),
    field<&Order::agreement>(3, "agreement", Decision, DirectPayments, {"The agreement it carries out"}),
    field<&Order::lines>(4, "lines", Decision, DirectPayments, {"What is ordered"}),
    field<&Order::inputs>(5, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&Order::supersedes>(6, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<PaymentStop> kStop[] = {
    field<&PaymentStop::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PaymentStop::by>(2, "by", Decision, DirectPayments, {"Stopped by"}),
    field<&PaymentStop::instruction>(3, "instruction", Decision, DirectPayments, {"The start that it ends"}),
    field<&PaymentStop::reason>(4, "reason", Decision, DirectPayments, {"Why the payments stop"}),
    field<&PaymentStop::lastDay>(5, "last_day", Decision, DirectPayments, {"The last day that is paid"}),
    field<&PaymentStop::words>(6, "words", Decision, Team, {"In words"}),
    field<&PaymentStop::supersedes>(7, "supersedes", Decision, Team, {"What it takes the place of"}),
};

} // namespace

template <>
std::span<const Field<PaymentChange>> fieldsOf()
{
    return kChange;
}
template <>
std::span<const Field<alongside::MoneyHolder>> fieldsOf()
{
    return kMoneyHolder;
}
template <>
std::span<const Field<alongside::Payee>> fieldsOf()
{
    return kPayee;
}
template <>
std::span<const Field<alongside::Order>> fieldsOf()
{
    return kOrder;
}
template <>
std::span<const Field<PaymentStop>> fieldsOf()
{
    return kStop;
}

} // namespace alongside::record
