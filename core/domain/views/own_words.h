#pragma once
// What somebody said of their own life, as it was written down: never a note about them, never another's words.

#include "core/domain/case_file.h"

#include <QStringList>

namespace alongside {

/// What they like and want first, then their days, then what was jotted down. Range: `most` of them.
QStringList ownWords(const CaseFile& file, qsizetype most);

/// Those that the lines rest on, by themselves or by an outcome they are for (S37, S67). Order: as they were written down,
/// each once.
QStringList ownWordsBehind(const CaseFile& file, const QList<SupportLine>& lines);

/// Outcomes that money goes to, of which nothing said is linked, neither to them nor to a line that pays for them, and nobody
/// has said why not (S67). It holds nothing up.
QList<OutcomeId> unexplained(const CaseFile& file, const Allocation& money);

/// Of what those lines are for, why nothing that was said is linked: a sentence each, of the outcomes that have one.
QStringList whyNoWordsBehind(const CaseFile& file, const QList<SupportLine>& lines);

} // namespace alongside
