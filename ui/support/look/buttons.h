#pragma once
// Buttons are verbs with an object. One primary on a page; the rest plain; quiet ones read like links.

#include <QString>

class QPushButton;
class QWidget;

namespace alongside::ui {

enum class ButtonKind { Plain, Primary, Quiet, Rail, Step };

[[nodiscard]] QPushButton* makeButton(ButtonKind kind, const QString& objectName, const QString& text);
/// An icon alone: its words are its name and its tooltip.
[[nodiscard]] QPushButton* makeIconButton(const QString& objectName, const QString& icon, const QString& words);

void setKind(QPushButton* button, ButtonKind kind);
/// Where one is now, in a row of places: shown as chosen, heard as "you are here", and not a box to tick.
void markHere(QPushButton* button, bool here);
[[nodiscard]] bool isHere(const QWidget* button);

[[nodiscard]] ButtonKind kindOf(const QWidget* button);

} // namespace alongside::ui
