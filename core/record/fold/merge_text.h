#pragma once
// Two people wrote in one text, apart. Paragraphs that only one of them touched are taken from that one; where both
// touched the same paragraph both stay, one under the other; a sentence is never merged from the inside.

#include <QString>

namespace alongside::record {

struct MergedText {
    QString text{};
    bool sideBySide = false; // both kept in at least one place: a person should look
};

/// `mine` and `theirs` both came from `base`. Theirs is put first where both stay: it was there before.
MergedText mergeText(const QString& base, const QString& theirs, const QString& mine);

} // namespace alongside::record
