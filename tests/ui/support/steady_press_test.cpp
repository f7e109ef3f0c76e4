// What moves under the pointer while it is pressed is pressed all the same.

#include "ui/support/steady_press.h"

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
};

std::unique_ptr<QObject> steadyPressTest()
{
    return std::make_unique<SteadyPressTest>();
}

} // namespace alongside::test

#include "steady_press_test.moc"
