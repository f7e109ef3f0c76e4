#pragma once
// What a screen reader can press, tried on the whole tree of a window: every control has a name, and every action it
// offers reaches somebody.

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace alongside::test {

/// True where somebody listens to what the button says when it is clicked.
inline bool isHeard(QAbstractButton* button, bool alone = false)
{
    struct Open : QObject {
        using QObject::receivers;
    };
    const auto heard = [](const QObject* from, const char* signal) { return (from->*&Open::receivers)(signal) > 0; };
    if (auto* push = qobject_cast<QPushButton*>(button); push && push->menu()) return true;
    if (auto* tool = qobject_cast<QToolButton*>(button); tool && tool->defaultAction())
        return heard(tool->defaultAction(), SIGNAL(triggered(bool)));
    if (heard(button, SIGNAL(clicked(bool))) || heard(button, SIGNAL(toggled(bool)))) return true;
    if (alone || !button->group()) return false;
    if (heard(button->group(), SIGNAL(idClicked(int))) || heard(button->group(), SIGNAL(idToggled(int, bool))))
        return true;
    // One of some: to choose it takes the mark from another, and somebody listens to that.
    return button->group()->exclusive()
           && std::ranges::any_of(button->group()->buttons(), [](QAbstractButton* one) { return isHeard(one, true); });
}

inline bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree: return true;
    default: return false;
    }
}

inline void findMute(QAccessibleInterface* one, QStringList& found, int depth = 0)
{
    if (!one || depth > 60 || one->state().invisible) return;
    auto* widget = qobject_cast<QWidget*>(one->object());
    const QString who = widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                               : QStringLiteral("a part of ") + one->text(QAccessible::Name);
    // What Qt makes for itself inside a list, a table or a field that has its own name.
    const bool inner = widget && widget->objectName().startsWith(QStringLiteral("qt_"));
    if (isControl(one->role()) && !inner && one->text(QAccessible::Name).isEmpty())
        found += who + QStringLiteral(": no name");
    if (auto* button = qobject_cast<QAbstractButton*>(one->object()); button && one->actionInterface())
        for (const QString& action : one->actionInterface()->actionNames())
            if (action != QAccessibleActionInterface::setFocusAction() && !isHeard(button))
                found += who + QStringLiteral(": ") + action + QStringLiteral(" goes nowhere");
    for (int i = 0; i < one->childCount(); ++i) findMute(one->child(i), found, depth + 1);
}

/// Controls without a name, and actions that nobody listens to.
inline QStringList mute(QWidget* root)
{
    QStringList found;
    findMute(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

} // namespace alongside::test
