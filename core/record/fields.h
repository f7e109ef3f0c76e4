#pragma once
// The fields of each record, in core/record/fields: a file for each part of the pathway.
//
// To add a field: one member in core/domain, one row with the next free number. To retire one: keep its row's number in a
// comment, so that nobody takes it again. Numbers are stored and sent: they never change meaning.

#include "core/domain/case_file.h"
#include "core/record/field.h"

namespace alongside::record {

template <>
std::span<const Field<alongside::Person>> fieldsOf();
template <>
std::span<const Field<StaffMember>> fieldsOf();
template <>
std::span<const Field<Sitting>> fieldsOf();
template <>
std::span<const Field<Entry>> fieldsOf();
template <>
std::span<const Field<GoodAndBad>> fieldsOf();
template <>
std::span<const Field<Strength>> fieldsOf();
template <>
std::span<const Field<CircleMember>> fieldsOf();
template <>
std::span<const Field<Offer>> fieldsOf();
template <>
std::span<const Field<alongside::RecordLink>> fieldsOf();
template <>
std::span<const Field<Assessment>> fieldsOf();
template <>
std::span<const Field<Caring>> fieldsOf();
template <>
std::span<const Field<Need>> fieldsOf();
template <>
std::span<const Field<Outcome>> fieldsOf();
template <>
std::span<const Field<Advice>> fieldsOf();
template <>
std::span<const Field<SupportLine>> fieldsOf();
template <>
std::span<const Field<MoneyTalk>> fieldsOf();
template <>
std::span<const Field<Choices>> fieldsOf();
template <>
std::span<const Field<Determination>> fieldsOf();
template <>
std::span<const Field<AllocationAgreement>> fieldsOf();
template <>
std::span<const Field<PaymentInstruction>> fieldsOf();
template <>
std::span<const Field<PlanningCommitment>> fieldsOf();
template <>
std::span<const Field<PaymentChange>> fieldsOf();
template <>
std::span<const Field<PaymentStop>> fieldsOf();
template <>
std::span<const Field<alongside::Capacity>> fieldsOf();
template <>
std::span<const Field<alongside::MoneyHolder>> fieldsOf();
template <>
std::span<const Field<alongside::Payee>> fieldsOf();
template <>
std::span<const Field<alongside::Order>> fieldsOf();
template <>
std::span<const Field<alongside::Means>> fieldsOf();
template <>
std::span<const Field<alongside::MeansAmount>> fieldsOf();

template <>
std::span<const Field<alongside::Plan>> fieldsOf();
template <>
std::span<const Field<alongside::PlanLine>> fieldsOf();
template <>
std::span<const Field<alongside::PlannerReply>> fieldsOf();
template <>
std::span<const Field<alongside::Review>> fieldsOf();
template <>
std::span<const Field<alongside::ReviewPoint>> fieldsOf();
template <>
std::span<const Field<alongside::Spending>> fieldsOf();
template <>
std::span<const Field<alongside::SignedPlan>> fieldsOf();
template <>
std::span<const Field<alongside::ManagerSignOff>> fieldsOf();
template <>
std::span<const Field<alongside::Attachment>> fieldsOf();

} // namespace alongside::record
