#pragma once
// A planner's draft as they hand it over: a JSON object with what the plan has of its own, each a text and each optional:
//   about_me, what_matters, best_support, how_met, if_things_change, risk_i_choose
// Nothing of the assessment is among them: a planner builds on it and does not change it (S71).

#include "core/base/result.h"
#include "core/domain/planner/planner_reply.h"

#include <QByteArray>

namespace alongside::server {

/// Unit: bytes in UTF-8.
inline constexpr qsizetype kMostDraftBytes = 256 * 1024;

/// A reply that sends a draft, with the texts alone. Errors: InputUnreadable, `where` the member that is not one of
/// these or no text; AnswerMissing where nothing is in it; AnswerOutOfRange where it is
/// too long.
Result<PlannerReply> draftFrom(const QByteArray& json);

} // namespace alongside::server
