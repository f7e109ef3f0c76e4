#include "core/casework/change_set.h"

namespace alongside::casework {

Topic topicOf(record::RecordKind kind)
{
    using enum record::RecordKind;
    switch (kind) {
    case Person:
    case Staff:
    case Sitting:
    case Access: return Topic::Person;
    case Entry:
    case GoodAndBad:
    case Strength:
    case Week: return Topic::Conversation;
    case CircleMember:
    case Offer: return Topic::Circle;
    case Assessment:
    case Need: return Topic::Needs;
    case Outcome: return Topic::Outcomes;
    case SupportLine:
    case MoneyTalk: return Topic::Money;
    case Choices:
    case Advice: return Topic::Choices;
    case Determination:
    case AllocationAgreement:
    case PaymentInstruction: return Topic::Decisions;
    }
    return Topic::Person;
}

} // namespace alongside::casework
