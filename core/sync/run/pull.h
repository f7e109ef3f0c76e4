#pragma once
// What the council has accepted since: page after page, each checked against the council's key and taken by the store
// whole, with its cursor, in one transaction.

#include "core/store/office/inbox.h"
#include "core/sync/run/session.h"

namespace alongside::sync {

/// What was taken is in `touched` whatever becomes of the rest. Errors: ServerNotOurs for a frame the council did not sign;
/// RecordMalformed; those of Transport; the store's own.
Result<Done> pullAll(Session& session, Touched& touched);

/// The frames of one page as the store takes them. Errors: as above.
Result<store::Pulled> pulledFrom(const QByteArray& stream, const CouncilLink& link);

} // namespace alongside::sync
