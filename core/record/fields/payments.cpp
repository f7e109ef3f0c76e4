// What became of payments after they were started, frozen. To add a field: core/record/fields.h.

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
std::span<const Field<PaymentStop>> fieldsOf()
{
    return kStop;
}

} // namespace alongside::record
