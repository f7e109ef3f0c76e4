#include "ui/screens/eligibility/carer_cards.h"

#include "ui/case/case_session.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/support/translated.h"
#include "ui/screens/eligibility/in_assessment.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inCaring()
{
    return inRecord<&CaseFile::caring, Member>();
}

constexpr int kCarerLetters = 72; // where two stand side by side

/// An answer, the words for it, and how it is known.
template <auto Answer, auto Note, auto Known>
void addAnswer(QBoxLayout* rows, CaseSession& session, TriChoice* answer, TextField* note, BasisCombo* known)
{
    auto* row = new Columns(72);
    row->add(note, 3);
    row->add(known, 1);
    rows->addWidget(answer);
    rows->addWidget(row);
    session.bind(answer, inAssessment<Answer>());
    session.bind(note, inAssessment<Note>());
    session.bind(known, inAssessment<Known>());
}

} // namespace

QWidget* caringCard(CaseSession& session)
{
    auto* card = new Card(tr("The caring, and whether it can go on"));
    auto* whom = new LineField(u"caring_cared_for"_s, tr("Whom they care for"));
    whom->setHint(tr("Where they have a record on this laptop, link the two on Overview."));
    auto* hours = new HoursEdit(u"caring_hours_a_week"_s, tr("How much"), tr("hours a week"));
    hours->setMost(Quantity::whole(kHoursAWeek));
    hours->setBlankForNone();
    auto* does = textOfLines(u"caring_does"_s, tr("What they do"));
    auto* under18 = new TriChoice(u"caring_cared_for_under_18"_s, tr("Is the one they look after under 18?"));
    under18->setHint(tr("Then another assessment is considered: a child's carer's (Care Act 2014 s60)."));
    auto* contract = new TriChoice(u"caring_under_contract"_s, tr("Is it their paid or voluntary work?"));
    contract->setHint(
        tr("Then this law does not see a carer in them (s10(9)). Where there is more to it than the work, the "
           "council may (s10(10)): then answer no, and say why under What they do."));
    auto* able = new TriChoice(u"caring_able"_s, tr("Are they able to go on?"));
    auto* willing = new TriChoice(u"caring_willing"_s, tr("Are they willing to go on?"));
    auto* goingOn = textOfLines(u"caring_going_on"_s, tr("How long it can go on, in their words"));
    auto* work = new TriChoice(u"caring_work"_s, tr("Do they work, or would they like to?"));
    auto* learning =
        new TriChoice(u"caring_learning"_s, tr("Do they learn, train or have free time, or would like to?"));
    auto* wishes = textOfLines(u"caring_wishes"_s, tr("Work, learning and free time, in their words"));
    for (QWidget* part : QList<QWidget*>{
             sideBySide(kCarerLetters, {whom, hours}), does, sideBySide(kCarerLetters, {able, willing}), goingOn,
             sideBySide(kCarerLetters, {work, learning}), wishes, sideBySide(kCarerLetters, {under18, contract})})
        card->body()->addWidget(part);
    session.bind(whom, inCaring<&Caring::caredFor>());
    session.bind(hours, inCaring<&Caring::hoursAWeek>());
    session.bind(does, inCaring<&Caring::does>());
    session.bind(able, inCaring<&Caring::able>());
    session.bind(willing, inCaring<&Caring::willing>());
    session.bind(goingOn, inCaring<&Caring::goingOn>());
    session.bind(work, inCaring<&Caring::work>());
    session.bind(learning, inCaring<&Caring::learning>());
    session.bind(wishes, inCaring<&Caring::wishes>());
    session.bind(under18, inCaring<&Caring::caredForUnder18>());
    session.bind(contract, inCaring<&Caring::underContract>());
    return card;
}

QWidget* necessaryCareCard(CaseSession& session)
{
    auto* card = new Card(tr("1  Do their needs come of giving necessary care to an adult?"));
    auto* necessary = new TriChoice(u"necessary_care"_s, tr("Do their needs come of giving necessary care?"));
    necessary->hideLabel();
    necessary->setHint(
        tr("Necessary is what the other cannot do, and should be able to do, in daily life. They need not be "
           "eligible themselves, nor ever have been assessed."));
    addAnswer<&Assessment::necessaryCare, &Assessment::necessaryCareNote, &Assessment::necessaryCareBasis>(
        card->body(), session, necessary, textOfLines(u"necessary_care_note"_s, tr("In plain words")),
        new BasisCombo(u"necessary_care_basis"_s, tr("How it is known")));
    return card;
}

QWidget* healthQuestion(CaseSession& session)
{
    auto* part = new Stack(kGap);
    part->rows->setContentsMargins(0, kNear, 0, kGap);
    auto* health =
        new TriChoice(u"health_at_risk"_s, tr("Is their health, in body or mind, getting worse, or at risk of it?"));
    health->setHint(tr("This alone, or one area below, is enough for question 2."));
    addAnswer<&Assessment::healthAtRisk, &Assessment::healthNote, &Assessment::healthBasis>(
        part->rows, session, health, textOfLines(u"health_note"_s, tr("Health, in plain words")),
        new BasisCombo(u"health_basis"_s, tr("How it is known")));
    return part;
}

} // namespace alongside::ui
