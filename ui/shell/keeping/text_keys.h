#pragma once
// Keys that Qt's own fields keep for themselves although they belong to the window.
// Ctrl+Z: what was just taken away comes back first. It belongs to the text that is written in only where that was typed
// in since, or where there is nothing to put back; and never where the text has nothing to undo.
// Alt and a letter press a button, or nothing at all: where that button is gone, the letter is not typed.

#include <QObject>
#include <QSet>

class QAction;

namespace alongside::ui {

class TextKeys final : public QObject {
    Q_OBJECT

public:
    /// At work in the whole program as long as `parent` is there. `putBack` outlives it; enabled: there is something.
    TextKeys(const QAction* putBack, QObject* parent);
    /// Something else is at hand to be put back: nothing has been typed since.
    void beginAnew() { m_typedIn.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QWidget* focus);
    [[nodiscard]] bool isTheTexts(const QObject* part) const;

    const QAction* m_putBack;
    QSet<const QObject*> m_typedIn{};
    QMetaObject::Connection m_typing{}; // of the text with the focus
};

} // namespace alongside::ui
