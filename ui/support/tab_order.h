#pragma once
// Tab goes through a page in the order in which it is read: that of its layouts, whenever its parts were made.

class QWidget;

namespace alongside::ui {

/// Silent, and nothing is done where the order is right already.
void orderTabs(QWidget* page);

} // namespace alongside::ui
