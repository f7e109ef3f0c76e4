#include "tests/walk/known.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern.trimmed()),
                              QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

Known::Known()
{
    QFile file(QStringLiteral(ALONGSIDE_WALK_KNOWN));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no list of known faults");
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const QStringList parts = line.split(u" | "_s);
        if (parts.size() != 5 || parts.contains(QString())) qFatal("known.txt: not five parts: %s", qPrintable(line));
        m_entries.append({line, whole(parts.at(0)), whole(parts.at(1)), whole(parts.at(2))});
    }
}

bool Known::has(const Complaint& complaint)
{
    bool known = false;
    for (const Entry& entry : m_entries) {
        if (!entry.ask.match(complaint.ask).hasMatch() || !entry.where.match(complaint.where).hasMatch()
            || !entry.what.match(complaint.what).hasMatch())
            continue;
        m_seen.insert(entry.line);
        known = true;
    }
    return known;
}

void Known::keepSeen(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
    for (const QString& line : m_seen) file.write(line.toUtf8() + '\n');
}

QStringList Known::all() const
{
    QStringList lines;
    for (const Entry& entry : m_entries) lines += entry.line;
    return lines;
}

} // namespace alongside::walk
