#pragma once
// A page in easy read: the same blocks of the same facts, each with a picture, one idea on a line, and at the end what the
// hard words mean. It decides nothing and knows nothing of the record: what the page says is said by its parts.

#include "core/documents/document.h"

namespace alongside::documents {

/// In easy read what one sentence would say of several things is a line for each: parts put this between them.
inline constexpr QChar kNextIdea = u'\n';

/// One idea each: lines, sentences, and what a sentence lists with semicolons after its colon. No word is lost.
QStringList ideasIn(const QString& text);

/// Its heads of columns are said before the figures: "A week: £83.45."
Document easilyRead(Document page);

} // namespace alongside::documents
