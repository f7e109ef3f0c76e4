#include "ui/screens/plan/summary/plan_line_row.h"

#include "core/documents/names/names.h"
#include "core/documents/words/money_words.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/plan/summary/line_payees.h"
#include "ui/screens/plan/summary/plan_line_detail.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

PlanLineRow::PlanLineRow(const QString& objectName, PlanLineId line, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_line(line), m_session(session), m_what(new LineField(objectName + u"_what"_s, tr("What"))),
      m_comesTo(muted({}, Type::Body)->inFlow()), m_unread(new TextLabel),
      m_payees(new LinePayees(objectName, line, session)),
      m_open(makeButton(ButtonKind::Quiet, objectName + u"_open"_s, {})), m_place(new Stack)
{
    setObjectName(objectName);
    auto* metBy = new ChoiceField(objectName + u"_met_by"_s, tr("Who meets it"), documents::plainAnswers<WhoMeets>());
    auto* who = new LineField(objectName + u"_who"_s, tr("By name"));
    auto* when = new LineField(objectName + u"_when"_s, tr("When"));
    m_comesTo->setObjectName(objectName + u"_comes_to"_s);
    m_unread->setObjectName(objectName + u"_unread"_s);
    m_unread->setTone(TextLabel::Tone::Error);
    m_open->setCheckable(true);
    auto* head = new Columns(72);
    head->add(m_what, 3);
    head->add(metBy, 2);
    auto* second = new Columns(72);
    second->add(who, 2);
    second->add(when, 3);
    auto* foot = new Flow(kNear);
    foot->cells->addWidget(m_comesTo);
    foot->cells->addWidget(m_open);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, kTight, 0, kNear);
    rows->setSpacing(kTight);
    for (QWidget* part : QList<QWidget*>{head, second, m_payees, foot, m_unread, m_place}) rows->addWidget(part);
    setFocusProxy(m_what);
    connect(m_payees, &LinePayees::asked, this, &PlanLineRow::payeeAsked);
    connect(m_open, &QPushButton::toggled, this, &PlanLineRow::open);
    session.bind(m_what, inItem<&CaseFile::planLines, &PlanLine::what>(line));
    session.bind(metBy, inItem<&CaseFile::planLines, &PlanLine::metBy>(line));
    session.bind(who, inItem<&CaseFile::planLines, &PlanLine::who>(line));
    session.bind(when, inItem<&CaseFile::planLines, &PlanLine::when>(line));
    showCase();
}

void PlanLineRow::open(bool opened)
{
    if (opened && !m_detail) {
        m_detail = new PlanLineDetail(objectName(), m_line, m_session);
        m_place->rows->addWidget(m_detail);
    }
    if (m_detail) m_detail->setVisible(opened);
    m_open->setChecked(opened);
    showCase();
}

void PlanLineRow::showCase()
{
    const PlanLine* line = itemIn(m_session.file().planLines, m_line);
    if (!line) return;
    m_payees->showCase();
    const QString comesTo = documents::quotedWords(*line);
    m_comesTo->setText(comesTo);
    m_comesTo->setVisible(!comesTo.isEmpty());
    m_open->setText(m_open->isChecked() ? tr("Close") : tr("Price, how much, how often"));
    m_open->setAccessibleName(tr("%1: %2").arg(m_open->text(), line->what));
    if (m_detail) m_detail->showCase();
    QStringList unread;
    if (m_detail && !m_open->isChecked())
        for (const Field* field : Field::unreadIn(*m_detail)) unread.append(documents::apart(field->label()));
    m_unread->setText(tr("Typed here and not read: %1. It is not counted. Open the line to put it right.")
                          .arg(unread.join(tr("; "))));
    m_unread->setVisible(!unread.isEmpty());
}

} // namespace alongside::ui
