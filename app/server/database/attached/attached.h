#pragma once
// What is attached to records, brought part by part. Only what an op of the council's log names is taken; a part is
// durable when it is answered; the whole is done once it has been hashed. Whoever brings the same again, from another
// laptop or after a cut, is told how far it has come. The op itself is passed on before its bytes are here: whoever gets
// it says that the file is still to come.
// Who may: as with the log, every laptop of the council; no other council's.
// Thread: any.

#include "app/server/database/database.h"

namespace alongside::server {

/// Unit: bytes. The most that is taken in one part, and the most that is given in one.
inline constexpr qint64 kMostAttachedPart = 1'048'576;

struct AttachedState {
    qint64 held = 0; // bytes, from the first on
    qint64 length = 0;
    bool done = false;
};

struct AttachedPart {
    QByteArray hash{};
    QByteArray salt{};
    qint64 length = 0; // of the whole
    qint64 first = 0;  // where this part begins
    QByteArray bytes{};
};

/// Errors: NotFound where no record names it.
Result<AttachedState> attachedState(Database& database, CouncilId council, const QByteArray& hash);
/// A part that does not begin where the last one ended changes nothing; the answer says where to go on.
/// Errors: NotFound where no record names it; RecordMalformed with the place "blob.salt" or "blob.length" where the record
/// says otherwise, "blob.part" for a part that cannot be of it, "blob.hash" where all is here and is not what it is called:
/// none of it is kept, and it may be brought again.
Result<AttachedState> keepAttached(Database& database, CouncilId council, const AttachedPart& part);
/// From any byte on, at most `most`; empty at its end. Errors: NotFound until it is done.
Result<QByteArray> attachedBytes(Database& database, CouncilId council, const QByteArray& hash, qint64 first,
                                 qint64 most);

} // namespace alongside::server
