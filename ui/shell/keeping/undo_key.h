#pragma once
// Ctrl+Z belongs to the text that is written in, as long as there is something of it to undo; after that it puts back
// what was taken away last. Qt's own fields keep the key for themselves even where they have nothing to undo.

#include <QObject>

namespace alongside::ui {

class UndoKey final : public QObject {
public:
    /// At work in the whole program as long as `parent` is there.
    explicit UndoKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alongside::ui
