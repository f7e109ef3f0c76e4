#pragma once
// Which row of the matrix a part of a record belongs to, and what a change to it is called there.

#include "core/record/op.h"
#include "core/rights/rights.h"

namespace alongside::rights {

/// Errors: nothing for a kind this program has no name for.
std::optional<Matter> matterOf(record::RecordKind kind);
/// What a change does, in the matrix's words: a decision is submitted, a manager's own half of a sign-off approved,
/// everything else edited. A look is written by whoever looked and asks for no right.
std::optional<Act> actOf(const record::Change& change);

} // namespace alongside::rights
