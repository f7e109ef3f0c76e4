#include "core/documents/easy/easy_read.h"

#include "core/documents/easy/hard_words.h"
#include "core/documents/words/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// "Mrs. Olsen" is one person, and "J. Smith" too.
bool isShortened(QStringView before)
{
    static const QRegularExpression shortened(u"(?:^|[\\s(])(?:Mrs?|Ms|Dr|St|Rev|Prof|No|\\p{Lu})$"_s);
    return shortened.match(before).hasMatch();
}

/// At the ends of sentences, each of which keeps its stop.
QStringList sentencesIn(const QString& line)
{
    static const QRegularExpression end(u"([.!?\u2026][\"'\u2019\u201d)\u2069]*)\\s+(?=[^\\s\\p{Ll}])"_s);
    QStringList sentences;
    qsizetype from = 0;
    for (auto it = end.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        if (isShortened(QStringView(line).first(found.capturedStart()))) continue;
        sentences += line.sliced(from, found.capturedEnd(1) - from);
        from = found.capturedEnd();
    }
    sentences += line.sliced(from);
    return sentences;
}

/// "It meets these needs: eating; washing." as its beginning and a line for each.
QStringList listIn(const QString& sentence)
{
    QStringList parts = sentence.split(u"; "_s, Qt::SkipEmptyParts);
    if (parts.size() < 2) return {sentence};
    QStringList lines;
    const qsizetype colon = parts.first().indexOf(u": "_s);
    if (colon > 0) {
        lines += parts.first().first(colon + 1);
        parts.first() = parts.first().sliced(colon + 2);
    }
    for (const QString& part : parts) lines += asOwnSentence(part);
    return lines;
}

/// What follows a heading has its picture, where it has none of its own.
class Reader {
public:
    void operator()(const Heading& it)
    {
        m_symbol = it.symbol;
        m_blocks += it;
    }
    void operator()(const Paragraph& it) { add(Symbol::None, {}, ideasIn(it.text)); }
    void operator()(const Facts& it)
    {
        for (const Fact& fact : it.rows) add(fact.symbol, fact.label, ideasIn(fact.value));
    }
    void operator()(const Bullets& it) { add(Symbol::None, {}, it.items); }
    void operator()(const Table& it)
    {
        for (const Row& row : it.rows) add(row.symbol, row.cells.value(0), cellsOf(it, row));
    }
    void operator()(const Callout& it)
    {
        m_blocks += Heading{2, it.label};
        add(Symbol::Budget, {}, ideasIn(it.figure) + ideasIn(it.note));
    }
    void operator()(const Note& it)
    {
        add(it.symbol == Symbol::None ? Symbol::Change : it.symbol, {}, ideasIn(it.text));
    }
    void operator()(const Pictured& it) { m_blocks += it; }
    void operator()(const WritingLines& it) { m_blocks += it; }
    void operator()(const Rings& it) { m_blocks += it; }
    void operator()(const WritingGrid& it) { m_blocks += it; }
    void operator()(const AttachedPicture& it) { m_blocks += it; }

    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

private:
    static QStringList cellsOf(const Table& table, const Row& row)
    {
        QStringList said;
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            const QString head = table.columns.size() > 2 ? table.columns.value(i).head : QString();
            if (head.isEmpty()) said += ideasIn(row.cells[i]);
            else said += asSentence(head + u": "_s + row.cells[i]);
        }
        return said;
    }

    void add(Symbol symbol, const QString& label, const QStringList& sentences)
    {
        if (label.isEmpty() && sentences.isEmpty()) return;
        m_blocks += Pictured{symbol == Symbol::None ? m_symbol : symbol, label, sentences};
    }

    Symbol m_symbol = Symbol::None;
    QList<Block> m_blocks{};
};

} // namespace

QStringList ideasIn(const QString& text)
{
    QStringList ideas;
    for (const QString& line : text.split(kNextIdea))
        for (const QString& sentence : sentencesIn(line.simplified())) ideas += listIn(sentence);
    ideas.removeAll(QString());
    return keepingDirection(ideas);
}

Document easilyRead(Document page)
{
    Reader reader;
    for (const Block& block : page.blocks) std::visit(reader, block.is);
    page.blocks = reader.take();
    page.blocks += hardWordsIn(page);
    page.variant = Variant::EasyRead;
    page.pagesWanted = 0;
    return page;
}

} // namespace alongside::documents
