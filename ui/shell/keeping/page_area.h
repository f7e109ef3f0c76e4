#pragma once
// What a page is scrolled in. It is no wider than is good to read, follows the keyboard, and stands where it was left.

#include <QPointer>
#include <QScrollArea>

namespace alongside::ui {

class FocusFollower;
class Page;

class PageArea final : public QScrollArea {
public:
    /// The page is the area's from now on.
    explicit PageArea(Page* page);

    [[nodiscard]] Page* page() const { return m_page; }
    /// Another page is about to be shown.
    void leave();
    /// It is on show again: as far down as it was, with the keyboard where it was. False: it was never left, or what had
    /// the keyboard is gone; then it is at its heading.
    bool comeBack();
    /// The keyboard is where it was on the page, and nothing scrolls. False: that is gone; then it is at its heading.
    bool takeKeyboard();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    bool giveKeyboard(QWidget* to, int lookingAt);

    Page* m_page;
    FocusFollower* m_follower;
    QPointer<QWidget> m_leftWith{}; // had the keyboard: shown again, the toolkit gives it to whatever it finds first
    int m_leftAt = -1;              // how far down. Unit: pixels
    QSize m_leftAs{};
};

} // namespace alongside::ui
