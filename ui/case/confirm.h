#pragma once
// Asked once, before what cannot be undone or what a great deal follows from: sign, start the money, a death. Two buttons;
// Esc leaves all as it was.

#include <QString>

#include <functional>

class QWidget;

namespace alongside::ui {

/// The dialog is "confirm", its buttons "confirm_yes" and "confirm_no" (`no`; empty: "Not yet"). Never blocks.
void confirm(QWidget* over, const QString& question, const QString& words, const QString& yes,
             const std::function<void()>& done, const QString& no = {});

} // namespace alongside::ui
