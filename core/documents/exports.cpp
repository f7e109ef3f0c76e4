#include "core/documents/exports.h"

#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

template <class... Fs>
struct Either : Fs... {
    using Fs::operator()...;
};

QString textOfRow(const Table& table, const Row& row)
{
    QStringList parts;
    for (qsizetype i = 1; i < row.cells.size(); ++i) {
        const QString head = i < table.columns.size() ? table.columns[i].head : QString();
        parts += table.columns.size() > 2 && !head.isEmpty() ? head + u": "_s + row.cells[i] : row.cells[i];
    }
    const QString first = row.cells.value(0);
    return parts.isEmpty() ? first : first + u": "_s + parts.join(u"; "_s);
}

QString textOfBlock(const Block& block)
{
    return std::visit(Either{
                          [](const Heading& it) {
                              return it.level > 2
                                         ? it.text
                                         : it.text + u'\n' + QString(it.text.size(), it.level == 1 ? u'=' : u'-');
                          },
                          [](const Paragraph& it) { return it.text; },
                          [](const Facts& it) {
                              QStringList lines;
                              for (const Fact& fact : it.rows) lines += fact.label + u": "_s + fact.value;
                              return lines.join(u'\n');
                          },
                          [](const Bullets& it) {
                              QStringList lines;
                              for (const QString& item : it.items) lines += u"\u2022 "_s + item;
                              return lines.join(u'\n');
                          },
                          [](const Table& it) {
                              QStringList lines;
                              for (const Row& row : it.rows) lines += textOfRow(it, row);
                              return lines.join(u'\n');
                          },
                          [](const Callout& it) {
                              QString text = it.label + u": "_s + it.figure;
                              if (!it.note.isEmpty()) text += u'\n' + it.note;
                              return text;
                          },
                          [](const Note& it) { return it.text; },
                          [](const Pictured& it) {
                              QStringList lines = it.sentences;
                              if (!it.label.isEmpty()) lines.prepend(it.label);
                              return lines.join(u'\n');
                          },
                          [](const WritingLines& it) { return it.label + u'\n' + QString(60, u'_'); },
                          [](const Rings& it) { return it.names.join(u'\n'); },
                          [](const WritingGrid& it) { return (it.columns + it.rows).join(u'\n'); },
                          [](const AttachedPicture& it) { return say("[Picture: %1]").arg(it.shows); },
                      },
                      block.is);
}

QString tagged(QLatin1StringView tag, const QString& text, QLatin1StringView attributes = {})
{
    const QString inside = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const QString open = attributes.isEmpty() ? QString(tag) : tag + u' ' + attributes;
    return u'<' + open + u'>' + inside + u"</"_s + tag + u'>';
}

QString htmlOfTable(const Table& table)
{
    QString html = u"<table>\n<thead><tr>"_s;
    for (const Column& column : table.columns)
        html += tagged("th"_L1, column.head, column.money ? "scope=\"col\" class=\"money\""_L1 : "scope=\"col\""_L1);
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const Row& row : table.rows) {
        html += row.total ? u"<tr class=\"total\">"_s : u"<tr>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool money = i < table.columns.size() && table.columns[i].money;
            if (i == 0) html += tagged("th"_L1, row.cells[i], "scope=\"row\""_L1);
            else html += tagged("td"_L1, row.cells[i], money ? "class=\"money\""_L1 : QLatin1StringView());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

/// Within the file itself, so that it is never without its picture.
QString htmlOfPicture(const AttachedPicture& picture)
{
    const QString kind = picture.file.kind == AttachedKind::Png ? u"png"_s : u"jpeg"_s;
    return u"<img alt=\"%1\" src=\"data:image/%2;base64,%3\">\n"_s.arg(picture.shows.toHtmlEscaped(), kind,
                                                                       QString::fromLatin1(picture.bytes.toBase64()));
}

QString htmlOfBlock(const Block& block)
{
    return std::visit(
        Either{
            [](const Heading& it) {
                return tagged(it.level == 1 ? "h1"_L1 : it.level == 2 ? "h2"_L1 : "h3"_L1, it.text) + u'\n';
            },
            [](const Paragraph& it) { return tagged("p"_L1, it.text) + u'\n'; },
            [](const Facts& it) {
                QString html = u"<dl>\n"_s;
                for (const Fact& fact : it.rows)
                    html += tagged("dt"_L1, fact.label) + tagged("dd"_L1, fact.value) + u'\n';
                return html + u"</dl>\n"_s;
            },
            [](const Bullets& it) {
                QString html = u"<ul>\n"_s;
                for (const QString& item : it.items) html += tagged("li"_L1, item) + u'\n';
                return html + u"</ul>\n"_s;
            },
            [](const Table& it) { return htmlOfTable(it); },
            [](const Callout& it) {
                QString html = tagged("h2"_L1, it.label) + tagged("p"_L1, it.figure, "class=\"figure\""_L1);
                if (!it.note.isEmpty()) html += tagged("p"_L1, it.note);
                return u"<div class=\"callout\">"_s + html + u"</div>\n"_s;
            },
            [](const Note& it) { return tagged("p"_L1, it.text, "class=\"note\""_L1) + u'\n'; },
            [](const Pictured& it) {
                QString html = it.label.isEmpty() ? QString() : tagged("h3"_L1, it.label) + u'\n';
                for (const QString& one : it.sentences) html += tagged("p"_L1, one) + u'\n';
                return html;
            },
            [](const WritingLines& it) { return tagged("p"_L1, it.label) + u"<hr>\n"_s; },
            [](const Rings& it) { return tagged("p"_L1, it.names.join(u'\n')) + u'\n'; },
            [](const WritingGrid& it) { return tagged("p"_L1, (it.columns + it.rows).join(u'\n')) + u'\n'; },
            [](const AttachedPicture& it) { return htmlOfPicture(it); },
        },
        block.is);
}

QString bodyOf(Variant variant)
{
    switch (variant) {
    case Variant::LargePrint: return u"<body class=\"large\">\n"_s;
    case Variant::EasyRead: return u"<body class=\"easy\">\n"_s;
    case Variant::Normal: break;
    }
    return u"<body>\n"_s;
}

constexpr auto kStyle = R"(<style>
body { font-family: Lato, sans-serif; line-height: 1.4; color: #2B2A28; max-width: 42em; margin: 2em auto; }
body.large { font-size: 18pt; }
body.easy { font-size: 16pt; }
h1, h2, h3, .figure { color: #1F5559; }
.figure { font-size: 1.8em; font-weight: bold; margin: 0; }
.callout { background: #EEF4F1; padding: 0.6em 1em; }
.note { border-left: 4px solid #2F6F73; padding-left: 0.8em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.2em 0.6em 0.2em 0; border-bottom: 1px solid #DED5C4; }
tbody th { font-weight: normal; }
img { max-width: 100%; }
.money { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total th, .total td, dt { font-weight: bold; }
dd { margin: 0 0 0.4em 0; }
</style>
)"_L1;

} // namespace

QString textOf(const Document& document)
{
    QStringList blocks;
    if (document.practice) blocks += say("Practice: nobody on this page is real.");
    for (const Block& block : document.blocks) blocks += textOfBlock(block);
    if (!document.foot.isEmpty()) blocks += document.foot;
    return blocks.join(u"\n\n"_s) + u'\n';
}

QString htmlOf(const Document& document)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        document.language.toHtmlEscaped());
    html += tagged("title"_L1, document.title) + u'\n' + kStyle + u"</head>\n"_s;
    html += bodyOf(document.variant);
    if (document.practice)
        html += tagged("p"_L1, say("Practice: nobody on this page is real."), "class=\"note\""_L1) + u'\n';
    for (const Block& block : document.blocks) html += htmlOfBlock(block);
    if (!document.foot.isEmpty()) html += u"<footer>"_s + tagged("p"_L1, document.foot) + u"</footer>\n"_s;
    return html + u"</body>\n</html>\n"_s;
}

} // namespace alongside::documents
