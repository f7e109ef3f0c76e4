// What moves under the pointer while it is pressed is pressed all the same, and once.

#include "ui/support/steady_press.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace alongside::test {

namespace {

/// A line that says what is wrong once it is left, and a button below it.
struct Sheet {
    QWidget window{};
    QLabel* problem = new QLabel(QStringLiteral("Enter an amount,\nlike 12.50\nor 12"));
    QLineEdit* line = new QLineEdit;
    QPushButton* button = new QPushButton(QStringLiteral("Agree"));
    int pressed = 0;

    Sheet()
    {
        auto* rows = new QVBoxLayout(&window);
        for (QWidget* row : QList<QWidget*>{line, problem, button}) rows->addWidget(row);
        rows->addStretch();
        problem->hide();
        window.resize(400, 400);
        QObject::connect(line, &QLineEdit::editingFinished, problem, &QWidget::show);
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++pressed; });
        window.show();
        window.activateWindow();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("12,50"));
    }
    /// What it has to say is said: nothing moves any more.
    bool comesToRest()
    {
        const int before = button->y();
        button->setFocus();
        return QTest::qWaitFor([&] { return button->y() > before; });
    }
    [[nodiscard]] QPoint aim() const { return button->mapTo(&window, button->rect().center()); }
    bool pressAt(QPoint at)
    {
        const int before = button->y();
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, at);
        return QTest::qWaitFor([&] { return button->y() > before; });
    }
};

} // namespace

class SteadyPressTest : public QObject {
    Q_OBJECT

private slots:
    void aButtonThatMovesUnderThePointerIsPressed()
    {
        const ui::SteadyPress steady(qApp);
        Sheet sheet;
        QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
        const QPoint at = sheet.aim();
        QVERIFY(sheet.pressAt(at));
        QVERIFY(!sheet.button->geometry().contains(at));                  // or this shows nothing
        QTest::mouseMove(sheet.window.windowHandle(), at + QPoint(1, 1)); // a hand is never quite still
        QTest::mouseRelease(sheet.window.windowHandle(), Qt::LeftButton, {}, at + QPoint(1, 1));
        QCOMPARE(sheet.pressed, 1);
        QVERIFY(!sheet.button->isDown());
    }

    void whoDragsAwayTakesThePressBack()
    {
        const ui::SteadyPress steady(qApp);
        Sheet sheet;
        QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
        QVERIFY(sheet.pressAt(sheet.aim()));
        QTest::mouseMove(sheet.window.windowHandle(), QPoint(390, 390));
        QTest::mouseRelease(sheet.window.windowHandle(), Qt::LeftButton, {}, QPoint(390, 390));
        QCOMPARE(sheet.pressed, 0);
        QVERIFY(!sheet.button->isDown());
    }

    void theSecondOfADoubleClickPressesNothing()
    {
        const ui::SteadyPress steady(qApp);
        Sheet sheet;
        QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
        QVERIFY(sheet.comesToRest());
        QTest::mouseDClick(sheet.window.windowHandle(), Qt::LeftButton, {}, sheet.aim());
        QCOMPARE(sheet.pressed, 1);
        QTest::mouseClick(sheet.window.windowHandle(), Qt::LeftButton, {}, sheet.aim()); // another, later
        QCOMPARE(sheet.pressed, 2);
    }

    /// Nor what the first has put in its place, and that does not get the keyboard by it.
    void norWhatStandsThereAfterTheFirst_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("another button") << false;
        QTest::newRow("what a press opens and closes") << true;
    }
    void norWhatStandsThereAfterTheFirst()
    {
        QFETCH(bool, opens);
        const ui::SteadyPress steady(qApp);
        Sheet sheet;
        auto* next = new QPushButton(QStringLiteral("Next"), &sheet.window);
        next->setCheckable(opens);
        next->hide();
        int wentOn = 0;
        QObject::connect(next, &QPushButton::clicked, next, [&wentOn] { ++wentOn; });
        QObject::connect(sheet.button, &QPushButton::clicked, next, [&] {
            next->setGeometry(sheet.button->geometry());
            next->show();
            next->raise();
            sheet.line->setFocus();
        });
        QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
        QVERIFY(sheet.comesToRest());
        QTest::mouseDClick(sheet.window.windowHandle(), Qt::LeftButton, {}, sheet.aim());
        QVERIFY(next->isVisible());
        QCOMPARE(wentOn, 0);
        QCOMPARE(QApplication::focusWidget(), sheet.line);
    }

    void whatIsOnOrOffGoesBackByIt()
    {
        const ui::SteadyPress steady(qApp);
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        auto *box = new QCheckBox(QStringLiteral("Now")), *other = new QCheckBox(QStringLiteral("Then"));
        for (QWidget* row : {box, other}) rows->addWidget(row);
        window.resize(400, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int turned = 0;
        QObject::connect(box, &QCheckBox::toggled, box, [&turned] { ++turned; });
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {},
                           box->mapTo(&window, QPoint(8, box->height() / 2)));
        QCOMPARE(turned, 2);
        QVERIFY(!box->isChecked());
    }
};

std::unique_ptr<QObject> steadyPressTest()
{
    return std::make_unique<SteadyPressTest>();
}

} // namespace alongside::test

#include "steady_press_test.moc"
