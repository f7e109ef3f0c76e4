#pragma once
// Who asked an organisation to plan with them, as the record stands at the office now, and what the organisation answers
// (S70, S71). What is not shared is not here: whoever took their word back is gone at the next question.

#include "app/server/database/database.h"
#include "app/server/workers/clocks.h"
#include "core/record/fold/fold.h"

#include <functional>

namespace alongside::server {

/// Everybody of whom something about planning was said, one after the other. Errors: those of the database.
Result<Done> eachPlanned(Database& database, CouncilId council, const std::function<void(const record::Folded&)>& look);

/// Those who share with that organisation now. Order: by name, then id. Errors: those of the database.
Result<QList<CaseFile>> sharedWith(Database& database, CouncilId council, const QString& organisation);
/// One of them. Errors: NotFound where nobody of that id shares with it, whether or not there is such a person.
Result<CaseFile> sharedCase(Database& database, CouncilId council, const QString& organisation, CaseId id);

/// Puts the reply into the record under the planner's name; it reaches the worker's laptop with their next sync. Whether
/// the word still stands is asked once more as it is taken in.
/// Errors: NotFound as sharedCase, also where the word was taken back meanwhile; those of the database.
Result<Done> sendReply(Database& database, const CouncilRow& council, Clocks clocks, CaseId id, ActorId planner,
                       const PlannerReply& reply);

} // namespace alongside::server
