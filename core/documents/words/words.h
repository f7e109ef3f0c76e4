#pragma once
// The one door through which every English sentence of this folder passes: translations are looked up here.

#include "core/documents/words/apart.h"

#include <QString>
#include <QStringList>

#include <type_traits>

namespace alongside::documents {

/// A sentence with blanks. What is put into one stands apart: whatever its writing, it turns nothing else round.
class Sentence : public QString {
public:
    explicit Sentence(const QString& words) : QString(words) {}

    template <class... Values>
    requires(sizeof...(Values) > 0 && (std::is_convertible_v<const Values&, QString> && ...)) [[nodiscard]] QString
        arg(const Values&... values) const
    {
        return QString::arg(apart(values)...);
    }
    template <class Number>
    requires std::is_arithmetic_v<Number>
    [[nodiscard]] QString arg(Number number) const { return QString::arg(number); }
};

/// `text` is UTF-8 and its own key.
Sentence say(const char* text);

/// "one", "one and two", "one, two and three".
QString listed(const QStringList& things);

/// For the middle of a sentence: the first letter small ("eating and drinking"). Leaves "I" and names in capitals be.
QString inSentence(const QString& text);

/// For its beginning: the first letter large.
QString atStart(QString text);

/// One full stop at the end, whatever was typed; apart, so that it can stand among other sentences.
QString asSentence(const QString& text);

/// The same after another sentence: it begins with a large letter, except where its writer wants it so ("eBay").
QString asOwnSentence(const QString& text);

/// To stand inside another sentence: on one line, and no full stop at its end.
QString withoutStop(const QString& text);

} // namespace alongside::documents
