// What the window says: of which page, for how long, and what leaves with it.

#include "tests/ui/shell/window/window_room.h"
#include "tests/ui/support/alerts.h"
#include "tests/ui/support/pictures.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <memory>

namespace alongside::test {

namespace {

ui::Message receipt()
{
    return {.kind = ui::Message::Kind::Done,
            .happened = u"Started with Josie."_s,
            .todo = u"It goes to the office with the next send."_s,
            .sent = u"The office has it."_s};
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
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

    /// A page that stands at its end is not pulled down where the words under it go by themselves.
    void whatIsUnderThePointerStaysWhenTheWordsGo()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"choices"_s, kJosie, {}});
        ui::Page* page = room.window.page();
        emit page->told(receipt());
        auto* bar = room.window.findChild<ui::MessageBar*>();
        QVERIFY(bar->isVisible());
        auto* last = page->findChild<QPlainTextEdit*>(u"more_11"_s);
        last->setFocus(Qt::TabFocusReason);
        QScrollArea* area = nullptr;
        for (QWidget* around = page; around && !area; around = around->parentWidget())
            area = qobject_cast<QScrollArea*>(around);
        QVERIFY(area);
        QVERIFY(comesToRest(&room.window));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QVERIFY(area->verticalScrollBar()->value() > 0);
        QTest::mouseMove(room.window.windowHandle(),
                         area->viewport()->mapTo(&room.window, area->viewport()->rect().center()));
        QTRY_VERIFY(area->viewport()->underMouse());
        const QPoint stood = last->mapTo(&room.window, QPoint());
        bar->clear();
        QVERIFY(!bar->isVisible());
        QVERIFY(comesToRest(&room.window));
        QCOMPARE(last->mapTo(&room.window, QPoint()), stood);
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

    void whatIsSaidIsReadOutEachTime()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        const int before = tests::alertsHeard();
        room.window.say(Error{ErrorCode::PrinterSilent, {}, {}});
        room.window.say(Error{ErrorCode::PrinterSilent, {}, {}}); // pressed again, and still silent
        QCOMPARE(tests::alertsHeard(), before + 2);
        room.window.say(Error{ErrorCode::StoreFull, {}, {}});
        room.window.say(Error{ErrorCode::StoreFull, {}, {}}); // tried by itself
        QCOMPARE(tests::alertsHeard(), before + 3);
    }

    void theWordsOfAMessageAreWhole()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        const QString sentence = u"What was typed is kept on this laptop, and nothing of it is lost. "_s;
        const auto* words = room.window.findChild<QScrollArea*>(u"message_words"_s);
        for (const QSize& size : {QSize(1366, 768), QSize(1000, 768), QSize(900, 700)}) {
            room.window.resize(size);
            for (const int times : {1, 3, 6}) {
                emit room.window.page()->told({.happened = sentence,
                                               .why = sentence.repeated(times),
                                               .todo = sentence.repeated(times),
                                               .action = u"Go to what is missing"_s,
                                               .link = u"alongside:sync"_s});
                const auto missing = [words] {
                    int pixels = std::max(0, words->widget()->height() - words->viewport()->height());
                    for (const QLabel* line : words->findChildren<QLabel*>())
                        if (line->isVisible())
                            pixels += std::max(0, line->heightForWidth(line->width()) - line->height());
                    return pixels;
                };
                QCoreApplication::processEvents();
                QVERIFY2(QTest::qWaitFor([&] { return missing() == 0; }),
                         qPrintable(u"%1x%2, said %3 times: %4 pixels"_s.arg(size.width())
                                        .arg(size.height())
                                        .arg(times)
                                        .arg(missing())));
            }
        }
    }

    /// The next Enter is not pressed on a place of the rail.
    void closedTheMessageGivesTheKeyboardBackToWhereItWas()
    {
        Room room;
        room.window.showWork({u"people"_s, {}, {}});
        QVERIFY(room.ready());
        room.window.go({u"talk"_s, kJosie, {}});
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Space}) {
            QVERIFY(room.window.page()->focusField(u"more_3"_s));
            QPointer<QWidget> typing = QApplication::focusWidget();
            emit room.window.page()->told(receipt());
            room.window.findChild<QPushButton*>(u"message_close"_s)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(!room.window.findChild<ui::MessageBar*>()->isVisible());
            QCOMPARE(QApplication::focusWidget(), typing.data());
        }
    }
};

std::unique_ptr<QObject> messagesTest()
{
    return std::make_unique<MessagesTest>();
}

} // namespace alongside::test

#include "messages_test.moc"
