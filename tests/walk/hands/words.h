#pragma once
// What the walker types: words it knows again, and what people type by half or by mistake.

#include <QString>

#include <random>

namespace alongside::walk {

/// "wq12x": nobody else says it.
QString wordOf(int number);
/// Every such word in a text.
QStringList wordsIn(const QString& text);
/// A sentence with the word of this number in it: letters of other scripts, marks, figures.
QString typed(std::mt19937& chance, int number);
/// A date, a sum or a name that is not finished, or is none.
QString halfTyped(std::mt19937& chance);

} // namespace alongside::walk
