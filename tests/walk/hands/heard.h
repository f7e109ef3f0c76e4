#pragma once
// What assistive technology is told of the windows, as a list: the walker presses what stands here, and most of what is
// asked after a step is asked of it.

#include <QAccessible>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

class QWidget;

namespace alongside::walk {

struct Heard {
    QAccessible::Role role = QAccessible::NoRole;
    QString name{};
    QString value{};
    QString description{};
    QAccessible::State state{};
    QRect where{};
    QWidget* widget = nullptr; // null: a part of a picture or a row of a list
    QStringList actions{};

    /// Everything said of it, in one line.
    [[nodiscard]] QString words() const { return name + u' ' + value + u' ' + description; }
};

/// Of one window, in the order a reader walks it; what cannot be seen is left out.
QList<Heard> heardIn(QWidget* window);
/// Of every window of this program that is on the screen.
QList<Heard> heardEverywhere();
/// All of it but where the focus is: two that are equal look and sound the same.
QByteArray printOf(const QList<Heard>& heard);
/// How a script names a control.
QString labelOf(const QWidget* widget);

} // namespace alongside::walk
