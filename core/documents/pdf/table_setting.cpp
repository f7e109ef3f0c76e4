#include "core/documents/pdf/table_setting.h"

#include "core/documents/pdf/type.h"

#include <algorithm>

namespace alongside::documents::pdf {

namespace {

constexpr qsizetype kRowsTogether = 3; // at the beginning and at the end of a table: fewer are not left on a page

struct Span {
    double x = 0;
    double width = 0;
    bool money = false;
};

bool hasHeads(const Table& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column& it) { return !it.head.isEmpty(); });
}

Face faceOf(const Table& table, const Row& row, qsizetype column, const Look& look)
{
    Face face = look.cell;
    face.bold = row.total || (column == 0 && !hasHeads(table));
    return face;
}

double widest(const Table& table, qsizetype column, const Look& look, const Type& type)
{
    double width = type.widthOf(table.columns[column].head, look.head);
    for (const Row& row : table.rows)
        width = std::max(width, type.widthOf(row.cells.value(column), faceOf(table, row, column, look)));
    return width + 1;
}

/// Money takes what it needs, the first column at most a third beside other words, the rest is shared. Nothing where
/// words would be left with less than a quarter of the page.
std::optional<QList<Span>> spansOf(const Table& table, const Look& look, const Type& type)
{
    const qsizetype count = table.columns.size();
    QList<double> widths(count, 0);
    double left = look.textWidth() - look.columnGap * static_cast<double>(count - 1);
    qsizetype sharing = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (!table.columns[i].money) ++sharing;
        else left -= widths[i] = widest(table, i, look, type);
    }
    if (sharing > 1 && !table.columns[0].money) {
        left -= widths[0] = std::min(widest(table, 0, look, type), look.textWidth() * 0.36);
        --sharing;
    }
    if (sharing == 0 || left / static_cast<double>(sharing) < look.textWidth() / 4) return {};

    QList<Span> spans;
    double x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double width = widths[i] > 0 ? widths[i] : left / static_cast<double>(sharing);
        spans += {x, width, table.columns[i].money};
        x += width + look.columnGap;
    }
    return spans;
}

class TableSetter {
public:
    TableSetter(const Table& table, const Look& look, const Type& type, Setting& into, QList<Span> spans)
        : m_table(table), m_look(look), m_type(type), m_into(into), m_spans(std::move(spans)), m_whole(element("Table"))
    {
    }

    QList<Strip> strips()
    {
        QList<Strip> all;
        const int head = hasHeads(m_table) ? static_cast<int>(m_into.strips.size()) : -1;
        if (head >= 0) all += headStrip();
        for (const Row& row : m_table.rows) {
            Strip strip = rowStrip(row);
            strip.tableHead = head;
            if (row.total && !all.isEmpty()) all.last().withNext = true;
            all += strip;
        }
        const qsizetype rows = m_table.rows.size();
        const qsizetype first = all.size() - rows;
        for (qsizetype i = 0; i < kRowsTogether - 1 && i < rows - 1; ++i)
            all[first + i].withNext = all[first + rows - 2 - i].withNext = true;
        return all;
    }

private:
    int element(const char* tag, int parent = -1)
    {
        m_into.elements.append({tag, parent});
        return static_cast<int>(m_into.elements.size()) - 1;
    }

    /// Answers how high the words are; the pieces still begin at nought.
    double cell(Strip& strip, const QString& text, const Face& face, const Span& span, int owner) const
    {
        double top = 0;
        for (const QString& line : m_type.broken(text, face, span.width)) {
            const double x = span.money ? span.x + span.width - m_type.widthOf(line, face) : span.x;
            strip.pieces.append({line, face, x, top, owner});
            top += face.lineHeight();
        }
        return top;
    }

    /// Puts the pieces of one cell in their place: words from the top, money at the foot.
    void place(Strip& strip, qsizetype first, double high, bool atFoot) const
    {
        const double inside = strip.height - 2 * m_look.rowPadding;
        for (qsizetype i = first; i < strip.pieces.size(); ++i)
            strip.pieces[i].top += m_look.rowPadding + (atFoot ? inside - high : 0);
    }

    Strip setRow(const QStringList& cells, const char* first, const char* others, auto face)
    {
        Strip strip;
        const int row = element("TR", m_whole);
        QList<std::pair<qsizetype, double>> ends;
        double high = 0;
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            const double one = cell(strip, cells.value(i), face(i), m_spans[i], element(i == 0 ? first : others, row));
            ends.emplaceBack(strip.pieces.size(), one);
            high = std::max(high, one);
        }
        strip.height = high + 2 * m_look.rowPadding;
        qsizetype at = 0;
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            Strip part{0, strip.height, false, -1, {}, strip.pieces.mid(at, ends[i].first - at)};
            place(part, 0, ends[i].second, m_spans[i].money);
            std::copy(part.pieces.begin(), part.pieces.end(), strip.pieces.begin() + at);
            at = ends[i].first;
        }
        return strip;
    }

    void ruleUnder(Strip& strip, Ink ink, double thickness) const
    {
        strip.fills += {0, strip.height - thickness, m_look.textWidth(), thickness, 0, ink};
    }

    Strip headStrip()
    {
        QStringList heads;
        for (const Column& column : m_table.columns) heads += column.head;
        Strip strip = setRow(heads, "TH", "TH", [this](qsizetype) { return m_look.head; });
        ruleUnder(strip, kBar, 1);
        strip.withNext = true;
        return strip;
    }

    Strip rowStrip(const Row& row)
    {
        Strip strip = setRow(row.cells, "TH", "TD", [&](qsizetype i) { return faceOf(m_table, row, i, m_look); });
        ruleUnder(strip, row.total ? kBar : kHairline, row.total ? 1 : 0.6);
        return strip;
    }

    const Table& m_table;
    const Look& m_look;
    const Type& m_type;
    Setting& m_into;
    const QList<Span> m_spans;
    const int m_whole;
};

} // namespace

std::optional<QList<Strip>> tableStrips(const Table& table, const Look& look, const Type& type, Setting& into)
{
    if (table.columns.isEmpty() || table.columns.size() > look.widestTable) return {};
    std::optional<QList<Span>> spans = spansOf(table, look, type);
    if (!spans) return {};

    const qsizetype elementsBefore = into.elements.size();
    QList<Strip> strips = TableSetter(table, look, type, into, *std::move(spans)).strips();
    const bool tooTall =
        std::any_of(strips.begin(), strips.end(), [&](const Strip& it) { return it.height > look.textHeight() / 2; });
    if (!tooTall) return strips;
    into.elements.resize(elementsBefore);
    return {};
}

} // namespace alongside::documents::pdf
