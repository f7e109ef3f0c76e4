#include "tests/ui/shell/window/window_room.h"
#include "tests/ui/support/look.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/text_label.h"
#include "tests/ui/support/run.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

    /// Gwen was open, Josie is chosen, and the key comes before her page does: it is Josie's talk, not Gwen's.
    void aKeyPressedWhileSomebodyIsOpeningIsMeantForThem()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"person"_s, kGwen, {}});
        room.slow = true;
        room.window.go({u"person"_s, kJosie, {}});
        QTest::keyClick(&room.window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(room.window.navigator().here(), (ui::Link{u"talk"_s, kJosie, {}}));
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
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QWidget* kept : QApplication::allWidgets()) // in the footer that waits behind it too
            QVERIFY2(!kept->accessibleName().contains(u"Josie"_s), qPrintable(kept->accessibleName()));

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

    /// Just unlocked, the list of people is still being read: whoever comes in is found in the palette that is open, and
    /// what was come to with the arrows stays chosen.
    void anOpenPaletteFollowsWhoComesIn()
    {
        Room room;
        QList<ui::PaletteItem> people;
        room.window.setPaletteSource([&people] { return people; });
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = room.window.findChild<ui::CommandPalette*>();
        auto* list = palette->findChild<QListWidget*>();
        auto* find = palette->findChild<QLineEdit*>();
        QTest::keyClicks(find, u"gwen"_s);
        QCOMPARE(list->count(), 0);
        people.append({ui::personLink(kGwen, u"talk"_s), u"Gwen Pardoe"_s, u"person"_s, {}});
        room.window.refreshPalette();
        QCOMPARE(list->count(), 1);
        people.prepend({ui::personLink(kJosie, u"talk"_s), u"Gwendolen Moss"_s, u"person"_s, {}});
        room.window.refreshPalette();
        QCOMPARE(list->count(), 2);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(room.window.navigator().here().person, kGwen);
        people.clear();
        room.window.refreshPalette();
        QCOMPARE(list->count(), 0); // closed, it knows nobody
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

    /// Wherever a link of a page led to another: seen, by key and by the button, and gone once it is taken or not wanted.
    void aLinkOfAPageOffersTheWayBack()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        auto* back = room.window.findChild<QPushButton*>(u"back_to"_s);
        QVERIFY(back && !back->isVisible());
        const auto follow = [&room] {
            emit room.window.page()->followed(ui::personLink(kJosie, u"money"_s, u"more_3"_s));
        };
        follow();
        QCOMPARE(room.window.navigator().here().screen, u"money"_s);
        QVERIFY(back->isVisible());
        QVERIFY2(back->text().startsWith(u"Back to %1"_s.arg(ui::screenTitle(u"talk"_s))), qPrintable(back->text()));
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(room.window.navigator().here().screen, u"talk"_s);
        QVERIFY(!back->isVisible());
        follow();
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.window.navigator().here().screen, u"talk"_s);
        follow();
        QTest::keyClick(&room.window, Qt::Key_7, Qt::AltModifier);
        QVERIFY(!back->isVisible());
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
};

std::unique_ptr<QObject> windowTest()
{
    return std::make_unique<WindowTest>();
}

} // namespace alongside::test

#include "window_test.moc"
