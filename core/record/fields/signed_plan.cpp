// The plan as it was signed. To add a field: core/record/fields.h.

#include "core/record/fields.h"

namespace alongside::record {

namespace {

using enum FieldKind;
using enum Audience;

constexpr Field<alongside::SignedPlan> kSignedPlan[] = {
    field<&alongside::SignedPlan::on>(1, "on", Decision, Planner, {"Day"}),
    field<&alongside::SignedPlan::by>(2, "by", Decision, Planner, {"Signed by"}),
    field<&alongside::SignedPlan::review>(3, "review", Decision, Team, {"The review it comes from"}),
    field<&alongside::SignedPlan::agreement>(4, "agreement", Decision, DirectPayments,
                                             {"The budget it is signed with"}),
    field<&alongside::SignedPlan::talkedWith>(5, "talked_with", Decision, Team, {"Manager in the talk"}),
    field<&alongside::SignedPlan::talkedOn>(6, "talked_on", Decision, Team, {"Day of the talk"}),
    field<&alongside::SignedPlan::talkedHow>(7, "talked_how", Decision, Team, {"How they talked"}),
    field<&alongside::SignedPlan::gist>(8, "gist", Decision, Team, {"What was said in the talk"}),
    field<&alongside::SignedPlan::nextReview>(9, "next_review", Decision, Planner, {"Next review"}),
    field<&alongside::SignedPlan::directPaymentConsidered>(10, "direct_payment_considered", Decision, Team,
                                                           {"The direct payment itself was considered"}),
    field<&alongside::SignedPlan::reasons>(11, "reasons", Decision, Team, {"Reasons"}),
    field<&alongside::SignedPlan::policy>(12, "policy", Decision, Team, {"What it rests on"}),
    field<&alongside::SignedPlan::inputs>(13, "inputs", Decision, Team, {"The answers it rests on"}),
    field<&alongside::SignedPlan::supersedes>(14, "supersedes", Decision, Team, {"What it takes the place of"}),
};

constexpr Field<alongside::ManagerSignOff> kManagerSignOff[] = {
    field<&alongside::ManagerSignOff::on>(1, "on", Decision, Planner, {"Day"}),
    field<&alongside::ManagerSignOff::by>(2, "by", Decision, Planner, {"Confirmed by"}),
    field<&alongside::ManagerSignOff::version>(3, "version", Decision, Planner, {"The plan it confirms"}),
    field<&alongside::ManagerSignOff::adds>(4, "adds", Decision, Team, {"What the manager adds"}),
    field<&alongside::ManagerSignOff::reasons>(5, "reasons", Decision, Team, {"Reasons"}),
    field<&alongside::ManagerSignOff::policy>(6, "policy", Decision, Team, {"What it rests on"}),
};

} // namespace

template <>
std::span<const Field<alongside::SignedPlan>> fieldsOf()
{
    return kSignedPlan;
}
template <>
std::span<const Field<alongside::ManagerSignOff>> fieldsOf()
{
    return kManagerSignOff;
}

} // namespace alongside::record
