#pragma once
// What changes, in a sentence for people: from when, for whom, by how much.

#include "core/policy/diff/diff.h"

#include <QString>

namespace alongside::cli {

QString sentenceFor(const policy::PolicyChange& change);
/// "PRICE_CHANGED": for programs; never changes meaning.
QString codeFor(policy::ChangeKind kind);
/// "From 6 April 2027", "From 6 April 2027 to 5 April 2028".
QString daysIn(QDate from, QDate to);

} // namespace alongside::cli
