#include "core/documents/pdf/foot.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents::pdf {

namespace {

constexpr double kFootShare = 0.75; // of the width of the text: the rest is for the number of the page
constexpr qsizetype kEnd = 60;      // letters: the number to ring and what follows it
constexpr QChar kNoBreak(0x00A0), kMore(0x2026);

/// A number is read out from one line, with what it is for.
QString withWholeNumbers(QString text)
{
    static const QRegularExpression before(u" (?=\\d)"_s);
    return text.replace(before, QString(kNoBreak));
}

QString withoutLastWord(QString head)
{
    while (head.endsWith(kMore) || head.endsWith(u' ')) head.chop(1);
    const qsizetype space = head.lastIndexOf(u' ');
    head.truncate(space > 0 ? space : std::max<qsizetype>(head.size() - 1, 0));
    return head.isEmpty() ? head : head + kMore;
}

} // namespace

QString onOneLine(QString words, double room, const Face& face, const Type& type)
{
    while (!words.isEmpty() && type.widthOf(words, face) > room) words = withoutLastWord(words);
    return words;
}

QStringList footLines(const QString& foot, const Look& look, const Type& type)
{
    if (foot.isEmpty()) return {};
    const double room = look.textWidth() * kFootShare;
    const QString text = withWholeNumbers(foot);
    const qsizetype at = std::max<qsizetype>(text.lastIndexOf(u' ', std::max<qsizetype>(text.size() - kEnd, 0)), 0);
    QString head = text.first(at);
    const QString end = text.sliced(at);
    QStringList lines = type.broken(head + end, look.running, room);
    while (lines.size() > kMostFootLines && !head.isEmpty()) {
        head = withoutLastWord(head);
        lines = type.broken(head + end, look.running, room);
    }
    return lines.replaceInStrings(QString(kNoBreak), u" "_s);
}

Look withRoomForFoot(Look look, qsizetype lines)
{
    look.footAbove = double(std::max<qsizetype>(lines - 1, 0)) * look.running.lineHeight();
    return look;
}

} // namespace alongside::documents::pdf
