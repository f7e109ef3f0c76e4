#pragma once
// What stands of a plan, in one line over its pages, and which of them is left on the table.

#include "ui/screens/plan/leave_page.h"

namespace alongside::ui {

/// And the number of a version, or of a review, among the pages there are to choose from.
inline constexpr int kEarlier = 1000, kReviews = 2000;
/// Every page there is to choose, with its name: a Paper, or the number of an earlier version or of a review.
[[nodiscard]] QList<std::pair<int, QString>> papersOf(const CaseFile& file);
/// Somebody has begun to write the plan, or one is signed.
[[nodiscard]] bool isBegun(const CaseFile& file);
/// The page that is left on the table, as far as things have come.
[[nodiscard]] Paper paperOf(const CaseFile& file);
/// What the record holds, and no more.
[[nodiscard]] QString standingWords(const CaseFile& file);

} // namespace alongside::ui
