#include "core/documents/pdf/setting.h"

#include "core/documents/pdf/pictures/picture.h"
#include "core/documents/pdf/table_setting.h"
#include "core/documents/pdf/type.h"

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace alongside::documents::pdf {

namespace {

constexpr double kBarWidth = 3;
constexpr double kInset = 12;
constexpr double kHighestAttached = 0.5; // of a page
constexpr double kGridRow = 72;          // high enough for three lines by hand
constexpr double kPicturedWhole = 0.4;   // of a page: what stands beside a picture is not cut below that
constexpr double kShortTable = 0.25;     // of a page: shorter ones are not cut, nor are shorter paragraphs

class Setter {
public:
    Setter(const Look& look, const Type& type) : m_look(look), m_type(type) {}

    void operator()(const Heading& it)
    {
        const bool title = it.level == 1;
        const Face& face = title ? m_look.title : it.level == 2 ? m_look.section : m_look.label;
        const double extra = std::max(0.0, m_gap - m_look.paragraphGap); // under a callout, whose ground hangs over
        const double gap = title ? m_gap : (it.level == 2 ? m_look.sectionGap : m_look.paragraphGap) + extra;
        const qsizetype first = flow(it.text, face, element(title ? "H1" : it.level == 2 ? "H2" : "H3"), 0, gap);
        for (Strip& strip : strips(first)) strip.withNext = true;
        m_gap = m_look.afterHeading;
    }

    void operator()(const Paragraph& it)
    {
        const qsizetype first = m_setting.strips.size();
        paragraph(it.text, m_look.body);
        const bool withNext = m_setting.strips.last().withNext;
        if (heightSince(first) < m_look.textHeight() * kShortTable) together(first);
        m_setting.strips.last().withNext = withNext;
    }

    void operator()(const Bullets& it)
    {
        const int list = element("L");
        const double indent = m_look.body.size * 1.1;
        double gap = m_gap;
        for (const QString& item : it.items) {
            const int whole = element("LI", list);
            const int mark = element("Lbl", whole);
            const qsizetype first = flow(item, m_look.body, element("LBody", whole), indent, gap);
            m_setting.strips[first].pieces.prepend({u"\u2022"_s, m_look.body, 2, 0, mark});
            gap = m_look.itemGap;
        }
        m_gap = m_look.paragraphGap;
    }

    void operator()(const Facts& it)
    {
        Table table{{{{}, false}, {{}, false}}, {}};
        for (const Fact& fact : it.rows) table.rows.append({{fact.label, fact.value}, false});
        if (it.stacked) stacked(table);
        else (*this)(table);
    }

    void operator()(const Table& it)
    {
        const double gap = m_gap;
        m_gap = m_look.paragraphGap;
        if (const std::optional<QList<Strip>> rows = tableStrips(it, m_look, m_type, m_setting)) {
            const qsizetype first = m_setting.strips.size();
            m_setting.strips += *rows;
            if (rows->isEmpty()) return;
            m_setting.strips[first].gap = gap;
            if (heightSince(first) < m_look.textHeight() * kShortTable) together(first);
            return;
        }
        m_gap = gap;
        stacked(it);
    }

    /// Its label heads what follows. The note stands beside the figure where there is room, else below it.
    void operator()(const Callout& it)
    {
        constexpr double padding = 6;
        const qsizetype first = flow(it.label, m_look.label, element("H2"), kInset, m_gap + padding);
        const int words = element("P");
        const qsizetype figure = flow(it.figure, m_look.figure, words, kInset, 0);
        const double beside = kInset + m_type.widthOf(it.figure, m_look.figure) + m_look.columnGap;
        const double noteWidth = m_type.widthOf(it.note, m_look.body);
        if (figure + 1 == m_setting.strips.size() && beside + noteWidth + kInset < m_look.textWidth()) {
            const double drop = m_look.figure.lineHeight() * 0.78 - m_look.body.lineHeight() * 0.7;
            m_setting.strips[figure].pieces += {it.note, m_look.body, beside, drop, words};
        } else if (!it.note.isEmpty()) {
            flow(it.note, m_look.body, words, kInset, 0);
        }
        const double height = together(first);
        if (height > 0)
            m_setting.strips[first].fills += {0, -padding, m_look.textWidth(), height + 2 * padding, 6, kPaleTeal};
        m_setting.strips.last().withNext = true;
        m_gap = m_look.paragraphGap + padding;
    }

    void operator()(const Note& it)
    {
        const qsizetype first = flow(it.text, m_look.body, element("P"), kInset, m_gap);
        const double height = together(first);
        if (height > 0) m_setting.strips[first].fills += {0, 1, kBarWidth, height - 2, 0, kBar};
        m_gap = m_look.paragraphGap;
    }

    /// A long one goes on over the page without its picture.
    void operator()(const Pictured& it)
    {
        constexpr double drop = 2; // the picture begins where the letters do
        const double beside = m_look.picture + m_look.columnGap;
        const qsizetype first = m_setting.strips.size();
        double gap = m_gap;
        if (!it.label.isEmpty()) {
            flow(it.label, m_look.label, element("H3"), beside, gap);
            m_setting.strips.last().withNext = !it.sentences.isEmpty();
            gap = 0;
        }
        for (const QString& sentence : it.sentences) {
            flow(sentence, m_look.body, element("P"), beside, gap);
            gap = m_look.itemGap;
        }
        if (first == m_setting.strips.size()) return;
        m_setting.strips[first].pictures += {it.symbol, 0, drop, m_look.picture};
        m_setting.strips.last().height += std::max(0.0, m_look.picture + drop - heightSince(first));
        if (heightSince(first) < m_look.textHeight() * kPicturedWhole) together(first);
        else besidePicture(first);
        m_gap = m_look.paragraphGap;
    }

    void operator()(const WritingLines& it)
    {
        const qsizetype first = m_setting.strips.size();
        Face label = m_look.body;
        label.bold = true;
        flow(it.label, label, element("P"), 0, m_gap);
        for (int i = 0; i < it.lines; ++i) {
            Strip line;
            line.height = m_look.writingLine;
            line.fills = {{0, line.height - 0.7, m_look.textWidth(), 0.7, 0, kMuted}};
            m_setting.strips += line;
        }
        together(first);
        m_gap = m_look.paragraphGap + m_look.writingLine / 2;
    }

    /// The first column takes what its names need.
    void operator()(const WritingGrid& it)
    {
        double first = 0;
        for (const QString& name : it.rows + it.columns.mid(0, 1))
            first = std::max(first, m_type.widthOf(name, m_look.head) + m_look.columnGap / 2);
        const double each = (m_look.textWidth() - first) / double(std::max<qsizetype>(it.columns.size() - 1, 1));
        const auto row = [&](const QStringList& words, double height, double gap) {
            Strip strip;
            strip.gap = gap;
            strip.height = height;
            const int owner = element("P");
            for (qsizetype i = 0; i < it.columns.size(); ++i) {
                const double x = i == 0 ? 0 : first + each * double(i - 1);
                if (i > 0) strip.fills += {x, 0, 0.7, height, 0, kMuted};
                if (i < words.size()) strip.pieces += {words[i], m_look.head, x + (i == 0 ? 0 : 5), 2, owner};
            }
            strip.fills += {0, height - 0.7, m_look.textWidth(), 0.7, 0, kMuted};
            m_setting.strips += strip;
        };
        row(it.columns, m_look.head.lineHeight() + 4, m_gap);
        m_setting.strips.last().withNext = true;
        for (const QString& name : it.rows) row({name}, kGridRow, 0);
        m_gap = m_look.paragraphGap + m_look.writingLine / 2;
    }

    /// The names stand at the top of their rings, inside the outline.
    void operator()(const Rings& it)
    {
        const double widest = m_look.textWidth() / 2;
        const double step = widest / double(std::max<qsizetype>(it.names.size(), 1));
        Strip strip;
        strip.gap = m_gap;
        strip.height = 2 * widest;
        const int words = element("P");
        for (qsizetype i = 0; i < it.names.size(); ++i) {
            const double radius = step * double(i + 1);
            strip.rounds += {widest, widest, radius};
            const double x = widest - m_type.widthOf(it.names[i], m_look.label) / 2;
            strip.pieces += {it.names[i], m_look.label, x, widest - radius + 3, words};
        }
        m_setting.strips += strip;
        m_gap = m_look.paragraphGap;
    }

    /// On one page with the line after it, which says what it shows.
    void operator()(const AttachedPicture& it)
    {
        const Size size = sizeOf(it, m_look.textWidth(), m_look.textHeight() * kHighestAttached);
        if (size.height <= 0) return;
        Strip strip{m_gap, size.height, true};
        strip.seen += {&it, size.width, size.height, element("Figure")};
        m_setting.strips += strip;
        m_gap = m_look.afterHeading;
    }

    Setting take() { return std::move(m_setting); }

private:
    int element(const char* tag, int parent = -1)
    {
        m_setting.elements.append({tag, parent});
        return static_cast<int>(m_setting.elements.size()) - 1;
    }

    /// Sets one run of words, a strip for each line, never leaving one line alone. Answers its first strip.
    qsizetype flow(const QString& text, const Face& face, int owner, double indent, double gap)
    {
        const qsizetype first = m_setting.strips.size();
        const QStringList lines =
            m_type.broken(text, face, m_look.textWidth() - indent - (indent > 0 ? kInset / 2 : 0));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Strip strip{i == 0 ? gap : 0, face.lineHeight(), false, -1, {}, {{lines[i], face, indent, 0, owner}}};
            strip.withNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            m_setting.strips += strip;
        }
        return first;
    }

    void paragraph(const QString& text, const Face& face, bool withNext = false)
    {
        const qsizetype first = flow(text, face, element("P"), 0, m_gap);
        if (withNext || text.endsWith(u':')) m_setting.strips.last().withNext = true;
        if (withNext && m_setting.strips.size() - first > 1) m_setting.strips[first].withNext = true;
        m_gap = withNext ? 0 : m_look.paragraphGap;
    }

    std::span<Strip> strips(qsizetype first)
    {
        return std::span(m_setting.strips.data() + first, static_cast<size_t>(m_setting.strips.size() - first));
    }

    double heightSince(qsizetype first)
    {
        double height = 0;
        for (const Strip& strip : strips(first)) height += strip.height;
        return height;
    }

    /// What is as high as the picture stays with it; of the rest two lines go over the page at least.
    void besidePicture(qsizetype first)
    {
        double height = 0;
        for (Strip& strip : strips(first)) {
            strip.withNext = strip.withNext || height < m_look.picture;
            height += strip.height;
        }
        const qsizetype count = m_setting.strips.size();
        if (count - first > 2) m_setting.strips[count - 2].withNext = true;
        m_setting.strips.last().withNext = false;
    }

    /// Keeps what was set since `first` on one page and answers its height; 0 where it is too tall for that.
    double together(qsizetype first)
    {
        const double height = heightSince(first);
        if (height > m_look.textHeight() / 2) return 0;
        for (Strip& strip : strips(first)) strip.withNext = true;
        m_setting.strips.last().withNext = false;
        return height;
    }

    /// A table too wide or too tall for its page: each row a label with its values under it.
    void stacked(const Table& table)
    {
        for (const Row& row : table.rows) {
            const qsizetype first = m_setting.strips.size();
            Face name = m_look.body;
            name.bold = true;
            paragraph(row.cells.value(0), name, row.cells.size() > 1);
            for (qsizetype i = 1; i < row.cells.size(); ++i) {
                const QString head = i < table.columns.size() ? table.columns[i].head : QString();
                paragraph(head.isEmpty() ? row.cells[i] : head + u": "_s + row.cells[i], m_look.body,
                          i + 1 < row.cells.size());
            }
            together(first); // what one row says is read on one page
        }
    }

    const Look& m_look;
    const Type& m_type;
    Setting m_setting{};
    double m_gap = 0;
};

} // namespace

Setting settingOf(const Document& document, const Look& look, const Type& type)
{
    Setter setter(look, type);
    for (const Block& block : document.blocks) std::visit(setter, block.is);
    return setter.take();
}

} // namespace alongside::documents::pdf
