#pragma once
// Somebody on the Sync page: the name, which opens their page, and on the same line what is said of their record.

#include <QString>

class QPushButton;
class QWidget;

namespace alongside::ui {

/// More are counted, not listed.
inline constexpr qsizetype kMostPeople = 12;

[[nodiscard]] QPushButton* personButton(const QString& objectName, const QString& name);
/// On one line as long as both have room there.
[[nodiscard]] QWidget* personRow(QPushButton* name, QWidget* beside);

} // namespace alongside::ui
