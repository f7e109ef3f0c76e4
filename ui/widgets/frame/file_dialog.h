#pragma once
// Files and folders are asked for in one way, and where the last one was: whoever saves three pages, or has the council's
// file on a stick, looks for that place once.

#include <QString>

class QFileDialog;
class QWidget;

namespace alongside::ui {

/// One existing file, until told otherwise; to be opened with open(), gone once it is answered. It begins in the folder
/// chosen last since the program was opened, before that in Downloads, else Documents, else home. `filter` as Qt has it;
/// empty: all files.
[[nodiscard]] QFileDialog* fileDialog(QWidget* over, const QString& objectName, const QString& title,
                                      const QString& filter = {});

} // namespace alongside::ui
