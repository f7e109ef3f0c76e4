#include "core/documents/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::documents {

QString say(const char* text)
{
    return QCoreApplication::translate("documents", text);
}

QString listed(const QStringList& things)
{
    if (things.isEmpty()) return {};
    if (things.size() == 1) return things.first();
    return things.first(things.size() - 1).join(u", "_s) + u' ' + say("and") + u' ' + things.last();
}

QString inSentence(const QString& text)
{
    const bool single = text.size() < 2 || !text[1].isLetter() || text[1].isUpper();
    if (text.isEmpty() || single) return text;
    return text.front().toLower() + text.sliced(1);
}

QString asSentence(const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) return plain;
    static constexpr QStringView ends = u".!?\u2026";
    const bool closed = plain.endsWith(u'"') || plain.endsWith(u'\u201d');
    const QChar last = closed && plain.size() > 1 ? plain[plain.size() - 2] : plain.back();
    return ends.contains(last) ? plain : plain + u'.';
}

} // namespace alongside::documents
