// What the style promises for every control of its kind, those of screens to come included.

#include "ui/support/look/style.h"

#include <QLineEdit>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// One notch as the system gives it: only such an event goes on to the widgets behind.
constexpr int kRing = 4; // pixels that a focus ring takes at its edge

void turnWheel(QWidget* over)
{
    const QPoint at = over->rect().center();
    QWheelEvent notch(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&notch);
    qApp->notify(over, &notch);
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    /// It is round the box and its words, and the box is whole inside it.
    void theRingLeavesTheBoxWhole()
    {
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        auto* box = new QCheckBox(u"Dignity"_s);
        auto* circle = new QRadioButton(u"Eligible"_s);
        auto* other = new QLineEdit;
        for (QWidget* one : QList<QWidget*>{other, box, circle}) rows->addWidget(one);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        for (QAbstractButton* answer : QList<QAbstractButton*>{box, circle}) {
            const QImage seen = answer->grab().toImage();
            for (int x = 0; x < kRing; ++x)
                for (int y = 0; y < seen.height(); ++y) QCOMPARE(seen.pixelColor(x, y), seen.pixelColor(0, 0));
            answer->setFocus(Qt::TabFocusReason);
            QVERIFY(answer->grab().toImage() != seen); // it is there
            other->setFocus();
        }
    }

    void theKeyboardIsSeenAtTheBoxAndItsWords()
    {
        ui::Style style;
        for (QAbstractButton* answer :
             QList<QAbstractButton*>{new QRadioButton(u"Yes"_s), new QCheckBox(u"Start now"_s)}) {
            const std::unique_ptr<QAbstractButton> kept(answer);
            QWidget window;
            answer->setParent(&window);
            answer->setStyle(&style);
            answer->adjustSize();
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            answer->clearFocus();
            const QImage without = answer->grab().toImage();
            answer->setFocus(Qt::TabFocusReason);
            const QImage with = answer->grab().toImage();
            int left = answer->width(), right = 0;
            for (int x = 0; x < answer->width(); ++x)
                for (int y = 0; y < answer->height(); ++y)
                    if (with.pixel(x, y) != without.pixel(x, y)) left = std::min(left, x), right = std::max(right, x);
            QVERIFY2(left <= 2, qPrintable(QString::number(left)));
            QVERIFY(right > 22);
            answer->setParent(nullptr);
        }
    }

    void anOpenListIsHeardAsWhatItWasOpenedFrom()
    {
        QComboBox list;
        list.setAccessibleName(u"How often"_s);
        list.addItems({u"a day"_s, u"a week"_s});
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.showPopup();
        QTRY_VERIFY(list.view()->isVisible());
        QCOMPARE(list.view()->accessibleName(), u"How often"_s);
        list.hidePopup();
    }

    void theWheelOverAClosedListOrNumberScrollsThePageAndChangesNothing()
    {
        QScrollArea area;
        auto* page = new QWidget;
        auto* rows = new QVBoxLayout(page);
        auto* list = new QComboBox;
        list->addItems({u"hour"_s, u"day"_s, u"week"_s, u"year"_s});
        list->setCurrentIndex(1);
        auto* number = new QSpinBox;
        number->setValue(5);
        auto* slider = new QSlider;
        slider->setValue(5);
        for (QWidget* one : QList<QWidget*>{list, number, slider}) rows->addWidget(one);
        page->setMinimumHeight(2000);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(300, 300);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        page->setFocus();
        for (QWidget* over : QList<QWidget*>{list, number, slider}) {
            area.verticalScrollBar()->setValue(0);
            turnWheel(over);
            QVERIFY2(area.verticalScrollBar()->value() > 0, over->metaObject()->className());
            QVERIFY2(!over->hasFocus(), over->metaObject()->className());
            over->setFocus();
            turnWheel(over);
        }
        QCOMPARE(list->currentIndex(), 1);
        QCOMPARE(number->value(), 5);
        QCOMPARE(slider->value(), 5);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        QPushButton button(u"Agree"_s);
        button.setAutoDefault(false);
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.size(), 3);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // somebody's shortcut
        QCOMPARE(pressed.size(), 3);
    }

    void anOpenListIsScrolledByTheWheel()
    {
        QComboBox list;
        for (int i = 0; i < 200; ++i) list.addItem(QString::number(i));
        list.setMaxVisibleItems(10);
        list.show();
        list.showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(list.view()->window()));
        turnWheel(list.view()->viewport());
        QVERIFY(list.view()->verticalScrollBar()->value() > 0);
        list.hidePopup();
        QCOMPARE(list.currentIndex(), 0);
    }
};

std::unique_ptr<QObject> styleTest()
{
    return std::make_unique<StyleTest>();
}

} // namespace alongside::test

#include "style_test.moc"
