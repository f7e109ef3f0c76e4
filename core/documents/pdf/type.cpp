#include "core/documents/pdf/type.h"

#include "core/documents/words/apart.h"

#include <QRegularExpression>

#include <pango/pangocairo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::documents::pdf {

namespace {

struct Unref {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

PangoFontDescription* describe(const Face& face)
{
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Lato,sans-serif");
    pango_font_description_set_weight(font, face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
    return font;
}

/// Controls and half letters would end the text early, and what Unicode keeps for programs (U+FDD0, U+10FFFF) Cairo takes
/// for damage and writes no page: they become the mark for a lost letter. A tab or a break of the line is kept.
QString printable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        const bool control = (letter < 0x20 && letter != U'\n' && letter != U'\t') || letter == 0x7F;
        if (control) kept += u' ';
        else if (QChar::isNonCharacter(letter) || QChar::isSurrogate(letter)) kept += QChar::ReplacementCharacter;
        else kept += QChar::fromUcs4(letter);
    }
    return kept;
}

/// "six-week" stays whole: whoever looks for it in the text of the page finds it.
void keepHyphensWhole(PangoLayout* layout)
{
    const QByteArrayView text(pango_layout_get_text(layout));
    PangoAttrList* attributes = pango_layout_get_attributes(layout);
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (text[at] != '-' || text[at - 1] == ' ' || text[at + 1] == ' ') continue;
        PangoAttribute* whole = pango_attr_allow_breaks_new(FALSE);
        whole->start_index = static_cast<guint>(at);
        qsizetype next = at + 2;
        while (next < text.size() && (text[next] & 0xC0) == 0x80) ++next;
        whole->end_index = static_cast<guint>(next);
        pango_attr_list_insert(attributes, whole);
    }
    pango_layout_set_attributes(layout, attributes);
}

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

} // namespace

Type::Type(cairo_t* cairo, const QString& language) : m_cairo(cairo), m_context(pango_cairo_create_context(cairo))
{
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    // Which way a line runs is the page's, never that of the first word somebody typed.
    pango_context_set_base_dir(m_context, PANGO_DIRECTION_LTR);
    pango_context_set_language(m_context, pango_language_from_string(language.toUtf8().constData()));
}

Type::~Type()
{
    g_object_unref(m_context);
}

PangoLayout* Type::layoutOf(const QString& text, const Face& face) const
{
    PangoLayout* layout = pango_layout_new(m_context);
    PangoFontDescription* font = describe(face);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0,clig=0,dlig=0,tnum=1"));
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);

    pango_layout_set_auto_dir(layout, FALSE);
    const QByteArray utf8 = printable(text).toUtf8();
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
    return layout;
}

QStringList Type::broken(const QString& text, const Face& face, double width) const
{
    static const QRegularExpression inNumber(u"(?<=\\d) (?=\\d)"_s), held(u"(?<=\\d)\u00A0(?=\\d)"_s);
    const Layout layout(layoutOf(QString(text).replace(inNumber, u"\u00A0"_s), face)); // read out from one line
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    keepHyphensWhole(layout.get());
    const char* utf8 = pango_layout_get_text(layout.get());

    QStringList lines;
    for (GSList* at = pango_layout_get_lines_readonly(layout.get()); at; at = at->next) {
        const auto* line = static_cast<const PangoLayoutLine*>(at->data);
        QString words = QString::fromUtf8(utf8 + line->start_index, line->length);
        while (words.endsWith(u' ')) words.chop(1);
        lines += words.replace(held, u" "_s);
    }
    return keepingDirection(lines);
}

double Type::widthOf(const QString& line, const Face& face) const
{
    const Layout layout(layoutOf(line, face));
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    return points(width);
}

QList<char32_t> Type::unknownLetters(const QString& text, const Face& face) const
{
    const Layout layout(layoutOf(text, face));
    QList<char32_t> letters;
    if (text.contains(QChar::ReplacementCharacter)) letters += QChar::ReplacementCharacter;
    if (pango_layout_get_unknown_glyphs_count(layout.get()) == 0) return letters;
    for (GSList* at = pango_layout_get_lines_readonly(layout.get()); at; at = at->next) {
        for (GSList* run = static_cast<const PangoLayoutLine*>(at->data)->runs; run; run = run->next) {
            const PangoGlyphString* shapes = static_cast<const PangoLayoutRun*>(run->data)->glyphs;
            for (int i = 0; i < shapes->num_glyphs; ++i) {
                const PangoGlyph shape = shapes->glyphs[i].glyph;
                if (shape & PANGO_GLYPH_UNKNOWN_FLAG) letters += char32_t{shape & ~PANGO_GLYPH_UNKNOWN_FLAG};
            }
        }
    }
    return letters;
}

void Type::draw(const QString& line, const Face& face, double x, double top) const
{
    PangoFontDescription* font = describe(face);
    PangoFontMetrics* metrics = pango_context_get_metrics(m_context, font, nullptr);
    const double ascent = points(pango_font_metrics_get_ascent(metrics));
    const double descent = points(pango_font_metrics_get_descent(metrics));
    pango_font_metrics_unref(metrics);
    pango_font_description_free(font);

    // Baselines agree along a row even where a letter comes from another font.
    const double baseline = top + (face.lineHeight() - ascent - descent) / 2 + ascent;
    const Layout layout(layoutOf(line + u' ', face));
    cairo_set_source_rgb(m_cairo, face.ink.red / 255.0, face.ink.green / 255.0, face.ink.blue / 255.0);
    cairo_move_to(m_cairo, x, baseline - points(pango_layout_get_baseline(layout.get())));
    pango_cairo_show_layout(m_cairo, layout.get());
}

void Type::drawShape(const QString& word, const Face& face) const
{
    const Layout layout(layoutOf(word, face));
    int width = 0;
    int height = 0;
    pango_layout_get_size(layout.get(), &width, &height);
    cairo_set_source_rgb(m_cairo, face.ink.red / 255.0, face.ink.green / 255.0, face.ink.blue / 255.0);
    cairo_move_to(m_cairo, -points(width) / 2, -points(height) / 2);
    pango_cairo_layout_path(m_cairo, layout.get());
    cairo_fill(m_cairo);
}

} // namespace alongside::documents::pdf
