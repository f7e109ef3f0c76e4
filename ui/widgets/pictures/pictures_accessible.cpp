#include "ui/widgets/pictures/pictures_accessible.h"

#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/pictures/thumbnail.h"
#include "ui/widgets/pictures/week_grid.h"

#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

int countOf(const CircleView* view)
{
    return int(view->members().size());
}
int countOf(const WeekGrid*)
{
    return kWeekCells;
}

/// One person or cell. Lives as long as the picture's interface says; answers "invalid" once the picture is gone.
template <class Picture>
class PartItem final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    PartItem(Picture* picture, int index) : m_picture(picture), m_index(index) {}

    bool isValid() const override { return m_picture && m_index < countOf(m_picture.data()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_picture); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return isCell() ? QAccessible::Cell : QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect here = m_picture->rectOf(m_index);
        return {m_picture->mapToGlobal(here.topLeft()), here.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_picture->sentenceFor(m_index) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = isValid();
        state.selected = isValid() && m_picture->current() == m_index;
        state.focused = state.selected && m_picture->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return isCell() && type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                                   : nullptr;
    }

    bool isSelected() const override { return isValid() && m_picture->current() == m_index; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index / kDayParts; }
    int rowIndex() const override { return m_index % kDayParts; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    static constexpr bool isCell() { return std::is_same_v<Picture, WeekGrid>; }

    QPointer<Picture> m_picture;
    int m_index;
};

template <class Picture>
class PartList : public QAccessibleWidget {
public:
    PartList(Picture* picture, QAccessible::Role role) : QAccessibleWidget(picture, role) {}
    ~PartList() override
    {
        for (const QAccessible::Id id : std::as_const(m_items)) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return countOf(picture()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        while (m_items.size() <= index)
            m_items.append(
                QAccessible::registerAccessibleInterface(new PartItem<Picture>(picture(), int(m_items.size()))));
        return QAccessible::accessibleInterface(m_items.at(index));
    }

    int indexOfChild(const QAccessibleInterface* item) const override
    {
        return int(m_items.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(item))));
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y)) return child(i);
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return picture()->hasFocus() ? child(picture()->current()) : nullptr;
    }

protected:
    Picture* picture() const { return static_cast<Picture*>(widget()); }

private:
    mutable QList<QAccessible::Id> m_items; // the cache owns the items; we own their ids
};

class WeekTable final : public PartList<WeekGrid>, public QAccessibleTableInterface {
public:
    explicit WeekTable(WeekGrid* grid) : PartList(grid, QAccessible::Table) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : PartList::interface_cast(type);
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override { return child(column * kDayParts + row); }
    int selectedCellCount() const override { return 1; }
    QList<QAccessibleInterface*> selectedCells() const override { return {child(picture()->current())}; }
    QString columnDescription(int column) const override { return weekdayName(column); }
    QString rowDescription(int row) const override { return dayPartName(row); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return kWeekDays; }
    int rowCount() const override { return kDayParts; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}
};

QAccessibleInterface* pictureFor(const QString&, QObject* object)
{
    if (auto* circle = qobject_cast<CircleView*>(object)) return new PartList<CircleView>(circle, QAccessible::List);
    if (auto* week = qobject_cast<WeekGrid*>(object)) return new WeekTable(week);
    if (auto* thumbnail = qobject_cast<Thumbnail*>(object))
        return new QAccessibleWidget(thumbnail, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installPictureAccessibility()
{
    QAccessible::installFactory(pictureFor);
}

} // namespace alongside::ui
