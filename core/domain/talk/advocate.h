#pragma once
// An independent advocate (S39): what is still to be said of one. It is said where it matters and holds nothing up.
// Source: Care Act 2014 s67: real difficulty in taking part, and nobody suitable to help with it.

#include "core/domain/case_file.h"

namespace alongside {

enum class AdvocateOpen : quint8 {
    Nothing,   // not needed, or offered and answered
    NotAsked,  // nobody has said whether one is needed
    InDoubt,   // it was doubted whether they could decide something, and nobody has said that one is needed
    NotOffered // needed, and not offered yet
};

[[nodiscard]] AdvocateOpen advocateOpen(const CaseFile& file);

} // namespace alongside
