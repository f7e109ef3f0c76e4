#pragma once
// What an act still needs, in words, each with the place that answers it.

#include "core/casework/still_to_say.h"
#include "ui/widgets/still_to_say.h"

namespace alongside::ui {

[[nodiscard]] QList<ToSay> toSay(const QList<casework::StillToSay>& gaps, const CaseFile& file);
/// "Still to say: Using the toilet": all of them in one sentence, those of a kind together; empty: nothing.
[[nodiscard]] QString stillToSay(const QList<casework::StillToSay>& gaps, const CaseFile& file);
/// For beside a button that cannot act yet: "Still to say: ..." the first, and how many more. Empty: nothing is missing.
[[nodiscard]] QString firstGap(const QList<casework::StillToSay>& gaps, const CaseFile& file);

/// The box of its page that answers it, by name.
[[nodiscard]] QString boxOf(const casework::StillToSay& gap);

} // namespace alongside::ui
