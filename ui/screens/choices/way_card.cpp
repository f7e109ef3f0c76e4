#include "ui/screens/choices/way_card.h"

#include "core/casework/choices/choosing.h"
#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "core/documents/sentences.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/choices/choices_field.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/suggested_choice.h"
#include "ui/widgets/fields/text_field.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

Option option(Deploy way, const QString& explained)
{
    return {int(way), documents::plainName(way), explained};
}

/// The sentences of every reason with that answer.
QString said(const QList<Reason>& reasons, Tri met)
{
    QStringList sentences;
    for (const Reason& one : reasons)
        if (one.met == met) sentences.append(documents::sentenceFor(one));
    return sentences.join(u' ');
}

} // namespace

WayCard::WayCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card({}, parent), m_services(services), m_session(session),
      m_way(new SuggestedChoice(u"way"_s, tr("How should the money come?"), {})), m_declined(nullptr),
      m_stands(new TextLabel), m_open(muted({}))
{
    build();
}

void WayCard::build()
{
    m_way->setOptions(
        {option(Deploy::DpSelf, tr("The money comes to an account of their own. They decide, and keep simple papers.")),
         option(Deploy::DpNominated, tr("Somebody they trust runs the account. They still decide.")),
         option(Deploy::DpManagedAccount, tr("An organisation holds it and pays wages and bills as they ask.")),
         option(Deploy::CouncilManaged, tr("The council buys the help that was agreed and pays for it.")),
         option(Deploy::DpPrepaid, tr("A card that the council tops up. An account is still theirs to choose.")),
         option(Deploy::DpAuthorised,
                tr("Where somebody cannot ask for it themselves: a person allowed to act for them.")),
         option(Deploy::DpTrust, tr("A few people who know them look after it together.")),
         option(Deploy::Isf, tr("A provider holds it, and they plan with the provider what it buys."))},
        4);
    auto* by = new LineField(u"chosen_by"_s, tr("Who said so"));
    auto* how = new LineField(u"said_how"_s, tr("How they said it"));
    auto* declined = new TextField(u"declined_reason"_s, tr("One reason why not a direct payment"));
    declined->edit()->setLines(1, 4);
    m_declined = declined;
    m_stands->setObjectName(u"way_stands"_s);
    m_stands->setTone(TextLabel::Tone::Caution);
    m_open->setObjectName(u"way_open"_s);
    auto* yes = new Columns(56);
    yes->add(by);
    yes->add(how);
    for (QWidget* part : QList<QWidget*>{m_way, m_stands, yes, declined, buildChecks()}) body()->addWidget(part);
    for (QWidget* part : QList<QWidget*>{m_way, m_stands, m_open}) new KeptHeight(part);
    m_session.bind(by, inChoices<&Choices::chosenBy>());
    m_session.bind(how, inChoices<&Choices::saidHow>());
    m_session.bind(declined, inChoices<&Choices::declinedReason>());
    connect(m_way, &SuggestedChoice::chosen, this, [this](int value) { choose(static_cast<Deploy>(value)); });
    connect(m_way, &SuggestedChoice::looked, this, [this] {
        showReason();
        emit lookedAt();
    });
}

QWidget* WayCard::buildChecks()
{
    auto* checks = new ForStaff(kNear); // the law's questions are answered on our side of the table
    checks->rows->addWidget(new TextLabel(tr("Can a direct payment be made?"), Type::Strong));
    auto* asks = new TriChoice(u"capacity_to_ask"_s, tr("Can they ask for it themselves, with help to decide?"));
    auto* barred = new TriChoice(u"excluded_by_schedule_1"_s,
                                 tr("Do the regulations rule it out (a court order for drugs or drink)?"));
    auto* manage = new TriChoice(u"can_manage"_s, tr("Can they manage it, alone or with help?"));
    auto* right = new TriChoice(u"right_way"_s, tr("Is it a right way to meet these needs?"));
    auto* help = new LineField(u"help_to_manage"_s, tr("Help to manage it"));
    QWidget* doubt = buildCapacity();
    for (QWidget* part : QList<QWidget*>{asks, doubt, barred, manage, right, help, m_open})
        checks->rows->addWidget(part);
    m_capacity = new KeptRoom(doubt);
    m_session.bind(asks, inChoices<&Choices::capacityToAsk>());
    m_session.bind(barred, inChoices<&Choices::excludedBySchedule1>());
    m_session.bind(manage, inChoices<&Choices::canManage>());
    m_session.bind(right, inChoices<&Choices::rightWay>());
    m_session.bind(help, inChoices<&Choices::helpToManage>());
    return checks;
}

/// Of this one decision, where there is a doubt. Source: Mental Capacity Act 2005 s1(3), s2, s3.
QWidget* WayCard::buildCapacity()
{
    auto* doubt = new Stack;
    auto* help = textOfLines(u"capacity_help"_s, tr("What was tried so that they could decide this"));
    auto* because = textOfLines(u"capacity_because"_s, tr("What shows it: understand, keep in mind, weigh, tell"));
    auto* on = new DatePhraseEdit(u"capacity_on"_s, tr("When that was"));
    on->setToday(m_services.clock.today(), Days::ThatHaveBeen);
    for (QWidget* part : QList<QWidget*>{help, because, on}) doubt->rows->addWidget(part);
    m_session.bind(help, inChoices<&Choices::capacityHelp>());
    m_session.bind(because, inChoices<&Choices::capacityBecause>());
    m_session.bind(on, inChoices<&Choices::capacityOn>());
    return doubt;
}

Deploy WayCard::marked() const
{
    return static_cast<Deploy>(m_way->marked());
}

void WayCard::choose(Deploy way)
{
    const QString who = callName(m_session.file());
    const Choices looked = std::exchange(m_looked, std::nullopt).value_or(m_session.file().choices);
    m_session.act([&](CaseFile& file) { casework::chooseWay(file.choices, way, who, looked); });
}

/// The question why not comes when another way is looked at, before anything is recorded.
void WayCard::showReason()
{
    const Deploy way = marked();
    if (way == m_session.file().choices.way) m_looked.reset();
    else if (!m_looked) m_looked = m_session.file().choices;
    const bool direct = isDirectPayment(way);
    const auto asked = m_services.rules.directPayments().ifAsked(m_session.file(), way, m_services.clock.today());
    const casework::DirectPaymentDecision found = asked ? *asked : casework::DirectPaymentDecision();
    const QString stands = said(found.reasons, Tri::No);
    const QString open = said(found.reasons, Tri::NotYetKnown);
    KeptRoom::show(m_declined, !direct && casework::canBeDeclined(found));
    m_stands->setText(stands);
    KeptRoom::show(m_stands, direct && !stands.isEmpty());
    m_open->setText(open);
    KeptRoom::show(m_open, direct && !open.isEmpty());
    const Choices& choices = m_session.file().choices;
    m_capacity->setVisible(choices.capacityToAsk == Tri::No || !choices.capacityHelp.isEmpty()
                           || !choices.capacityBecause.isEmpty() || choices.capacityOn.isValid());
}

void WayCard::showCase()
{
    const Choices& choices = m_session.file().choices;
    const bool chosen = choices.personSaidYes == Tri::Yes && choices.way != Deploy::NotChosen;
    m_way->setYes(tr("Yes, %1 said so").arg(documents::apart(callName(m_session.file()))));
    m_way->setChosen(chosen ? std::optional(int(choices.way)) : std::nullopt, choices.chosenBy);
    showReason();
}

} // namespace alongside::ui
