#pragma once
// The answer to "why?" of the money's figures, the same wherever one is shown: as it is, and as it would be.

#include "ui/case/why_words.h"
#include "ui/screens/money/working.h"

namespace alongside::ui {

/// "£112.13 a week", "Not yet known".
[[nodiscard]] QString figureOf(const AllocatedLine& worked);

/// Of one line: its working, its gates, its price, the words it rests on. `file` is what was worked out.
[[nodiscard]] Why whyOfLine(const AllocatedLine& worked, LineId id, const CaseFile& file, const Working& working,
                            const casework::Rulebook& rules);
/// Of a total. `reason` as the rule gave it; without one, that the budget is the sum of its lines.
[[nodiscard]] Why whyOfTotal(const QString& title, const Reason* reason, const QStringList& inputs, const QString& rule,
                             const Working& working, const casework::Rulebook& rules);

/// What a week, a year and once are made of.
[[nodiscard]] QStringList inputsOfWeek(const Allocation& allocation);
[[nodiscard]] QStringList inputsOfYear(const Allocation& allocation);

} // namespace alongside::ui
