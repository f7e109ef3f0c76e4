#pragma once
// The answers about one of the ten areas, in a sentence.

#include "core/domain/needs/assessment.h"

#include <QString>

namespace alongside::ui {

/// Every limb was answered: without help, pain, danger, and in the usual time.
[[nodiscard]] bool manages(const Need& need);
/// "Eating and drinking: cannot do it without help. Comes from these needs. Said."
[[nodiscard]] QString areaSentence(const Need& need);

} // namespace alongside::ui
