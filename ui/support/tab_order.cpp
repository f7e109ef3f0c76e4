#include "ui/support/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLayout>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace alongside::ui {

namespace {

void readWidget(const QWidget* root, QWidget* widget, QList<QWidget*>& stops);

void readLayout(const QWidget* root, const QLayout* layout, QList<QWidget*>& stops)
{
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem* item = layout->itemAt(at);
        if (item->layout()) readLayout(root, item->layout(), stops);
        else if (item->widget()) readWidget(root, item->widget(), stops);
    }
}

/// In no layout: from the top down, and along the line.
void readLoose(const QWidget* root, const QWidget* widget, QList<QWidget*>& stops)
{
    QList<QWidget*> parts = widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    parts.removeIf([widget](const QWidget* part) {
        return part->isWindow() || (widget->layout() && widget->layout()->indexOf(const_cast<QWidget*>(part)) >= 0);
    });
    std::ranges::stable_sort(parts, {}, [](const QWidget* part) { return std::pair(part->y(), part->x()); });
    for (QWidget* part : std::as_const(parts)) readWidget(root, part, stops);
}

void readWidget(const QWidget* root, QWidget* widget, QList<QWidget*>& stops)
{
    if ((widget != root && !widget->isVisibleTo(root)) || stops.contains(widget)) return;
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled()) stops.append(widget);
    if (widget->layout()) readLayout(root, widget->layout(), stops);
    readLoose(root, widget, stops);
}

/// Of which one is chosen: its arrow keys go through it.
const QButtonGroup* choiceOf(const QWidget* part)
{
    const auto* button = qobject_cast<const QAbstractButton*>(part);
    const QButtonGroup* group = button ? button->group() : nullptr;
    return group && group->exclusive() ? group : nullptr;
}

/// What is chosen stands for all of its choice; where nothing is yet, the first.
void leaveOneOfEachChoice(QList<QWidget*>& stops)
{
    const QList<QWidget*> all = stops;
    QSet<const QButtonGroup*> had;
    stops.removeIf([&](const QWidget* stop) {
        const QButtonGroup* group = choiceOf(stop);
        if (!group) return false;
        if (all.contains(group->checkedButton())) return group->checkedButton() != stop;
        const bool again = had.contains(group);
        had.insert(group);
        return again;
    });
}

} // namespace

QList<QWidget*> tabStops(const QWidget* root)
{
    QList<QWidget*> stops;
    readWidget(root, const_cast<QWidget*>(root), stops);
    leaveOneOfEachChoice(stops);
    return stops;
}

bool tabOn(const QWidget* root, bool forward, bool round)
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !root->isAncestorOf(focus)) return false;
    const QList<QWidget*> stops = tabStops(root);
    // A part of a stop (the line within a list) counts as the stop, and so does another answer to the same choice.
    const auto here = std::ranges::find_if(stops, [&](const QWidget* stop) {
        return stop == focus || (choiceOf(focus) && choiceOf(stop) == choiceOf(focus));
    });
    const auto around = here != stops.end() ? here : std::ranges::find_if(stops, [&](const QWidget* stop) {
        return stop->isAncestorOf(focus);
    });
    if (around == stops.end()) return false;
    qsizetype next = around - stops.begin() + (forward ? 1 : -1);
    if (round) next = (next + stops.size()) % stops.size();
    if (next < 0 || next >= stops.size()) return false;
    stops.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QWidget* keyboardIn(const QWidget* part)
{
    return part ? part->window()->focusWidget() : nullptr;
}

} // namespace alongside::ui
