#pragma once
// Widgets for the items of a list, one each, kept as long as their item is there: nothing is rebuilt under somebody's
// hands. Rows are numbered as they come (1, 2, ...), and a number is never used twice. Where the row goes that has the
// keyboard, the keyboard goes to the one that stands there now, else to the one before; where none is left, to what comes
// next: the button that adds one.

#include "ui/support/tab_order.h"

#include <QBoxLayout>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace alongside::ui {

template <class Id, class Row>
class KeyedRows {
public:
    explicit KeyedRows(QBoxLayout* rows) : m_rows(rows) {}

    /// Brings the rows into line with `ids`, in their order. `make(id, number)` makes a row that is missing.
    template <class Make>
    void bring(const QList<Id>& ids, Make make)
    {
        const qsizetype held = keyboardAt();
        const bool lost = held >= 0 && !ids.contains(m_ids.at(held));
        const QPointer<QWidget> beside = lost && ids.isEmpty() ? besideRows() : nullptr;
        for (const Id& known : m_made.keys())
            if (!ids.contains(known)) drop(known);
        for (qsizetype at = 0; at < ids.size(); ++at) {
            Row*& row = m_made[ids.at(at)];
            if (!row) {
                row = make(ids.at(at), ++m_count);
                m_rows->insertWidget(int(at), row);
                row->show();
            } else if (m_rows->indexOf(row) != int(at)) {
                m_rows->removeWidget(row);
                m_rows->insertWidget(int(at), row);
            }
        }
        m_ids = ids;
        if (lost) takeKeyboard(held, beside);
    }

    [[nodiscard]] Row* row(const Id& id) const { return m_made.value(id); }
    [[nodiscard]] const QList<Id>& ids() const { return m_ids; }

private:
    [[nodiscard]] qsizetype keyboardAt() const
    {
        const QWidget* focus = keyboardIn(m_rows->parentWidget());
        for (qsizetype at = 0; focus && at < m_ids.size(); ++at)
            if (const Row* row = m_made.value(m_ids.at(at)); row && (row == focus || row->isAncestorOf(focus)))
                return at;
        return -1;
    }

    [[nodiscard]] bool isInRows(const QWidget* part) const
    {
        return std::ranges::any_of(m_made, [part](const Row* row) { return row == part || row->isAncestorOf(part); });
    }

    /// What Tab comes to after the rows; where nothing around them does, what it comes to before.
    [[nodiscard]] QWidget* besideRows() const
    {
        for (const QWidget* around = m_rows->parentWidget(); around; around = around->parentWidget()) {
            QList<QWidget*> stops = tabStops(around);
            const auto inRows = [this](const QWidget* stop) { return isInRows(stop); };
            const auto last = std::find_if(stops.rbegin(), stops.rend(), inRows).base();
            if (last != stops.end()) return *last;
            stops.removeIf(inRows);
            if (!stops.isEmpty()) return stops.last();
        }
        return nullptr;
    }

    void takeKeyboard(qsizetype at, QWidget* beside)
    {
        const QWidget* near = m_ids.isEmpty() ? nullptr : m_made.value(m_ids.at(std::min(at, m_ids.size() - 1)));
        const QList<QWidget*> stops = near ? tabStops(near) : QList<QWidget*>();
        if (QWidget* next = stops.isEmpty() ? beside : stops.first()) next->setFocus(Qt::OtherFocusReason);
    }

    void drop(const Id& id)
    {
        Row* gone = m_made.take(id);
        m_rows->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }

    QBoxLayout* m_rows;
    QHash<Id, Row*> m_made;
    QList<Id> m_ids;
    int m_count = 0;
};

template <class List>
auto idsOf(const List& items)
{
    QList<decltype(items.first().id)> ids;
    for (const auto& item : items) ids.append(item.id);
    return ids;
}

} // namespace alongside::ui
