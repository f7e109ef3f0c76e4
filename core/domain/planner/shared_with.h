#pragma once
// Whether what a person said is open to the organisation that is to plan with them: by their own word alone, for as long
// as it stands (S70; UK GDPR Article 6, and their word may be taken back at any time).

#include "core/domain/case_file.h"

namespace alongside {

/// They chose this organisation to plan with them and said that it may see the conversation and the outcomes. False for
/// an organisation without an id, where they have died, and where the word is one this program cannot read. Two answers
/// that stand against each other are the caller's to ask of the fold: nothing is shared on a word in dispute.
bool isSharedWith(const QString& organisation, const CaseFile& file);

/// What the organisation said last, of whether it takes this on; nothing where it has said nothing of that.
const PlannerReply* lastAnswerOf(const QString& organisation, const CaseFile& file);

} // namespace alongside
