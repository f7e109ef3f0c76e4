#pragma once
// A window at rest, pictures of it, and where two of them differ.

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace alongside::test {

/// Waits until nothing of it has moved for three turns of the event loop; false after ten seconds. What is measured before
/// that is measured while it is still being laid out, the more so the more this computer has to do.
inline bool comesToRest(const QWidget* window)
{
    const auto places = [window] {
        QHash<const QWidget*, QRect> all{{window, window->rect()}};
        for (const QWidget* part : window->findChildren<QWidget*>())
            if (part->isVisible()) all.insert(part, part->geometry());
        return all;
    };
    auto before = places();
    int still = 0;
    return QTest::qWaitFor(
        [&] {
            const auto now = places();
            still = now == before ? still + 1 : 0;
            before = now;
            return still > 3;
        },
        10'000);
}

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
