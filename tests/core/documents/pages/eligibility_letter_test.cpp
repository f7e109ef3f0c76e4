#include "core/documents/letters/eligibility_letter.h"

#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "core/documents/statement/starting_statement.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/support/catch.h"
#include "tests/support/journey_case.h"

#include <QSet>

namespace eligibility_letter_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

QString printed(const CaseFile& file)
{
    return test::JudgedPdf(eligibilityLetter(file, {})).text();
}

} // namespace

TEST_CASE("[S6] somebody whose needs are not eligible has the reasons and the advice in writing")
{
    const QString text = printed(test::notEligibleCase());
    for (const QString& said : {
             u"Our decision for Winnie Oakes"_s,
             u"Your needs are not eligible now"_s,
             u"Decided under the Care Act on 17 September 2024 by Niamh Farrelly, for Invented Council."_s,
             u"One area counts, and the law asks for two. Your days go well enough, and we are glad of it."_s,
             u"Yes. Arthritis in both hands."_s,
             u"No. We found 1: looking after your home."_s,
             u"No. You told us the days go well enough."_s,
             u"Counts: only with help. Cannot change the bed or push the mower."_s,
             u"The laundry at Station Road collects and brings back."_s,
             u"A jar opener and a kettle tipper: the aids shop lends both."_s,
             u"Ring us on 01632 960112, and we look again."_s,
             u"Help from family and friends was left out of this decision on purpose."_s,
         }) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK_FALSE(text.contains(u"Eligible:"_s));
}

TEST_CASE("a determination that differs from the finding prints both")
{
    CaseFile file = test::notEligibleCase();
    Determination& decided = file.determinations[0];
    decided.eligible = true;
    decided.differsBecause = u"Winnie hides how bad the mornings are; her daughter showed us"_s;
    const QString text = printed(file);
    CHECK(text.contains(u"Your needs are eligible"_s));
    CHECK(text.contains(u"The answers by themselves say: does not meet the criteria."_s));
    CHECK(
        text.contains(u"It was decided differently because: Winnie hides how bad the mornings are; her daughter showed "
                      u"us."_s));
}

TEST_CASE("someone whose needs are eligible has the decision with all ten areas and the time looked at")
{
    const QString text = textOf(eligibilityLetter(test::journeyCase(), {}));
    CHECK(text.contains(u"Your needs are eligible"_s));
    CHECK(text.contains(u"We looked at June to August 2024."_s));
    CHECK(text.contains(
        u"Yes. We found 6: eating and drinking; washing and keeping clean; being safe at home; looking after "
        u"your home; work, learning and volunteering; getting out and about."_s));
    CHECK(text.contains(u"Using the toilet: You manage. Not counted now. Slow at night."_s));
    CHECK(text.contains(u"Looking after a child: Does not apply."_s));
}

TEST_CASE("with nothing signed the letter is a draft")
{
    CaseFile file = test::journeyCase();
    file.determinations.clear();
    const QString text = textOf(eligibilityLetter(file, {}));
    CHECK(text.contains(u"A draft: nothing is decided yet."_s));
    CHECK_FALSE(text.contains(u"eligible"_s));
}

TEST_CASE("[S39] the letter says what was said of an advocate, and nothing where none was offered")
{
    CaseFile file = test::journeyCase();
    CHECK_FALSE(textOf(eligibilityLetter(file, {})).contains(u"speak up for you"_s));
    QSet<QString> said;
    for (const auto answer : {AdvocateAnswer::Wanted, AdvocateAnswer::NotWanted, AdvocateAnswer::SomebodyHelps}) {
        file.person.advocateAnswer = answer;
        const QString text = textOf(eligibilityLetter(file, {}));
        CHECK(text.contains(u"Somebody to speak up for you"_s));
        said.insert(text);
    }
    CHECK(said.size() == 3);
}

TEST_CASE("with no reasons written the letter gives those of the finding, whole, and never only points to them")
{
    CaseFile file = test::journeyCase();
    Determination& decided = file.determinations[0];
    decided.reasons.clear();
    decided.finding.reasons.prepend({u"c1_impairment_met"_s, Tri::Yes, {}, u"SI 2015/313 reg 2(1)(a)"_s});
    decided.finding.reasons +=
        {{u"area_unable_a"_s, Tri::Yes, {u"area=nutrition"_s}, {}}, {u"carers_help_ignored"_s, Tri::Yes, {}, {}}};
    const QString text = textOf(eligibilityLetter(file, {}));
    INFO(text.toStdString());
    CHECK(
        text.contains(u"Why\n---\n\nThe needs come from an impairment or an illness. Six of the ten outcomes cannot be "
                      u"achieved.\n"_s));
    CHECK_FALSE(text.contains(u"The answers below"_s));
    decided.finding.reasons.clear(); // an early version kept none
    CHECK(textOf(eligibilityLetter(file, {})).contains(u"The answers by themselves say: meets the criteria."_s));
}

TEST_CASE("a note in small letters begins large after an answer")
{
    CaseFile file = test::notEligibleCase();
    file.assessment.impairmentNote = u"broken hip"_s;
    file.assessment.impactNote = u"days go well"_s;
    file.needs[0].words = u"cannot change the bed"_s;
    const QString text = textOf(eligibilityLetter(file, {}));
    CHECK(text.contains(u"Yes. Broken hip."_s));
    CHECK(text.contains(u"No. Days go well."_s));
    CHECK(text.contains(u"only with help. Cannot change the bed."_s));
}

TEST_CASE("Nothing says asked of what nobody asked, on the letter or the statement")
{
    CaseFile file = test::journeyCase();
    Determination& decided = file.determinations[0];
    decided.inputs.clear(); // the answers of now are those it was made from
    decided.reasons.clear();
    decided.finding.reasons.append({u"areas_not_all_considered"_s, Tri::NotYetKnown, {u"unknown=3"_s}, {}});
    const QList open{CareArea::Toilet, CareArea::Relationships, CareArea::ChildCaring};
    for (AreaFinding& one : decided.finding.areas)
        if (open.contains(one.area)) one = {one.area, AreaStatus::Unknown, {}};
    file.needs.removeIf([&](const Need& need) { return open.contains(need.area); });
    file.needs.append(
        {.id = needIdFor(CareArea::Relationships), .area = CareArea::Relationships, .askedNotKnown = true});
    file.needs.append({.id = needIdFor(CareArea::ChildCaring), .area = CareArea::ChildCaring, .dueToNeeds = Tri::Yes});

    const QString letter = textOf(eligibilityLetter(file, {})).simplified();
    INFO(letter.toStdString());
    CHECK(letter.contains(u"Not talked about yet: using the toilet."_s));
    CHECK(letter.contains(u"Using the toilet: Not talked about yet."_s));
    CHECK(letter.contains(u"Talked about, and not yet known: looking after a child."_s));
    CHECK_FALSE(letter.contains(u"Outcomes of the ten"_s));

    const QString statement = textOf(startingStatement(file, {})).simplified();
    INFO(statement.toStdString());
    CHECK(statement.contains(u"Not talked about yet: using the toilet."_s));
    CHECK(statement.count(u"Asked, and not yet known: "_s) == 1);
    CHECK_FALSE(statement.contains(u"Asked, and not yet known: using the toilet"_s));
}

} // namespace eligibility_letter_test
