#include "core/documents/words/apart.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr QChar kIsolate(0x2068); // FSI
constexpr QChar kEndIsolate(0x2069);
constexpr QChar kEndEmbedding(0x202C);

bool isIsolate(QChar::Direction direction)
{
    return direction == QChar::DirFSI || direction == QChar::DirLRI || direction == QChar::DirRLI;
}

bool isEmbedding(QChar::Direction direction)
{
    return direction == QChar::DirLRE || direction == QChar::DirRLE || direction == QChar::DirLRO
           || direction == QChar::DirRLO;
}

/// Whether it could turn round what stands beside it, or be turned by it in a way its writer did not see.
bool isSeenOutside(const QString& text)
{
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN || isIsolate(direction)
            || isEmbedding(direction) || direction == QChar::DirPDI || direction == QChar::DirPDF)
            return true;
    }
    return false;
}

/// The marks that are open at the end of a text, first opened first.
class OpenMarks {
public:
    /// False for a mark that closes nothing.
    bool take(QChar letter)
    {
        const QChar::Direction direction = letter.direction();
        if (isIsolate(direction) || isEmbedding(direction)) m_open += letter;
        else if (direction == QChar::DirPDI) return closeIsolate();
        else if (direction == QChar::DirPDF) return closeEmbedding();
        return true;
    }
    [[nodiscard]] const QString& opening() const { return m_open; }
    [[nodiscard]] QString closing() const
    {
        QString marks;
        for (qsizetype i = m_open.size() - 1; i >= 0; --i)
            marks += isIsolate(m_open[i].direction()) ? kEndIsolate : kEndEmbedding;
        return marks;
    }

private:
    /// The end of an isolate ends the embeddings opened within it.
    bool closeIsolate()
    {
        qsizetype last = m_open.size() - 1;
        while (last >= 0 && !isIsolate(m_open[last].direction())) --last;
        if (last >= 0) m_open.truncate(last);
        return last >= 0;
    }
    bool closeEmbedding()
    {
        const bool closes = !m_open.isEmpty() && isEmbedding(m_open.back().direction());
        if (closes) m_open.chop(1);
        return closes;
    }

    QString m_open{};
};

QString lineApart(const QString& line)
{
    OpenMarks marks;
    QString kept;
    for (const QChar letter : line)
        if (marks.take(letter)) kept += letter;
    return kIsolate + kept + marks.closing() + kEndIsolate;
}

} // namespace

QString apart(const QString& typed)
{
    if (!isSeenOutside(typed)) return typed;
    QStringList lines = typed.split(u'\n'); // an isolate ends with its paragraph
    std::ranges::transform(lines, lines.begin(), lineApart);
    return lines.join(u'\n');
}

QString quoted(const QString& typed)
{
    return typed.isEmpty() ? QString() : u'\u201C' + apart(typed) + u'\u201D';
}

QStringList keepingDirection(const QStringList& lines)
{
    QStringList kept;
    OpenMarks marks;
    for (const QString& line : lines) {
        const QString before = marks.opening();
        for (const QChar letter : line) marks.take(letter);
        kept += before + line + marks.closing();
    }
    return kept;
}

} // namespace alongside::documents
