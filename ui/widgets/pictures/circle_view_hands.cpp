// The circle under keys and mouse; how it looks is in circle_view.cpp.

#include "ui/widgets/pictures/circle_view.h"

#include "core/base/likeness.h"
#include "ui/support/names.h"
#include "ui/support/tab_order.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace alongside::ui {

void CircleView::announceCurrent()
{
    if (m_current < 0) return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void CircleView::moveRing(int by)
{
    if (m_current < 0) return;
    const CircleMember& member = m_members.at(m_current);
    const int from = member.ring == kNotPlaced ? kRings + 1 : member.ring; // whoever is placed comes in from outside
    moveRingTo(std::clamp(from + by, 0, kRings));
}

void CircleView::moveRingTo(int ring)
{
    CircleMember& member = m_members[m_current];
    if (ring == member.ring) return;
    member.ring = ring;
    m_boxes.clear();
    update();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    renamed.setChild(m_current);
    QAccessible::updateAccessibility(&renamed);
    emit ringMoved(member.id, ring);
}

void CircleView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_members.size()) - 1;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up: return shift ? moveRing(-1) : setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Down: return shift ? moveRing(1) : setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Right: return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Left: return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) emit opened(m_members.at(m_current).id);
        return;
    default: break;
    }
    const QString typed = event->text();
    if (typed.isEmpty() || !typed.at(0).isLetter() || !isByItself(*event)) return QWidget::keyPressEvent(event);
    for (int step = 1; step <= m_members.size(); ++step) {
        const int index = int((m_current + step) % m_members.size());
        if (plainWords(m_members.at(index).name).value(0).startsWith(plainWords(typed).value(0)))
            return setCurrent(index);
    }
}

int CircleView::ringAt(const QPoint& point) const
{
    const double side = std::min(width() - 24, height() - 20), whole = side / 2;
    const double heart = std::max(26.0, whole * 0.12), ring = (whole - heart) / (kRings + 0.85);
    const QPointF from = QPointF(point) - QRectF(rect()).center();
    const double away = std::hypot(from.x(), from.y());
    const int found = 1 + int(std::max(0.0, away - heart) / ring);
    return found > kRings ? 0 : found;
}

void CircleView::mousePressEvent(QMouseEvent* event)
{
    m_dragRing = -1;
    for (int i = int(m_members.size()) - 1; i >= 0; --i)
        if (rectOf(i).contains(event->pos())) {
            setCurrent(i);
            m_dragRing = std::max(m_members.at(i).ring, 0);
            return;
        }
}

void CircleView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragRing >= 0 && !rectOf(m_current).contains(event->pos())) setCursor(Qt::ClosedHandCursor);
}

void CircleView::mouseReleaseEvent(QMouseEvent* event)
{
    unsetCursor();
    if (m_dragRing < 0 || m_current < 0 || rectOf(m_current).contains(event->pos())) return;
    moveRingTo(ringAt(event->pos()));
    m_dragRing = -1;
}

void CircleView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_dragRing = -1;
    for (int i = 0; i < m_members.size(); ++i)
        if (rectOf(i).contains(event->pos())) return emit opened(m_members.at(i).id);
}

void CircleView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

bool CircleView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_members.size(); ++i)
            if (rectOf(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), sentenceFor(i), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace alongside::ui
