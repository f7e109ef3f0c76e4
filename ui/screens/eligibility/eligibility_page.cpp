#include "ui/screens/eligibility/eligibility_page.h"

#include "core/casework/decide.h"
#include "core/domain/settled.h"
#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/confirm.h"
#include "ui/case/gap_words.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/tick_list.h"
#include "ui/screens/eligibility/carer_cards.h"
#include "ui/screens/eligibility/determination_card.h"
#include "ui/screens/eligibility/finding_card.h"
#include "ui/screens/eligibility/in_assessment.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/widgets/frame/message_bar.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Source: S88.
QString facsWords(const Assessment& assessment)
{
    const QString band = documents::plainName(assessment.facsBand);
    const QString words =
        assessment.facsOn.isValid()
            ? EligibilityPage::tr("Before the Care Act: %1 (FACS), on %2.").arg(band, dayWords(assessment.facsOn))
            : EligibilityPage::tr("Before the Care Act: %1 (FACS).").arg(band);
    return EligibilityPage::tr("%1 It is kept as it was. Nothing is decided from it now.").arg(words);
}

} // namespace

EligibilityPage::EligibilityPage(CaseSession& opened, QWidget* parent) : CasePage(u"eligibility"_s, opened, parent)
{
    content()->addWidget(m_facs = muted({}, Type::Body));
    m_facs->setObjectName(u"facs_band"_s);
    m_ofAdults = {buildFirst()};
    m_ofCarers = {caringCard(session()), necessaryCareCard(session())};
    for (QWidget* card : m_ofAdults + m_ofCarers) content()->addWidget(card);
    content()->addWidget(buildAreas());
    content()->addWidget(buildThird());
    content()->addWidget(buildRefusal());
    content()->addWidget(m_finding = new FindingCard(services().rules));
    content()->addWidget(m_determination = new DeterminationCard(services(), session()));
    content()->addStretch();
    connect(m_determination, &DeterminationCard::changed, this, &EligibilityPage::lookAtTyped);
    connect(m_determination, &DeterminationCard::followed, this, &Page::followed);
    ready();
}

QString EligibilityPage::help() const
{
    return tr(
        "Each area takes one key: H help, P pain, R risk, L longer (an adult alone), D comes from these needs, O from "
        "other causes, "
        "N manages, X does not apply, U asked and not known. The finding follows from the answers; you decide "
        "and sign.");
}

QWidget* EligibilityPage::buildFirst()
{
    auto* card = new Card(tr("1  Do they come from an illness or impairment?"));
    auto* arises = new TriChoice(u"arises_from_impairment"_s, tr("Do the needs come from an illness or impairment?"));
    arises->hideLabel();
    auto* basis = new BasisCombo(u"impairment_basis"_s, tr("How it is known"));
    auto* note = new TextField(u"impairment_note"_s, tr("Which, in plain words"));
    note->edit()->setLines(1, 4);
    auto* row = new Columns(72);
    row->add(note, 3);
    row->add(basis, 1);
    card->body()->addWidget(arises);
    card->body()->addWidget(row);
    session().bind(arises, inAssessment<&Assessment::arisesFromImpairment>());
    session().bind(basis, inAssessment<&Assessment::impairmentBasis>());
    session().bind(note, inAssessment<&Assessment::impairmentNote>());
    return card;
}

QWidget* EligibilityPage::buildAreas()
{
    auto* card = new Card;
    card->body()->setSpacing(0);
    card->body()->addWidget(m_second = new TextLabel({}, Type::Section));
    m_ofCarers.append(healthQuestion(session()));
    card->body()->addWidget(m_ofCarers.last());
    card->body()->addWidget(muted(tr("Go by Tab or the arrows; one key for each answer.")));
    for (const CareArea area : kCareAreas) {
        auto* row = new AreaRow(area, session());
        connect(row, &AreaRow::stepped, this, [this, area](int by) { step(area, by); });
        card->body()->addWidget(row);
        m_areas.append(row);
    }
    card->body()->addSpacing(kGap);
    card->body()->addWidget(buildOverTime());
    return card;
}

QWidget* EligibilityPage::buildOverTime()
{
    auto* fluctuates = new TriChoice(u"fluctuates"_s, tr("Do the needs change over time?"));
    auto* considered = new TriChoice(u"period_considered"_s, tr("Was a whole period looked over, good days and bad?"));
    auto* period = new LineField(u"period"_s, tr("Over what time"));
    period->edit()->setPlaceholderText(tr("June to August 2024"));
    m_fluctuates = fluctuates;
    auto* row = new Columns(84);
    row->add(fluctuates);
    row->add(considered);
    row->add(period);
    session().bind(fluctuates, inAssessment<&Assessment::fluctuates>());
    session().bind(considered, inAssessment<&Assessment::periodConsidered>());
    session().bind(period, inAssessment<&Assessment::period>());
    return row;
}

/// CA14 s11: what the finding then rests on, and where a refusal does not end the duty.
QWidget* EligibilityPage::buildRefusal()
{
    auto* card = new Card;
    auto* refused = new TriChoice(u"refused"_s, tr("Have they said no to having their needs looked at?"));
    refused->setHint(
        tr("Then there is no decision on these needs. The council must look all the same where somebody may "
           "be abused or neglected, or cannot decide this and it is best for them."));
    card->body()->addWidget(refused);
    session().bind(refused, inAssessment<&Assessment::refused>());
    return card;
}

QWidget* EligibilityPage::buildThird()
{
    auto* card = new Card;
    card->body()->addWidget(m_third = new TextLabel({}, Type::Section));
    auto* impact = new TriChoice(u"significant_impact"_s,
                                 tr("Is there, or is there likely to be, a significant impact on wellbeing?"));
    auto* matters = new TickList(u"matters"_s, tr("On what"));
    QList<std::pair<QString, QString>> answers;
    for (const Wellbeing matter : kWellbeing) answers.append({tickKey(matter), documents::plainName(matter)});
    matters->setAnswers(answers);
    auto* note = new TextField(u"impact_note"_s, tr("In plain words"));
    note->edit()->setLines(1, 5);
    for (QWidget* part : QList<QWidget*>{impact, matters, note}) card->body()->addWidget(part);
    session().bind(impact, inAssessment<&Assessment::significantImpact>());
    session().bind(matters, inAssessment<&Assessment::matters>());
    session().bind(note, inAssessment<&Assessment::impactNote>());
    return card;
}

void EligibilityPage::step(CareArea from, int by)
{
    for (qsizetype at = qsizetype(from) + by; at >= 0 && at < m_areas.size(); at += by)
        if (!m_areas.at(at)->isHidden()) return m_areas.at(at)->setFocus(Qt::TabFocusReason);
}

bool EligibilityPage::focusField(const QString& field)
{
    for (AreaRow* row : std::as_const(m_areas))
        if (field == QLatin1StringView(keyOf(row->area()))) return row->setFocus(), true;
    return CasePage::focusField(field);
}

QList<PageAction> EligibilityPage::actions()
{
    const Determination* signedBefore = settled(file().determinations);
    const QString whyNot = isSigned() ? chooseAgain() : firstGap(missing(), file());
    const ButtonKind loud = signedBefore ? ButtonKind::Primary : ButtonKind::Plain;
    const bool toLetter = signedBefore && !signedBefore->eligible;
    return {{u"sign"_s,
             signedBefore ? tr("Sign a new determination") : tr("Sign the determination"),
             signedBefore ? ButtonKind::Plain : ButtonKind::Primary,
             [this] { sign(); },
             whyNot,
             {}},
            toLetter ? leadingTo(link(u"plan"_s), u"to_letter"_s, tr("Next: the letter"), loud)
                     : leadingTo(link(u"money"_s), u"to_money"_s, tr("Next: the money"), loud)};
}

/// And nothing else is chosen since.
bool EligibilityPage::isSigned() const
{
    return settled(file().determinations) && !m_determination->draft();
}

QString EligibilityPage::chooseAgain() const
{
    return tr("Signed already. For a new one, choose again first");
}

QList<casework::StillToSay> EligibilityPage::missing() const
{
    return typedUnread() + m_determination->gaps();
}

void EligibilityPage::sign()
{
    if (isSigned()) {
        focusField(u"determined_eligible"_s);
        return emit told({.happened = chooseAgain()});
    }
    if (goToFirst([this] { return missing(); })) return;
    const auto draft = m_determination->draft();
    if (!draft) return;
    const QString what = draft->eligible ? tr("eligible") : tr("not eligible");
    const QString stays =
        tr("Signed, it is kept as it is. A later determination can take its place; this one stays readable.");
    const QString open = m_determination->openAreas();
    confirm(this, tr("Sign: %1?").arg(what), open.isEmpty() ? stays : open + u"\n\n"_s + stays, tr("Sign"), [this] {
        auto made = m_determination->draft();
        if (!made) return;
        made->id = newId<DecisionId>();
        session().decide(casework::SignDetermination{{}, *made, {}}, this, [this](const CaseSession::Kept& kept) {
            if (kept) tellSigned();
        });
    });
}

void EligibilityPage::tellSigned()
{
    const Determination* made = standing(file().determinations);
    if (!made) return;
    const QString later = tr("A later determination can take its place; this one stays readable.");
    if (made->eligible) return tellDone(tr("Signed: eligible."), later, tr("Next: the money"), u"money"_s);
    tellDone(tr("Signed: not eligible."), later, tr("Next: the letter"), u"plan"_s);
}

void EligibilityPage::showCase()
{
    ask(tr("Is the council responsible for meeting these needs?"),
        tr("The Care Act asks three questions. Answer what you know; \"not yet known\" is an answer too."));
    m_fluctuates->setHint(badDaysSaid(file()));
    m_third->setText(tr("3  Does it matter a lot to %1's wellbeing?").arg(first()));
}

/// The questions are those the law asks of whom the record is about; what was answered of the others is kept.
void EligibilityPage::showSubject()
{
    const CaseSubject subject = file().person.subject;
    const bool carer = subject == CaseSubject::Carer;
    const FacsBand band = file().assessment.facsBand;
    m_facs->setVisible(band != FacsBand::NotSaid);
    if (band != FacsBand::NotSaid) m_facs->setText(facsWords(file().assessment));
    m_second->setText(carer ? tr("2  Is %1's health at risk, or what can %1 not do?").arg(first())
                            : tr("2  What can %1 not do?").arg(first()));
    for (QWidget* card : std::as_const(m_ofAdults)) card->setVisible(!carer);
    for (QWidget* card : std::as_const(m_ofCarers)) card->setVisible(carer);
    for (AreaRow* row : std::as_const(m_areas)) row->setVisible(std::ranges::count(areasOf(subject), row->area()) > 0);
}

void EligibilityPage::showFigures()
{
    showSubject();
    const auto found = services().rules.eligibility(file(), today());
    if (!found) m_finding->showError(found.error());
    else m_finding->showFinding(*found, file());
    for (AreaRow* row : std::as_const(m_areas)) {
        const auto status = found ? std::ranges::find(found->areas, row->area(), &AreaFinding::area)
                                  : QList<AreaFinding>::const_iterator();
        row->showCase(found && status != found->areas.end() ? status->status : AreaStatus::Unknown);
    }
    m_determination->showCase(found ? *found : EligibilityFinding(), typedUnread());
    emit actionsChanged();
}

} // namespace alongside::ui
