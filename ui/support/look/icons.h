#pragma once
// Our own line icons: 24 px, 2 px stroke, tinted when painted, sharp at every scale.

#include <QIcon>

namespace alongside::ui {

/// Tinted with the text colour of the application as it is when painted.
[[nodiscard]] QIcon lineIcon(const QString& name);
/// Tinted with one colour (the rail's).
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);

/// Names of all icons there are, in order.
[[nodiscard]] QStringList iconNames();

} // namespace alongside::ui
