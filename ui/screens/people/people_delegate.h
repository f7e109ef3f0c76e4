#pragma once
// One person in a list: name, whether they are a carer, what is next, and where the record is, by shape and words. All rows
// are of one height, so that ten thousand are laid out as fast as ten.

#include <QStyledItemDelegate>

namespace alongside::ui {

class PeopleDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace alongside::ui
