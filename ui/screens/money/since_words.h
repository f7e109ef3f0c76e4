#pragma once
// What is otherwise now than it was agreed, in words: shown under the agreement, and read once more before another is made.

#include "ui/screens/money/working.h"

#include <QStringList>

namespace alongside::ui {

/// "Cooking together, how many: now 2. Agreed: 1.", "Cooking together: new", and what it comes to. Empty: nothing is.
[[nodiscard]] QStringList sinceWords(const Working& working, const CaseFile& file, const casework::Rulebook& rules);
/// One thing a line: the first five, and how many more.
[[nodiscard]] QString sinceInShort(const QStringList& words);

} // namespace alongside::ui
