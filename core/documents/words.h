#pragma once
// The one door through which every English sentence of this folder passes: translations are looked up here.

#include <QString>
#include <QStringList>

namespace alongside::documents {

/// `text` is UTF-8 and its own key.
QString say(const char* text);

/// "one", "one and two", "one, two and three".
QString listed(const QStringList& things);

/// For the middle of a sentence: the first letter small ("eating and drinking"). Leaves "I" and names in capitals be.
QString inSentence(const QString& text);

/// One full stop at the end, whatever was typed.
QString asSentence(const QString& text);

} // namespace alongside::documents
