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

/// What the person said that these lines rest on, in quotation marks: at most a few, and how many more there are. A sheet
/// may be opened with the laptop turned round, so nobody else's words are among them.
[[nodiscard]] QStringList quotedBehind(const CaseFile& file, const QList<SupportLine>& lines);

} // namespace alongside::ui
