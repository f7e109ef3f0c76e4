#include "ui/support/look/drawn/field.h"

#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"

#include <QPainter>

namespace alongside::ui {

void drawField(const QStyleOption* option, QPainter* painter)
{
    const Tokens t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5); // on whole pixels
    painter->setPen(QPen(t.border, 1.25));
    painter->setBrush(isOn(option, QStyle::State_ReadOnly) ? t.page : t.card);
    painter->drawRoundedRect(edge, kCorner, kCorner);
    if (isOn(option, QStyle::State_HasFocus)) drawFocusRing(painter, option->rect, kCorner, t.focus);
    painter->restore();
}

void drawIndicator(const QStyleOption* option, QPainter* painter, bool round)
{
    const Tokens t = tokens();
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool on = isOn(option, QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? t.button : t.border, 1.6));
    painter->setBrush(on && !round ? t.button : t.card);
    if (round) painter->drawEllipse(box);
    else painter->drawRoundedRect(box, 5, 5);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.button);
        painter->drawEllipse(box.center(), box.width() * 0.27, box.width() * 0.27);
    } else if (on) {
        painter->setPen(QPen(t.buttonText, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double w = box.width();
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(w * 0.24, w * 0.53),
                                        box.topLeft() + QPointF(w * 0.43, w * 0.71),
                                        box.topLeft() + QPointF(w * 0.77, w * 0.31)});
    }
    painter->restore();
}

void drawChevron(QPainter* painter, const QRect& where, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(where).center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-5, -2.5), middle + QPointF(0, 2.5), middle + QPointF(5, -2.5)});
    painter->restore();
}

/// Qt gives the words alone: from there to the edge that its box or circle stands at.
QRect answerRing(const QStyleOption& words, const QWidget& widget)
{
    QRect ring = words.rect.adjusted(-5, 0, 5, 0);
    if (words.direction == Qt::RightToLeft) ring.setRight(widget.rect().right());
    else ring.setLeft(0);
    ring.setTop(1);
    ring.setBottom(widget.rect().bottom() - 1);
    return ring & widget.rect();
}

} // namespace alongside::ui
