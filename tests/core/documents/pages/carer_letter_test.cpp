// The decision under the Care Act in writing, for a carer.

#include "core/documents/letters/eligibility_letter.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

namespace carer_letter_test {

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// An invented carer: her back is well, her work is out of reach, and nothing else is.
CaseFile carerCase(bool eligible)
{
    CaseFile file;
    file.person = {.name = u"Ivy Lamb"_s, .workerPhone = u"01632 960112"_s, .subject = CaseSubject::Carer};
    file.assessment = {.fluctuates = Tri::Yes,
                       .periodConsidered = Tri::Yes,
                       .period = u"the winter"_s,
                       .matters = {Wellbeing::Control},
                       .necessaryCareNote = u"Lifts and washes her brother"_s};
    Determination decided{.id = {QUuid(0x6c616d62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)},
                          .on = QDate(2027, 2, 3),
                          .by = u"Niamh Farrelly"_s,
                          .eligible = eligible,
                          .advice = eligible ? QString() : u"The carers' centre has a café."_s};
    EligibilityFinding& found = decided.finding;
    found.answer = eligible ? Eligibility::Eligible : Eligibility::NotEligible;
    found.arises = Tri::Yes;
    found.unable = Tri::Yes;
    found.wellbeing = eligible ? Tri::Yes : Tri::No;
    for (const CareArea area : kCarerAreas)
        found.areas.append(area == CareArea::WorkEducation ? AreaFinding{area, AreaStatus::Unable, {u"a"_s, u"b"_s}}
                                                           : AreaFinding{area, AreaStatus::Able, {}});
    found.reasons = {{u"c1_necessary_care_met"_s, Tri::Yes, {}, u"SI 2015/313 reg 3(1)(a)"_s},
                     {u"carer_health_not_at_risk"_s, Tri::No, {}, u"SI 2015/313 reg 3(2)(a)"_s},
                     {u"others_help_to_carer_ignored"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s}};
    found.policy.rule = u"care_act_reg3"_s;
    found.policy.date = decided.on;
    file.determinations = {decided};
    return file;
}

QString printed(const CaseFile& file)
{
    return test::JudgedPdf(eligibilityLetter(file, {.councilName = u"Invented Council"_s})).text();
}

void checkSays(const QString& text, const QStringList& wanted)
{
    for (const QString& said : wanted) {
        INFO(said.toStdString() << "\n--- in ---\n" << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(test::bannedIn(text).isEmpty());
}

} // namespace

TEST_CASE("a carer has the decision, each question and each of the eight outcomes in writing")
{
    const QString text = printed(carerCase(true));
    checkSays(text, {u"Our decision for Ivy Lamb as a carer"_s, u"Your needs as a carer are eligible"_s,
                     u"Decided under the Care Act on 3 February 2027 by Niamh Farrelly, for Invented Council."_s,
                     u"Do your needs come of giving necessary care to an adult?"_s, u"Lifts and washes her brother."_s,
                     u"Out of your reach: work, learning and volunteering."_s, u"Time for yourself and"_s,
                     u"We looked at the winter."_s, u"Health is not getting worse"_s,
                     u"left out of this decision on purpose"_s});
    for (const QString& adults : {u"illness or an impairment"_s, u"Washing and keeping clean"_s, u"If things change"_s})
        CHECK_FALSE(text.contains(adults));
}

TEST_CASE("a carer whose needs are not eligible has advice and whom to ring")
{
    checkSays(printed(carerCase(false)),
              {u"Your needs as a carer are not eligible now"_s, u"The carers' centre has a café."_s,
               u"Ring us on 01632 960112, and we look again."_s});
}

TEST_CASE("a carer's decision stays a carer's, whatever the record is said to be about since")
{
    CaseFile file = carerCase(true);
    file.person.subject = CaseSubject::Adult;
    checkSays(printed(file), {u"Our decision for Ivy Lamb as a carer"_s});
}

TEST_CASE("a carer's page that is not decided says so")
{
    CaseFile file = carerCase(true);
    file.determinations.clear();
    checkSays(printed(file), {u"Our decision for Ivy Lamb as a carer"_s, u"A draft: nothing is decided yet."_s});
}

} // namespace carer_letter_test
