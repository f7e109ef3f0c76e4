#pragma once
// A press goes to what was under the pointer when it began. Leaving a line can say what is wrong with it, or file what was
// typed: what stands below moves between press and release, and Qt would let the press fall.
// And it is one press: the second of a double click does not act once more, nor press what the first has put in its place.

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QMouseEvent;

namespace alongside::ui {

class SteadyPress final : public QObject {
public:
    /// For every button of the program, as long as `parent` lives.
    explicit SteadyPress(QObject* parent);

    bool eventFilter(QObject* of, QEvent* event) override;

private:
    void begin(QObject* of, const QMouseEvent& press);
    [[nodiscard]] bool isOnceMore(QObject* of, const QMouseEvent& mouse) const;
    [[nodiscard]] bool goesOn(const QObject* of, const QMouseEvent& mouse) const;

    QPointer<QAbstractButton> m_pressed{};
    bool m_acts = false; // the press before this one was on a button that does something
    QPoint m_inside{};   // of the pointer as it was pressed, in the button
    QPoint m_at{};       // the same, on the screen
};

} // namespace alongside::ui
