#pragma once
// By keyboard alone: a page in its window, its parts by name, keys into whatever has the focus.

#include "tests/ui/case/practice_table.h"

#include <QLabel>

namespace alongside::test {

class Sitting final {
public:
    explicit Sitting(ui::CasePage* opened) : page(opened), window(inWindow(opened, {1158, 768}))
    {
        if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    }
    [[nodiscard]] QWidget* at(const QString& name) const
    {
        auto* found = page->findChild<QWidget*>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString text(const QString& name) const { return static_cast<QLabel*>(at(name))->text(); }
    void into(const QString& name) const { at(name)->setFocus(); }
    void type(const QString& name, const QString& words) const
    {
        into(name);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    void press(const QString& name, int key = Qt::Key_Space) const
    {
        into(name);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    }
    /// One of the acts that stand in the footer.
    void run(const QString& key) const
    {
        for (const ui::PageAction& action : page->actions())
            if (action.key == key) return action.run();
        qFatal("no act %s", qPrintable(key));
    }
    [[nodiscard]] QString whyNot(const QString& key) const
    {
        for (const ui::PageAction& action : page->actions())
            if (action.key == key) return action.whyNot;
        return QStringLiteral("there is no such act");
    }
    /// Every word that could be heard on the page, shown or hidden.
    [[nodiscard]] QString everything() const
    {
        QString all;
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (auto* heard = QAccessible::queryAccessibleInterface(widget))
                for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                    all += heard->text(kind) + u'\n';
            all += widget->toolTip() + u'\n';
        }
        return all;
    }
    void yes() const
    {
        auto* go = window->findChild<QPushButton*>(QStringLiteral("confirm_yes"));
        if (!go) qFatal("nothing is asked");
        go->click();
    }

    ui::CasePage* page;
    std::unique_ptr<QWidget> window;
};

} // namespace alongside::test
