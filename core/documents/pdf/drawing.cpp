#include "core/documents/pdf/drawing.h"

#include "core/documents/pdf/foot.h"
#include "core/documents/pdf/look.h"
#include "core/documents/pdf/pages.h"
#include "core/documents/pdf/pictures/picture.h"
#include "core/documents/pdf/pictures/shape.h"
#include "core/documents/pdf/setting.h"
#include "core/documents/pdf/type.h"
#include "core/documents/words/words.h"

#include <cairo-pdf.h>

#include <numbers>

using namespace Qt::StringLiterals;

namespace alongside::documents::pdf {

namespace {

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

class Surface {
public:
    Surface(QByteArray& into, const Look& look)
        : m_surface(cairo_pdf_surface_create_for_stream(append, &into, look.pageWidth, look.pageHeight)),
          m_cairo(cairo_create(m_surface))
    {
    }
    ~Surface()
    {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    [[nodiscard]] cairo_t* cairo() const { return m_cairo; }

    /// Writes the end of the file; what went wrong anywhere shows here.
    cairo_status_t finish()
    {
        const cairo_status_t drawing = cairo_status(m_cairo);
        cairo_surface_finish(m_surface);
        return drawing != CAIRO_STATUS_SUCCESS ? drawing : cairo_surface_status(m_surface);
    }

    void name(cairo_pdf_metadata_t what, const QString& value)
    {
        cairo_pdf_surface_set_metadata(m_surface, what, value.toUtf8().constData());
    }

private:
    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
};

/// Opens and closes tags so that each line of words stands in its element.
class Tags {
public:
    Tags(cairo_t* cairo, const QList<Element>& elements) : m_cairo(cairo), m_elements(elements)
    {
        cairo_tag_begin(m_cairo, "Document", nullptr);
    }
    ~Tags()
    {
        closeAll();
        cairo_tag_end(m_cairo, "Document");
    }
    Tags(const Tags&) = delete;
    Tags& operator=(const Tags&) = delete;

    void enter(int element)
    {
        QList<int> path;
        for (int at = element; at >= 0; at = m_elements[at].parent) path.prepend(at);
        qsizetype common = 0;
        while (common < path.size() && common < m_open.size() && path[common] == m_open[common]) ++common;
        closeTo(common);
        for (qsizetype i = common; i < path.size(); ++i) {
            cairo_tag_begin(m_cairo, m_elements[path[i]].tag, nullptr);
            m_open += path[i];
        }
    }

    /// An element that goes on over the page is opened again there.
    void closeAll() { closeTo(0); }

private:
    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth) cairo_tag_end(m_cairo, m_elements[m_open.takeLast()].tag);
    }

    cairo_t* m_cairo;
    const QList<Element>& m_elements;
    QList<int> m_open{};
};

class Drawing {
public:
    Drawing(cairo_t* cairo, const Document& document, const Look& look, const Type& type, const Setting& setting)
        : m_cairo(cairo), m_document(document), m_look(look), m_type(type), m_setting(setting),
          m_foot(footLines(document.foot, look, type)), m_tags(cairo, setting.elements)
    {
    }

    void page(const Page& page, qsizetype number, qsizetype count)
    {
        // What no tag holds comes first: drawn between, it would fall into the tag before it.
        if (m_document.practice) practiceMarks();
        for (const Placed& placed : page) draw(m_setting.strips[placed.strip], m_look.top + placed.top);
        header();
        footer(number, count);
        if (number > 1) from();
        else fromHeard();
        if (m_document.practice) practiceWords();
        for (const Placed& placed : page) {
            for (const Seen& seen : m_setting.strips[placed.strip].seen) {
                m_tags.enter(seen.element);
                drawPicture(m_cairo, seen, m_look.side, m_look.top + placed.top);
            }
            for (const Piece& piece : m_setting.strips[placed.strip].pieces) {
                m_tags.enter(piece.element);
                m_type.draw(piece.text, piece.face, m_look.side + piece.x, m_look.top + placed.top + piece.top);
            }
        }
        m_tags.closeAll();
        cairo_show_page(m_cairo);
    }

private:
    void running(const QString& text, const Face& face, double right, double top)
    {
        m_type.draw(text, face, right > 0 ? right - m_type.widthOf(text, face) : m_look.side, top);
    }

    [[nodiscard]] double right() const { return m_look.pageWidth - m_look.side; }
    [[nodiscard]] double footerTop() const
    {
        return m_look.pageHeight - m_look.bottom / 2 - m_look.running.lineHeight() / 2;
    }
    [[nodiscard]] double headerTop() const { return m_look.top / 2 - m_look.running.lineHeight() / 2; }

    void header()
    {
        if (m_document.runningHead.isEmpty()) return;
        const double taken =
            m_document.practice ? m_type.widthOf(practiceNotice(), practiceFace()) + m_look.columnGap : 0;
        running(onOneLine(m_document.runningHead, m_look.textWidth() - taken, m_look.running, m_type), m_look.running,
                0, headerTop());
    }

    [[nodiscard]] static QString practiceNotice() { return say("Practice: nobody here is real"); }
    [[nodiscard]] Face practiceFace() const
    {
        Face face = m_look.running;
        face.ink = kPracticeText;
        face.bold = true;
        return face;
    }

    /// Tagged, unlike the rest of the edge: whoever hears the page must know it too.
    void practiceWords()
    {
        cairo_tag_begin(m_cairo, "P", nullptr);
        running(practiceNotice(), practiceFace(), right(), headerTop());
        cairo_tag_end(m_cairo, "P");
    }

    void footer(qsizetype number, qsizetype count)
    {
        running(say("Page %1 of %2").arg(QString::number(number), QString::number(count)), m_look.running, right(),
                footerTop());
    }

    /// Whom it comes from, in lines above one another; the last beside the number of the page.
    void from()
    {
        const double lineHeight = m_look.running.lineHeight();
        for (qsizetype i = 0; i < m_foot.size(); ++i)
            running(m_foot.at(i), m_look.running, 0, footerTop() - double(m_foot.size() - 1 - i) * lineHeight);
    }

    /// Tagged on the first page: heard once, seen on each.
    void fromHeard()
    {
        if (m_foot.isEmpty()) return;
        cairo_tag_begin(m_cairo, "P", nullptr);
        from();
        cairo_tag_end(m_cairo, "P");
    }

    void ink(Ink ink) { cairo_set_source_rgb(m_cairo, ink.red / 255.0, ink.green / 255.0, ink.blue / 255.0); }

    /// What is seen of it and not heard.
    void draw(const Strip& strip, double top)
    {
        for (const Fill& fill : strip.fills) draw(fill, top);
        for (const Picture& one : strip.pictures)
            fillShape(m_cairo, one.symbol, m_look.side + one.x, top + one.top, one.size, kTeal);
        for (const Round& one : strip.rounds) draw(one, top);
    }

    void draw(const Round& round, double top)
    {
        ink(kBar);
        cairo_set_line_width(m_cairo, 1.2);
        cairo_new_path(m_cairo);
        cairo_arc(m_cairo, m_look.side + round.x, top + round.top, round.radius, 0, 2 * std::numbers::pi);
        cairo_stroke(m_cairo);
    }

    void draw(const Fill& fill, double top)
    {
        const double x = m_look.side + fill.x;
        const double y = top + fill.top;
        const double r = fill.radius;
        ink(fill.ink);
        if (r <= 0) {
            cairo_rectangle(m_cairo, x, y, fill.width, fill.height);
        } else {
            constexpr double quarter = std::numbers::pi / 2;
            cairo_new_sub_path(m_cairo);
            cairo_arc(m_cairo, x + fill.width - r, y + r, r, -quarter, 0);
            cairo_arc(m_cairo, x + fill.width - r, y + fill.height - r, r, 0, quarter);
            cairo_arc(m_cairo, x + r, y + fill.height - r, r, quarter, 2 * quarter);
            cairo_arc(m_cairo, x + r, y + r, r, 2 * quarter, 3 * quarter);
            cairo_close_path(m_cairo);
        }
        cairo_fill(m_cairo);
    }

    /// The striped edge and the word across the page, under everything, as shapes: the header says it in words.
    void practiceMarks()
    {
        constexpr double width = 10;
        ink(kPracticeStripe);
        for (double y = -width; y < m_look.pageHeight; y += 2 * width) {
            cairo_move_to(m_cairo, 0, y + width);
            cairo_line_to(m_cairo, width, y);
            cairo_line_to(m_cairo, width, y + width);
            cairo_line_to(m_cairo, 0, y + 2 * width);
            cairo_close_path(m_cairo);
        }
        cairo_fill(m_cairo);

        cairo_save(m_cairo);
        cairo_translate(m_cairo, m_look.pageWidth / 2, m_look.pageHeight / 2);
        cairo_rotate(m_cairo, -std::numbers::pi / 3.6);
        m_type.drawShape(say("Practice"), {150, true, kPracticePale, 1});
        cairo_restore(m_cairo);
    }

    cairo_t* m_cairo;
    const Document& m_document;
    const Look& m_look;
    const Type& m_type;
    const Setting& m_setting;
    const QStringList m_foot;
    Tags m_tags;
};

Look withFoot(const Document& document, const Type& type, int tighter = 0)
{
    const Look look = lookOf(document.variant, tighter);
    return withRoomForFoot(look, footLines(document.foot, look, type).size());
}

/// What is attached takes the pages it takes: letters are not set tighter for it.
Document withoutAttached(Document document)
{
    document.blocks.removeIf([](const Block& block) { return std::holds_alternative<AttachedPicture>(block.is); });
    return document;
}

/// The least tight look that stays within the pages wanted; as meant where none does.
Look lookFor(const Document& document)
{
    QByteArray nothing;
    const Surface surface(nothing, lookOf(document.variant));
    const Type type(surface.cairo(), document.language);
    const Look meant = withFoot(document, type);
    if (document.pagesWanted <= 0 || document.variant != Variant::Normal) return meant;
    const Document words = withoutAttached(document);
    for (int tighter = 0; tighter <= kTightest; ++tighter) {
        const Look look = withFoot(document, type, tighter);
        if (pagesOf(settingOf(words, look, type), look).size() <= document.pagesWanted) return look;
    }
    return meant;
}

} // namespace

Result<QByteArray> drawn(const Document& document)
{
    QByteArray bytes;
    const Look look = lookFor(document);
    cairo_status_t status = CAIRO_STATUS_SUCCESS;
    {
        Surface surface(bytes, look);
        surface.name(CAIRO_PDF_METADATA_TITLE, document.title);
        surface.name(CAIRO_PDF_METADATA_CREATOR, u"Alongside"_s);
        const Type type(surface.cairo(), document.language);
        const Setting setting = settingOf(document, look, type);
        const QList<Page> pages = pagesOf(setting, look);
        {
            Drawing drawing(surface.cairo(), document, look, type, setting);
            for (qsizetype i = 0; i < pages.size(); ++i) drawing.page(pages[i], i + 1, pages.size());
        }
        status = surface.finish();
    }
    if (status == CAIRO_STATUS_SUCCESS) return bytes;
    return Error{ErrorCode::PageNotMade, u"page"_s, QString::fromUtf8(cairo_status_to_string(status))};
}

double pagesTaken(const Document& document)
{
    QByteArray nothing;
    const Look look = lookFor(document);
    const Surface surface(nothing, look);
    const Type type(surface.cairo(), document.language);
    const Setting setting = settingOf(document, look, type);
    const QList<Page> pages = pagesOf(setting, look);
    const Page& last = pages.last();
    const double filled = last.isEmpty() ? 0 : last.last().top + setting.strips[last.last().strip].height;
    return double(pages.size() - 1) + filled / look.textHeight();
}

QList<char32_t> withoutShape(const Document& document)
{
    QByteArray nothing;
    const Look look = lookOf(document.variant);
    const Surface surface(nothing, look);
    const Type type(surface.cairo(), document.language);
    QList<char32_t> letters;
    for (const Strip& strip : settingOf(document, look, type).strips)
        for (const Piece& piece : strip.pieces)
            for (const char32_t letter : type.unknownLetters(piece.text, piece.face))
                if (!letters.contains(letter)) letters += letter;
    return letters;
}

} // namespace alongside::documents::pdf
