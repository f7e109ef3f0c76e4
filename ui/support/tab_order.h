#pragma once
// Tab goes through a window in the order in which it is read: that of its layouts, whenever its parts were made. Qt's own
// chain is that of birth; whatever is built anew would come last in it.

#include <QList>

class QKeyEvent;
class QWidget;

namespace alongside::ui {

/// What Tab stops at within `root`: visible, enabled, each once. Order: as it is read.
[[nodiscard]] QList<QWidget*> tabStops(const QWidget* root);
/// Focuses the stop after (before) the one that has the keyboard. `round`: after the last comes the first. What had it and
/// is going out of sight leaves it near: to what comes next in the part it stood in, else what came before there. False:
/// there is none, or the keyboard is not within `root`.
bool tabOn(const QWidget* root, bool forward, bool round);
/// `act` decides something: the keyboard comes to it by somebody's own key, never because what had it has gone.
void keepForOwnKeys(QWidget* act);

/// A letter that stands for an answer, however it was typed: where a page says "M me", somebody holds Shift to it. Of a key
/// held with Ctrl, Alt or Meta: false.
[[nodiscard]] bool isByItself(const QKeyEvent& key);

/// What has the keyboard in the window of `part`, or will have it again once whatever stands in front of that has gone.
/// Nothing: nobody has.
[[nodiscard]] QWidget* keyboardIn(const QWidget* part);

} // namespace alongside::ui
