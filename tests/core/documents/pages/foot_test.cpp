// Whom a page comes from: on every page of every kind, seen, heard and exported.

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace foot_test {

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
    return pages;
}

} // namespace

TEST_CASE("Every page says which council it is from and which number to ring")
{
    for (const Document& page : everyPage(ours())) {
        INFO(page.title.toStdString());
        const JudgedPdf pdf(page);
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
    CHECK(JudgedPdf(everyPage(context).first()).pageText(1).contains(u"Page 1 of"_s));
}

namespace {

/// One word of a page as it is set. Unit: points.
struct SetWord {
    QString text{};
    double left = 0, top = 0, right = 0, bottom = 0;
};

QList<QList<SetWord>> wordsOf(const JudgedPdf& pdf)
{
    static const QRegularExpression one(
        uR"x(<(page)|<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*))x"_s);
    QList<QList<SetWord>> pages;
    auto at = one.globalMatch(pdf.asked(u"pdftotext"_s, {u"-bbox"_s, u"-enc"_s, u"UTF-8"_s, u"%"_s, u"-"_s}));
    while (at.hasNext()) {
        const auto found = at.next();
        if (!found.captured(1).isEmpty()) pages.append(QList<SetWord>());
        else
            pages.last().append({found.captured(6), found.captured(2).toDouble(), found.captured(3).toDouble(),
                                 found.captured(4).toDouble(), found.captured(5).toDouble()});
    }
    return pages;
}

constexpr double kPageWidth = 595.28, kPageHeight = 841.89, kEdge = 40, kFootBand = 160;

bool overlap(const SetWord& one, const SetWord& other)
{
    const bool across = one.left < other.right - 1 && other.left < one.right - 1;
    return across && one.top < other.bottom - 4 && other.top < one.bottom - 4; // letters, not the air between lines
}

/// Within the paper, and nothing is set over anything else.
bool isClear(const QList<SetWord>& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.at(i).right > kPageWidth - kEdge || page.at(i).bottom > kPageHeight - 12) return false;
        for (qsizetype j = i + 1; j < page.size(); ++j)
            if (overlap(page.at(i), page.at(j))) return false;
    }
    return true;
}

const SetWord* atTheFoot(const QList<SetWord>& page, const QString& text)
{
    const auto found = std::ranges::find_if(
        page, [&](const SetWord& word) { return word.top > kPageHeight - kFootBand && word.text.contains(text); });
    return found == page.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The number to ring is whole on every page, in every print, however long the council's name")
{
    const QStringList councils{
        u"Invented Council"_s, u"Bournemouth, Christchurch and Poole Invented Council"_s,
        u"Cyngor Bwrdeistref Sirol Rhondda Cynon Taf a'r Cylch, Cyngor Dyfeisiedig"_s,
        u"\u0645\u062c\u0644\u0633 \u0645\u062f\u064a\u0646\u0629 \u0645\u062e\u062a\u0631\u0639"_s,
        QString(u"Council "_s).repeated(60).trimmed()};
    for (const QString& council : councils)
        for (const Variant variant : {Variant::Normal, Variant::LargePrint})
            for (const bool practice : {false, true}) {
                CAPTURE(council.toStdString(), int(variant), practice);
                StatementContext context = ours(practice);
                context.councilName = council;
                context.variant = variant;
                const QList<QList<SetWord>> pages = wordsOf(JudgedPdf(everyPage(context).first()));
                REQUIRE_FALSE(pages.isEmpty());
                for (const QList<SetWord>& page : pages) {
                    const SetWord* code = atTheFoot(page, u"01632"_s);
                    const SetWord* rest = atTheFoot(page, u"960100"_s);
                    REQUIRE((code && rest));
                    CHECK(std::abs(code->top - rest->top) < 1); // read out from one line
                    CHECK(isClear(page));
                }
            }
}

} // namespace foot_test
