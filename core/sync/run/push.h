#pragma once
// Everything that waits goes up: sealed, sent frame after frame, marked as the office confirms it. After a cut the office
// is asked what it has, and only the rest is sent. Nothing is ever deleted for having been sent.

#include "core/sync/run/session.h"

namespace alongside::sync {

/// Asks how the office stands for this laptop, unless that is freshly known. Errors: those of Transport; FrameForked for a
/// copied or restored laptop; the store's own.
Result<Done> greet(Session& session);

/// Errors: those of Transport; FrameForked for a copied or restored laptop; ServerBusy, ServerFull,
/// ServerRefusedDevice; the store's own. What was confirmed before stays confirmed.
Result<Done> pushAll(Session& session);

} // namespace alongside::sync
