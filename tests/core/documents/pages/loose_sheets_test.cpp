// Sheets that come apart: each says whose it is, what it is and its day, and nothing that belongs together is torn apart.

#include "core/documents/catalogue.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace loose_sheets_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

Document large(const QList<Block>& blocks)
{
    Document page;
    page.title = u"A test page"_s;
    page.variant = Variant::LargePrint;
    page.blocks = blocks;
    return page;
}

int sheetOf(const JudgedPdf& pdf, const QString& words)
{
    for (int number = 1; number <= pdf.pages(); ++number)
        if (pdf.pageText(number).contains(words)) return number;
    return 0;
}

} // namespace

TEST_CASE("Every sheet says whose it is, what it is and its day")
{
    for (const Variant variant : {Variant::Normal, Variant::LargePrint}) {
        const StatementContext context{.variant = variant};
        const JudgedPdf statement(pageKind(u"starting_statement")->make(test::journeyCase(), context));
        for (int number = 1; number <= statement.pages(); ++number)
            CHECK(statement.pageText(number).startsWith(u"Josie: Starting statement, 17 September 2024"_s));
        const JudgedPdf letter(pageKind(u"eligibility_letter")->make(test::journeyCase(), context));
        CHECK(letter.pageText(letter.pages()).startsWith(u"Josie: Our decision, 17 September 2024"_s));
    }
}

TEST_CASE("A long name leaves the mark of practice its place on every sheet")
{
    CaseFile file = test::journeyCase();
    file.person.preferredName = u"Bartholomea Featherstonehaugh of the Long Meadow"_s;
    const JudgedPdf pdf =
        JudgedPdf(pageKind(u"starting_statement")->make(file, {.practice = true, .variant = Variant::LargePrint}));
    for (int number = 1; number <= pdf.pages(); ++number) {
        const QString text = pdf.pageText(number);
        CHECK(text.contains(u"\u2026 Practice: nobody here is real"_s));
    }
}

TEST_CASE("An outcome and what is said of it stay on one page")
{
    Facts facts;
    facts.stacked = true;
    for (int n = 0; n < 12; ++n)
        facts.rows.append({u"Outcome %1"_s.arg(n),
                           QString(u"A sentence of some length here. "_s).repeated(8) + u"End of %1."_s.arg(n)});
    const JudgedPdf pdf(large({facts}));
    REQUIRE(pdf.pages() > 2);
    for (int n = 0; n < 12; ++n) {
        INFO(n);
        CHECK(sheetOf(pdf, u"Outcome %1 "_s.arg(n)) == sheetOf(pdf, u"End of %1."_s.arg(n)));
    }
}

TEST_CASE("A table that is cut has at least three rows on either page")
{
    for (int above = 0; above < 24; ++above) {
        Table table{{{u"One"_s, false}, {u"Two"_s, false}}, {}};
        for (int n = 0; n < 14; ++n) table.rows.append({{u"Row %1 of it"_s.arg(n), u"Words of the row"_s}, false});
        QList<Block> blocks;
        for (int n = 0; n < above; ++n) blocks += Paragraph{u"A line above."_s};
        blocks += table;
        const JudgedPdf pdf(large(blocks));
        for (const int n : {1, 2}) CHECK(sheetOf(pdf, u"Row 0 of it"_s) == sheetOf(pdf, u"Row %1 of it"_s.arg(n)));
        for (const int n : {11, 12}) CHECK(sheetOf(pdf, u"Row 13 of it"_s) == sheetOf(pdf, u"Row %1 of it"_s.arg(n)));
    }
}

TEST_CASE("The number to ring stands on one line with the word before it")
{
    for (int words = 0; words < 12; ++words) { // wherever the line would end
        const QString before = QString(u"word "_s).repeated(words);
        const QString set = JudgedPdf(large({Paragraph{before + u"talk to us first, on 01632 960 123, or write."_s}}))
                                .asked(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"%"_s, u"-"_s});
        CHECK(set.contains(u"01632 960 123,"_s));
    }
    Document page = large({Paragraph{u"Words."_s}});
    page.foot = u"Wexcombe County Council. Ring 01632 960 123."_s;
    const QString layout = JudgedPdf(page).asked(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"%"_s, u"-"_s});
    CHECK(layout.contains(u"Ring 01632 960 123."_s));
}

} // namespace loose_sheets_test
