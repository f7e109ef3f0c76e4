#include "ui/support/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace alongside::ui {

namespace {

constexpr char kForOwnKeys[] = "for_own_keys";

/// Reads the stops within `root`. What has the keyboard counts, seen or not, so that its place among them is known.
class Reading final {
public:
    Reading(const QWidget* root, const QWidget* also) : m_root(root), m_also(also)
    {
        widget(const_cast<QWidget*>(root));
    }

    QList<QWidget*> stops{};

private:
    void layout(const QLayout* layout)
    {
        for (int at = 0; at < layout->count(); ++at) {
            QLayoutItem* item = layout->itemAt(at);
            if (item->layout()) this->layout(item->layout());
            else if (item->widget()) widget(item->widget());
        }
    }

    /// In no layout: from the top down, and along the line.
    void loose(const QWidget* within)
    {
        QList<QWidget*> parts = within->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        parts.removeIf([within](const QWidget* part) {
            return part->isWindow() || (within->layout() && within->layout()->indexOf(const_cast<QWidget*>(part)) >= 0);
        });
        std::ranges::stable_sort(parts, {}, [](const QWidget* part) { return std::pair(part->y(), part->x()); });
        for (QWidget* part : std::as_const(parts)) widget(part);
    }

    void widget(QWidget* part)
    {
        const bool leads = m_also && (part == m_also || part->isAncestorOf(m_also));
        if ((part != m_root && !leads && !part->isVisibleTo(m_root)) || stops.contains(part)) return;
        const bool takes = part->focusPolicy() & Qt::TabFocus && !part->focusProxy() && part->isEnabled();
        if (part == m_also || (takes && (part == m_root || part->isVisibleTo(m_root)))) stops.append(part);
        if (part->layout()) layout(part->layout());
        loose(part);
    }

    const QWidget* m_root;
    const QWidget* m_also;
};

/// Of which one is chosen: its arrow keys go through it.
const QButtonGroup* choiceOf(const QWidget* part)
{
    const auto* button = qobject_cast<const QAbstractButton*>(part);
    const QButtonGroup* group = button ? button->group() : nullptr;
    return group && group->exclusive() ? group : nullptr;
}

/// What is chosen stands for all of its choice; where nothing is yet, the first. `also` stays.
void leaveOneOfEachChoice(QList<QWidget*>& stops, const QWidget* also)
{
    const QList<QWidget*> all = stops;
    QSet<const QButtonGroup*> had;
    stops.removeIf([&](const QWidget* stop) {
        const QButtonGroup* group = choiceOf(stop);
        if (!group || stop == also) return false;
        if (all.contains(group->checkedButton())) return group->checkedButton() != stop;
        const bool again = had.contains(group);
        had.insert(group);
        return again;
    });
}

QList<QWidget*> stopsIn(const QWidget* root, const QWidget* also)
{
    QList<QWidget*> stops = Reading(root, also).stops;
    leaveOneOfEachChoice(stops, also);
    return stops;
}

bool isWholePage(const QWidget* part)
{
    const QWidget* around = part->parentWidget() ? part->parentWidget()->parentWidget() : nullptr;
    return qobject_cast<const QScrollArea*>(around);
}

/// What had the keyboard takes it no more: it goes to what comes next in the innermost part that has a next, else to what
/// came before there. Never back to what came before on a whole page: what was done would go out of sight; unless nothing
/// comes after it but what decides something.
bool stayNear(const QWidget* root, const QWidget* gone)
{
    bool alsoBefore = true;
    for (const QWidget* part = gone->parentWidget();; part = part->parentWidget()) {
        if (part != root && !part->isVisibleTo(root)) continue;
        alsoBefore = alsoBefore && !isWholePage(part);
        QList<QWidget*> stops = stopsIn(part, gone);
        stops.removeIf([gone](const QWidget* stop) { return stop != gone && stop->property(kForOwnKeys).toBool(); });
        const qsizetype here = stops.indexOf(gone);
        const bool isLastHope = part == root && !isWholePage(part);
        const qsizetype next = here + 1 < stops.size() ? here + 1 : alsoBefore || isLastHope ? here - 1 : -1;
        if (next >= 0) return stops.at(next)->setFocus(Qt::OtherFocusReason), true;
        if (part == root) return false;
    }
}

} // namespace

QList<QWidget*> tabStops(const QWidget* root)
{
    return stopsIn(root, nullptr);
}

bool tabOn(const QWidget* root, bool forward, bool round)
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !root->isAncestorOf(focus)) return false;
    if (!focus->isVisibleTo(root) || !focus->isEnabled()) return stayNear(root, focus);
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

void keepForOwnKeys(QWidget* act)
{
    act->setProperty(kForOwnKeys, true);
}

bool isByItself(const QKeyEvent& key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

QWidget* keyboardIn(const QWidget* part)
{
    return part ? part->window()->focusWidget() : nullptr;
}

} // namespace alongside::ui
