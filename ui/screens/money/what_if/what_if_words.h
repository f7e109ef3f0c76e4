#pragma once
// The words of "What if...?": how much more or less, whose help is meant, and whose help is on no line yet.

#include "core/domain/case_file.h"

namespace alongside::ui {

/// "£35.62 more", "£4.10 less", "the same".
[[nodiscard]] QString differenceWords(Money change);
/// Who offers it: "Bernie".
[[nodiscard]] QString supporterOf(const CaseFile& file, OfferId id);
/// Who would help in `thought`, and not in `file`, with nothing that any line or outcome names: it alters no figure, and
/// that is no fault of the sum. Empty where there is nobody.
[[nodiscard]] QString helpOnNoLine(const CaseFile& thought, const CaseFile& file, QDate on);

} // namespace alongside::ui
