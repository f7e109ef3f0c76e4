#include "ui/support/names.h"

#include "ui/support/look/icons.h"
#include "ui/support/translated.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace alongside::ui {

QString plainName(const QString& label)
{
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && (i + 1 == label.size() || label.at(++i) == u'\0')) break;
        plain += label.at(i);
    }
    return plain;
}

void name(QWidget* widget, const QString& objectName, const QString& label)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(plainName(label));
}

void join(QLabel* label, QWidget* input)
{
    label->setBuddy(input);
    input->setAccessibleName(plainName(label->text()));
}

void makeSearchField(QLineEdit* field)
{
    QAction* glass = field->addAction(lineIcon(u"find"_s), QLineEdit::LeadingPosition);
    glass->setText(field->accessibleName());
    QObject::connect(glass, &QAction::triggered, field, [field] {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    });
    field->setClearButtonEnabled(true);
    auto* cross = field->findChild<QAction*>(u"_q_qlineeditclearaction"_s);
    if (!cross) return;
    cross->setText(tr("Clear what was typed"));
    const auto offer = [cross](const QString& typed) { cross->setVisible(!typed.isEmpty()); };
    offer(field->text());
    QObject::connect(field, &QLineEdit::textChanged, cross, offer);
}

void announce(QWidget* widget, const QString& words)
{
    widget->setAccessibleName(words);
    QAccessibleEvent renamed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace alongside::ui
