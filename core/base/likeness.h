#pragma once
// The one way in which words are compared where somebody looks for something: without case, accents or apostrophes, so
// that "Siobhan" finds Siobhán, "Wyn" Ŵyn, and a straight apostrophe a curly one. The store's search splits by it too.

#include <QStringList>

namespace alongside {

/// The words of a text, in order, small and without accents, however its letters are composed. Whatever is neither
/// letter, digit nor mark stands between two words.
[[nodiscard]] QStringList plainWords(const QString& text);

/// Every word typed begins one of `text`. Nothing typed: everything is found.
[[nodiscard]] bool finds(const QString& typed, const QString& text);

} // namespace alongside
