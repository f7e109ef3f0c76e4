#include "ui/models/week_model.h"

#include "core/domain/case_file.h"
#include "ui/widgets/pictures/week_grid.h"

namespace alongside::ui {

namespace {

enum Column { When, Who, Words, ColumnCount };

} // namespace

void WeekModel::setWeek(const QMap<QString, WeekCell>& week, bool wished)
{
    m_week = week;
    m_wished = wished;
    emit dataChanged(index(0, 0), index(kWeekCells - 1, ColumnCount - 1));
}

int WeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeekCells;
}

int WeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const int day = index.row() / kDayParts, part = index.row() % kDayParts;
    const WeekCell cell = m_week.value(weekKey(m_wished, day, part));
    if (role == Qt::AccessibleTextRole && index.column() == When) return cellSentence(day, part, cell);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == When) return tr("%1 %2").arg(weekdayName(day), dayPartName(part));
    return index.column() == Who ? coverWords(cell.cover) : cell.words;
}

QVariant WeekModel::headerData(int section, Qt::Orientation way, int role) const
{
    if (way != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == When ? tr("When") : section == Who ? tr("Who covers it") : tr("In words");
}

} // namespace alongside::ui
