#include "ui/screens/people/people_delegate.h"

#include "ui/screens/people/people_model.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kAround = 2, kInside = 10, kShape = 12, kBeside = 8, kBesideShape = 6;

/// As high as the letters of its writing need: Arabic and Bengali reach further down than the type of the window.
int lineHigh(const QString& words, Type type)
{
    const QFontMetrics metrics(fontFor(type));
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine;
    return std::max(metrics.height(), metrics.boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 0), flags, words).height());
}

/// Of words on as many lines as they need.
int wrappedHigh(const QString& words, int wide)
{
    const QRect room(0, 0, std::max(1, wide), QWIDGETSIZE_MAX);
    return QFontMetrics(fontFor(Type::Small)).boundingRect(room, int(Qt::AlignTop) | Qt::TextWordWrap, words).height();
}

Sent sentIn(const QModelIndex& row)
{
    return static_cast<Sent>(row.data(PeopleModel::SentRole).toInt());
}

} // namespace

/// Every row alike, as high as the deepest writing of a name needs and the longest of what is said, wrapped.
QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int wide = static_cast<const QAbstractItemView*>(parent())->viewport()->width() - 2 * (kAround + kInside);
    int note = 0, sent = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row) {
        const QModelIndex one = index.siblingAtRow(row);
        note = std::max(note, wrappedHigh(one.data(PeopleModel::NoteRole).toString(), wide));
        sent = std::max(sent, wrappedHigh(sentWords(sentIn(one)), wide - kShape - kBesideShape));
    }
    return {160, lineHigh(u"\u00C5g\u062C\u0639"_s, Type::Strong) + note + sent + 2 * kInside + 4};
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens t = tokens();
    const bool focused = option.state & QStyle::State_HasFocus, over = option.state & QStyle::State_MouseOver;
    const bool chosen = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(kAround, kAround, -kAround, -kAround);
    if (over || (chosen && focused)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(over ? t.page : t.chipBack);
        painter->drawRoundedRect(box, 8, 8);
    }
    if (focused) drawFocusRing(painter, box, 8, t.focus);
    const int from = option.direction == Qt::RightToLeft ? int(Qt::AlignRight) : int(Qt::AlignLeft);
    QRect line = box.adjusted(kInside, kInside - 2, -kInside, 0);
    const auto write = [&](const QString& words, Type type, const QColor& colour, const QRect& where) {
        painter->setFont(fontFor(type));
        painter->setPen(colour);
        const int high = type == Type::Small ? wrappedHigh(words, where.width()) : lineHigh(words, type);
        if (type == Type::Small)
            painter->drawText(QRect(where.topLeft(), QSize(where.width(), high)),
                              from | Qt::AlignTop | Qt::TextWordWrap, words);
        else
            painter->drawText(where, from | Qt::AlignTop,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
        line.setTop(line.top() + high + 1);
    };
    const QString subject = index.data(PeopleModel::SubjectRole).toString();
    QRect name = line;
    if (!subject.isEmpty()) { // beside the name, which gives way
        const QFontMetrics strong(fontFor(Type::Strong)), small(fontFor(Type::Small));
        const int wide = small.horizontalAdvance(subject), room = line.width() - wide - kBeside;
        name.setWidth(std::min(strong.horizontalAdvance(index.data().toString()) + 1, room));
        QRect beside(name.right() + 1 + kBeside, line.top() + strong.ascent() - small.ascent(), wide + 1,
                     small.height());
        painter->setFont(fontFor(Type::Small));
        painter->setPen(t.muted);
        painter->drawText(QStyle::visualRect(option.direction, line, beside), from | Qt::AlignTop, subject);
        name = QStyle::visualRect(option.direction, line, name);
    }
    write(index.data().toString(), Type::Strong, t.text, name);
    write(index.data(PeopleModel::NoteRole).toString(), Type::Small, t.text, line);
    const Sent sent = sentIn(index);
    const QColor colour = sent == Sent::AtOffice ? t.ok : sent == Sent::NeedsYou ? t.caution : t.muted;
    const QFontMetrics small(fontFor(Type::Small));
    QRect shape(line.left(), line.top() + (small.height() - kShape) / 2, kShape, kShape);
    shape = QStyle::visualRect(option.direction, line, shape);
    drawSentShape(*painter, shape, sent, colour);
    const int indent = kShape + kBesideShape;
    write(sentWords(sent), Type::Small, colour,
          option.direction == Qt::RightToLeft ? line.adjusted(0, 0, -indent, 0) : line.adjusted(indent, 0, 0, 0));
    painter->restore();
}

} // namespace alongside::ui
