// What is frozen. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<Determination> kDetermination[] = {
    field<&Determination::on>(1, "on", Decision, Team, {"Day"}),
    field<&Determination::by>(2, "by", Decision, Team, {"Signed by"}),
    field<&Determination::eligible>(3, "eligible", Decision, DirectPayments, {"Eligible"}),
    field<&Determination::differsBecause>(4, "differs_because", Decision, Team, {"Why it differs from the finding"}),
    field<&Determination::reasons>(5, "reasons", Decision, Team, {"Reasons"}),
    field<&Determination::advice>(6, "advice", Decision, Team, {"Advice"}),
    field<&Determination::finding>(7, "finding", Decision, Team, {"The finding"}),
    field<&Determination::inputs>(8, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&Determination::supersedes>(9, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<AllocationAgreement> kAgreement[] = {
    field<&AllocationAgreement::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&AllocationAgreement::by>(2, "by", Decision, DirectPayments, {"Agreed by"}),
    field<&AllocationAgreement::how>(3, "how", Decision, DirectPayments, {"Who was there"}),
    field<&AllocationAgreement::worker>(4, "worker", Decision, DirectPayments, {"Worker"}),
    field<&AllocationAgreement::personWords>(5, "person_words", Decision, Team, {"In the person's words"}),
    field<&AllocationAgreement::personSaysEnough>(6, "person_says_enough", Decision, Team,
                                                  {"Is it enough? The person says"}),
    field<&AllocationAgreement::workerSaysEnough>(7, "worker_says_enough", Decision, Team,
                                                  {"Is it enough? The worker says"}),
    field<&AllocationAgreement::allocation>(8, "allocation", Decision, DirectPayments, {"The money"}),
    field<&AllocationAgreement::sentences>(9, "sentences", Decision, DirectPayments,
                                           {"Each line, as it was read aloud"}),
    field<&AllocationAgreement::inputs>(10, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&AllocationAgreement::supersedes>(11, "supersedes", Decision, Team, {"What it takes the place of"}),
    field<&AllocationAgreement::agreedHow>(12, "agreed_how", Decision, DirectPayments, {"How it was agreed"}),
    field<&AllocationAgreement::said>(13, "said", Decision, DirectPayments, {"Each line, in its parts"}),
};

constexpr Field<PaymentInstruction> kInstruction[] = {
    field<&PaymentInstruction::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PaymentInstruction::by>(2, "by", Decision, DirectPayments, {"Started by"}),
    field<&PaymentInstruction::chosenBy>(3, "chosen_by", Decision, DirectPayments, {"Who chose the way"}),
    field<&PaymentInstruction::way>(4, "way", Decision, DirectPayments, {"Who holds the money"}),
    field<&PaymentInstruction::schedule>(5, "schedule", Decision, DirectPayments, {"When the money comes"}),
    field<&PaymentInstruction::netWeekly>(6, "net_weekly", Decision, DirectPayments, {"Paid a week"}),
    field<&PaymentInstruction::grossWeekly>(7, "gross_weekly", Decision, DirectPayments,
                                            {"A week before what the person pays"}),
    field<&PaymentInstruction::councilArrangedWeekly>(8, "council_arranged_weekly", Decision, DirectPayments,
                                                      {"Arranged by the council, a week"}),
    field<&PaymentInstruction::invoiceWeekly>(9, "invoice_weekly", Decision, DirectPayments, {"On an invoice, a week"}),
    field<&PaymentInstruction::agreement>(10, "agreement", Decision, DirectPayments, {"The agreement it pays"}),
    field<&PaymentInstruction::inputs>(11, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&PaymentInstruction::supersedes>(12, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<PlanningCommitment> kCommitment[] = {
    field<&PlanningCommitment::on>(1, "on", Decision, DirectPayments, {"Day"}),
    field<&PlanningCommitment::by>(2, "by", Decision, DirectPayments, {"Set aside by"}),
    field<&PlanningCommitment::planner>(3, "planner", Decision, DirectPayments, {"Paid planner"},
                                        ValueType::Kind::Provider),
    field<&PlanningCommitment::plannerName>(4, "planner_name", Decision, DirectPayments, {"Paid planner, by name"}),
    field<&PlanningCommitment::once>(5, "once", Decision, DirectPayments, {"Set aside once"}),
    field<&PlanningCommitment::moneyManager>(6, "money_manager", Decision, DirectPayments, {"Help with the money"},
                                             ValueType::Kind::Provider),
    field<&PlanningCommitment::moneyManagerName>(7, "money_manager_name", Decision, DirectPayments,
                                                 {"Help with the money, by name"}),
    field<&PlanningCommitment::weekly>(8, "weekly", Decision, DirectPayments, {"Set aside a week"}),
    field<&PlanningCommitment::reasons>(9, "reasons", Decision, Team, {"Reasons"}),
    field<&PlanningCommitment::policy>(10, "policy", Decision, Team, {"The prices it rests on"}),
    field<&PlanningCommitment::inputs>(11, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&PlanningCommitment::supersedes>(12, "supersedes", Decision, Team, {"What it takes the place of"}),
};

} // namespace

template <>
std::span<const Field<Determination>> fieldsOf()
{
    return kDetermination;
}
template <>
std::span<const Field<AllocationAgreement>> fieldsOf()
{
    return kAgreement;
}
template <>
std::span<const Field<PaymentInstruction>> fieldsOf()
{
    return kInstruction;
}
template <>
std::span<const Field<PlanningCommitment>> fieldsOf()
{
    return kCommitment;
}

} // namespace alongside::record
