#include "core/casework/change_set.h"

namespace alongside::casework {

Topic topicOf(record::RecordKind kind)
{
    using enum record::RecordKind;
    switch (kind) {
    case Person:
    case Staff:
    case Sitting:
    case RecordLink:
    case Access: return Topic::Person;
    case Entry:
    case GoodAndBad:
    case Strength:
    case Week: return Topic::Conversation;
    case CircleMember:
    case Offer: return Topic::Circle;
    case Assessment:
    case Caring:
    case Capacity:
    case Need: return Topic::Needs;
    case Outcome: return Topic::Outcomes;
    case SupportLine:
    case Means:
    case MeansAmount:
    case MoneyTalk: return Topic::Money;
    case Choices:
    case MoneyHolder:
    case Payee:
    case Advice: return Topic::Choices;
    case Determination:
    case AllocationAgreement:
    case PaymentInstruction:
    case PlanningCommitment:
    case SignedPlan:
    case ManagerSignOff:
    case PaymentChange:
    case Order:
    case PaymentStop: return Topic::Decisions;
    case Attachment:
    case Plan:
    case PlanLine:
    case PlannerReply: return Topic::Plan;
    case Review:
    case ReviewPoint:
    case Spending: return Topic::Reviews;
    }
    return Topic::Person;
}

Topics topicsBetween(const CaseFile& was, const CaseFile& is)
{
    Topics topics;
    const auto differs = [&](Topic topic, const auto&... members) {
        if (((was.*members != is.*members) || ...)) topics |= topic;
    };
    differs(Topic::Person, &CaseFile::person, &CaseFile::staff, &CaseFile::sittings, &CaseFile::links);
    differs(Topic::Conversation, &CaseFile::entries, &CaseFile::goodAndBad, &CaseFile::strengths, &CaseFile::week);
    differs(Topic::Circle, &CaseFile::circle, &CaseFile::offers);
    differs(Topic::Needs, &CaseFile::assessment, &CaseFile::caring, &CaseFile::needs, &CaseFile::capacities);
    differs(Topic::Outcomes, &CaseFile::outcomes);
    differs(Topic::Money, &CaseFile::lines, &CaseFile::money, &CaseFile::means, &CaseFile::meansAmounts);
    differs(Topic::Choices, &CaseFile::choices, &CaseFile::advice, &CaseFile::holder, &CaseFile::payees);
    differs(Topic::Decisions, &CaseFile::determinations, &CaseFile::agreements, &CaseFile::instructions,
            &CaseFile::commitments, &CaseFile::signedPlans, &CaseFile::signOffs, &CaseFile::changes, &CaseFile::stops,
            &CaseFile::orders);
    differs(Topic::Plan, &CaseFile::plan, &CaseFile::planLines, &CaseFile::plannerReplies, &CaseFile::attachments);
    differs(Topic::Reviews, &CaseFile::reviews, &CaseFile::reviewPoints, &CaseFile::spendings);
    return topics;
}

} // namespace alongside::casework
