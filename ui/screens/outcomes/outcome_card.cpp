#include "ui/screens/outcomes/outcome_card.h"

#include "core/casework/still_to_say.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"
#include "ui/case/fields/tick_list.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inOutcome(OutcomeId id)
{
    return inItem<&CaseFile::outcomes, Member>(id);
}

QList<std::pair<QString, QString>> offerAnswers(const CaseFile& file)
{
    QList<std::pair<QString, QString>> answers;
    for (const Offer& offer : file.offers)
        answers.append(
            {tickKey(offer.id), u"%1: %2 (%3)"_s.arg(documents::apart(helperName(file, offer)), offeredWords(offer, 40),
                                                     documents::inSentence(documents::plainName(offer.willing)))});
    return answers;
}

template <class List>
QList<std::pair<QString, QString>> namesOf(const List& all)
{
    QList<std::pair<QString, QString>> answers;
    for (const auto one : all) answers.append({tickKey(one), documents::plainName(one)});
    return answers;
}

/// Those the law asks about, and whatever else is ticked already.
QList<CareArea> areasFor(const CaseFile& file, const Outcome& outcome)
{
    const auto asked = areasOf(file.person.subject);
    QList<CareArea> areas(asked.begin(), asked.end());
    for (const CareArea ticked : outcome.areas)
        if (!areas.contains(ticked)) areas.append(ticked);
    return areas;
}

} // namespace

OutcomeCard::OutcomeCard(const QString& objectName, OutcomeId outcome, CaseSession& session, QWidget* parent)
    : Card({}, parent), m_outcome(outcome), m_session(session), m_rests(muted({})), m_twoWays(new TextLabel),
      m_more(makeButton(ButtonKind::Quiet, objectName + u"_more"_s, tr("What was said, areas, what it serves"))),
      m_detail(nullptr), m_because(new TickList(objectName + u"_because"_s, tr("Because of what was said"))),
      m_metBy(new TickList(objectName + u"_met_by"_s, tr("Who helps with this, in whole or part"))), m_whyRoom(nullptr)
{
    setObjectName(objectName);
    build(objectName);
    showCase();
}

void OutcomeCard::build(const QString& objectName)
{
    auto* statement = new TextField(objectName + u"_statement"_s, tr("In \"I\" words"));
    statement->edit()->setLines(1, 6);
    statement->edit()->setOneSentence();
    statement->edit()->setPlaceholderText(tr("I want to\u2026"));
    auto* now = new TextField(objectName + u"_now"_s, tr("How it is now"));
    auto* better = new TextField(objectName + u"_better"_s, tr("What better looks like"));
    auto* strengths = new TextField(objectName + u"_strengths"_s, tr("What they can do, and their people"));
    auto* way = new TextField(objectName + u"_their_way"_s, tr("How they would like to do it"));
    for (TextField* field : {now, better, strengths, way}) field->edit()->setLines(1, 6);
    auto* after = new ChoiceField(objectName + u"_after"_s, tr("After all that, is it met?"),
                                  documents::plainAnswers<AfterStrengths>());
    setFocusProxy(statement);
    m_session.bind(statement, inOutcome<&Outcome::statement>(m_outcome));
    m_session.bind(now, inOutcome<&Outcome::now>(m_outcome));
    m_session.bind(better, inOutcome<&Outcome::better>(m_outcome));
    m_session.bind(strengths, inOutcome<&Outcome::strengths>(m_outcome));
    m_session.bind(way, inOutcome<&Outcome::theirWay>(m_outcome));
    m_session.bind(after, inOutcome<&Outcome::after>(m_outcome));
    auto* two = new Columns(72);
    two->add(now);
    two->add(better);
    auto* left = new Columns(72);
    left->add(strengths, 1);
    left->add(way, 1);
    m_detail = buildDetail(objectName);
    m_detail->hide();
    m_rests->setObjectName(objectName + u"_rests"_s);
    m_twoWays->setObjectName(objectName + u"_two_ways"_s);
    m_twoWays->setTone(TextLabel::Tone::Caution);
    auto* ours = new ForStaff;
    ours->rows->addWidget(m_twoWays);
    for (QWidget* part : QList<QWidget*>{statement, two, left, m_metBy, after, m_rests, ours}) body()->addWidget(part);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_detail);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_because->setAnswers(saidAnswers(m_session.file())); // made when it is first looked at
        m_detail->setVisible(!m_detail->isVisible());
    });
}

QWidget* OutcomeCard::buildDetail(const QString& objectName)
{
    auto* detail = new Stack(kGap);
    auto* why = new TextField(objectName + u"_why_no_words"_s, tr("Nothing said is linked, because"));
    why->edit()->setLines(1, 4);
    auto* areas = m_areas = new TickList(objectName + u"_areas"_s, tr("Which areas of daily life it answers"));
    auto* serves = new TickList(objectName + u"_serves"_s, tr("What it serves in life"));
    serves->setAnswers(namesOf(kWellbeing));
    auto* power = new TextField(objectName + u"_power"_s,
                                tr("Not a need the council has to meet, and met all the same, because"));
    power->edit()->setLines(1, 4);
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this outcome away"));
    for (QWidget* part : QList<QWidget*>{m_because, why, areas, serves, power}) detail->rows->addWidget(part);
    detail->rows->addWidget(remove, 0, Qt::AlignLeft);
    m_whyRoom = new KeptRoom(why);
    m_session.bind(m_because, inOutcome<&Outcome::because>(m_outcome));
    m_session.bind(m_metBy, inOutcome<&Outcome::metBy>(m_outcome));
    m_session.bind(why, inOutcome<&Outcome::whyNoWords>(m_outcome));
    m_session.bind(areas, inOutcome<&Outcome::areas>(m_outcome));
    m_session.bind(serves, inOutcome<&Outcome::serves>(m_outcome));
    m_session.bind(power, inOutcome<&Outcome::powerReason>(m_outcome));
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.takeAway([id = m_outcome](CaseFile& file) {
            file.outcomes.removeIf([&](const Outcome& o) { return o.id == id; });
            for (SupportLine& line : file.lines) line.outcomes.removeAll(id);
        });
    });
    return detail;
}

void OutcomeCard::goTo(const QString& ending)
{
    if (m_detail->isHidden()) m_more->click();
    if (auto* first = findChild<QWidget*>(objectName() + ending)) first->setFocus(Qt::OtherFocusReason);
}

void OutcomeCard::goToWords()
{
    goTo(saidAnswers(m_session.file()).isEmpty() ? u"_why_no_words"_s : u"_because_1"_s);
}

void OutcomeCard::showCase()
{
    const CaseFile& file = m_session.file();
    const Outcome* outcome = itemIn(file.outcomes, m_outcome);
    if (!outcome) return;
    if (m_detail->isVisibleTo(this)) m_because->setAnswers(saidAnswers(file));
    m_areas->setAnswers(namesOf(areasFor(file, *outcome)));
    m_metBy->setAnswers(offerAnswers(file));
    m_metBy->setVisible(!file.offers.isEmpty());
    m_whyRoom->setVisible(outcome->because.isEmpty());
    QStringList managed;
    for (const CareArea area : casework::managedYetWanted(file, *outcome))
        managed.append(documents::inSentence(documents::plainName(area)));
    m_twoWays->setVisible(!managed.isEmpty());
    m_twoWays->setText(
        tr("The Care Act check says that this is managed: %1. It brings no money.").arg(documents::listed(managed)));
    QStringList parts{tr("Because of: %1").arg(thingsSaid(outcome->because.size()))};
    QStringList areas;
    for (const CareArea area : outcome->areas) areas.append(documents::inSentence(documents::plainName(area)));
    if (!areas.isEmpty()) parts.append(tr("Answers: %1").arg(documents::listed(areas)));
    if (!outcome->serves.isEmpty()) {
        QStringList serves;
        for (const Wellbeing w : outcome->serves) serves.append(documents::inSentence(documents::plainName(w)));
        parts.append(tr("Serves: %1").arg(documents::listed(serves)));
    }
    m_rests->setText(parts.join(u". "_s) + u'.');
}

} // namespace alongside::ui
