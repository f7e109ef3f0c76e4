#pragma once
// Words typed into a field that belongs to no record yet: a name still being asked for, a reason before the button is
// pressed. They are handed to the window letter by letter, which keeps them through the cover, a kill and a new start, and
// gives them back when the field is there again. Emptied, they are gone.
//
//   keepTyped(m_name->edit());

#include <QString>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace alongside::ui {

/// `as` where the objectName is not alone on its page.
void keepTyped(QLineEdit* editor, const QString& as = {});
void keepTyped(QPlainTextEdit* editor, const QString& as = {});
/// A field that says what was given it in another way than by its letters: `words` is empty as long as nothing was.
/// Call tellTyped when it has changed.
void keepTyped(QWidget* field, const std::function<QString()>& words, const std::function<void(const QString&)>& put);
/// Every line in a field of several.
void keepTypedIn(const QWidget* field);
[[nodiscard]] bool isKept(const QWidget* editor);
/// The program itself has silently put something else into fields of `part`, or emptied them.
void tellTyped(const QWidget* part);

} // namespace alongside::ui
