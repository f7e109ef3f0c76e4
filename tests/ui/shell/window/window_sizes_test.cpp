// The window at every size: nothing is cut, nothing is behind the footer, little room holds what matters.

#include "tests/ui/shell/window/window_room.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/run.h"
#include "tests/ui/support/pictures.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include <memory>

namespace alongside::test {

class WindowSizesTest : public QObject {
    Q_OBJECT

private slots:
    void theMenuIsOneColumnOnALowScreen()
    {
        Room room;
        QMenu* menu = room.window.findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, menu));
    }

    /// By keyboard to its last line, however little screen there is: the menu stays on it, and the line is within the menu.
    void theLastLineOfTheMenuIsOnTheScreen()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.resize(room.window.screen()->availableSize());
        room.window.move(0, 0);
        QVERIFY(room.ready());
        auto* more = room.window.findChild<QPushButton*>(u"more"_s);
        QMenu* menu = more->menu();
        QTimer::singleShot(200, menu, [menu] { QTest::keyClick(menu, Qt::Key_Up); });
        QRect at, last, line;
        QTimer::singleShot(700, menu, [&, menu] {
            at = menu->geometry();
            last = menu->activeAction() ? menu->actionGeometry(menu->activeAction()) : QRect();
            line = menu->rect();
            keep(menu, u"window_menu"_s);
            menu->close();
        });
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_VERIFY(!at.isNull());
        const QRect screen = room.window.screen()->availableGeometry();
        QVERIFY2(screen.contains(at), qPrintable(u"%1 to %2"_s.arg(at.top()).arg(at.bottom())));
        QVERIFY(line.contains(last));
        QVERIFY2(menu->sizeHint().height() < 700, qPrintable(QString::number(menu->sizeHint().height())));
    }

    void theKeyboardIsNeverBehindTheFooter()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.resize(800, 420);
        QVERIFY(room.ready());
        const auto inSight = [&room](QWidget* of, const QRect& place) {
            const auto* area = room.window.findChild<QStackedWidget*>(u"pages"_s)->currentWidget();
            return QRect(area->mapToGlobal(QPoint()), area->size())
                .contains(QRect(of->mapToGlobal(place.topLeft()), place.size()));
        };
        for (int i = 0; i < 11; ++i) { // given the focus by the program, not by Tab
            auto* sheet = room.window.page()->findChild<QPlainTextEdit*>(u"more_%1"_s.arg(i));
            sheet->setFocus();
            QTRY_VERIFY2(inSight(sheet, sheet->rect()), qPrintable(sheet->objectName()));
        }
        auto* sheet = room.window.page()->findChild<QPlainTextEdit*>(u"more_11"_s);
        sheet->setFocus();
        for (int line = 0; line < 14; ++line) {
            QTest::keyClicks(sheet, u"a line"_s);
            QTest::keyClick(sheet, Qt::Key_Return);
            QTRY_VERIFY(inSight(sheet->viewport(), sheet->cursorRect()));
        }
        auto* late = new QLineEdit; // a row that comes with the key that was pressed
        late->setObjectName(u"late"_s);
        room.window.page()->layout()->itemAt(0)->layout()->addItem(new QSpacerItem(1, 900));
        static_cast<QVBoxLayout*>(room.window.page()->layout()->itemAt(0)->layout())->addWidget(late);
        late->show();
        late->setFocus();
        QTRY_VERIFY(inSight(late, late->rect()));
    }

    void itFitsEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366x768") << QSize(1366, 768);
        QTest::newRow("683x384") << QSize(683, 384);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void itFitsEverySize()
    {
        QFETCH(QSize, size);
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.resize(size);
        QVERIFY(room.ready());
        QVERIFY(comesToRest(&room.window));
        QCOMPARE(room.window.size(), size);
        QCOMPARE(outside(&room.window, &room.window), QStringList());
        QCOMPARE(nameless(&room.window), QStringList());
        QCOMPARE(traps(&room.window), QStringList());
        const QWidget* footer = room.window.findChild<ui::ActionBar*>();
        QVERIFY(room.window.rect().contains(QRect(footer->mapTo(&room.window, QPoint()), footer->size())));
        for (const QString& act : {u"agree"_s, u"sign"_s}) {
            const auto* button = room.window.findChild<QPushButton*>(act);
            QVERIFY2(room.window.rect().contains(QRect(button->mapTo(&room.window, QPoint()), button->size())),
                     qPrintable(act));
        }
        QCOMPARE(room.window.findChild<QComboBox*>(u"steps_combo"_s)->isVisible(), size.width() < 720);
        QCOMPARE(room.window.findChild<ui::NavRail*>()->isNarrow(), size.width() < 1000);
        keep(&room.window, u"window_%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    /// In a low window what is saved, and the acts, share one line; the whole of it is in the tip and is heard.
    void theFooterOfALowWindowIsOneLine()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.resize(683, 384);
        QVERIFY(room.ready());
        const auto* footer = room.window.findChild<ui::ActionBar*>();
        const auto* act = room.window.findChild<QPushButton*>(u"agree"_s);
        QTRY_VERIFY2(footer->height() <= act->height() + 20, qPrintable(QString::number(footer->height())));
        QVERIFY(act->isVisible() && room.window.findChild<QPushButton*>(u"sign"_s)->isVisible());
        const auto* line = room.window.findChild<ui::TextLabel*>(u"saved_in_one_line"_s);
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), footer->savedLine()->sentence());
        keep(&room.window, u"window_low_footer"_s);
    }

    /// The smallest window with the largest letters: what is said and what can be done are whole, however little is left
    /// of the page between them.
    void aLowWindowWithLargeLettersIsWhole()
    {
        theme()->setTextSize(200);
        const auto usual = qScopeGuard([] { theme()->setTextSize(100); });
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.setPractice(u"Practice day: 22 October 2024"_s);
        room.window.say({.happened = u"Nothing waited: everything you wrote is at the office."_s,
                         .why = u"3 changes came in from colleagues."_s,
                         .todo = u"Go on working. What you write next waits here until you send again."_s});
        room.window.resize(683, 384);
        QVERIFY(room.ready());
        QCOMPARE(room.window.size(), QSize(683, 384));
        QTRY_COMPARE(outside(&room.window, &room.window).join(u'\n'), QString());
        QTRY_COMPARE(cutWords(room.window), QStringList());
        const QWidget* footer = room.window.findChild<ui::ActionBar*>();
        QVERIFY(room.window.rect().contains(QRect(footer->mapTo(&room.window, QPoint()), footer->size())));
    }

private:
    static QStringList cutWords(const ui::MainWindow& window)
    {
        QStringList cut;
        for (const auto* label : window.findChildren<ui::TextLabel*>())
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                cut += label->text();
        return cut;
    }
};

std::unique_ptr<QObject> windowSizesTest()
{
    return std::make_unique<WindowSizesTest>();
}

} // namespace alongside::test

#include "window_sizes_test.moc"
