#pragma once
// One stroke for each answer about an area: H help, P pain, R risk, L longer, D comes from these needs, O from other
// causes, N manages, X does not apply, U asked and not known. Of a carer L is not asked. Pure, so that a key and a click do the same.

#include "core/domain/needs/assessment.h"

namespace alongside::ui {

enum class AreaStroke : char {
    Help = 'H',
    Pain = 'P',
    Risk = 'R',
    Longer = 'L',
    Due = 'D',
    NotDue = 'O',
    Manages = 'N',
    NotApplicable = 'X',
    NotKnown = 'U'
};

/// Exactly that answer, in place of what cannot be said beside it; where the needs come from is an answer of its own. The
/// same stroke again takes it back.
[[nodiscard]] Need struck(Need need, AreaStroke stroke, CaseSubject subject = CaseSubject::Adult);
/// Whether the answer is marked now.
[[nodiscard]] bool isMarked(const Need& need, AreaStroke stroke, CaseSubject subject = CaseSubject::Adult);

} // namespace alongside::ui
