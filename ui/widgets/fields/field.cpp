#include "ui/widgets/fields/field.h"

#include "ui/support/names.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

Field::Field(const QString& objectName, const QString& label, QWidget* parent)
    : QWidget(parent), m_objectName(objectName), m_label(new QLabel(label)), m_hint(new TextLabel({}, Type::Small)),
      m_problem(new TextLabel({}, Type::Small)),
      m_elsewhere(new TextLabel(tr("Changed elsewhere. You will see it when you leave this."), Type::Small)),
      m_rows(new QVBoxLayout(this))
{
    setObjectName(objectName + u"_field"_s);
    m_problem->setObjectName(objectName + u"_problem"_s);
    m_elsewhere->setObjectName(u"changed_elsewhere"_s);
    m_label->setWordWrap(true);
    QSizePolicy still(QSizePolicy::Preferred, QSizePolicy::Fixed);
    still.setHeightForWidth(true);
    m_label->setSizePolicy(still);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_hint->setTone(TextLabel::Tone::Muted);
    m_problem->setTone(TextLabel::Tone::Error);
    m_elsewhere->setTone(TextLabel::Tone::Muted);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kTight);
    m_rows->addWidget(m_label);
    m_rows->addWidget(m_hint);
    m_rows->addWidget(m_problem);
    m_rows->addWidget(m_elsewhere);
    m_label->setVisible(!label.isEmpty());
    for (TextLabel* quiet : {m_hint, m_problem, m_elsewhere}) quiet->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* was, QWidget*) {
        if (was && isAncestorOf(was) && !isBeingEdited()) emit left();
    });
}

Field::~Field()
{
    disconnect(qApp, nullptr, this, nullptr); // focus leaves the parts as they are taken down
}

void Field::setInput(QWidget* input, QWidget* shown)
{
    m_rows->insertWidget(m_rows->indexOf(m_problem), shown ? shown : input);
    input->setObjectName(m_objectName);
    join(m_label, input);
    setFocusProxy(input);
}

bool Field::isBeingEdited() const
{
    return isAncestorOf(QApplication::focusWidget());
}

QList<const Field*> Field::unreadIn(const QWidget& part)
{
    QList<const Field*> unread;
    for (const Field* field : part.findChildren<Field*>())
        if (!field->isReadable()) unread.append(field);
    return unread;
}

void Field::markChangedElsewhere(bool changed)
{
    m_elsewhere->setVisible(changed);
}

void Field::setLabel(const QString& label)
{
    if (m_label->text() == label) return;
    if (m_label->text().isEmpty()) m_label->setVisible(true); // made before anybody knew what it would ask
    m_label->setText(label);
    if (focusProxy()) join(m_label, focusProxy());
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (focusProxy()) focusProxy()->setAccessibleDescription(hint);
}

void Field::setProblem(const QString& problem)
{
    if (m_problem->text() == problem) return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) announce(m_problem, problem);
}

QString Field::problem() const
{
    return m_problem->text();
}

QString Field::label() const
{
    return plainName(m_label->text());
}

void Field::hideLabel()
{
    m_label->hide();
}

} // namespace alongside::ui
