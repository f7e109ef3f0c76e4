#pragma once
// What one types in or chooses by: the ground of a field, a box and its tick, a circle and its dot, the mark of a list.

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace alongside::ui {

inline constexpr double kCorner = 8;

[[nodiscard]] inline bool isOn(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void drawField(const QStyleOption* option, QPainter* painter);
void drawIndicator(const QStyleOption* option, QPainter* painter, bool round);
void drawChevron(QPainter* painter, const QRect& where, const QColor& colour);
/// Round an answer: its box or circle, and its words.
[[nodiscard]] QRect answerRing(const QStyleOption& words, const QWidget& widget);

} // namespace alongside::ui
