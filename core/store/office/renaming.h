#pragma once
// Joining an office gives this store another name: council, device, and the id of whose words it holds. Everything that
// nobody has been sent follows the name, as if it had been written under it.
//
// Open rows have no name of their own and are written again with the new author. A sealed frame carries the old name in
// its chain and signature; nobody outside has seen it, so it is opened again and its ops wait to be sealed anew, each
// with the stamp it was written with. Once an office has confirmed a frame, or has sent something, the name stays.
// Thread: the store thread.

#include "core/store/keys/identity.h"

#include "core/base/result.h"

namespace alongside::store {

class Parts;

/// Whole, in one transaction. Errors: AlreadyDecided ("store.identity") when an office knows this store under another
/// name; the store's own. Nothing is changed then.
Result<Done> renamed(Parts& parts, const Identity& to);

} // namespace alongside::store
