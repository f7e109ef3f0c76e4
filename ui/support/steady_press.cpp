#include "ui/support/steady_press.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyleHints>
#include <QWindow>

namespace alongside::ui {

namespace {

/// What is only on or off goes back by a second press.
bool isActing(const QWidget* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return button && !button->isCheckable();
}

} // namespace

SteadyPress::SteadyPress(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void SteadyPress::begin(QObject* of, const QMouseEvent& press)
{
    m_pressed = qobject_cast<QAbstractButton*>(of);
    if (!of->isWindowType())
        m_acts = isActing(m_pressed); // a window is told of the second press before it is a double click
    if (!m_pressed) return;
    m_inside = press.position().toPoint();
    m_at = press.globalPosition().toPoint();
}

/// The second press of a double click, where the first was on a button that does something, whatever it brought under the
/// pointer; or is on one now. Asked of the window, before the press gives anything the keyboard.
bool SteadyPress::isOnceMore(QObject* of, const QMouseEvent& mouse) const
{
    if (mouse.type() != QEvent::MouseButtonDblClick || !of->isWindowType()) return false;
    if (m_acts) return true;
    const QWidget* window = QWidget::find(static_cast<QWindow*>(of)->winId());
    const QWidget* at = window ? window->childAt(mouse.position().toPoint()) : nullptr;
    while (at && !qobject_cast<const QAbstractButton*>(at)) at = at->parentWidget();
    return isActing(at);
}

/// The button has moved and the pointer has not: who drags away from it takes the press back.
bool SteadyPress::goesOn(const QObject* of, const QMouseEvent& mouse) const
{
    if (of != m_pressed || m_pressed->mapFromGlobal(m_at) == m_inside) return false;
    const int drag = QGuiApplication::styleHints()->startDragDistance();
    return (mouse.globalPosition().toPoint() - m_at).manhattanLength() < drag;
}

bool SteadyPress::eventFilter(QObject* of, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick && type != QEvent::MouseButtonRelease
        && type != QEvent::MouseMove)
        return false;
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    if (type == QEvent::MouseButtonPress) return begin(of, mouse), false;
    if (type == QEvent::MouseButtonDblClick) return isOnceMore(of, mouse);
    if (!m_pressed || !goesOn(of, mouse)) return false;
    QMouseEvent there(type, m_inside, m_pressed->mapTo(m_pressed->window(), m_inside), m_pressed->mapToGlobal(m_inside),
                      mouse.button(), mouse.buttons(), mouse.modifiers());
    QPointer<QAbstractButton> pressed = std::exchange(m_pressed, nullptr); // what we send comes through here as well
    QCoreApplication::sendEvent(pressed, &there);
    if (type == QEvent::MouseMove) m_pressed = pressed;
    return true;
}

} // namespace alongside::ui
