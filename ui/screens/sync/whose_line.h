#pragma once
// Whose office a line and a file name together, said while they are typed: before a laptop joins it.

#include "ui/screens/sync/office_words.h"

namespace alongside::ui {

class LineField;
class TextLabel;

/// Shown as soon as both name one, in a place that is kept for it. `see` is read at each letter, and outlives the label.
[[nodiscard]] TextLabel* whoseLine(const QString& objectName, LineField* line, LineField* file, const SeeOffice& see);

} // namespace alongside::ui
