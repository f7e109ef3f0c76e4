#include "ui/shell/keeping/focus_follower.h"

#include "ui/support/look/type.h"
#include "ui/widgets/fields/field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace alongside::ui {

namespace {

constexpr int kAbove = 56; // a label, and a hint
constexpr int kBelow = 72; // what is wrong with it, and a footer that comes to say more

/// What the keyboard is at, in the widget's own coordinates: the line, the item, or all of it.
QRect keyboardIn(QWidget* focus)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        return text->cursorRect().translated(text->viewport()->pos());
    if (auto* list = qobject_cast<QAbstractItemView*>(focus); list && list->currentIndex().isValid())
        return list->visualRect(list->currentIndex()).translated(list->viewport()->pos());
    return focus->rect();
}

/// What is wrong with it is said under it, and is seen with it; in the widget's own coordinates.
QRect withProblem(QWidget* focus, int high)
{
    QWidget* around = focus;
    while (around && !qobject_cast<Field*>(around)) around = around->parentWidget();
    const auto* field = static_cast<const Field*>(around);
    if (!field || field->problem().isEmpty() || field->height() > high) return focus->rect();
    return QRect(focus->mapFrom(field, QPoint()), field->size());
}

/// A box of a row that has the keyboard itself, and a name above its boxes (an area of daily life), is seen with that
/// name; in the widget's own coordinates.
QRect withRow(QWidget* focus, const QWidget* page, int high)
{
    QRect place = withProblem(focus, high);
    for (const QWidget* row = focus->parentWidget(); row && row != page; row = row->parentWidget()) {
        const QRect all = place.united(QRect(focus->mapFrom(row, QPoint()), row->size()));
        if ((row->focusPolicy() & Qt::TabFocus) && all.height() <= high) place = all;
    }
    return place;
}

/// Pressed, a button or a row is in sight where it was pressed; of a text it is the cursor that has to be.
bool isTypedInto(const QWidget* focus)
{
    return focus->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QAbstractItemView*>(focus);
}

} // namespace

FocusFollower::FocusFollower(QScrollArea* area) : QObject(area), m_area(area), m_held(area)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FocusFollower::reveal);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before) before->removeEventFilter(this);
        letGo();
        follow(now);
    });
    area->widget()->installEventFilter(this); // it grows
    area->viewport()->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_follows = false;
        m_held.letGo(true);
    });
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
    const bool isPressed = QApplication::mouseButtons() != Qt::NoButton;
    if (isPressed) hold(focus); // it stays under the pointer
    m_follows = !isPressed || isTypedInto(focus);
    if (m_follows) m_soon.start();
}

void FocusFollower::rest()
{
    m_follows = false;
    m_soon.stop();
}

/// Whatever it lies in may move by itself.
void FocusFollower::hold(QWidget* focus)
{
    if (!m_held.isTaken())
        for (QWidget* around = focus; around != m_area->widget(); around = around->parentWidget())
            around->installEventFilter(this);
    m_held.take(focus);
}

/// Words below the page went, and it is higher: what is looked at does not come down with its end. Held once, no longer.
void FocusFollower::standWhereGrown(int before)
{
    QWidget* focus = focusInside();
    const bool isHigher = before > 0 && m_area->viewport()->height() > before;
    if (!isHigher || !focus || m_held.isTaken() || !m_area->viewport()->underMouse()) return;
    m_held.take(focus);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_held.keep();
            m_held.letGo(true);
        },
        Qt::QueuedConnection);
}

/// Nothing moves under a finger that is down on the page; pressed elsewhere, or once the pointer has left, no strip stays.
void FocusFollower::letGo()
{
    m_held.letGo(QApplication::mouseButtons() != Qt::NoButton && m_area->viewport()->underMouse());
}

/// Before it is painted, and after the layouts that wait.
void FocusFollower::keepSoon()
{
    if (!m_held.isTaken() || std::exchange(m_keepsSoon, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_keepsSoon = false;
            m_held.keep();
        },
        Qt::QueuedConnection);
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
        m_follows = event->type() != QEvent::MouseButtonPress || (focusInside() && isTypedInto(focusInside()));
        if (QWidget* focus = focusInside(); focus && focus == watched) hold(focus);
        [[fallthrough]];
    case QEvent::LayoutRequest:
    case QEvent::Resize:
        if (watched == m_area->viewport() && event->type() == QEvent::Resize)
            standWhereGrown(static_cast<QResizeEvent*>(event)->oldSize().height());
        keepSoon();
        if (m_follows && focusInside()) m_soon.start();
        break;
    case QEvent::Move: keepSoon(); break;
    case QEvent::Wheel: m_follows = false; break;
    case QEvent::Leave:
        if (watched == m_area->viewport() && !m_held.isTaken()) letGo();
        break;
    case QEvent::StyleChange:
    case QEvent::FontChange:
        if (watched == m_area->widget()) letAllGo();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusFollower::reveal()
{
    QWidget* focus = focusInside();
    if (!focus) return;
    m_held.keep();
    const int high = m_area->viewport()->height();
    const QRect keyboard = keyboardIn(focus);
    const bool stays = m_held.isTaken(); // typed in already: it moves only if it would be out of sight
    const QRect place = focus->height() > high ? keyboard
                        : stays                ? withProblem(focus, high)
                                               : withRow(focus, m_area->widget(), high);
    // The label above and the foot of it; where both do not fit, the beginning. But always what the keyboard is at.
    const int below = m_area->verticalScrollBar()->value() > 0 ? kBelow : kGap; // a page opens at its top if it can
    show(focus, place.bottomLeft(), stays ? 1 : std::min(below, high / 4));
    show(focus, place.topLeft(), stays ? 1 : std::min(kAbove, high / 3));
    show(focus, keyboard.bottomLeft(), kTight);
    show(focus, keyboard.topLeft(), kTight);
    if (stays) m_held.take(focus);
}

void FocusFollower::show(const QWidget* focus, QPoint place, int room)
{
    const QPoint there = focus->mapTo(m_area->widget(), place);
    m_area->ensureVisible(there.x(), there.y(), 0, room);
}

} // namespace alongside::ui
