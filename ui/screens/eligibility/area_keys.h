#pragma once
// One stroke for each answer about an area: H help, P pain, R risk, L longer, D comes from these needs, N manages,
// X does not apply, U asked and not known. Pure, so that a key and a click do the same.

#include "core/domain/needs/assessment.h"

#include <QChar>
#include <QString>

namespace alongside::ui {

enum class AreaStroke : char {
    Help = 'H',
    Pain = 'P',
    Risk = 'R',
    Longer = 'L',
    Due = 'D',
    Manages = 'N',
    NotApplicable = 'X',
    NotKnown = 'U'
};

/// Exactly that answer, in place of what cannot be said beside it; where the needs come from is an answer of its own. The
/// same stroke again takes it back; D goes on from yes to no, and only then back to not yet known.
[[nodiscard]] Need struck(Need need, AreaStroke stroke);
/// Whether the answer is marked now.
[[nodiscard]] bool isMarked(const Need& need, AreaStroke stroke);
/// "Eating and drinking: cannot do it without help. Comes from these needs. Said."
[[nodiscard]] QString areaSentence(const Need& need);

} // namespace alongside::ui
