#pragma once
// Words read from an editor exactly as typed: toPlainText() would turn a no-break space into a plain one.

#include <QTextDocument>

namespace alongside::ui {

[[nodiscard]] inline QString wordsIn(const QTextDocument& document)
{
    QString words = document.toRawText();
    words.replace(QChar::ParagraphSeparator, u'\n');
    return words.replace(QChar::LineSeparator, u'\n');
}

} // namespace alongside::ui
