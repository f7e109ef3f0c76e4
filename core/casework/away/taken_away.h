#pragma once
// What was taken away can be put back: the items with everything in them, in their places, under their own ids, and the
// links to them; and so can an answer that one key or one click changed. What somebody wrote in the meantime, here or
// elsewhere, stands.

#include "core/domain/case_file.h"

namespace alongside::casework {

/// One act of taking away, or of answering otherwise: the case before it and after it.
struct TakenAway {
    CaseFile before{};
    CaseFile after{};
};

struct PutBack {
    CaseFile file{};
    /// What it was joined to was taken away meanwhile, elsewhere: an outcome it was linked to, the one who offered.
    bool lacksSome = false;
};

/// False: nothing is gone, an answer is another.
[[nodiscard]] bool tookAway(const TakenAway& taken);
/// Something of it is away still, or says still what it was changed to.
[[nodiscard]] bool canBePutBack(const TakenAway& taken, const CaseFile& now);
/// The case as it is `now`, with what was taken away.
[[nodiscard]] PutBack putBack(const TakenAway& taken, const CaseFile& now);

} // namespace alongside::casework
