#pragma once
// The typical week as a list, the picture's twin: one row for each part of each day, in order.

#include "core/domain/talk/conversation.h"

#include <QAbstractTableModel>
#include <QMap>

namespace alongside::ui {

class WeekModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(const QMap<QString, WeekCell>& week, bool wished);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    QMap<QString, WeekCell> m_week;
    bool m_wished = false;
};

} // namespace alongside::ui
