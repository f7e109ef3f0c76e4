#include "ui/support/look/drawn/button.h"

#include "ui/support/look/buttons.h"
#include "ui/support/look/drawn/field.h"
#include "ui/support/look/style.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"

#include <QPainter>

namespace alongside::ui {

namespace {

constexpr int kIconPad = 10;
constexpr double kBar = 4, kBarFrom = 10;

struct ButtonLook {
    QColor fill{}, edge{}, words{};
    bool isBroken = false; // the edge
};

QPen edgeOf(const ButtonLook& look)
{
    if (look.edge.alpha() == 0) return {Qt::NoPen};
    QPen pen(look.edge, 1.25, Qt::SolidLine, Qt::FlatCap);
    if (look.isBroken) pen.setDashPattern({4, 4});
    return pen;
}

bool isChosen(const QStyleOption* option, const QWidget* widget)
{
    return kindOf(widget) != ButtonKind::Primary && (isOn(option, QStyle::State_On) || isHere(widget));
}

/// A bar at the foot, or on the rail at its beginning.
void drawChosen(QPainter& painter, const QStyleOption& option, const QColor& colour, bool onRail)
{
    const QRectF all(option.rect);
    QRectF bar(all.left() + kBarFrom, all.bottom() - kBar - 2, all.width() - 2 * kBarFrom, kBar);
    if (onRail) bar = QRectF(all.left() + 2, all.top() + kBarFrom, kBar, all.height() - 2 * kBarFrom);
    if (onRail && option.direction == Qt::RightToLeft) bar.moveRight(all.right() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, kBar / 2, kBar / 2);
}

ButtonLook lookOf(const QStyleOption* option, const QWidget* widget)
{
    const Tokens t = tokens();
    const bool over = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const bool chosen = isChosen(option, widget);
    const QColor none(Qt::transparent);
    if (!isOn(option, QStyle::State_Enabled)) return {none, t.muted, t.muted, true};
    switch (kindOf(widget)) {
    case ButtonKind::Primary: return {over ? t.buttonHover : t.button, none, t.buttonText};
    case ButtonKind::Quiet: return {over ? t.chipBack : none, none, over ? t.chipText : t.link};
    case ButtonKind::Rail: {
        QColor veil = t.railText;
        veil.setAlphaF(chosen ? 0.17F : 0.08F);
        return {chosen || over ? veil : none, none, t.railText};
    }
    case ButtonKind::Step: return {chosen ? t.chipBack : none, none, chosen ? t.chipText : t.muted};
    case ButtonKind::Plain: break;
    }
    return {chosen ? t.chipBack : over ? t.page : t.card, t.border, chosen ? t.chipText : t.text};
}

} // namespace

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Tokens t = tokens();
    const ButtonLook look = lookOf(option, widget);
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const bool onRail = kindOf(widget) == ButtonKind::Rail;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double in = focused ? 5.5 : 1.5; // on whole pixels: half ones would be half as dark
    painter->setPen(edgeOf(look));
    painter->setBrush(look.fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(in, in, -in, -in), kCorner - (focused ? 3 : 0),
                             kCorner - (focused ? 3 : 0));
    if (isChosen(option, widget)) drawChosen(*painter, *option, look.words, onRail);
    if (focused) drawFocusRing(painter, option->rect, kCorner, onRail ? t.railFocus : t.focus);
    painter->restore();
}

int padOf(const QStyleOption* option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->text.isEmpty() ? kIconPad : kindOf(widget) == ButtonKind::Quiet ? kNear : kGap;
}

void drawButtonLabel(const QStyle* style, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const ButtonLook look = lookOf(option, widget);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int pad = option->text.isEmpty() ? 0 : padOf(option, widget);
    QRect room = option->rect.adjusted(pad, 0, -pad, 0);
    const bool goesOn = words > room.width() && kindOf(widget) != ButtonKind::Rail;
    const bool readOn = goesOn && kindOf(widget) == ButtonKind::Quiet;
    const bool fromTheLeft = !option->text.isEmpty() && (readOn || kindOf(widget) == ButtonKind::Rail);
    const int side = option->iconSize.height();
    if (!option->icon.isNull()) {
        const int whole = side + (option->text.isEmpty() ? 0 : kNear + words);
        const int left = fromTheLeft ? room.left() : room.left() + std::max(0, (room.width() - whole) / 2);
        QRect where(left, room.center().y() - side / 2, side, side);
        where = QStyle::visualRect(option->direction, option->rect, where);
        const QIcon::State state = option->state & QStyle::State_On ? QIcon::On : QIcon::Off;
        option->icon.paint(painter, where, Qt::AlignCenter, QIcon::Normal, state);
        room = QStyle::visualRect(option->direction, option->rect,
                                  QRect(left + side + kNear, room.top(), words + kTight, room.height()));
    }
    painter->save();
    painter->setPen(look.words);
    const int side2 = !option->icon.isNull() || fromTheLeft ? int(Qt::AlignLeft) : int(Qt::AlignHCenter);
    style->drawItemText(painter, room,
                        Qt::AlignVCenter | side2 | Qt::TextShowMnemonic | (goesOn ? Qt::TextWordWrap : 0),
                        option->palette, true, option->text);
    painter->restore();
}

} // namespace alongside::ui
