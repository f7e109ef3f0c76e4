#pragma once
// Which words on one path still stand side by side. Laptop and server run the same rule, so both come to the same view.
//
// A new op x removes each head h that its author had seen: h is committed and h.csn <= x.base, or h came from the same
// device. If heads of others remain, x was said without knowing of them: it is concurrent with them. (The shape is that
// of dotted version vectors; with one committer the context shrinks to one number, `base`.)

#include "core/record/op.h"

namespace alongside::record {

struct Head {
    quint64 csn = 0; // 0: not committed yet
    DeviceId device{};
    quint64 opNo = 0; // 0: not sealed yet
    ActorId actor{};
    quint64 hlc = 0;
    quint64 base = 0;
    Action action = Action::Set;
    QCborValue value{};

    bool operator==(const Head&) const = default;
};

Head headOf(const LoggedOp& op);

/// True when the author of `later` had `earlier` on the screen, or wrote it on the same laptop.
bool hadSeen(const LoggedOp& later, const Head& earlier);

/// Not all say the same. Range: at least one.
bool differ(const QList<Head>& heads);

/// Removes what `op` has seen and adds it. True when others remain beside it: concurrent. Where two answers to a
/// high-stakes question stand, only a `resolve` settles them, by naming their numbers; an ordinary word then replaces
/// no more than its own author's.
bool takeIn(QList<Head>& heads, const LoggedOp& op, bool highStakes);

/// The value a change sets. A resolve carries [value, [+ csn]].
QCborValue valueOf(const Change& change);

/// Which of two words is used where the field is of low stakes: the later by hybrid clock, then the greater device.
bool isLater(const Head& a, const Head& b);

} // namespace alongside::record
