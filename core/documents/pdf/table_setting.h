#pragma once
// One table set in type: a strip for each row, heads first. No vertical rules; money at the foot of its row, so that
// the words beside it stay one piece for anybody who reads the page as text.

#include "core/documents/pdf/setting.h"

#include <optional>

namespace alongside::documents::pdf {

/// Adds its elements to `into`, and its head refers to a strip counted from into.strips.size(). Nothing where the table
/// does not fit this look: too many columns, or a row higher than half a page.
std::optional<QList<Strip>> tableStrips(const Table& table, const Look& look, const Type& type, Setting& into);

} // namespace alongside::documents::pdf
