#include "ui/widgets/fields/growing_text_edit.h"

#include "ui/support/words.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kInside = 7; // between the frame and the words

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kInside);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::grow);
}

QString GrowingTextEdit::words() const
{
    return wordsIn(*document());
}

void GrowingTextEdit::setWords(const QString& words)
{
    if (this->words() == words) return;
    const int at = textCursor().position();
    {
        const QSignalBlocker quiet(this);
        setPlainText(words);
    }
    QTextCursor caret = textCursor();
    caret.setPosition(std::min(at, int(document()->characterCount()) - 1));
    setTextCursor(caret);
    grow();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    grow();
}

QSize GrowingTextEdit::sizeHint() const
{
    const int lines = std::clamp(int(std::ceil(document()->size().height())), m_least, m_most);
    const int high = lines * fontMetrics().lineSpacing() + 2 * kInside + 2 * frameWidth() + 2;
    return {320, high};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void GrowingTextEdit::grow()
{
    const bool more = document()->size().height() > m_most;
    setVerticalScrollBarPolicy(more ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() == sizeHint().height()) return;
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) grow();
    // Where all of it has room now, none of it stays scrolled away: it was less high when the words came.
    if (document()->size().height() <= m_most) verticalScrollBar()->setValue(0);
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) grow();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText()) return;
    static const QRegularExpression breaks(u"\\s*[\\n\\r\u2028\u2029]+\\s*"_s);
    insertPlainText(m_oneSentence ? source->text().trimmed().replace(breaks, u" "_s) : source->text());
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool alone = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (m_oneSentence && enter && alone) return void(focusNextChild());
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace alongside::ui
