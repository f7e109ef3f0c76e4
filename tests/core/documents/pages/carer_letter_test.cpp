#include "core/documents/letters/carer_letter.h"

#include "core/documents/exports.h"
#include "core/documents/pdf.h"
#include "tests/core/documents/judged_pdf.h"
#include "tests/core/documents/plain_words.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::documents;

namespace {

/// An invented carer: her back is well, her work is out of reach, and nothing else is.
CarerFinding finding(Eligibility answer, Tri impact)
{
    CarerFinding found;
    found.answer = answer;
    found.necessaryCare = Tri::Yes;
    found.healthOrOneOutcome = Tri::Yes;
    found.wellbeing = impact;
    for (const CarerArea area : kCarerAreas) found.areas.append({area, AreaStatus::Able, {}});
    found.areas[5] = {CarerArea::WorkEducation, AreaStatus::Unable, {u"a"_s, u"b"_s}};
    found.reasons = {{u"c1_necessary_care_met"_s, Tri::Yes, {}, u"SI 2015/313 reg 3(1)(a)"_s},
                     {u"carer_health_not_at_risk"_s, Tri::No, {}, u"SI 2015/313 reg 3(2)(a)"_s},
                     {u"others_help_to_carer_ignored"_s, Tri::Yes, {}, u"Care Act 2014 s13"_s}};
    found.policy.date = QDate(2027, 2, 3);
    return found;
}

const StatementContext kContext{
    .councilName = u"Invented Council"_s, .workerName = u"Niamh Farrelly"_s, .workerPhone = u"01632 960112"_s};

QString printed(const CarerFinding& found, const CarerLetter& letter, const StatementContext& context = kContext)
{
    return test::JudgedPdf(carerLetter(found, letter, context)).text();
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
    const QString text =
        printed(finding(Eligibility::Eligible, Tri::Yes),
                {.carerName = u"Ivy Lamb"_s, .period = u"the winter"_s, .matters = {Wellbeing::Control}});
    checkSays(text, {u"Our decision for Ivy Lamb as a carer"_s, u"Your needs as a carer are eligible"_s,
                     u"Decided under the Care Act on 3 February 2027 by Niamh Farrelly, for Invented Council."_s,
                     u"The needs come of giving necessary care to an adult."_s,
                     u"Help that others give the carer was left out of this step."_s,
                     u"Out of your reach: work, learning and volunteering."_s, u"Time for yourself and"_s,
                     u"We looked at the winter."_s, u"The carer's health is not getting worse"_s,
                     u"left out of this decision on purpose"_s});
    CHECK_FALSE(text.contains(u"If things change"_s));
}

TEST_CASE("a carer whose needs are not eligible has advice and whom to ring")
{
    const QString text =
        printed(finding(Eligibility::NotEligible, Tri::No), {.advice = {u"The carers' centre has a café."_s}});
    checkSays(text, {u"Our decision for you as a carer"_s, u"Your needs as a carer are not eligible now"_s,
                     u"The carers' centre has a café."_s, u"Ring us on 01632 960112, and we look again."_s});
}

TEST_CASE("a carer's page that is not decided says so, and one that is not due says why")
{
    checkSays(printed(finding(Eligibility::Undetermined, Tri::NotYetKnown), {}, {}),
              {u"A draft: nothing is decided yet."_s, u"Looked at on 3 February 2027 by us, for the council."_s});
    CarerFinding none;
    none.answer = Eligibility::NotApplicable;
    none.policy.date = QDate(2027, 2, 3);
    none.reasons = {{u"carer_under_18"_s, Tri::No, {}, u"Care Act 2014 s63"_s}};
    const QString text = printed(none, {}, {});
    checkSays(text, {u"There is nothing to decide here"_s, u"The carer is under 18"_s});
    CHECK_FALSE(text.contains(u"three questions"_s));
}
