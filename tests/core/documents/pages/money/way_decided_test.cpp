// How the money comes is printed as it was decided: a suggestion is nobody's choice (Decision 8).

#include "core/documents/catalogue.h"
#include "core/documents/exports.h"
#include "core/documents/statement/starting_statement.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

namespace way_decided_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// The journey agreed and not started; `way` with or without the person's yes.
QString pageWith(Deploy way, Tri saidYes)
{
    CaseFile file = test::journeyCase();
    file.instructions.clear();
    file.choices.way = way;
    file.choices.personSaidYes = saidYes;
    return textOf(startingStatement(file, {}));
}

} // namespace

TEST_CASE("With nothing chosen no line is said to come by direct payment", "[documents]")
{
    for (const QString& page :
         {pageWith(Deploy::NotChosen, Tri::NotYetKnown), pageWith(Deploy::DpSelf, Tri::NotYetKnown),
          pageWith(Deploy::CouncilManaged, Tri::No)}) {
        INFO(page.toStdString());
        CHECK_FALSE(page.contains(u"direct payment"_s));
        CHECK(page.contains(u"By the council, with money from your personal budget."_s));
        CHECK(page.contains(u"By the council, with support it arranges and with money from your personal budget."_s));
        CHECK(page.contains(u"How the money will be held is not decided yet."_s));
    }
}

TEST_CASE("What the person said yes to is printed as theirs, and that it is not started", "[documents]")
{
    const QString direct = pageWith(Deploy::DpSelf, Tri::Yes);
    CHECK(direct.contains(u"You chose a direct payment, into your own bank account. It is not started yet."_s));
    CHECK(direct.contains(u"By the council, through your direct payment."_s));
    const QString arranged = pageWith(Deploy::CouncilManaged, Tri::Yes);
    CHECK(arranged.contains(u"You chose that the council arranges your support and pays for it."_s));
    CHECK(arranged.contains(u"By the council, with support it arranges."_s));
    CHECK_FALSE(arranged.contains(u"direct payment"_s));
}

TEST_CASE("Started another way than it was worked out, every sentence follows what was started", "[documents]")
{
    CaseFile file = test::councilManagedCase();
    for (AllocatedLine& line : file.agreements[0].allocation.lines) line.directPayment = true; // agreed before a choice
    const QString page = textOf(startingStatement(file, {}));
    INFO(page.toStdString());
    CHECK(page.contains(u"By the council, with support it arranges."_s));
    CHECK(page.contains(u"Arranged by the council: A visit each morning, "_s));
    CHECK_FALSE(page.contains(u"direct payment"_s));
}

TEST_CASE("[S5] a share that nobody has assessed is no nought, once either", "[documents]")
{
    const QString page = textOf(startingStatement(test::journeyNotAssessed(), {}));
    CHECK(page.contains(u"Your share: A week: not yet assessed; A year: not yet assessed; Once: not yet assessed"_s));
    CHECK(page.contains(
        u"The council's share: A week: not yet assessed; A year: not yet assessed; Once: not yet assessed"_s));
    CHECK(page.contains(u"Once: £299.50"_s));
}

TEST_CASE("A note typed in small letters reads right after a full stop", "[documents]")
{
    CaseFile file = test::journeyCase();
    file.needs[0].words = u"hands shake"_s;
    file.needs[1].words = u"eBay parcels pile up"_s;
    file.money.contingencyReason = u"nine bad days"_s;
    const QString page = textOf(startingStatement(file, {}));
    INFO(page.toStdString());
    CHECK(page.contains(u"Eligible: only with help. Hands shake."_s));
    CHECK(page.contains(u". eBay parcels pile up."_s));
    CHECK(page.contains(u"8 per cent. Nine bad days."_s));
}

TEST_CASE("One line by direct payment is told with its sum, and what the council arranges beside it", "[documents]")
{
    CaseFile file = test::journeyCase();
    for (SupportLine& line : file.lines) line.deploy = Deploy::CouncilManaged;
    file.lines.first().deploy = Deploy::DpSelf;
    file.choices.way = file.instructions.first().way = Deploy::CouncilManaged;
    const QString page = textOf(startingStatement(file, {}));
    INFO(page.toStdString());
    CHECK(page.contains(u"By direct payment"_s));
    CHECK(page.contains(u"£753.56 every four weeks from Monday 23 September 2024, into your own bank account"_s));
    CHECK(page.contains(u"Arranged by the council: "_s));
    CHECK_FALSE(page.contains(u"The council arranges your support and pays for it."_s));
    CHECK(pageKind(u"payment_letter")->ready(file));
    file.instructions.first().way = Deploy::Isf;
    CHECK(textOf(startingStatement(file, {})).contains(u"Of the rest: A provider holds the money and plans it"_s));
}

TEST_CASE("Money that goes to two is said to go partly to each, and into nobody else's account", "[documents]")
{
    CaseFile file = test::journeyCase();
    file.holder.name = u"Bernie"_s;
    file.lines.first().deploy = Deploy::DpNominated;
    CHECK(
        textOf(startingStatement(file, {}))
            .contains(
                u"partly to Bernie, whom you chose to look after it for you and partly into your own bank account"_s));
    for (SupportLine& line : file.lines) line.deploy = Deploy::DpNominated;
    const QString page = textOf(startingStatement(file, {}));
    CHECK(page.contains(u"to Bernie, whom you chose to look after it for you"_s));
    CHECK_FALSE(page.contains(u"into your own bank account"_s));
}

TEST_CASE("A carer's own health is told among the needs, and what pays for it", "[documents][S74]")
{
    CaseFile file = test::journeyCase();
    file.person.subject = CaseSubject::Carer;
    file.assessment.healthNote = u"Her back, since May"_s;
    EligibilityFinding& found = file.determinations.first().finding;
    found.reasons.append({u"carer_health_at_risk"_s, Tri::Yes, {}, u"SI 2015/313 reg 3(2)(a)"_s});
    file.outcomes.first().areas.clear();
    const QString page = textOf(startingStatement(file, {}));
    INFO(page.toStdString());
    CHECK(page.contains(u"Your own health"_s));
    CHECK(page.contains(u"Eligible: it is getting worse, or at risk of it. Her back, since May."_s));
    CHECK(page.contains(u"For your own health. By the council, through your direct payment."_s));
    CHECK(page.contains(u"It meets these needs: your own health; "_s));
}

} // namespace way_decided_test
