#pragma once
// How firm what is committed of the team's budget is by now (R19): for the one who holds it.

#include "core/domain/case_file.h"

#include <optional>

namespace alongside::casework {

/// Indicative: agreed and not paid yet, for the first time or anew. SignedOff: the plan stands that was signed with the
/// agreement that is paid.
enum class Commitment : quint8 { Indicative, Started, SignedOff, Stopped };

/// Nothing where nothing is agreed, or the decisions tell it by halves.
std::optional<Commitment> commitmentOf(const CaseFile& file);

} // namespace alongside::casework
