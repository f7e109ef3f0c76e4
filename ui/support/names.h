#pragma once
// The names things are heard by. A mnemonic's '&' is for the eye alone; one place strips it.

#include <QString>

class QLabel;
class QLineEdit;
class QWidget;

namespace alongside::ui {

/// "Can they do this &without help?" -> "Can they do this without help?"; "a && b" -> "a & b".
[[nodiscard]] QString plainName(const QString& label);

/// objectName, and the accessible name without mnemonics.
void name(QWidget* widget, const QString& objectName, const QString& label);

/// The label names the input, for the eye, for Alt+letter and for the screen reader.
void join(QLabel* label, QWidget* input);

/// A search field with its two small buttons, each of which has a name and does something: the glass begins anew with
/// all of it marked, the cross clears it.
void makeSearchField(QLineEdit* field);

/// Raises an alert: what a status line or message says now is read out.
void announce(QWidget* widget, const QString& words);

} // namespace alongside::ui
