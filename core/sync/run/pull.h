#pragma once
// What the council has accepted since: page after page, each checked against the council's key and taken by the store
// whole, with its cursor, in one transaction.

#include "core/store/office/inbox.h"
#include "core/sync/run/session.h"

#include <QSet>

namespace alongside::sync {

/// Gives the cases touched. Errors: ServerNotOurs for a frame the council did not sign; RecordMalformed; those of
/// Transport; the store's own.
Result<QSet<CaseId>> pullAll(Session& session);

/// The frames of one page as the store takes them. Errors: as above.
Result<store::Pulled> pulledFrom(const QByteArray& stream, const CouncilLink& link);

} // namespace alongside::sync
