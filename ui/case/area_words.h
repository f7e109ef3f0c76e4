#pragma once
// The answers about one area of life, in a sentence.

#include "core/domain/needs/assessment.h"

#include <QString>

namespace alongside::ui {

/// Every limb was answered: without help, pain, danger, and in the usual time, which of a carer is not asked.
[[nodiscard]] bool manages(const Need& need, CaseSubject subject);
/// "Eating and drinking: cannot do it without help. Comes from these needs. Said."
[[nodiscard]] QString areaSentence(const Need& need, CaseSubject subject);

} // namespace alongside::ui
