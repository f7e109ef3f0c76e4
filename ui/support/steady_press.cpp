#include "ui/support/steady_press.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace alongside::ui {

SteadyPress::SteadyPress(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void SteadyPress::begin(QObject* of, const QMouseEvent& press)
{
    m_pressed = qobject_cast<QAbstractButton*>(of);
    if (!m_pressed) return;
    m_inside = press.position().toPoint();
    m_at = press.globalPosition().toPoint();
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
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseMove)
        return false;
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    if (type == QEvent::MouseButtonPress) return begin(of, mouse), false;
    if (!m_pressed || !goesOn(of, mouse)) return false;
    QMouseEvent there(type, m_inside, m_pressed->mapTo(m_pressed->window(), m_inside), m_pressed->mapToGlobal(m_inside),
                      mouse.button(), mouse.buttons(), mouse.modifiers());
    QPointer<QAbstractButton> pressed = std::exchange(m_pressed, nullptr); // what we send comes through here as well
    QCoreApplication::sendEvent(pressed, &there);
    if (type == QEvent::MouseMove) m_pressed = pressed;
    return true;
}

} // namespace alongside::ui
