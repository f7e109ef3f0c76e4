#pragma once
// A button as it looks, by its kind and state. What is chosen is marked by a bar as well as by its ground, and what
// cannot be pressed has a broken edge: in every look the shape alone says it.

#include <QStyleOption>

class QPainter;
class QStyle;

namespace alongside::ui {

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawButtonLabel(const QStyle* style, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget);
/// Between edge and words. Unit: pixels.
[[nodiscard]] int padOf(const QStyleOption* option, const QWidget* widget);

} // namespace alongside::ui
