#pragma once
// Hands on the main window: finds a part by its name among those that can be seen, clicks in its middle, types into it.
// Whatever is not on the screen cannot be pressed: a test that needs it fails.

#include "tests/ui/support/look.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::test {

class Player {
public:
    Player(ui::MainWindow& window, const QString& pictures) : m_window(window), m_pictures(pictures) {}

    /// Waits for it; nullptr after ten seconds.
    QWidget* find(const QString& name) const
    {
        QWidget* found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = seen(name)) != nullptr; }, 10'000);
        return found;
    }

    /// At this moment, without waiting.
    [[nodiscard]] bool isThere(const QString& name) const { return seen(name) != nullptr; }

    bool click(const QString& name) const
    {
        ++m_acts;
        QWidget* part = find(name);
        if (!part) return qWarning("not on the screen: %s", qPrintable(name)), false;
        bringIntoView(part);
        QTest::mouseClick(part, Qt::LeftButton, {}, part->rect().center());
        QTest::qWait(30);
        return true;
    }

    /// Puts the caret in the part, by a click, and types.
    bool type(const QString& name, const QString& words) const
    {
        ++m_acts;
        return says(name, words);
    }

    /// The same with a person's own words, which are no work: they are not counted among the acts.
    bool says(const QString& name, const QString& words) const
    {
        QWidget* part = find(name);
        if (!part) return qWarning("not on the screen: %s", qPrintable(name)), false;
        if (!take(part)) return qWarning("takes no focus: %s", qPrintable(name)), false;
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::qWait(30);
        return true;
    }

    /// The same in a field that holds something already.
    bool retype(const QString& name, const QString& words) const
    {
        QWidget* part = find(name);
        if (part && take(part)) QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        return type(name, words);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        if (QApplication::activeWindow() != &m_window) {
            m_window.activateWindow();
            (void)QTest::qWaitForWindowActive(&m_window);
        }
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key, with);
        QTest::qWait(30);
    }

    /// Presses, choices and boxes filled in so far.
    [[nodiscard]] int acts() const { return m_acts; }

    /// The page that answers to this screen is on show.
    bool isOn(const QString& screen) const
    {
        return QTest::qWaitFor([&] { return m_window.page() && m_window.navigator().here().screen == screen; }, 10'000);
    }

    /// A picture of the window as it stands, after what moves has come to rest.
    void keep(const QString& name)
    {
        QTest::qWait(250);
        QDir().mkpath(m_pictures);
        m_window.grab().save(
            u"%1/%2-%3.png"_s.arg(m_pictures, QString::number(++m_taken).rightJustified(2, u'0'), name));
    }

    /// What sticks out of the window, or does not fit its place.
    QStringList outside() const { return test::outside(&m_window, &m_window); }

private:
    QWidget* seen(const QString& name) const
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top->objectName() == name) return top;
            for (QWidget* part : top->findChildren<QWidget*>(name))
                if (part->isVisible() && part->isEnabled()) return part;
        }
        return nullptr;
    }

    static bool take(QWidget* part)
    {
        bringIntoView(part);
        // A sheet that has closed gives the window back only where a window manager does it.
        if (QApplication::activeWindow() != part->window()) {
            part->window()->activateWindow();
            (void)QTest::qWaitFor([part] { return QApplication::activeWindow() == part->window(); });
        }
        part->setFocus();
        QWidget* focus = QApplication::focusWidget();
        return focus && (focus == part || part->isAncestorOf(focus) || part->focusProxy() == focus);
    }

    static void bringIntoView(QWidget* part)
    {
        for (QWidget* above = part->parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(part, 40, 80);
        QApplication::processEvents();
    }

    ui::MainWindow& m_window;
    QString m_pictures;
    int m_taken = 0;
    mutable int m_acts = 0;
};

} // namespace alongside::test
