#pragma once
// What stands under the caret stays there while somebody types, whatever appears or vanishes above and below it: the page
// is scrolled by as much as it moved, and where it cannot be scrolled so far it gets an empty strip, which goes again
// once nobody types there.

#include <QList>
#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace alongside::ui {

class HeldPlace final {
public:
    /// The area outlives this.
    explicit HeldPlace(QScrollArea* area) : m_area(area) {}

    /// From now on `part` of the page stays where it is on the screen.
    void take(QWidget* part);
    [[nodiscard]] bool isTaken() const { return !m_part.isNull(); }
    /// Its page was laid out anew: it stands where it stood.
    void keep();
    /// It may move again. The empty strips go: all of them, or only as far as nobody sees it.
    void letGo(bool unseenOnly);

private:
    [[nodiscard]] int placeNow() const;
    void putBack(int moved);
    [[nodiscard]] int stripBelow(int above, int scroll) const;
    void setStrips(int above, int below, int scroll);

    QScrollArea* m_area;
    QPointer<QWidget> m_part{};
    int m_place = 0; // of its upper edge in what is seen of the page
    int m_above = 0; // strips. Unit: pixels
    int m_below = 0;
};

} // namespace alongside::ui
