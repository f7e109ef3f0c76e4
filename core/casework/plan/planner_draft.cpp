#include "core/casework/plan/planner_draft.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

constexpr DraftText kTexts[] = {
    {"about_me", &PlannerReply::aboutMe, &Plan::aboutMe},
    {"what_matters", &PlannerReply::whatMatters, &Plan::whatMatters},
    {"best_support", &PlannerReply::bestSupport, &Plan::bestSupport},
    {"how_met", &PlannerReply::howMet, nullptr},
    {"if_things_change", &PlannerReply::ifThingsChange, &Plan::ifThingsChange},
    {"risk_i_choose", &PlannerReply::riskIChoose, &Plan::riskIChoose},
};

} // namespace

std::span<const DraftText> draftTexts()
{
    return kTexts;
}

bool isUsed(const DraftText& text, const PlannerReply& reply, const CaseFile& file)
{
    return text.to && (file.plan.*text.to).contains((reply.*text.from).trimmed());
}

void use(const DraftText& text, const PlannerReply& reply, CaseFile& file)
{
    if (isUsed(text, reply, file)) return;
    QString& there = file.plan.*text.to;
    const QString words = (reply.*text.from).trimmed();
    there = there.trimmed().isEmpty() ? words : there + u"\n\n"_s + words;
    if (!file.plan.draftedBy.isEmpty() || file.plan.draftedOn.isValid()) return;
    file.plan.draftedBy = reply.by;
    file.plan.draftedOn = reply.on;
}

} // namespace alongside::casework
