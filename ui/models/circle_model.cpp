#include "ui/models/circle_model.h"

#include "ui/widgets/pictures/circle_view.h"

#include <algorithm>

namespace alongside::ui {

void CircleModel::setMembers(QList<CircleMember> members)
{
    if (std::ranges::equal(members, m_members, {}, &CircleMember::id, &CircleMember::id)) {
        m_members = std::move(members);
        if (!m_members.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

int CircleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int CircleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CircleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_members.size()) return {};
    const CircleMember& member = m_members.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Name) return circleSentence(member);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name: return member.name;
    case Relation: return member.relation;
    case Kind: return sectorWords(member.sector);
    case Ring: return ringWords(member.ring);
    case Does: return member.does;
    case Phone: return member.phone;
    default: return {};
    }
}

QVariant CircleModel::headerData(int section, Qt::Orientation way, int role) const
{
    if (way != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Who");
    case Relation: return tr("Who they are to me");
    case Kind: return tr("Part of the circle");
    case Ring: return tr("How close");
    case Does: return tr("What they do");
    case Phone: return tr("Phone");
    default: return {};
    }
}

} // namespace alongside::ui
