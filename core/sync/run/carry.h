#pragma once
// Files that are attached, in a lane of their own: part by part, up and down, after all that is written. Before each part
// whatever was written meanwhile goes first, so that no word ever waits for more than one part.

#include "core/sync/run/pull.h"
#include "core/sync/run/session.h"

namespace alongside::sync {

/// Unit: bytes. What a word may have to wait for.
inline constexpr qint64 kCarriedPart = 262'144;

/// What is not at the office yet goes there, from where it was cut; what others attached comes here once the office has all
/// of it. What one file lacks holds up no other: it is told at the end. A case that has got its file is in `touched`, and so
/// is what colleagues wrote meanwhile. Errors: those of Transport, of pushAll and of pullAll; AttachedBroken for a file that
/// one end finds not to be what its record says; StoreFull before a file takes the room that words need; what the office
/// answers.
Result<Done> carryAttached(Session& session, Touched& touched);

} // namespace alongside::sync
