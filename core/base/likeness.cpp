#include "core/base/likeness.h"

#include <algorithm>

namespace alongside {

namespace {

/// Exactly those that the store's index leaves out: the marks of other scripts are part of their words.
bool isAccent(QChar letter)
{
    return letter.unicode() >= 0x0300 && letter.unicode() <= 0x036F;
}

QString withoutAccents(const QString& text)
{
    QString plain = text.toLower().normalized(QString::NormalizationForm_D);
    plain.removeIf(isAccent);
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace

QStringList plainWords(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar letter : withoutAccents(text) + u' ') {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) word += letter;
        else if (!word.isEmpty()) words.append(std::exchange(word, {}));
    }
    return words;
}

bool finds(const QString& typed, const QString& text)
{
    const QStringList words = plainWords(text);
    return std::ranges::all_of(plainWords(typed), [&words](const QString& wanted) {
        return std::ranges::any_of(words, [&wanted](const QString& word) { return word.startsWith(wanted); });
    });
}

} // namespace alongside
