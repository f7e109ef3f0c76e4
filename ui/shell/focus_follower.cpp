#include "ui/shell/focus_follower.h"

#include "ui/support/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace alongside::ui {

namespace {

constexpr int kAbove = 56; // a label, and a hint

/// What of the widget has to be seen, in its own coordinates: all of it, or what the keyboard is at in one too tall.
QRect placeIn(QWidget* focus, int high)
{
    if (focus->height() <= high) return focus->rect();
    if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        return text->cursorRect().translated(text->viewport()->pos());
    if (auto* list = qobject_cast<QAbstractItemView*>(focus); list && list->currentIndex().isValid())
        return list->visualRect(list->currentIndex()).translated(list->viewport()->pos());
    return focus->rect();
}

} // namespace

FocusFollower::FocusFollower(QScrollArea* area) : QObject(area), m_area(area)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FocusFollower::reveal);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before) before->removeEventFilter(this);
        follow(now);
    });
    area->widget()->installEventFilter(this); // it grows
    area->viewport()->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; });
}

QWidget* FocusFollower::focusInside() const
{
    QWidget* focus = QApplication::focusWidget();
    return focus && m_area->isVisible() && m_area->widget() && m_area->widget()->isAncestorOf(focus) ? focus : nullptr;
}

void FocusFollower::follow(QWidget* focus)
{
    if (!focus || focus != focusInside()) return;
    focus->installEventFilter(this);
    m_follows = true;
    m_soon.start();
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod: m_follows = true; [[fallthrough]];
    case QEvent::LayoutRequest:
    case QEvent::Resize:
        if (m_follows && focusInside()) m_soon.start();
        break;
    case QEvent::Wheel: m_follows = false; break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusFollower::reveal()
{
    QWidget* focus = focusInside();
    if (!focus) return;
    const int high = m_area->viewport()->height();
    const QRect place = placeIn(focus, high);
    const QPoint top = focus->mapTo(m_area->widget(), place.topLeft());
    // The label above and the foot of it; where both do not fit, the beginning.
    m_area->ensureVisible(top.x(), top.y() + place.height(), 0, std::min(kGap, high / 4));
    m_area->ensureVisible(top.x(), top.y(), 0, std::min(kAbove, high / 3));
}

} // namespace alongside::ui
