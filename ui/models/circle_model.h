#pragma once
// The circle as a list: the picture's twin. A snapshot of values; it never asks.

#include "core/domain/talk/circle.h"

#include <QAbstractTableModel>

namespace alongside::ui {

class CircleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Relation, Kind, Ring, Does, Phone, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(QList<CircleMember> members);
    [[nodiscard]] const QList<CircleMember>& members() const { return m_members; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;

private:
    QList<CircleMember> m_members;
};

} // namespace alongside::ui
