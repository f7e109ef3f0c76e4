#pragma once
// Words typed by somebody, made ready to stand inside a sentence of the program's. A name in Arabic, Urdu or Hebrew would
// turn the words and numbers beside it round, and an open direction mark would turn all that follows: so what was typed is
// isolated, and its direction marks end where it ends.
// Source: Unicode Standard Annex 9, X5a-X6a (isolates), P2-P3 (first strong letter).

#include <QString>

namespace alongside::documents {

/// Between FSI and PDI, line by line, where its direction could be seen outside of it; else as it is. Letters are those
/// typed; only direction marks that close more than was opened are left out.
QString apart(const QString& typed);

/// In quotation marks, set apart; "" for no words.
QString quoted(const QString& typed);

/// Lines into which a text was broken, each with the isolates and overrides that stood open where it begins, so that it
/// reads as it did within the whole.
QStringList keepingDirection(const QStringList& lines);

} // namespace alongside::documents
