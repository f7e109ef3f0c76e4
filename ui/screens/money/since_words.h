#pragma once
// What is otherwise now than it was agreed, in words: shown under the agreement, and read once more before another is made.

#include "ui/screens/money/working.h"

#include <QStringList>

namespace alongside::ui {

/// "Cooking together: How many: 2, agreed as 1", "Cooking together: new", and what it comes to. Empty: nothing is.
[[nodiscard]] QStringList sinceWords(const Working& working, const CaseFile& file, const casework::Rulebook& rules);
/// As one paragraph, the first few and how many more.
[[nodiscard]] QString sinceInShort(const QStringList& words);

} // namespace alongside::ui
