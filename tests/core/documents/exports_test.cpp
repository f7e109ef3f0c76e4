#include "core/documents/exports.h"

#include "core/documents/statement/starting_statement.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <QXmlStreamReader>

namespace exports_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

Document pageOf(const QList<Block>& blocks)
{
    Document page;
    page.title = u"A test page"_s;
    page.blocks = blocks;
    return page;
}

const QString kHostile = u"<img src=\"file:///etc/passwd\"><script>x</script>&amp;'\""_s;

} // namespace

TEST_CASE("nothing typed becomes markup in the copy to edit")
{
    Document page =
        pageOf({Heading{1, kHostile}, Paragraph{kHostile}, Facts{{{kHostile, kHostile}}}, Bullets{{kHostile}},
                Table{{{kHostile, false}, {kHostile, true}}, {{{kHostile, kHostile}, false}}},
                Callout{kHostile, kHostile, kHostile}, Note{kHostile}});
    page.title = kHostile;
    page.language = u"en\"><img>"_s;
    const QString html = htmlOf(page);
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK(html.count(u"&lt;img src=&quot;file:///etc/passwd&quot;&gt;"_s) == 14);
}

TEST_CASE("the copy to edit has real headings, lists and table heads, and is well made")
{
    const QString html = htmlOf(startingStatement(test::journeyCase(), {}));
    CHECK(html.count(u"<h1>"_s) == 1);
    CHECK(html.contains(u"<h2>Your needs, and how far they meet the criteria</h2>"_s));
    CHECK(html.contains(u"<th scope=\"col\">Need</th>"_s));
    CHECK(html.contains(u"<th scope=\"row\">Your share</th><td class=\"money\">£83.45</td>"_s));
    CHECK(html.contains(u"<html lang=\"en-GB\">"_s));
    CHECK_FALSE(html.contains(u"http"_s));

    QString wellMade = html;
    wellMade.remove(u"<!DOCTYPE html>\n"_s).remove(u"<meta charset=\"utf-8\">"_s).replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader reader(wellMade);
    while (!reader.atEnd()) reader.readNext();
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("plain text says everything the page says")
{
    const QString text = textOf(startingStatement(test::journeyCase(), {}));
    for (const QString& said :
         {u"Starting statement for Josie Thackray\n====="_s,
          u"Your share: A week: £83.45; A year: £4,339.40; Once: £0.00"_s, u"Your personal budget: £276.59 a week"_s,
          u"Copies: Josie; Bernie, because Josie asked."_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(textOf(pageOf({Bullets{{u"one"_s, u"two"_s}}})) == u"\u2022 one\n\u2022 two\n"_s);
}

TEST_CASE("a line typed on its own stays on its own in the copy to edit")
{
    CHECK(htmlOf(pageOf({Paragraph{u"one\ntwo"_s}})).contains(u"<p>one<br>two</p>"_s));
}

TEST_CASE("practice pages say so in every export")
{
    Document page = pageOf({Paragraph{u"x"_s}});
    page.practice = true;
    CHECK(textOf(page).startsWith(u"Practice"_s));
    CHECK(htmlOf(page).contains(u"Practice"_s));
}

} // namespace exports_test
