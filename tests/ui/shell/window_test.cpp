#include "tests/ui/shell/window_room.h"
#include "tests/ui/support/look.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/text_label.h"
#include "tests/ui/support/run.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <memory>

namespace alongside::test {

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void aPageThatOpensLateDoesNotTakeThePlaceOfTheOneChosenSince()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.slow = true;
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.go({u"people"_s, {}, {}}); // known: it is there at once
        QCOMPARE(room.window.page()->screen(), u"people"_s);
        (*room.waiting)();
        QCOMPARE(room.window.page()->screen(), u"people"_s);
    }

    void keysGoFromStepToStepAndBack()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        QCOMPARE(room.window.page()->screen(), u"talk"_s);
        int number = 0; // each step under its number, as they stand on the screen
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            if (screen.place != ui::Place::Person && screen.place != ui::Place::Step) continue;
            QTest::keyClick(&room.window, Qt::Key(Qt::Key_1 + number++), Qt::AltModifier);
            QCOMPARE(room.window.navigator().here().screen, screen.key);
        }
        QVERIFY(room.log.contains(u"flush talk"_s));
        room.window.go({u"talk"_s, kJosie, {}});
        QTest::keyClick(&room.window, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(room.window.page()->screen(), u"outcomes"_s);
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.window.page()->screen(), u"talk"_s);
        QTest::keyClick(&room.window, Qt::Key_F1);
        QCOMPARE(room.window.page()->screen(), u"help"_s);
        QCOMPARE(room.header(), QString());
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.header(), u"Josie Thackray"_s);
    }

    void practiceHasAWayOutAndRealWorkHasNone()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        QSignalSpy left(&room.window, &ui::MainWindow::leavePracticeAsked);
        auto* action = room.window.findChild<QAction*>(u"act_leave_practice"_s);
        QVERIFY(!action->isVisible());
        QTest::keyClick(&room.window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(left.isEmpty());
        room.window.setPractice(u"Practice day: 10 June 2026"_s);
        QVERIFY(action->isVisible());
        OfficeState waits;
        waits.waitingChanges = 159;
        room.window.setOffice(waits);
        QVERIFY(room.window.findChild<QLabel*>(u"office_words"_s)->text().contains(u"practice office"_s));
        QTest::keyClick(&room.window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(left.size(), 1);
    }

    void theMenuIsOneColumnOnALowScreen()
    {
        Room room;
        QMenu* menu = room.window.findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, menu));
    }

    void theTitleBarNeverCarriesAName()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        QCOMPARE(room.window.windowTitle(), u"Alongside"_s);
        QCOMPARE(room.header(), u"Josie Thackray"_s);
    }

    void aPageOpensOnTheFieldOfItsLink()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, u"more_9"_s});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"more_9"_s);
        const QRect where(QApplication::focusWidget()->mapTo(&room.window, QPoint()),
                          QApplication::focusWidget()->size());
        QVERIFY(room.window.rect().contains(where));
    }

    /// "You are here", pressed: on the rail, too, a press is answered.
    void aPageWithNothingToUseIsLeftByItsActs()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"sync"_s, {}, {}});
        for (auto* field : room.window.page()->findChildren<ui::TextField*>()) field->hide();
        QTest::mouseClick(room.window.findChild<QPushButton*>(u"rail_sync"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"agree"_s);
    }

    void lockingTakesEverythingAwayAndUnlockingBringsBackTheLetter()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        QTest::keyClicks(QApplication::focusWidget(), u"half a wo"_s);
        auto* words = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QTextCursor caret = words->textCursor();
        caret.setPosition(4);
        words->setTextCursor(caret);
        QSignalSpy asked(&room.window, &ui::MainWindow::lockAsked);
        QTest::keyClick(&room.window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);

        auto* cover = new QLabel(u"Locked"_s);
        room.window.showCover(cover);
        QVERIFY(room.log.contains(u"flush talk"_s));
        QVERIFY(room.log.contains(u"gone alongside:person/00000001-0002-0003-0405-060708090a0b/talk half a wo"_s));
        for (QLabel* label : room.window.findChildren<QLabel*>()) QVERIFY(!label->text().contains(u"Josie"_s));
        QVERIFY(room.window.findChildren<ui::Page*>().isEmpty());
        QVERIFY(!room.window.findChild<ui::NavRail*>());

        room.window.showWork({u"people"_s, {}, {}});
        QCOMPARE(room.window.page()->screen(), u"talk"_s);
        auto* again = room.window.findChild<QPlainTextEdit*>(u"words"_s);
        again->setPlainText(u"half a wo"_s);
        QTRY_COMPARE(QApplication::focusWidget(), again);
    }

    void anAnswerThatComesTooLateIsNotShown()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.slow = true;
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.showCover(new QLabel(u"Locked"_s));
        (*room.waiting)();
        QVERIFY(room.window.findChildren<ui::Page*>().isEmpty());
    }

    void anotherPersonsPagesGo()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        room.window.go({u"talk"_s, kGwen, {}});
        QCOMPARE(room.log.filter(u"gone"_s).size(), 1);
        QCOMPARE(room.window.findChildren<ui::Page*>().size(), 2);
    }

    void savedIsSaidNotPressed()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.setSaved(room.clock.nowMs());
        QTest::keyClick(&room.window, Qt::Key_S, Qt::ControlModifier);
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QCOMPARE(bar->sentence(), u"Saved at 2:02pm; there is nothing to press."_s);
        room.window.say(Error{ErrorCode::ServerUnreachable, {}, {}});
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().size() > 40);
    }

    void aButtonThatCannotActSaysWhy()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QCOMPARE(room.window.findChild<QLabel*>(u"why_not"_s)->text(), u"Question 3 is not answered."_s);
        QTest::mouseClick(room.window.findChild<QPushButton*>(u"agree"_s), Qt::LeftButton);
        QVERIFY(room.log.contains(u"agreed"_s));
    }

    void thePaletteFindsPeoplePagesAndActs()
    {
        Room room;
        room.window.setPaletteSource([] {
            return QList<ui::PaletteItem>{{ui::personLink(kGwen, u"talk"_s), u"Gwen Pardoe"_s, u"person"_s, {}}};
        });
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = room.window.findChild<ui::CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        QVERIFY(!palette->testAttribute(Qt::WA_TranslucentBackground) && !palette->mask().contains(QPoint(1, 1)));
        auto* find = palette->findChild<QLineEdit*>();
        auto* nothing = palette->findChild<QLabel*>(u"palette_nothing"_s);
        find->setText(u"zzz"_s);
        QVERIFY2(nothing->isVisible() && nothing->text().contains(u"zzz"_s), "nothing is found, and said");
        find->clear();
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(find, u"gwen"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(room.window.navigator().here().person, kGwen);
        QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(find, u"agree"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(room.log.contains(u"agreed"_s));
    }

    void turnedRoundTheRailAndStepsAreNotThere()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(room.window.findChild<ui::NavRail*>()); // a list stays on our side of the table
        room.window.go({u"talk"_s, kJosie, {}});
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(!room.window.findChild<ui::NavRail*>());
        QVERIFY(!room.window.findChild<QWidget*>(u"steps"_s));
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(room.window.findChild<ui::NavRail*>()->isVisible());
        QVERIFY(room.window.findChild<QWidget*>(u"steps"_s)->isVisible());
    }

    void ctrlFIsFindHereOrAmongMyPeople()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        QTest::keyClick(&room.window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(room.window.navigator().here().screen, u"people"_s);
        QCOMPARE(room.window.navigator().here().field, u"find_here"_s);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void f6GoesRoundTheParts()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        QVERIFY(room.ready());
        QStringList parts;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&room.window, Qt::Key_F6);
            parts += QApplication::focusWidget()->objectName();
        }
        QVERIFY2(parts.contains(u"agree"_s) && parts.filter(u"rail_"_s).size() == 1 && parts.contains(u"find"_s),
                 qPrintable(parts.join(u", "_s)));
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
        QTest::qWait(30);
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

    /// What is answered as a line is left sets the acts anew: the one that is being pressed stays what it is.
    void theSameActsKeepTheirButtons()
    {
        ui::ActionBar bar;
        int agreed = 0, signedFor = 0;
        const auto acts = [&](const QString& words, const QString& whyNot, int& count) {
            return QList<ui::PageAction>{
                {u"agree"_s, words, ui::ButtonKind::Primary, [&count] { ++count; }, whyNot, {}}};
        };
        bar.setActions(acts(u"Agree with Josie"_s, u"Still to say: the day."_s, agreed));
        QPointer<QPushButton> button = bar.findChild<QPushButton*>(u"agree"_s);
        bar.resize(800, 80);
        bar.show();
        QTest::mousePress(button, Qt::LeftButton);
        bar.setActions(acts(u"Agree anew with Josie"_s, {}, signedFor));
        QCOMPARE(bar.findChild<QPushButton*>(u"agree"_s), button.data());
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(agreed, 0);
        QCOMPARE(signedFor, 1);
        QCOMPARE(button->text(), u"Agree anew with Josie"_s);
        QCOMPARE(button->accessibleDescription(), QString());
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

std::unique_ptr<QObject> windowTest()
{
    return std::make_unique<WindowTest>();
}

} // namespace alongside::test

#include "window_test.moc"
