#include "ui/support/refill.h"

#include "ui/support/tab_order.h"

#include <QLayout>

#include <algorithm>

namespace alongside::ui {

namespace {

/// Hidden on purpose; what was just put into a layout is shown by it a moment later.
bool isPutAway(const QWidget* widget)
{
    return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

bool takesTheKeyboard(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !isPutAway(widget);
}

/// The first in `part` that the keyboard can go to, itself included.
QWidget* firstIn(QWidget* part)
{
    if (takesTheKeyboard(part)) return part;
    for (QWidget* inside : part->findChildren<QWidget*>())
        if (takesTheKeyboard(inside)) return inside;
    return nullptr;
}

} // namespace

Refill::Refill(QLayout* rows, int first) : m_inside(rows->parentWidget()), m_first(first), m_rows(rows)
{
    QWidget* focus = keyboardIn(m_inside);
    for (int at = first; at < rows->count(); ++at) {
        QWidget* part = rows->itemAt(at)->widget();
        if (!part || !focus || (part != focus && !part->isAncestorOf(focus))) continue;
        m_at = at;
        m_focused = focus->objectName();
    }
    while (QLayoutItem* item = rows->takeAt(first)) {
        if (item->widget()) takeOut(item->widget());
        delete item;
    }
}

void Refill::takeOut(QWidget* widget)
{
    for (QWidget* inside : widget->findChildren<QWidget*>()) inside->setObjectName({});
    widget->setObjectName({});
    widget->hide();
    widget->deleteLater();
}

Refill::~Refill()
{
    if (m_at < 0 || !m_inside) return;
    QWidget* same = again();
    if (!same) same = nearest();
    if (!same) return;
    same->show();
    same->setFocus(Qt::OtherFocusReason);
}

/// Of the name that had it: where the old one stood, else anywhere.
QWidget* Refill::again() const
{
    if (m_focused.isEmpty()) return nullptr;
    QWidget* part = m_at < m_rows->count() ? m_rows->itemAt(m_at)->widget() : nullptr;
    QWidget* there = part ? part->findChild<QWidget*>(m_focused) : nullptr;
    return there ? there : m_inside->findChild<QWidget*>(m_focused);
}

QWidget* Refill::nearest() const
{
    for (int at = std::min(m_at, m_rows->count() - 1); at >= m_first; --at)
        if (QWidget* part = m_rows->itemAt(at)->widget())
            if (QWidget* first = firstIn(part)) return first;
    return nullptr;
}

} // namespace alongside::ui
