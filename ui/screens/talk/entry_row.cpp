#include "ui/screens/talk/entry_row.h"

#include "core/documents/words/apart.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/support/names.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

EntryRow::EntryRow(const QString& objectName, EntryId entry, const CaseServices& services, CaseSession& session,
                   QWidget* parent)
    : QWidget(parent), m_entry(entry), m_services(services), m_session(session),
      m_words(new TextField(objectName, tr("What was said"))),
      m_source(makeButton(ButtonKind::Quiet, objectName + u"_source"_s, {})),
      m_make(makeButton(ButtonKind::Quiet, objectName + u"_make"_s, tr("Make this into\u2026"))), m_rests(muted({})),
      m_detail(new Flow(kGap)), m_saidBy(new WhoSaidCombo(objectName + u"_said_by"_s, tr("Who said it"))),
      m_basis(new BasisCombo(objectName + u"_basis"_s, tr("How it is known"))),
      m_on(new DatePhraseEdit(objectName + u"_on"_s, tr("Which day")))
{
    build(objectName);
    session.bind(m_words, inItem<&CaseFile::entries, &Entry::words>(entry));
    session.bind(m_saidBy, inItem<&CaseFile::entries, &Entry::saidBy>(entry));
    session.bind(m_on, inItem<&CaseFile::entries, &Entry::on>(entry));
    session.bind(m_basis, inItem<&CaseFile::entries, &Entry::basis>(entry));
    showSource();
}

void EntryRow::build(const QString& objectName)
{
    m_words->hideLabel();
    m_words->edit()->setLines(1, 8);
    m_rests->setObjectName(objectName + u"_rests"_s);
    auto* remove = makeButton(ButtonKind::Plain, objectName + u"_remove"_s, tr("Take this away"));
    auto* under = new Flow(0);
    under->cells->addWidget(m_source);
    under->cells->addWidget(m_make);
    auto* detail = static_cast<Flow*>(m_detail);
    detail->cells->addWidget(m_saidBy);
    detail->cells->addWidget(m_basis);
    detail->cells->addWidget(m_on);
    m_on->setToday(m_services.clock.today(), Days::ThatHaveBeen);
    detail->cells->addWidget(remove);
    m_detail->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kTight);
    rows->setSpacing(0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(under), m_detail, static_cast<QWidget*>(m_rests)})
        rows->addWidget(part);
    m_make->setToolTip(tr("Ctrl+Enter"));
    connect(m_source, &QPushButton::clicked, this, [this] { m_detail->setVisible(!m_detail->isVisible()); });
    connect(m_make, &QPushButton::clicked, this, &EntryRow::openMenu);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.takeAway(
            [id = m_entry](CaseFile& file) { file.entries.removeIf([&](const Entry& e) { return e.id == id; }); });
    });
}

void EntryRow::showSource()
{
    const CaseFile& file = m_session.file();
    const Entry* entry = itemIn(file.entries, m_entry);
    if (!entry) return;
    m_saidBy->setPeople(callName(file), speakers(file, m_services.worker.name));
    const QString who = entry->saidBy.isEmpty() ? callName(file) : entry->saidBy;
    m_source->setText(u"%1, %2"_s.arg(documents::apart(who), basisWords(entry->basis)));
    m_source->setAccessibleName(tr("%1. Change who said it, and how it is known").arg(m_source->text()));
    const int outcomes = outcomesFrom(file, m_entry);
    m_rests->setVisible(outcomes > 0);
    m_rests->setText(outcomes == 1 ? tr("An outcome rests on this.") : tr("%1 outcomes rest on this.").arg(outcomes));
    m_rests->setContentsMargins(kNear, 0, 0, kTight);
}

void EntryRow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return openMenu();
    QWidget::keyPressEvent(event);
}

void EntryRow::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"make_into"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, const QString& key, MadeInto what) {
        QAction* action = menu->addAction(words);
        action->setObjectName(key);
        connect(action, &QAction::triggered, this, [this, what] { make(what); });
    };
    add(tr("An &outcome"), u"make_outcome"_s, MadeInto::Outcome);
    add(tr("A &strength"), u"make_strength"_s, MadeInto::Strength);
    add(tr("An &idea"), u"make_idea"_s, MadeInto::Idea);
    add(tr("A &wish"), u"make_wish"_s, MadeInto::Wish);
    menu->popup(m_make->mapToGlobal(QPoint(0, m_make->height())));
}

void EntryRow::make(MadeInto what)
{
    const QUuid id = m_services.ids.next();
    m_session.act([&](CaseFile& file) { file = madeInto(file, m_entry, what, id); });
    if (what == MadeInto::Outcome) emit followed(u"outcomes"_s);
}

} // namespace alongside::ui
