#include "ui/support/flow_layout.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace alongside::ui {

FlowLayout::FlowLayout(QWidget* parent, int across, int down) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins edge = contentsMargins();
    return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + m_across;
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins edge = contentsMargins();
    return {std::max(0, width - m_across) + edge.left() + edge.right(), height + edge.top() + edge.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool fromRight = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = room.left(), y = room.top(), line = 0;
    QList<std::pair<QLayoutItem*, QRect>> inLine;
    const auto settle = [&] {
        for (auto [item, where] : std::exchange(inLine, {})) {
            if (item->alignment() & Qt::AlignVCenter) where.translate(0, (line - where.height()) / 2);
            item->setGeometry(fromRight ? QStyle::visualRect(Qt::RightToLeft, room, where) : where);
        }
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(1, room.width()), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (x > room.left() && x + size.width() > room.right() + 1) {
            if (move) settle();
            x = room.left();
            y += line + m_down;
            line = 0;
        }
        inLine.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_across;
        line = std::max(line, size.height());
    }
    if (move) settle();
    return y + line - rect.top() + contentsMargins().bottom();
}

void keepAtTop(QVBoxLayout* whole, QVBoxLayout* rows)
{
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(rows, 0);
    whole->addStretch(0);
}

void giveRoom(QVBoxLayout* whole, QVBoxLayout* rows)
{
    int wanted = 0;
    for (int i = 0; i < rows->count(); ++i)
        if (rows->stretch(i) > 0) wanted = 1;
    if (whole->stretch(0) != wanted) whole->setStretch(0, wanted);
}

} // namespace alongside::ui
