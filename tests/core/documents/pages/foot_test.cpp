// Whom a page comes from: on every page of every kind, seen, heard and exported.

#include "core/documents/letters/carer_letter.h"
#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

/// Nobody's name and number are in the record: what is printed is what the laptop knows.
CaseFile recordOfNobodys()
{
    CaseFile file = test::journeyCase();
    file.person.councilName.clear();
    file.person.workerPhone.clear();
    return file;
}

StatementContext ours(bool practice = false)
{
    return {.councilName = u"Invented Council"_s, .councilPhone = u"01632 960100"_s, .practice = practice};
}

QList<Document> everyPage(const StatementContext& context)
{
    QList<Document> pages;
    const CaseFile file = recordOfNobodys();
    for (const PageKind& kind : pageKinds()) pages.append(kind.make(file, context));
    pages.append(carerLetter({}, {}, context));
    return pages;
}

} // namespace

TEST_CASE("Every page says which council it is from and which number to ring")
{
    for (const Document& page : everyPage(ours())) {
        INFO(page.title.toStdString());
        const Result<QByteArray> bytes = pdfOf(page);
        REQUIRE(bytes);
        const JudgedPdf pdf(*bytes);
        for (int number = 1; number <= pdf.pages(); ++number)
            CHECK(pdf.pageText(number).contains(u"Invented Council. Ring 01632 960100."_s));
        CHECK(textOf(page).contains(u"Invented Council. Ring 01632 960100."_s));
        CHECK(htmlOf(page).contains(u"Invented Council. Ring 01632 960100."_s));
    }
}

TEST_CASE("In practice council and number are marked as invented")
{
    for (const Document& page : everyPage(ours(true)))
        CHECK(textOf(page).contains(u"Invented Council. Ring 01632 960100. (Both invented)"_s));
}

TEST_CASE("The worker's own number comes before the council's, and what nobody knows is not said")
{
    StatementContext context = ours();
    context.workerPhone = u"01632 960112"_s;
    CHECK(everyPage(context).first().foot == u"Invented Council. Ring 01632 960112."_s);
    CHECK(everyPage({}).first().foot.isEmpty());
    context.councilName = QString(u"Council "_s).repeated(60);
    const Result<QByteArray> long_ = pdfOf(everyPage(context).first());
    REQUIRE(long_);
    CHECK(JudgedPdf(*long_).pageText(1).contains(u"Page 1 of"_s));
}
