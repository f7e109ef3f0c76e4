#include "ui/support/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace alongside::ui {

namespace {

void readLayout(QLayout* layout, QList<QWidget*>& stops);

void readWidget(QWidget* widget, QList<QWidget*>& stops)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) stops.append(widget);
    if (widget->layout()) readLayout(widget->layout(), stops);
    else if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget()) readWidget(area->widget(), stops);
}

void readLayout(QLayout* layout, QList<QWidget*>& stops)
{
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem* item = layout->itemAt(at);
        if (item->layout()) readLayout(item->layout(), stops);
        else if (item->widget()) readWidget(item->widget(), stops);
    }
}

bool follows(const QWidget* one, const QWidget* next, const QSet<QWidget*>& stops)
{
    for (QWidget* after = one->nextInFocusChain(); after && after != one; after = after->nextInFocusChain())
        if (stops.contains(after)) return after == next;
    return false;
}

} // namespace

void orderTabs(QWidget* page)
{
    QList<QWidget*> stops;
    readWidget(page, stops);
    const QSet<QWidget*> all(stops.cbegin(), stops.cend());
    for (qsizetype at = 1; at < stops.size(); ++at)
        if (!follows(stops.at(at - 1), stops.at(at), all)) QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

} // namespace alongside::ui
