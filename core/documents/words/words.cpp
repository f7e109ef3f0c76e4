#include "core/documents/words/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::documents {

Sentence say(const char* text)
{
    return Sentence(QCoreApplication::translate("documents", text));
}

QString listed(const QStringList& things)
{
    if (things.size() < 2) return things.value(0);
    QStringList each = things;
    for (QString& one : each) one = apart(one);
    return each.first(each.size() - 1).join(u", "_s) + u' ' + say("and") + u' ' + each.last();
}

QString inSentence(const QString& text)
{
    if (text.isEmpty()) return text;
    const QChar next = text.size() > 1 ? text[1] : QChar();
    const bool myself = text.front() == u'I' && !next.isLetter();
    return myself || next.isUpper() ? text : text.front().toLower() + text.sliced(1);
}

QString atStart(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString asSentence(const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) return plain;
    static constexpr QStringView ends = u".!?\u2026";
    const bool closed = plain.endsWith(u'"') || plain.endsWith(u'\u201d');
    const QChar last = closed && plain.size() > 1 ? plain[plain.size() - 2] : plain.back();
    return apart(ends.contains(last) ? plain : plain + u'.');
}

QString asOwnSentence(const QString& text)
{
    const QString plain = text.trimmed();
    const bool meant = plain.size() > 1 && plain[1].isUpper();
    return asSentence(meant ? plain : atStart(plain));
}

QString withoutStop(const QString& text)
{
    QString plain = text.simplified();
    while (plain.endsWith(u'.')) plain.chop(1);
    return plain;
}

} // namespace alongside::documents
