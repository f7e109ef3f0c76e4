#pragma once
// How the money of a line comes, by what somebody decided, for all who tell of it.

#include "core/domain/case_file.h"

namespace alongside {

/// The line's own way where it has one; else the way the money was started; else the way the person said yes to. NotChosen
/// while nobody has decided: what an allocation was worked out with meanwhile is nobody's choice (Decision 8).
Deploy decidedWay(const SupportLine& line, const CaseFile& file);

/// Of the lines that have no way of their own.
Deploy decidedWay(const CaseFile& file);

} // namespace alongside
