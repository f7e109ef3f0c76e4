#pragma once
// Pictures of a window at rest, and where two of them differ.

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace alongside::test {

/// Nobody has the keyboard, and every layout has come to rest.
inline QImage pictureOf(QWidget* window)
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
    }
    return window->grab().toImage();
}

/// Empty: to the last point the same. Else the place of the first point that differs, and what of the window stands there.
inline QString differenceOf(const QImage& one, const QImage& other, QWidget* window)
{
    if (one.size() != other.size()) return QStringLiteral("another size");
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) == other.pixel(x, y)) continue;
            QString where = QStringLiteral("%1,%2:").arg(x).arg(y);
            for (QWidget* at = window->childAt(x, y); at && at != window; at = at->parentWidget())
                where += QStringLiteral(" %1 \"%2\"")
                             .arg(QString::fromLatin1(at->metaObject()->className()), at->objectName());
            return where;
        }
    return {};
}

/// The difference that is left when layouts and what is drawn elsewhere (the pages of a PDF) have come to rest.
template <class Wanted>
QString restingDifference(QWidget* window, Wanted wanted)
{
    QString left;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            left = differenceOf(pictureOf(window), wanted(), window);
            return left.isEmpty();
        },
        20'000));
    return left;
}

} // namespace alongside::test
