#pragma once
// A step of a rule as the answer to "why?": its sentence, the text it rests on, and whether that text is confirmed.

#include "core/casework/rulebook.h"
#include "ui/widgets/why.h"

namespace alongside::ui {

/// `policy` and `reasons` are those of the whole finding.
[[nodiscard]] Why whyFrom(const QString& title, const Reason& reason, const casework::Rulebook& rules,
                          const PolicyUse& policy, const QList<Reason>& reasons);
/// "SI 2014/2672, the title: what it says (checked 3 November 2026)"; the id alone where the source is not listed; a rule
/// of the program's own (R9) in its words, never by its number.
[[nodiscard]] QString sourceWords(const QString& id, const casework::Rulebook& rules);
/// What it rests on and since when that holds, as it was when it was used: "Price guide PG-2024, since 8 April 2024".
[[nodiscard]] QString restsOn(const PolicyUse& policy, const casework::Rulebook& rules);

} // namespace alongside::ui
