#include "core/rights/matters.h"

namespace alongside::rights {

std::optional<Matter> matterOf(record::RecordKind kind)
{
    using enum record::RecordKind;
    switch (kind) {
    case Person:
    case Staff: return Matter::Person;
    case Sitting:
    case Entry:
    case GoodAndBad:
    case Strength:
    case CircleMember:
    case Offer:
    case Week:
    case Assessment:
    case Need:
    case Outcome:
    case Advice:
    case Caring:
    case RecordLink:
    case Capacity: return Matter::Assessment;
    case Determination: return Matter::Eligibility;
    case SupportLine:
    case MoneyTalk:
    case Means:
    case MeansAmount:
    case AllocationAgreement:
    case Order: return Matter::Budget;
    case Choices:
    case MoneyHolder:
    case Payee:
    case PlanningCommitment:
    case PaymentInstruction:
    case PaymentChange:
    case PaymentStop: return Matter::DirectPayment;
    case Plan:
    case PlanLine:
    case PlannerReply:
    case Review:
    case ReviewPoint:
    case Spending:
    case SignedPlan:
    case ManagerSignOff: return Matter::Plan;
    case Attachment: return Matter::Attachment;
    case Access: return Matter::AuditLog;
    }
    return std::nullopt; // a newer program's
}

std::optional<Act> actOf(const record::Change& change)
{
    if (change.action == record::Action::Access) return std::nullopt;
    if (change.path.kind == record::RecordKind::ManagerSignOff) return Act::Approve;
    return change.action == record::Action::Decide ? Act::Submit : Act::Edit;
}

} // namespace alongside::rights
