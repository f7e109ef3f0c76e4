#pragma once
// A list built anew, safely: what stood there is hidden and nameless at once and gone when no signal of it is running
// any more, and the keyboard stays where it was.
//
//   const Refill anew(m_rows);
//   for (...) m_rows->addWidget(...);

#include <QPointer>
#include <QString>
#include <QWidget>

class QLayout;

namespace alongside::ui {

class Refill final {
public:
    /// Takes everything out of `rows` from its part number `first` on.
    explicit Refill(QLayout* rows, int first = 0);
    /// The focus that was in it is given to the widget of the same name, else to the one that stands nearest.
    ~Refill();
    Q_DISABLE_COPY_MOVE(Refill)

    /// At once out of sight and nameless; gone when no signal of it is running any more.
    static void takeOut(QWidget* widget);

private:
    [[nodiscard]] QWidget* again() const;
    [[nodiscard]] QWidget* nearest() const;

    QPointer<QWidget> m_inside;
    QString m_focused{};
    int m_first;
    int m_at = -1; // which part of the list had it
    QLayout* m_rows;
};

} // namespace alongside::ui
