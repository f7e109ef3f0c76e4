#pragma once
// What became of one op at the council.

#include <QtGlobal>

namespace alongside::wire {

/// Numbers are stored and sent: they never change meaning.
enum class OpOutcome : quint8 {
    Applied = 0,
    AppliedOtherSaid = 1, // another said otherwise at the same time; both are shown
    NeedsDeciding = 2,
    TextMerged = 3,
    TextSideBySide = 4,
    NotApplied = 5, // stale
    AsideUnauthorised = 6,
    AsideInvalid = 7,
    AlreadyKnown = 8,
    Erased = 9,
};
inline constexpr OpOutcome kLastOutcome = OpOutcome::Erased;

} // namespace alongside::wire
