#pragma once
// Where the keyboard is, one sees: the page scrolls to what has the focus, to the line being typed and to the item
// walked to, also after rows were added or a text grew. Nothing is ever typed behind the footer, and what is typed in
// or pressed does not move on the screen.

#include "ui/shell/keeping/held_place.h"

#include <QObject>
#include <QTimer>

class QScrollArea;
class QWidget;

namespace alongside::ui {

class FocusFollower final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the area.
    explicit FocusFollower(QScrollArea* area);
    /// The page stands as it is to stand: nothing is scrolled to before the next key.
    void rest();
    /// Nobody sees the page any more, or it is laid out in another size of text: nothing of it is held in its place.
    void letAllGo() { m_held.letGo(false); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focus);
    void reveal();
    void hold(QWidget* focus);
    void standWhereGrown(int before);
    void letGo();
    void keepSoon();
    void show(const QWidget* focus, QPoint place, int room);
    [[nodiscard]] QWidget* focusInside() const;

    QScrollArea* m_area;
    HeldPlace m_held;
    bool m_keepsSoon = false;
    bool m_follows = false; // not while somebody scrolls elsewhere to read
    QTimer m_soon;          // once the layout has come to rest
};

} // namespace alongside::ui
