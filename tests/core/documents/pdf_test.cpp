// The tagged PDF as independent programs see it.
#include "core/documents/pdf.h"

#include "core/documents/catalogue.h"
#include "core/documents/statement/starting_statement.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <QRegularExpression>

namespace pdf_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

QByteArray bytesOf(const Document& document)
{
    const Result<QByteArray> made = pdfOf(document);
    REQUIRE(made);
    return *made;
}

Document journeyPage(Variant variant = Variant::Normal)
{
    StatementContext context;
    context.variant = variant;
    return startingStatement(test::journeyCase(), context);
}

Document pageOf(const QList<Block>& blocks, Variant variant = Variant::Normal)
{
    Document page;
    page.title = u"A test page"_s;
    page.runningHead = u"Nobody"_s;
    page.date = QDate(2024, 9, 17);
    page.variant = variant;
    page.blocks = blocks;
    return page;
}

QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) words += u"word%1"_s.arg(i);
    return words.join(u' ');
}

} // namespace

TEST_CASE("a page is tagged, named, dated and A4")
{
    const QString info = JudgedPdf(bytesOf(journeyPage())).info();
    INFO(info.toStdString());
    CHECK(info.contains(QRegularExpression(u"Tagged: +yes"_s)));
    CHECK(info.contains(QRegularExpression(u"Title: +Starting statement for Josie Thackray"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size: .*A4"_s)));
    CHECK(info.contains(u"2024"_s));
    CHECK(info.contains(QRegularExpression(u"JavaScript: +no"_s)));
}

TEST_CASE("a page states its language, shows its title and says that it aims at PDF/UA-1")
{
    const JudgedPdf pdf(bytesOf(journeyPage()));
    const QString file = pdf.asked(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s});
    CHECK(file.contains(u"/Lang (en-GB)"_s));
    CHECK(file.contains(u"/DisplayDocTitle true"_s));
    CHECK(file.contains(u"/Marked true"_s));
    CHECK(file.count(u"/Tabs /S"_s) == 2);
    CHECK(file.contains(u"<pdfuaid:part>1</pdfuaid:part>"_s));
    CHECK(file.contains(u"Starting statement for Josie Thackray</rdf:li>"_s));
}

TEST_CASE("the structure has headings, table heads with their scope, rows and lists")
{
    const QString tree = JudgedPdf(bytesOf(journeyPage())).structure();
    INFO(tree.toStdString());
    CHECK(tree.startsWith(u"Document"_s));
    CHECK(tree.count(QRegularExpression(u"\\bH1 "_s)) == 1);
    CHECK(tree.count(QRegularExpression(u"\\bH2 "_s)) == 5);
    CHECK(tree.contains(QRegularExpression(u"Table \\(block\\)\\s+TR\\s+TH:\\s+/Scope /Column\\s+\"Need \""_s)));
    CHECK(tree.contains(QRegularExpression(u"TH:\\s+/Scope /Row\\s+\"Your share \"\\s+TD\\s+\"£83.45 \""_s)));

    const QString list = JudgedPdf(bytesOf(pageOf({Bullets{{u"first"_s, u"second"_s}}}))).structure();
    INFO(list.toStdString());
    CHECK(list.count(QRegularExpression(u"\\bLI\\b"_s)) == 2);
    CHECK(list.contains(QRegularExpression(u"L \\(block\\)\\s+LI"_s)));
}

TEST_CASE("what structure readers say is what the page says, in order and whole")
{
    const QString tree = test::flat(JudgedPdf(bytesOf(journeyPage())).structure());
    CHECK(tree.contains(
        u"Eligible, and met for now by Bernie, who said yes on 17 September. No money is needed while that "
        u"lasts. If it changes, ring us."_s));
    CHECK(tree.indexOf(u"Your needs"_s) < tree.indexOf(u"What you want"_s));
    CHECK(tree.indexOf(u"What you want"_s) < tree.indexOf(u"£276.59 a week"_s));
}

TEST_CASE("the edges and rules of a page are artifacts, and nothing is left unmarked")
{
    StatementContext practising;
    practising.practice = true;
    const JudgedPdf pdf(bytesOf(startingStatement(test::journeyCase(), practising)));
    const QString tree = pdf.structure();
    CHECK_FALSE(tree.contains(u"Page 1 of 2"_s));
    CHECK_FALSE(tree.contains(u"Josie: Starting"_s));
    CHECK(tree.count(u"Practice: nobody here is real"_s) == 2);

    const QString file = pdf.asked(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s});
    static const QRegularExpression drawing(u"(?:^|\\s)(BDC|BMC|EMC|BT|re|m|endstream)(?=\\s)"_s);
    int depth = 0;
    int drawn = 0;
    auto found = drawing.globalMatch(file, file.indexOf(u"Contents for page 1"_s));
    while (found.hasNext()) {
        const QString word = found.next().captured(1);
        if (word == u"endstream") break;
        if (word == u"BDC" || word == u"BMC") CHECK(++depth == 1);
        else if (word == u"EMC") --depth;
        else {
            CHECK(depth == 1);
            ++drawn;
        }
    }
    CHECK(depth == 0);
    CHECK(drawn > 50);
}

TEST_CASE("all fonts are inside the file and can be read back")
{
    for (const Variant variant : {Variant::Normal, Variant::LargePrint}) {
        const QString fonts = JudgedPdf(bytesOf(journeyPage(variant))).asked(u"pdffonts"_s, {u"%"_s});
        const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        REQUIRE_FALSE(rows.isEmpty());
        for (const QString& row : rows) {
            INFO(row.toStdString());
            CHECK(row.contains(QRegularExpression(u"yes yes yes"_s)));
        }
    }
}

TEST_CASE("qpdf finds no fault in any page")
{
    for (const PageKind& kind : pageKinds()) {
        for (const Variant variant : variantsOf(kind)) {
            StatementContext context;
            context.variant = variant;
            int code = -1;
            const QString said = JudgedPdf(bytesOf(kind.make(test::journeyCase(), context)))
                                     .asked(u"qpdf"_s, {u"--check"_s, u"%"_s}, &code);
            INFO(kind.key << said.toStdString());
            CHECK(code == 0);
        }
    }
}

TEST_CASE("the same page has the same bytes each time")
{
    const QByteArray once = bytesOf(journeyPage());
    CHECK(once == bytesOf(journeyPage()));
    Document changed = journeyPage();
    changed.blocks += Paragraph{u"One more word."_s};
    CHECK(once != bytesOf(changed));
}

TEST_CASE("no word is lost in long text, over lines and over pages")
{
    const QString words = manyWords(3000);
    for (const Variant variant : {Variant::Normal, Variant::LargePrint}) {
        QString text;
        const JudgedPdf pdf(bytesOf(pageOf({Heading{1, u"Long"_s}, Paragraph{words}}, variant)));
        REQUIRE(pdf.pages() > 3);
        text = pdf.text();
        for (int i = 0; i < 3000; i += 7) CHECK(text.contains(u"word%1 "_s.arg(i)));
    }
}

TEST_CASE("a word longer than the line is broken and not lost")
{
    const QString longWord = QString(400, u'x') + u"END"_s;
    const QString text = JudgedPdf(bytesOf(pageOf({Paragraph{longWord}}))).text();
    CHECK(text.count(u'x') >= 400);
    CHECK(text.contains(u"END"_s));
}

TEST_CASE("letters that fonts like to join stay letters")
{
    const QString typed = u"What matters: office, flat, fire, coffee, fjord, affix"_s;
    const JudgedPdf pdf(bytesOf(pageOf({Paragraph{typed}})));
    CHECK(pdf.text().contains(typed));
    CHECK(pdf.structure().contains(typed));
}

TEST_CASE("what is typed prints in any script, and letters nobody can print do no harm")
{
    const QString typed = u"Zażółć gęślą jaźń; Llanfairpwllgwyngyll ŵ; Ελένη; naïve “quotes” – dash… £½"_s;
    const QString text = JudgedPdf(bytesOf(pageOf({Paragraph{typed}}))).text();
    CHECK(text.contains(typed));

    const QString odd = u"before"_s + QChar(0) + QChar(0x1B) + QChar(0xD800) + u"after"_s;
    const QString printed = JudgedPdf(bytesOf(pageOf({Paragraph{odd}, Heading{2, odd}}))).text();
    CHECK(printed.contains(u"before"_s));
    CHECK(printed.contains(u"after"_s));
}

TEST_CASE("what Unicode keeps for programs stops no page, and is said")
{
    const QString odd = u"before"_s + QChar(0xFDD0) + u"\U0010FFFF"_s + u"after"_s;
    const Document page = pageOf({Paragraph{odd}, Heading{1, odd}});
    CHECK(JudgedPdf(bytesOf(page)).text().contains(u"after"_s));
    CHECK(unprintable(page) == QStringList{QString(QChar::ReplacementCharacter)});
}

TEST_CASE("a letter that no typeface here has is named, once")
{
    const QString nobodys = u"\U000F0000"_s; // a private letter, which means nothing to anybody else
    CHECK(unprintable(pageOf({Paragraph{u"a"_s + nobodys}, Paragraph{nobodys}})) == QStringList{nobodys});
    CHECK(unprintable(journeyPage()).isEmpty());
}

TEST_CASE("a heading never stands last on its page")
{
    for (int lines = 30; lines < 60; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i) blocks += Paragraph{u"line %1"_s.arg(i)};
        blocks += Heading{2, u"The heading"_s};
        blocks += Paragraph{u"What follows it"_s};
        const JudgedPdf pdf(bytesOf(pageOf(blocks)));
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.pageText(page);
            INFO(lines << " lines, page " << page << ": " << text.right(80).toStdString());
            CHECK(text.contains(u"The heading"_s) == text.contains(u"What follows it"_s));
        }
    }
}

TEST_CASE("a row is never cut, and the heads of a table stand again on each page")
{
    Table table{{{u"Name"_s, false}, {u"Words"_s, false}}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.append({{u"row%1 begins"_s.arg(i), manyWords(25) + u" row%1 ends"_s.arg(i)}, false});
    const JudgedPdf pdf(bytesOf(pageOf({table})));
    REQUIRE(pdf.pages() > 2);
    for (int page = 1; page <= pdf.pages(); ++page) {
        const QString text = pdf.pageText(page);
        CHECK(text.contains(u"Name Words"_s));
        for (int i = 0; i < 60; ++i) {
            INFO("row " << i << " on page " << page);
            CHECK(text.contains(u"row%1 begins"_s.arg(i)) == text.contains(u"row%1 ends"_s.arg(i)));
        }
    }
}

TEST_CASE("a short table stands whole on one page")
{
    Table table{{{u"Name"_s, false}, {u"Money"_s, true}}, {}};
    for (int i = 0; i < 5; ++i) table.rows.append({{u"item%1"_s.arg(i), u"£1.00"_s}, false});
    for (int lines = 25; lines < 45; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i) blocks += Paragraph{u"line %1"_s.arg(i)};
        blocks += table;
        const JudgedPdf pdf(bytesOf(pageOf(blocks)));
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.pageText(page);
            INFO(lines << " lines, page " << page);
            CHECK(text.contains(u"item0"_s) == text.contains(u"item4"_s));
            CHECK(text.contains(u"Name Money"_s) == text.contains(u"item0"_s));
        }
    }
}

TEST_CASE("a row higher than a page is set as label and values, whole")
{
    Table table{{{u"Name"_s, false}, {u"Words"_s, false}}, {{{u"Everything"_s, manyWords(1500)}, false}}};
    const QString text = JudgedPdf(bytesOf(pageOf({table}))).text();
    for (int i = 0; i < 1500; i += 3) CHECK(text.contains(u"word%1 "_s.arg(i)));
}

TEST_CASE("large print has no table wider than two columns and no letter under 18 points")
{
    const Table wide{{{u"A"_s, false}, {u"B"_s, true}, {u"C"_s, true}}, {{{u"one"_s, u"£2.00"_s, u"£3.00"_s}, false}}};
    const JudgedPdf large(
        bytesOf(pageOf({Heading{1, u"T"_s}, wide, Callout{u"L"_s, u"£1"_s, u"n"_s}}, Variant::LargePrint)));
    CHECK_FALSE(large.structure().contains(u"Table"_s));
    CHECK(large.text().contains(u"one B: £2.00 C: £3.00"_s));
    CHECK(JudgedPdf(bytesOf(pageOf({wide}))).structure().contains(u"Table"_s));

    const QString boxes = JudgedPdf(bytesOf(journeyPage(Variant::LargePrint)))
                              .asked(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-zoom"_s, u"1"_s, u"%"_s});
    static const QRegularExpression sizes(u"<fontspec [^>]*size=\"([0-9]+)\""_s);
    auto found = sizes.globalMatch(boxes);
    REQUIRE(found.hasNext());
    while (found.hasNext()) CHECK(found.next().captured(1).toInt() >= 18);
}

TEST_CASE("a page with no words at all is one page")
{
    CHECK(JudgedPdf(bytesOf(pageOf({}))).pages() == 1);
    CHECK(JudgedPdf(bytesOf(Document{})).pages() == 1);
    CHECK(JudgedPdf(bytesOf(pageOf({Paragraph{}, Table{}, Facts{}, Bullets{}, Callout{}, Note{}}))).pages() == 1);
}

TEST_CASE("a page that would run over is set tighter, and one that cannot fit is set as meant")
{
    const auto pagesOf = [](int words, int wanted) {
        Document page = pageOf({Heading{1, u"T"_s}, Paragraph{manyWords(words)}});
        page.pagesWanted = wanted;
        return JudgedPdf(bytesOf(page)).pages();
    };
    int words = 200;
    while (pagesOf(words, 0) == 1) words += 10;
    CHECK(pagesOf(words, 0) == 2);
    CHECK(pagesOf(words, 1) == 1);
    CHECK(pagesOf(2000, 1) == pagesOf(2000, 0));
}

} // namespace pdf_test
