#include "core/domain/planner/shared_with.h"

#include "core/domain/payments/died.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

bool isSharedWith(const QString& organisation, const CaseFile& file)
{
    const Choices& choices = file.choices;
    const bool unread = std::ranges::any_of(file.unread, [](const Unread& one) { return one.part == "choices"_L1; });
    return !organisation.isEmpty() && choices.author == PlanAuthor::PaidPlanner && choices.planner == organisation
           && choices.shareConsent == Tri::Yes && !unread && !hasDied(file);
}

const PlannerReply* lastAnswerOf(const QString& organisation, const CaseFile& file)
{
    const PlannerReply* last = nullptr;
    for (const PlannerReply& one : file.plannerReplies)
        if (one.organisation == organisation && one.says != PlannerSays::NotSaid && (!last || one.on >= last->on))
            last = &one;
    return last;
}

} // namespace alongside
