#include "ui/screens/choices/author_card.h"

#include "core/casework/choices/choosing.h"
#include "core/documents/words/apart.h"
#include "core/documents/names/names.h"
#include "core/documents/plan/planner_words.h"
#include "core/documents/sentences.h"
#include "core/domain/planner/shared_with.h"
#include "ui/case/fields/kept_room.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/choices/choices_field.h"
#include "ui/screens/choices/provider_list.h"
#include "ui/support/look/buttons.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/suggested_choice.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

Option option(PlanAuthor author, const QString& explained)
{
    return {int(author), documents::plainName(author), explained};
}

} // namespace

QString planningWords(const PlanningCommitment& planning)
{
    QStringList parts;
    if (planning.once != Money())
        parts.append(AuthorCard::tr("%1 once for %2's help with the plan")
                         .arg(planning.once.display(), documents::apart(planning.plannerName)));
    if (planning.weekly != Money())
        parts.append(AuthorCard::tr("%1 a week for %2's help with the money")
                         .arg(planning.weekly.display(), documents::apart(planning.moneyManagerName)));
    return parts.join(u"; "_s);
}

AuthorCard::AuthorCard(const CaseServices& services, CaseSession& session, QWidget* parent)
    : Card({}, parent), m_services(services), m_session(session),
      m_author(new SuggestedChoice(u"author"_s, tr("Who will write the plan?"), {})), m_fee(muted({})),
      m_planners(new ProviderList(u"planner"_s, tr("Accredited planners, A to Z"))), m_answer(new TextLabel),
      m_moneyOnly(makeButton(ButtonKind::Quiet, u"money_manager_show"_s, tr("Just help with the money\u2026"))),
      m_money(new ProviderList(u"money_manager"_s, tr("Accredited to help with the money, A to Z"))),
      m_stands(new TextLabel), m_open(new TextLabel),
      m_setAside(makeButton(ButtonKind::Plain, u"planning_set_aside"_s, {}))
{
    build();
}

void AuthorCard::build()
{
    m_author->setOptions({option(PlanAuthor::Person, tr("In their own words and their own time. We help where asked.")),
                          option(PlanAuthor::Family, tr("Somebody who knows them writes it with them.")),
                          option(PlanAuthor::Peer, tr("Somebody who runs their own support. Free.")),
                          option(PlanAuthor::PaidPlanner, tr("An accredited organisation writes it with them."))},
                         4);
    auto* consent =
        new TriChoice(u"share_consent"_s, tr("May they see the conversation and the outcomes, and nothing else?"));
    consent->setHint(tr("It can be ended by one telephone call."));
    auto* decide = new TextField(u"help_to_decide"_s, tr("Help to decide: what was offered, and the answer"));
    auto* copies = new TextField(u"copies_to"_s, tr("Who should have a copy, and why"));
    for (TextField* field : {decide, copies}) field->edit()->setLines(1, 4);
    m_money->hide();
    m_answer->setObjectName(u"planner_answer"_s);
    for (QWidget* part : QList<QWidget*>{m_author, m_fee, m_planners, m_answer}) body()->addWidget(part);
    body()->addWidget(m_moneyOnly, 0, Qt::AlignLeft);
    m_stands->setObjectName(u"planning_stands"_s);
    m_stands->setTone(TextLabel::Tone::Ok);
    m_open->setObjectName(u"planning_open"_s);
    m_open->setTone(TextLabel::Tone::Caution);
    for (QWidget* part : QList<QWidget*>{m_money, m_stands, m_open}) body()->addWidget(part);
    body()->addWidget(m_setAside, 0, Qt::AlignLeft);
    for (QWidget* part : QList<QWidget*>{consent, decide, copies}) body()->addWidget(part);
    connect(m_setAside, &QPushButton::clicked, this, &AuthorCard::settingAside);
    for (QWidget* part : QList<QWidget*>{m_author, m_fee, m_answer, m_stands, m_open}) new KeptHeight(part);
    m_session.bind(consent, inChoices<&Choices::shareConsent>());
    m_session.bind(decide, inChoices<&Choices::helpToDecide>());
    m_session.bind(copies, inChoices<&Choices::copiesTo>());
    connect(m_author, &SuggestedChoice::chosen, this, [this](int value) { choose(static_cast<PlanAuthor>(value)); });
    connect(m_author, &SuggestedChoice::looked, this, &AuthorCard::showLists);
    connect(m_planners, &ProviderList::chosen, this, [this](const QString& id) {
        m_session.act([&](CaseFile& file) { casework::choosePlanner(file.choices, id); });
    });
    connect(m_money, &ProviderList::chosen, this, [this](const QString& id) {
        m_session.act([&](CaseFile& file) { casework::chooseMoneyManager(file.choices, id); });
    });
    connect(m_moneyOnly, &QPushButton::clicked, this, [this] { m_money->setVisible(!m_money->isVisible()); });
}

void AuthorCard::choose(PlanAuthor author)
{
    m_session.act([author](CaseFile& file) { casework::chooseAuthor(file.choices, author); });
}

/// What the rule says of those who help, as if the one that is marked wrote the plan.
void AuthorCard::showLists()
{
    const CaseFile& file = m_session.file();
    const auto author = static_cast<PlanAuthor>(m_author->marked());
    const bool paid = author == PlanAuthor::PaidPlanner;
    const bool prices = !file.outcomes.isEmpty();
    const QDate today = m_services.clock.today();
    const auto found = m_services.rules.planningHelp(file, author, today);
    const casework::PlanningHelp help = found ? *found : casework::PlanningHelp();
    const auto lapsed = std::ranges::find(help.reasons, u"provider_training_lapsed"_s, &Reason::key);
    const QString why = lapsed == help.reasons.end() ? QString() : documents::sentenceFor(*lapsed);
    m_planners->showProviders({help.planners, file.choices.planner, why, false, today});
    m_money->showProviders({help.moneyHelpers, file.choices.moneyManager, why, prices, today});
    KeptRoom::show(m_planners, paid);
    KeptRoom::show(m_fee, paid && (prices || !found));
    if (!found) m_fee->setText(documents::paragraphFor(found.error()));
    else if (prices)
        m_fee->setText(tr("%1 once, apart from the money for support. It covers peer links, bills and finding people.")
                           .arg(help.planFee.display()));
}

/// A price that is said is a price that is set aside: here is what is, and what is not yet.
void AuthorCard::showPlanning()
{
    const CaseFile& file = m_session.file();
    const PlanningCommitment* stands = standing(file.commitments);
    const auto chosen = m_services.rules.planningChosen(file, m_services.clock.today());
    const QString is = stands ? planningWords(*stands) : QString();
    const bool open = chosen && !file.outcomes.isEmpty() && !casework::isSetAside(*chosen, file);
    const QString wanted = chosen ? planningWords(*chosen) : QString();
    KeptRoom::show(m_stands, !is.isEmpty());
    if (stands)
        m_stands->setText(tr("Set aside on %1, apart from the money for support: %2.").arg(dayWords(stands->on), is));
    KeptRoom::show(m_open, open);
    m_open->setText(wanted.isEmpty() ? tr("Chosen no more, and still set aside.")
                    : standing(file.instructions)
                        ? tr("Chosen, and not set aside yet: %1.").arg(wanted)
                        : tr("Chosen, and set aside when the money starts, or now: %1.").arg(wanted));
    KeptRoom::show(m_setAside, open);
    m_setAside->setText(wanted.isEmpty() ? tr("Take it back") : tr("Set it aside now"));
    m_setAside->setAccessibleName(u"%1: %2"_s.arg(m_setAside->text(), wanted.isEmpty() ? is : wanted));
}

void AuthorCard::showCase()
{
    const Choices& choices = m_session.file().choices;
    const bool chosen = choices.authorSaidYes == Tri::Yes && choices.author != PlanAuthor::NotChosen;
    m_author->setYes(tr("Yes, %1 wants it so").arg(documents::apart(callName(m_session.file()))));
    m_author->setChosen(chosen ? std::optional(int(choices.author)) : std::nullopt);
    if (!choices.moneyManager.isEmpty() || choices.way == Deploy::DpManagedAccount) m_money->show();
    showLists();
    showPlanning();
    showAnswer();
}

/// A planner who cannot is a choice to be made again.
void AuthorCard::showAnswer()
{
    const CaseFile& file = m_session.file();
    const QString words = documents::answerWords(file);
    const PlannerReply* last = lastAnswerOf(file.choices.planner, file);
    KeptRoom::show(m_answer, !words.isEmpty());
    m_answer->setText(words);
    m_answer->setTone(last && last->says == PlannerSays::CannotTakeItOn ? TextLabel::Tone::Caution
                                                                        : TextLabel::Tone::Ok);
}

} // namespace alongside::ui
