#pragma once
// Asked once, before what cannot be undone: sign, start the money. Two buttons, verbs both; Esc leaves all as it was.

#include <QString>

#include <functional>

class QWidget;

namespace alongside::ui {

/// The dialog is "confirm", its buttons "confirm_yes" and "confirm_no". Never blocks.
void confirm(QWidget* over, const QString& question, const QString& words, const QString& yes,
             const std::function<void()>& done);

} // namespace alongside::ui
