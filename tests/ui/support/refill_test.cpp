#include "ui/support/refill.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// A list of buttons, each of which has the list built anew when it is pressed.
struct List {
    QWidget window{};
    QPushButton* before = new QPushButton(u"before"_s);
    QWidget* list = new QWidget;
    QVBoxLayout* rows = new QVBoxLayout(list);
    QStringList next{};

    List()
    {
        auto* whole = new QVBoxLayout(&window);
        whole->addWidget(before);
        whole->addWidget(list);
        window.resize(300, 300);
        window.show();
        window.activateWindow();
    }
    void fill(const QStringList& names)
    {
        const ui::Refill anew(rows);
        for (const QString& name : names) {
            auto* button = new QPushButton(name);
            button->setObjectName(name);
            QObject::connect(button, &QPushButton::clicked, list, [this] { fill(next); });
            rows->addWidget(button); // shown by its layout
        }
    }
    QPushButton* button(const QString& name) const { return list->findChild<QPushButton*>(name); }
};

} // namespace

class RefillTest : public QObject {
    Q_OBJECT

private slots:
    void aListMayBeBuiltAnewByItsOwnButton()
    {
        List list;
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        list.fill({u"one"_s, u"two"_s, u"three"_s});
        list.next = {u"two"_s, u"four"_s};
        QPointer<QPushButton> pressed = list.button(u"two"_s);
        QTRY_VERIFY(pressed->isVisible());
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QVERIFY(list.button(u"two"_s) != pressed.data());
        QTRY_VERIFY(pressed.isNull());
        QCOMPARE(QApplication::focusWidget(), list.button(u"two"_s));
        QCOMPARE(list.rows->count(), 2);
    }

    /// While a sheet is in front the keyboard is lent, and comes back to where it was.
    void theKeyboardStaysWhileAnotherWindowHasIt()
    {
        List list;
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        list.fill({u"one"_s, u"two"_s, u"three"_s});
        QTRY_VERIFY(list.button(u"three"_s)->isVisible());
        list.button(u"two"_s)->setFocus();
        QWidget sheet;
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        list.fill({u"one"_s, u"two"_s, u"three"_s});
        sheet.close();
        list.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        QCOMPARE(QApplication::focusWidget(), list.button(u"two"_s));
    }

    void theKeyboardStaysNearWhereItWas()
    {
        List list;
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        list.fill({u"one"_s, u"two"_s, u"three"_s});
        QTRY_VERIFY(list.button(u"three"_s)->isVisible());
        list.button(u"three"_s)->setFocus();
        list.fill({u"one"_s, u"two"_s});
        QCOMPARE(QApplication::focusWidget(), list.button(u"two"_s));
        list.before->setFocus();
        list.fill({u"five"_s});
        QCOMPARE(QApplication::focusWidget(), list.before);
    }
};

std::unique_ptr<QObject> refillTest()
{
    return std::make_unique<RefillTest>();
}

} // namespace alongside::test

#include "refill_test.moc"
