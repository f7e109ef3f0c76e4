#pragma once
// What an organisation answered that was asked to plan with somebody, as a sentence.

#include "core/domain/case_file.h"

namespace alongside::documents {

/// "Kindling takes this on: Sam Oduya, 3 October 2024. ..."; empty where it says nothing.
QString replyWords(const PlannerReply& reply);
/// Of what the organisation they chose said last; empty where it has said nothing, and where no planner is chosen.
QString answerWords(const CaseFile& file);

} // namespace alongside::documents
