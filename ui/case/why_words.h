#pragma once
// A step of a rule as the answer to "why?": its sentence, the text it rests on, and whether that text is confirmed.

#include "core/casework/rulebook.h"
#include "ui/widgets/why.h"

namespace alongside::ui {

[[nodiscard]] Why whyFrom(const QString& title, const Reason& reason, const casework::Rulebook& rules,
                          const PolicyUse& policy);
/// "R9: each line is rounded once ... (checked 3 November 2026)"; empty where the source is not listed.
[[nodiscard]] QString sourceWords(const QString& id, const casework::Rulebook& rules);
/// False while a value used is not confirmed.
[[nodiscard]] bool isConfirmed(const PolicyUse& policy);

} // namespace alongside::ui
