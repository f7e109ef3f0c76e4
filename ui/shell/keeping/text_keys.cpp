#include "ui/shell/keeping/text_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace alongside::ui {

namespace {

bool isText(const QObject* part)
{
    return qobject_cast<const QLineEdit*>(part) || qobject_cast<const QPlainTextEdit*>(part);
}

bool hasSomethingToUndo(const QObject* text)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(text)) return line->isUndoAvailable();
    return static_cast<const QPlainTextEdit*>(text)->document()->isUndoAvailable();
}

/// A letter that Alt was held with. What the keyboard itself makes with AltGr comes without Alt.
bool isAltLetter(const QKeyEvent& key)
{
    return (key.modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier && !key.text().isEmpty()
           && key.text().at(0).isPrint();
}

bool takesLetters(const QObject* part)
{
    const auto* widget = qobject_cast<const QWidget*>(part);
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

TextKeys::TextKeys(const QAction* putBack, QObject* parent) : QObject(parent), m_putBack(putBack)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) { follow(now); });
}

void TextKeys::follow(const QWidget* focus)
{
    disconnect(m_typing);
    const auto typed = [this, focus] { m_typedIn.insert(focus); };
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        m_typing = connect(line, &QLineEdit::textChanged, this, typed);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        m_typing = connect(text, &QPlainTextEdit::textChanged, this, typed);
}

bool TextKeys::isTheTexts(const QObject* part) const
{
    return hasSomethingToUndo(part) && (!m_putBack->isEnabled() || m_typedIn.contains(part));
}

bool TextKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takesLetters(watched)) return isAltLetter(*static_cast<QKeyEvent*>(event));
    if (event->type() != QEvent::ShortcutOverride || !isText(watched)) return false;
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || isTheTexts(watched)) return false;
    event->ignore();
    return true;
}

} // namespace alongside::ui
