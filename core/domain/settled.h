#pragma once
// Whether one decision stands, and one alone: what is told of it, or made upon it, is told of no other.

#include "core/domain/case_file.h"

namespace alongside {

/// Two of them stand, made apart: a new one settles which holds.
template <class Decision>
bool areTwo(const QList<Decision>& decisions)
{
    return allStanding(decisions).size() > 1;
}

/// The decision that stands where it stands alone; nothing where none does, two do, or it cannot be read here.
template <class Decision>
const Decision* settled(const QList<Decision>& decisions)
{
    return areTwo(decisions) ? nullptr : standing(decisions);
}

/// As settled(), whether or not this program can read it: good for no more than that it is.
template <class Decision>
const Decision* latestSettled(const QList<Decision>& decisions)
{
    return areTwo(decisions) ? nullptr : latest(decisions);
}

/// A determination stands alone, whether or not this program can read it: what is told of eligibility is no longer only
/// what the answers so far say.
inline bool isDetermined(const CaseFile& file)
{
    return latestSettled(file.determinations);
}

} // namespace alongside
