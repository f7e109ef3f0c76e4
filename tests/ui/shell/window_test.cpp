#include "tests/ui/shell/still_clock.h"
#include "tests/ui/support/look.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screen_catalogue.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/text_field.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const CaseId kJosie{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
const CaseId kGwen{QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

ui::Message receipt()
{
    return {.kind = ui::Message::Kind::Done,
            .happened = u"Started with Josie."_s,
            .todo = u"It goes to the office with the next send."_s,
            .sent = u"The office has it."_s};
}

/// A page of one sheet that writes down when it is asked to hand over.
class NotePage final : public ui::Page {
public:
    NotePage(const ui::Link& link, QStringList* log)
        : Page(link.screen, u"What was said?"_s), m_link(link.text()), m_log(log),
          m_words(new ui::TextField(u"words"_s, u"&Words"_s))
    {
        content()->addWidget(m_words);
        for (int i = 0; i < 12; ++i) content()->addWidget(new ui::TextField(u"more_%1"_s.arg(i), u"More"_s));
    }
    ~NotePage() override { *m_log += u"gone "_s + m_link + u' ' + m_words->words(); }
    QString title() const override { return u"Note"_s; }
    QList<ui::PageAction> actions() override
    {
        return {{u"agree"_s, u"Agree with Josie"_s, ui::ButtonKind::Primary, [this] { *m_log += u"agreed"_s; }, {}, {}},
                {u"sign"_s, u"Sign"_s, ui::ButtonKind::Plain, {}, u"Question 3 is not answered."_s, {}}};
    }
    void flush() override { *m_log += u"flush "_s + objectName(); }
    bool canBeShown() const override { return objectName() == u"talk"_s; }

private:
    QString m_link;
    QStringList* m_log;
    ui::TextField* m_words;
};

struct Room {
    StillClock clock{};
    QStringList log{};
    ui::MainWindow window{clock};
    std::optional<std::function<void()>> waiting{};
    bool slow = false;

    Room()
    {
        window.setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            const auto open = [this, link, ready] {
                ready([this, link] { return new NotePage(link, &log); });
                if (!link.person.isNull()) window.setPerson(link.person, u"Josie Thackray"_s, steps());
            };
            if (slow) waiting = open;
            else open();
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
    }
    static QList<ui::Step> steps()
    {
        CaseFile file;
        file.outcomes.append(Outcome{});
        return ui::stepsFor(file);
    }
    bool ready() { return QTest::qWaitForWindowActive(&window); }
    QString header() const { return window.findChild<QLabel*>(u"person_words"_s)->text(); }
};

} // namespace

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
        QTest::keyClick(&room.window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(room.window.page()->screen(), u"outcomes"_s);
        QVERIFY(room.log.contains(u"flush talk"_s));
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.window.page()->screen(), u"talk"_s);
        QTest::keyClick(&room.window, Qt::Key_F1);
        QCOMPARE(room.window.page()->screen(), u"help"_s);
        QCOMPARE(room.header(), QString());
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.header(), u"Josie Thackray"_s);
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
        auto* find = palette->findChild<QLineEdit*>();
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

    void whatWasSaidOfAPageStaysWithIt()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"choices"_s, kJosie, {}});
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        QPointer<ui::Page> choices = room.window.page();
        emit choices->told(receipt());
        QVERIFY(bar->isVisible() && bar->sentence().contains(u"Josie"_s));
        for (const ui::Link& elsewhere :
             {ui::Link{u"plan"_s, kJosie, {}}, ui::Link{u"sync"_s, {}, {}}, ui::Link{u"talk"_s, kGwen, {}}}) {
            room.window.go({u"choices"_s, kJosie, {}});
            emit room.window.page()->told(receipt());
            QVERIFY(bar->isVisible());
            room.window.go(elsewhere);
            QVERIFY2(!bar->isVisible(), qPrintable(elsewhere.text()));
            for (const QLabel* words : bar->findChildren<QLabel*>()) QCOMPARE(words->text(), QString());
            QCOMPARE(bar->accessibleName(), QString());
        }
    }

    void whatIsSaidOfAPageThatIsNotOnShowWaitsForIt()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"choices"_s, kJosie, {}});
        ui::Page* choices = room.window.page();
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        room.window.go({u"plan"_s, kJosie, {}});
        emit choices->told(receipt()); // the store has answered when another page is on show
        QVERIFY(!bar->isVisible());
        room.window.go({u"choices"_s, kJosie, {}});
        QVERIFY(bar->isVisible());
        emit choices->told({.happened = u"Still to say: the sum."_s, .page = ui::personLink(kJosie, u"money"_s)});
        QCOMPARE(bar->message(), receipt());
        room.slow = true;
        room.window.go({u"money"_s, kJosie, {}});
        (*room.waiting)();
        QCOMPARE(bar->sentence(), u"Still to say: the sum."_s);
        emit choices->told(receipt());
        room.slow = false;
        room.window.go({u"people"_s, {}, {}});
        room.window.go({u"talk"_s, kGwen, {}}); // Josie's pages are gone, and with them what waited
        room.window.go({u"choices"_s, kJosie, {}});
        QVERIFY(!bar->isVisible());
    }

    void theReceiptSaysWhatIsSoOnceTheOfficeHasIt()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"choices"_s, kJosie, {}});
        emit room.window.page()->told(receipt());
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        OfficeState office;
        office.configured = true;
        office.lastSyncMs = room.clock.nowMs() - 1;
        room.window.setOffice(office); // of before it was done
        QCOMPARE(bar->message(), receipt());
        office.lastSyncMs = room.clock.nowMs() + 1;
        office.waitingChanges = 1;
        room.window.setOffice(office);
        QCOMPARE(bar->message(), receipt());
        office.waitingChanges = 0;
        office.asideChanges = 1;
        room.window.setOffice(office);
        QCOMPARE(bar->message(), receipt());
        office.asideChanges = 0;
        room.window.setOffice(office);
        QCOMPARE(bar->sentence(), u"Started with Josie. The office has it."_s);
        QVERIFY(bar->isVisible());
    }

    void thatWordsMayBeLostIsSaidUntilTheyAreKept()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        room.window.say(Error{ErrorCode::StoreFull, {}, {}});
        const QString full = bar->sentence();
        room.window.go({u"talk"_s, kJosie, {}});
        QCOMPARE(bar->sentence(), full);
        emit room.window.page()->told(receipt());
        QCOMPARE(bar->message(), receipt());
        room.window.go({u"plan"_s, kJosie, {}});
        QCOMPARE(bar->sentence(), full); // it was under it
        QTest::mouseClick(room.window.findChild<QPushButton*>(u"message_close"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        room.window.say(Error{ErrorCode::StoreFull, {}, {}});
        room.window.showCover(new QLabel(u"Locked"_s));
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(!bar->isVisible());
        room.window.say(Error{ErrorCode::PrinterSilent, {}, {}});
        room.window.go({u"talk"_s, kJosie, {}});
        QVERIFY(!bar->isVisible());
    }

    void closedByKeyboardTheMessageLeavesTheKeyboardInTheWindow()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        emit room.window.page()->told(receipt());
        room.window.findChild<QPushButton*>(u"message_close"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus && focus != &room.window && focus->isVisible() && focus->focusPolicy() & Qt::TabFocus);
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
};

std::unique_ptr<QObject> windowTest()
{
    return std::make_unique<WindowTest>();
}

} // namespace alongside::test

#include "window_test.moc"
