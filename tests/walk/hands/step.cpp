#include "tests/walk/hands/step.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside::walk {

QString Step::text() const
{
    QString line = verb;
    if (!at.isEmpty()) line += u' ' + at;
    if (!words.isEmpty()) line += u" ["_s + words + u']';
    return line;
}

std::optional<Step> Step::read(const QString& line)
{
    QString rest = line.trimmed();
    if (rest.isEmpty() || rest.startsWith(u'#')) return std::nullopt;
    Step step;
    if (const qsizetype open = rest.indexOf(u" ["); open > 0 && rest.endsWith(u']')) {
        step.words = rest.mid(open + 2).chopped(1);
        rest = rest.left(open);
    }
    step.verb = rest.section(u' ', 0, 0);
    step.at = rest.section(u' ', 1);
    return step;
}

QList<Step> readScript(const QString& path)
{
    QList<Step> steps;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return steps;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (const auto step = Step::read(line)) steps.append(*step);
    return steps;
}

bool altersNothing(const Step& step)
{
    static const QStringList verbs{u"cover"_s, u"unlock"_s, u"reopen"_s, u"kill"_s, u"send"_s,  u"go"_s,
                                   u"clock"_s, u"size"_s,   u"wheel"_s,  u"show"_s, u"tried"_s, u"colleague"_s};
    return verbs.contains(step.verb);
}

} // namespace alongside::walk
