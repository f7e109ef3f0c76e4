// The plan in easy read against sentences and figures typed in by hand from the journey, and against the plan itself: the
// same figures, days and names, one idea on a line, a picture for every area the law asks about.
#include "core/documents/easy/easy_read.h"

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/names/names.h"
#include "core/documents/plan/care_plan.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"
#include "tests/support/journey_signed.h"

#include <QRegularExpression>
#include <QSet>

namespace easy_read_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;
using alongside::test::JudgedPdf;

namespace {

constexpr int kMostWords = 20; // in a sentence of the program's own

StatementContext context(Variant variant)
{
    return {.councilName = u"Invented Council"_s, .variant = variant};
}

CaseFile signedPlan()
{
    CaseFile file = test::journeyReviewed();
    file.planLines[1].who = u"Dawn"_s;
    file.planLines[1].when = u"six days"_s;
    file.outcomes[0].serves = {Wellbeing::Dignity};
    return test::signedByBoth(file);
}

/// The same for a carer: the eight that the law asks of her.
CaseFile carersPlan()
{
    CaseFile file = test::journeyPlanned();
    EligibilityFinding& found = file.determinations.first().finding;
    found.policy.rule = u"care_act_reg3"_s;
    found.areas.clear();
    for (const CareArea area : kCarerAreas) found.areas.append({area, AreaStatus::Able, {}});
    found.areas.first() = {kCarerAreas.front(), AreaStatus::Unable, {u"a"_s, u"c"_s}};
    file.outcomes.first().areas = {CareArea::CareOtherPersons};
    return file;
}

Document easy(const CaseFile& file)
{
    return carePlan(file, context(Variant::EasyRead));
}

QList<Pictured> picturedIn(const Document& page)
{
    QList<Pictured> all;
    for (const Block& block : page.blocks)
        if (const auto* one = std::get_if<Pictured>(&block.is)) all += *one;
    return all;
}

const Pictured* labelled(const QList<Pictured>& all, const QString& label)
{
    const auto found = std::ranges::find(all, label, &Pictured::label);
    return found == all.end() ? nullptr : &*found;
}

QSet<QString> foundIn(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    const QRegularExpression one(pattern);
    for (auto it = one.globalMatch(text); it.hasNext();) found.insert(it.next().captured());
    return found;
}

QSet<QString> figures(const Document& page)
{
    return foundIn(textOf(page), u"£[0-9,]+\\.[0-9]{2}"_s);
}

QSet<QString> days(const Document& page)
{
    return foundIn(textOf(page), u"[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}"_s);
}

QByteArray sumOf(Symbol symbol)
{
    Document page;
    page.blocks = {Pictured{symbol, u"A label"_s, {u"A sentence."_s}}};
    page.variant = Variant::EasyRead;
    const JudgedPdf pdf(page);
    (void)pdf.asked(u"pdftoppm"_s, {u"-singlefile"_s, u"-gray"_s, u"-r"_s, u"50"_s, u"%"_s, u"%"_s});
    return pdf.asked(u"sha256sum"_s, {u"--zero"_s, u"%.pgm"_s}).left(64).toLatin1();
}

} // namespace

TEST_CASE("[S60] the plan of the journey in easy read, read back from its tagged file", "[documents][plan][easy]")
{
    const JudgedPdf pdf(easy(signedPlan()));
    const QString text = pdf.text();
    for (
        const QString& said :
        {u"Care and support plan for Josie Thackray"_s,
         u"This is version 1. It was signed off on 5 November 2024. Niamh Farrelly and Ruth Amadi signed it off."_s,
         u"What to know first Text first, never before ten."_s,
         u"What matters to you Tea before the shower. Hot food she has chosen. Being useful."_s,
         u"Niamh Farrelly decided this on 17 September 2024. The law for it is the Care Act. Your needs are eligible."_s,
         u"Eating and drinking Eligible: only with help."_s,
         u"Cannot lift or drain a pan."_s,
         u"Using the toilet You manage. Not counted now. Slow at night."_s,
         u"Looking after a child Does not apply."_s,
         u"I eat a proper hot dinner and I'm safe making it From your budget: Dinners, cooked together. Who: Dawn. "
         u"When: six days. Money: £83.40 a week."_s,
         u"For your wellbeing: dignity and respect."_s,
         u"Your share A week: £83.45. A year: £4,339.40. Once: £0.00."_s,
         u"The council's share A week: £193.14. A year: £10,101.28. Once: £299.50."_s,
         u"Total A week: £276.59. A year: £14,440.68. Once: £299.50."_s,
         u"£753.56 every four weeks. From Monday 23 September 2024. Into your own bank account. After your share."_s,
         u"You pay £83.45 a week into the same account."_s,
         u"It meets these needs: Eating and drinking. Washing and keeping clean."_s,
         u"Arranged by the council: Pendant with falls sensor, £4.75 a week."_s,
         u"Asking for a fresh look at PIP."_s,
         u"Making her own tea on good days."_s,
         u"On 15 September 2025. Before winter and before the quiz season."_s,
         u"Niamh Farrelly on 4 November 2024. Ruth Amadi on 5 November 2024."_s,
         u"Then you can complain to Invented Council. After that you can go to the Local Government and Social Care "
         u"Ombudsman."_s,
         u"What the words mean"_s,
         u"Ombudsman Looks at complaints about councils."_s}) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    const QString structure = pdf.structure();
    CHECK(structure.contains(u"H3"_s));
    CHECK(structure.simplified().contains(u"You pay £83.45 a week into the same account."_s));
    CHECK(pdf.info().simplified().contains(u"Tagged: yes"_s));
    CHECK(test::bannedIn(text).isEmpty());
    int code = -1;
    (void)pdf.asked(u"qpdf"_s, {u"--check"_s, u"%"_s}, &code);
    CHECK(code == 0);
}

TEST_CASE("[S60] easy read has the figures and the days of the plan, and no others", "[documents][plan][easy]")
{
    for (const CaseFile& file :
         {signedPlan(), test::journeyReviewed(), test::journeyPlanned(), test::journeyCase(),
          test::journeyNotAssessed(), test::councilManagedCase(), test::notEligibleCase(), carersPlan(), CaseFile{}}) {
        const Document plan = carePlan(file, context(Variant::Normal));
        const Document read = easy(file);
        INFO(textOf(plan).toStdString() << "\n--- easily ---\n" << textOf(read).toStdString());
        CHECK(figures(read) == figures(plan));
        CHECK(days(read) == days(plan));
        CHECK(read.title == plan.title);
        CHECK(read.foot == plan.foot);
        CHECK(test::bannedIn(textOf(read)).isEmpty());
    }
    CHECK(figures(easy(signedPlan())).size() == 21);
}

TEST_CASE("[S60] one idea on a line, with a picture beside it", "[documents][plan][easy]")
{
    for (const CaseFile& file : {signedPlan(), test::councilManagedCase(), carersPlan()}) {
        const QList<Pictured> all = picturedIn(easy(file));
        REQUIRE(all.size() > 10);
        for (const Pictured& one : all) {
            INFO(one.label.toStdString() << ": " << one.sentences.join(u" / "_s).toStdString());
            CHECK(one.symbol != Symbol::None);
            CHECK_FALSE(one.sentences.isEmpty());
            for (const QString& sentence : one.sentences) {
                CHECK(sentence.split(u' ').size() <= kMostWords);
                CHECK_FALSE(sentence.contains(u"; "_s));
            }
        }
    }
}

TEST_CASE("[S60] every area the law asks about has its picture and its words", "[documents][plan][easy]")
{
    QSet<Symbol> seen;
    for (const CareArea area : kCareAreas) {
        INFO(plainName(area).toStdString());
        CHECK_FALSE(plainName(area).isEmpty());
        CHECK(symbolOf(area) != Symbol::None);
        CHECK_FALSE(seen.contains(symbolOf(area)));
        seen.insert(symbolOf(area));
    }
    for (const auto& [file, areas] : {std::pair{signedPlan(), std::span<const CareArea>(kAdultAreas)},
                                      std::pair{carersPlan(), std::span<const CareArea>(kCarerAreas)}}) {
        const QList<Pictured> all = picturedIn(easy(file));
        for (const CareArea area : areas) {
            INFO(plainName(area).toStdString());
            const Pictured* told = labelled(all, plainName(area));
            REQUIRE(told);
            CHECK(told->symbol == symbolOf(area));
        }
    }
    CHECK(easy(carersPlan()).title == u"Support plan for Josie Thackray");
}

TEST_CASE("every picture is drawn, and no two are the same", "[documents][easy]")
{
    QSet<QByteArray> drawn{sumOf(Symbol::None)};
    for (const Symbol symbol : symbols()) {
        INFO(int(symbol));
        const QByteArray sum = sumOf(symbol);
        REQUIRE(sum.size() == 64);
        CHECK_FALSE(drawn.contains(sum));
        drawn.insert(sum);
    }
    CHECK(symbols().size() == std::size_t(Symbol::Phone));
}

TEST_CASE("ideas are told apart where a sentence ends, and no word is lost", "[documents][easy]")
{
    CHECK(ideasIn(u"Mrs. Olsen brings soup. J. Smith does not! \"Why?\" she asked."_s)
          == QStringList{u"Mrs. Olsen brings soup."_s, u"J. Smith does not!"_s, u"\"Why?\" she asked."_s});
    CHECK(ideasIn(u"By half past 9.30 a.m. and not before"_s)
          == QStringList{u"By half past 9.30 a.m. and not before"_s});
    CHECK(ideasIn(u"It meets these needs: eating; getting dressed."_s)
          == QStringList{u"It meets these needs:"_s, u"Eating."_s, u"Getting dressed."_s});
    CHECK(ideasIn(u"one\ntwo"_s) == QStringList{u"one"_s, u"two"_s});
    CHECK(ideasIn(QString()).isEmpty());
}

TEST_CASE("a hard word is told where it stands on the page, and only there", "[documents][easy]")
{
    Document page;
    page.blocks = {Paragraph{u"Shared meals. A review."_s}};
    const QString text = textOf(easilyRead(page));
    CHECK(text.contains(u"A talk about what works"_s));
    CHECK_FALSE(text.contains(u"What one side pays"_s));
    page.blocks = {Paragraph{u"Nothing hard."_s}};
    CHECK_FALSE(textOf(easilyRead(page)).contains(u"What the words mean"_s));
}

TEST_CASE("the plan is made in easy read, and no letter is that the law words", "[documents][easy]")
{
    CHECK(variantsOf(*pageKind(u"care_plan")).contains(Variant::EasyRead));
    CHECK_FALSE(variantsOf(*pageKind(u"eligibility_letter")).contains(Variant::EasyRead));
}

} // namespace easy_read_test
