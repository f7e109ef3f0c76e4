#include "ui/shell/keeping/undo_key.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace alongside::ui {

namespace {

bool hasNothingToUndo(const QObject* part)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(part)) return !line->isUndoAvailable();
    const auto* text = qobject_cast<const QPlainTextEdit*>(part);
    return text && !text->document()->isUndoAvailable();
}

} // namespace

UndoKey::UndoKey(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || !hasNothingToUndo(watched)) return false;
    event->ignore();
    return true;
}

} // namespace alongside::ui
