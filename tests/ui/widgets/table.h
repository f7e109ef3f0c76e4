#pragma once
// A window with one field and something to leave it for.

#include "tests/ui/support/look.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside::test {

struct Table {
    QWidget window{};
    QVBoxLayout* rows = new QVBoxLayout(&window);
    QPushButton* after = new QPushButton(QStringLiteral("After"));

    template <class F>
    F* put(F* field)
    {
        rows->addWidget(field);
        rows->addWidget(after);
        after->setObjectName(QStringLiteral("after"));
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        field->setFocus();
        return QTest::qWaitForWindowActive(&window) ? field : nullptr;
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
};

} // namespace alongside::test
