// The week under keys and mouse; how it looks is in week_grid.cpp.

#include "core/domain/case_file.h"
#include "ui/support/tab_order.h"
#include "ui/widgets/pictures/week_grid.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace alongside::ui {

void WeekGrid::announceCurrent()
{
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    const int day = m_current / kDayParts, part = m_current % kDayParts;
    if (!isByItself(*event)) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: return setCurrent(m_current + kDayParts);
    case Qt::Key_Left: return setCurrent(m_current - kDayParts);
    case Qt::Key_Down:
        if (part + 1 < kDayParts) setCurrent(m_current + 1);
        return;
    case Qt::Key_Up:
        if (part > 0) setCurrent(m_current - 1);
        return;
    case Qt::Key_Home: return setCurrent(part);
    case Qt::Key_End: return setCurrent((kWeekDays - 1) * kDayParts + part);
    case Qt::Key_M: return paintCell(day, part, Cover::Me);
    case Qt::Key_C: return paintCell(day, part, Cover::Circle);
    case Qt::Key_P: return paintCell(day, part, Cover::Paid);
    case Qt::Key_N: return paintCell(day, part, Cover::Nobody);
    case Qt::Key_V: return paintCell(day, part, Cover::Varies);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return paintCell(day, part, Cover::NotSaid);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(weekKey(m_wished, day, part)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < kWeekCells; ++i)
        if (rectOf(i).contains(event->pos())) return setCurrent(i);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    emit opened(weekKey(m_wished, m_current / kDayParts, m_current % kDayParts));
}

void WeekGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

bool WeekGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < kWeekCells; ++i)
            if (rectOf(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), sentenceFor(i), this);
                return true;
            }
    }
    return QWidget::event(event);
}

} // namespace alongside::ui
