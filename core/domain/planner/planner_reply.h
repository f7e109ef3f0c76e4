#pragma once
// What an organisation answers a person who asked it to plan with them (S41, S71): that it takes this on, that it cannot,
// or its draft of the plan. It is written at the office for the organisation and is never the plan itself: a draft is read
// beside the plan, and what is used of it the person's own practitioner writes there.

#include "core/base/choice.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace alongside {

/// Numbers are stored.
enum class PlannerSays : quint8 { NotSaid = 0, TakesItOn = 1, CannotTakeItOn = 2, SendsDraft = 3 };
inline constexpr Choice kPlannerSaysChoices[] = {
    {PlannerSays::NotSaid, "not_said", "Not yet said"},
    {PlannerSays::TakesItOn, "takes_it_on", "They take this on"},
    {PlannerSays::CannotTakeItOn, "cannot_take_it_on", "They cannot take this on"},
    {PlannerSays::SendsDraft, "sends_draft", "They send a draft of the plan"},
};
constexpr std::span<const Choice> choicesOf(PlannerSays)
{
    return kPlannerSaysChoices;
}

struct PlannerReply {
    PlannerReplyId id{};
    QString organisation{}; // provider id in the directory
    QString called{};       // what it was called there then
    QString by{};           // who writes for it
    QDate on{};
    PlannerSays says = PlannerSays::NotSaid;
    QString words{}; // "Full until March"
    // Of a draft, in the parts that a plan has.
    QString aboutMe{};
    QString whatMatters{};
    QString bestSupport{};
    QString howMet{}; // each outcome: what happens, who, when
    QString ifThingsChange{};
    QString riskIChoose{};

    bool operator==(const PlannerReply&) const = default;
};

} // namespace alongside
