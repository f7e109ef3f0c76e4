#pragma once
// The log and the case: fold(ops) makes the case, diff(seen, after) makes the changes of an edit. Nothing else turns one
// into the other.

#include "core/domain/case_file.h"
#include "core/domain/views/two_versions.h"
#include "core/record/fold/heads.h"
#include "core/record/op.h"
#include "core/record/schema.h"

namespace alongside::record {

struct Conflict {
    Path path{};
    Meeting meeting = Meeting::BothShown;
    QList<Head> heads{}; // what stands, in the council's order; own words not yet sent come last
};

struct Folded {
    CaseFile file{};
    QList<Conflict> conflicts{}; // order: as they arose
    QList<LoggedOp> aside{};     // a path or value this program does not know: kept, shown as from a newer version.
                                 // What it does not know of a field it does know, `file.unread` names too
    QHash<QUuid, Head> makers{}; // of each decision
};

/// Order of `ops`: committed by csn, then this device's own that are not committed, in order of writing.
Folded fold(CaseId id, const QList<LoggedOp>& ops);

/// What this person altered. Starts from the snapshot they saw, not from what the log holds now: otherwise an edit
/// would quietly undo what a sync brought in between.
QList<Change> diff(const CaseFile& seen, const CaseFile& after);

} // namespace alongside::record
