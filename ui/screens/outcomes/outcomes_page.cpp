#include "ui/screens/outcomes/outcomes_page.h"

#include "ui/case/fields/rows.h"
#include "ui/case/cards/said_list.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

OutcomesPage::OutcomesPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"outcomes"_s, opened, parent), m_list(new QVBoxLayout), m_rows(m_list), m_none(muted({}, Type::Body)),
      m_ideas(makeButton(ButtonKind::Plain, u"outcomes_from_ideas"_s, {})),
      m_wishes(makeButton(ButtonKind::Plain, u"outcomes_from_wishes"_s, {}))
{
    m_list->setSpacing(kGap);
    auto* more = makeButton(ButtonKind::Plain, u"add_outcome"_s, tr("+ An &outcome"));
    auto* row = new Flow;
    for (QPushButton* button : {more, m_ideas, m_wishes}) row->cells->addWidget(button);
    content()->addWidget(m_none);
    content()->addLayout(m_list);
    content()->addWidget(row);
    content()->addStretch();
    connect(more, &QPushButton::clicked, this, [this] { add({.id = newId<OutcomeId>()}); });
    connect(m_ideas, &QPushButton::clicked, this, [this] { openMenu(m_ideas, EntryKind::Idea); });
    connect(m_wishes, &QPushButton::clicked, this, [this] { openMenu(m_wishes, EntryKind::Wish); });
    ready();
}

QString OutcomesPage::help() const
{
    return tr("One card for each thing wanted, in \"I\" words. Every outcome that will carry money rests on something "
              "that was said, or says why not.");
}

QList<PageAction> OutcomesPage::actions()
{
    return {
        leadingTo(link(u"talk"_s), u"to_talk"_s, tr("Back to the talk"), ButtonKind::Plain),
        leadingTo(link(u"eligibility"_s), u"to_eligibility"_s, tr("Next: the Care Act check"), ButtonKind::Primary)};
}

bool OutcomesPage::focusField(const QString& field)
{
    for (const OutcomeId& id : m_rows.ids()) {
        const QString name = id.value.toString(QUuid::WithoutBraces);
        if (field == name) return m_rows.row(id)->setFocus(), true;
        if (field == name + u"_areas"_s) return m_rows.row(id)->goTo(u"_areas_1"_s), true;
        if (field == name + u"_words"_s) return m_rows.row(id)->goToWords(), true;
    }
    return CasePage::focusField(field);
}

void OutcomesPage::add(const Outcome& outcome)
{
    session().act([&](CaseFile& file) { file.outcomes.append(outcome); });
    if (OutcomeCard* card = m_rows.row(outcome.id)) card->setFocus();
}

void OutcomesPage::openMenu(QPushButton* button, EntryKind kind)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(button->objectName() + u"_menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Entry& entry : file().entries) {
        if (entry.kind != kind || entry.words.isEmpty()) continue;
        QAction* action = menu->addAction(oneLine(entry.words).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, entry] { add({.id = newId<OutcomeId>(), .statement = entry.words, .because = {entry.id}}); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void OutcomesPage::showCase()
{
    ask(tr("What does %1 want?").arg(first()), tr("In their own words, beginning with \"I\". One idea each."));
    const auto ids = idsOf(file().outcomes);
    m_rows.bring(
        ids, [this](OutcomeId id, int number) { return new OutcomeCard(u"outcome_%1"_s.arg(number), id, session()); });
    static_cast<TextLabel*>(m_none)->setText(
        tr("Nothing is written yet. Write the first one, or take one from the ideas and wishes of the talk."));
    m_none->setVisible(ids.isEmpty());
}

void OutcomesPage::showFigures()
{
    for (const OutcomeId& id : m_rows.ids()) m_rows.row(id)->showCase();
    const auto count = [&](EntryKind kind) {
        return std::ranges::count_if(file().entries,
                                     [&](const Entry& e) { return e.kind == kind && !e.words.isEmpty(); });
    };
    const auto ideas = count(EntryKind::Idea), wishes = count(EntryKind::Wish);
    m_ideas->setText(tr("From the &ideas (%1)").arg(ideas));
    m_wishes->setText(tr("From the &wishes (%1)").arg(wishes));
    m_ideas->setVisible(ideas > 0);
    m_wishes->setVisible(wishes > 0);
}

} // namespace alongside::ui
