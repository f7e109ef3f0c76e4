#pragma once
// A planner's draft beside the plan (S71): what is used of it goes into the plan by the hand of whoever reads it, after the
// words that stand there, never instead of them.

#include "core/domain/case_file.h"

#include <span>

namespace alongside::casework {

/// A text of a draft, and where it belongs in the plan.
struct DraftText {
    const char* key; // "about_me"
    QString PlannerReply::*from;
    QString Plan::*to; // null: the plan has it line by line, under each outcome
};
/// Order: as the plan has them.
std::span<const DraftText> draftTexts();

/// The plan has these words already.
bool isUsed(const DraftText& text, const PlannerReply& reply, const CaseFile& file);
/// Puts them there, and who wrote them down and when where nobody is named yet. Range: `text.to` is not null.
void use(const DraftText& text, const PlannerReply& reply, CaseFile& file);

} // namespace alongside::casework
