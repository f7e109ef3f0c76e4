// The screens outside a person, in the window, at both sizes: named, whole, walked by Tab, and what each of them does.

#include "tests/ui/shell/made_screens.h"
#include "tests/ui/support/actions.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/mnemonics.h"
#include "tests/ui/support/pictures.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/screens/first_run/first_run_sheet.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places/link.h"
#include "ui/support/look/theme.h"
#include "ui/widgets/frame/saved_line.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

struct Room {
    StillClock clock{};
    ui::MainWindow window{clock};
    std::function<ui::Page*(const QString&)> make{};

    explicit Room(std::function<ui::Page*(const QString&)> maker) : make(std::move(maker))
    {
        window.setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            ready([this, link] { return make(link.screen); });
        });
        window.setOffice(office(SyncPhase::Idle));
        window.setSaved(clock.nowMs());
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
    }
};

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void aVisitWantsSomebodyToVisitAndTheWayLeadsToAddingThem()
    {
        ui::TodayPage page(u"Good afternoon, Niamh."_s);
        QSignalSpy led(&page, &ui::Page::followed), said(&page, &ui::Page::told);
        QSignalSpy visiting(&page, &ui::TodayPage::visitModeAsked), changed(&page, &ui::Page::actionsChanged);
        page.setDay({}, {}, kToday);
        QVERIFY(!changed.isEmpty() && !page.actions().first().whyNot.isEmpty());
        page.actions().first().run();
        QVERIFY(visiting.isEmpty());
        QCOMPARE(led.last().at(0).toString(), u"alongside:people#new_name"_s);
        const auto message = said.last().at(0).value<ui::Message>();
        QCOMPARE(message.page, u"alongside:people"_s);
        QVERIFY(message.todo.contains(u"Add a person"_s));
        page.setDay(people(), {}, kToday);
        QCOMPARE(page.actions().first().whyNot, QString());
        page.actions().first().run();
        QCOMPARE(visiting.size(), 1);
    }

    /// A payment that was made is not coming up; a review that was not done is still to do.
    void whatIsOverIsOnNoListOfWhatComes()
    {
        const CaseId id = people().at(3).id;
        const auto on = [id](DueKind kind, int days) { return DueDate{id, kind, kToday.addDays(days)}; };
        const QList<DueDate> early{on(DueKind::FirstPayment, -29), on(DueKind::OfferEnds, -2),
                                   on(DueKind::SixWeekReview, 13), on(DueKind::ReviewOverdue, 27)};
        const auto said = [](const QList<DueDate>& due) {
            ui::TodayPage page(u"Good afternoon, Niamh."_s);
            page.setDay(people(), due, kToday);
            QStringList words;
            for (const QLabel* label : page.findChildren<QLabel*>()) words += label->text();
            return words.join(u'|');
        };
        QVERIFY(said(early).contains(u"Six-week review, Monday 30 September"_s));
        QVERIFY(!said(early).contains(u"First payment"_s) && !said(early).contains(u"offer ends"_s));
        const QList<DueDate> late{on(DueKind::SixWeekReview, -20), on(DueKind::ReviewOverdue, -6)};
        QVERIFY(said(late).contains(u"Review is late, since Wednesday 11 September"_s));
        QVERIFY(!said(late).contains(u"Six-week review"_s));
        QVERIFY(said({on(DueKind::FirstPayment, -29)}).contains(u"is due in the next two weeks"_s));

        QList<CaseloadRow> rows = people();
        ui::setNextDue(rows, early, kToday);
        QCOMPARE(rows.at(3).nextDue, kToday.addDays(13));
        QCOMPARE(ui::noteFor(rows.at(3), kToday), u"Six-week review on Mon 30 Sept"_s);
        ui::setNextDue(rows, late, kToday);
        QCOMPARE(ui::noteFor(rows.at(3), kToday), u"Review is late"_s);
        QVERIFY(said({on(DueKind::NextReview, 0)}).contains(u"Next review, today"_s));
        ui::setNextDue(rows, {on(DueKind::FirstPayment, -29)}, kToday);
        QVERIFY(!rows.at(3).nextDue.isValid());
    }

    /// Whoever asks for somebody is named first, and the office is told of in the words at the foot of the window.
    void todayNamesWhoHasTwoAnswersAndSaysOfTheOfficeWhatTheFootOfTheWindowSays()
    {
        ui::TodayPage page(u"Good afternoon, Niamh."_s);
        QList<CaseloadRow> rows{people().last()};
        rows.first().needsDeciding = true;
        rows.first().sent = SentState::NeedsYou;
        rows.append(people().first());
        rows.last().stage = Stage::ToConfirm;
        page.setDay(rows, {}, kToday);
        const OfficeState all{.phase = SyncPhase::Done, .configured = true, .writtenChanges = 1, .lastSyncMs = 1};
        page.setOffice(ui::officeWords(all, 1, 0));
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>()) words += label->text();
        const QString said = words.join(u'|');
        QVERIFY2(said.contains(u"Two answers stand: somebody must decide"_s), qPrintable(said));
        QVERIFY2(said.contains(u"A signed plan waits for the manager"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Nothing else is due"_s), qPrintable(said));
        const QString here = page.findChild<QLabel*>(u"today_here"_s)->text();
        QVERIFY2(here.contains(u"All changes at the office"_s) && !here.contains(u"not yet"_s), qPrintable(here));
        QSignalSpy followed(&page, &ui::Page::followed);
        page.findChild<QPushButton*>(u"today_0"_s)->click();
        QCOMPARE(followed.last().at(0).toString(), ui::personLink(rows.first().id, u"person"_s));
    }

    void everyScreenIsWholeAtBothSizes_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QSize>("size");
        for (const QString& screen : {u"people"_s, u"today"_s, u"sync"_s, u"settings"_s, u"help"_s}) {
            QTest::newRow(qPrintable(screen + u"_1366"_s)) << screen << QSize(1366, 768);
            QTest::newRow(qPrintable(screen + u"_683"_s)) << screen << QSize(683, 384);
        }
    }

    void everyScreenIsWholeAtBothSizes()
    {
        QFETCH(QString, screen);
        QFETCH(QSize, size);
        Room room(made);
        room.window.showWork({screen, {}, {}});
        room.window.resize(size);
        QVERIFY(QTest::qWaitForWindowActive(&room.window));
        QVERIFY(comesToRest(&room.window));
        QCOMPARE(room.window.size(), size);
        QCOMPARE(nameless(&room.window), QStringList());
        QVERIFY2(mute(&room.window).isEmpty(), qPrintable(mute(&room.window).join(u'\n')));
        QCOMPARE(outside(&room.window, &room.window), QStringList());
        QCOMPARE(traps(&room.window), QStringList());
        QVERIFY2(backUp(room.window.page()).isEmpty(), qPrintable(backUp(room.window.page()).join(u"\n"_s)));
        QVERIFY(!room.window.page()->title().isEmpty());
        keep(&room.window, u"screen_"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void everyScreenCanBeWalkedRoundByTab()
    {
        for (const QString& screen : {u"people"_s, u"today"_s, u"sync"_s, u"settings"_s, u"help"_s}) {
            Room room(made);
            room.window.showWork({screen, {}, {}});
            QVERIFY(QTest::qWaitForWindowActive(&room.window));
            const QWidget* first = QApplication::focusWidget();
            QVERIFY2(first, qPrintable(screen));
            bool round = false;
            for (int i = 0; i < 120 && !round; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QVERIFY(QApplication::focusWidget());
                round = QApplication::focusWidget() == first;
            }
            QVERIFY2(round, qPrintable(screen));
        }
    }

    void theWayBackGivesWayToWhatIsNeverCut()
    {
        QWidget window;
        ui::HeaderBar header(&window);
        header.setBack(u"Overview"_s);
        header.setPractice(u"Practice day: 21 October 2024"_s);
        header.resize(1200, 48);
        auto* back = header.findChild<QPushButton*>(u"back_to"_s);
        window.show();
        QCOMPARE(back->text(), u"Back to Overview  Alt+Left"_s);
        header.resize(480, 48);
        QCOMPARE(back->text(), u"Back"_s);
        QCOMPARE(back->accessibleName(), u"Back to Overview"_s);
    }

    void peopleStandInTheirLanes()
    {
        QCOMPARE(ui::laneOf(people().at(0), kToday), ui::Lane::Talking);
        QCOMPARE(ui::laneOf(people().at(1), kToday), ui::Lane::NeedsYou);
        QCOMPARE(ui::noteFor(people().at(1), kToday), u"Money not yet started"_s);
        QCOMPARE(ui::laneOf(people().at(3), kToday), ui::Lane::NeedsYou);
        QCOMPARE(ui::noteFor(people().at(3), kToday), u"Next date in 2 days"_s);
        QCOMPARE(ui::laneOf(people().at(4), kToday), ui::Lane::Living);
        CaseloadRow stopped = people().at(4);
        stopped.stage = Stage::Stopped;
        stopped.nextDue = kToday.addDays(40);
        stopped.nextKind = DueKind::SixWeekReview;
        QCOMPARE(ui::laneOf(stopped, kToday), ui::Lane::Stopped);
        QVERIFY2(ui::noteFor(stopped, kToday).startsWith(u"A stop is decided. Six-week review "_s),
                 qPrintable(ui::noteFor(stopped, kToday)));
        stopped.nextDue = {};
        stopped.stage = Stage::Died;
        QCOMPARE(ui::laneOf(stopped, kToday), ui::Lane::Stopped);
        QCOMPARE(ui::noteFor(stopped, kToday), u"Has died"_s);
        stopped.stage = Stage::DiedAndPaid;
        QCOMPARE(ui::laneOf(stopped, kToday), ui::Lane::NeedsYou);
        QCOMPARE(ui::noteFor(stopped, kToday), u"Has died, and the payments are not stopped"_s);
        stopped.stage = Stage::Stopped;
        ui::PeoplePage page(u"Good morning."_s);
        page.resize(1100, 600); // wide enough for lanes
        const auto isShown = [&](QList<CaseloadRow> rows) {
            page.setPeople(std::move(rows), kToday);
            return page.findChild<QWidget*>(u"lane_%1"_s.arg(int(ui::Lane::Stopped)))->isVisibleTo(&page);
        };
        QVERIFY(!isShown(people()));
        QVERIFY(isShown({stopped}));
        ui::PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(people(), kToday);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Josie Thackray. Talked yesterday. Only on this laptop"_s);
    }

    void wordsAndStateNarrowTheListAndEnterOpens()
    {
        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople(people(), kToday);
        page.resize(1100, 600);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy followed(&page, &ui::Page::followed), searched(&page, &ui::PeoplePage::searched);
        page.focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u"noor"_s);
        auto* needs = page.findChild<QListView*>(u"lane_0"_s);
        QCOMPARE(needs->model()->rowCount(), 1);
        QCOMPARE(page.findChild<QListView*>(u"lane_1"_s)->model()->rowCount(), 0);
        QCOMPARE(searched.last().at(0).toString(), u"noor"_s);
        needs->setFocus();
        needs->setCurrentIndex(needs->model()->index(0, 0));
        QTest::keyClick(needs, Qt::Key_Return);
        QCOMPARE(followed.last().at(0).toString(), ui::personLink(people().at(3).id, u"person"_s));
        page.findChild<QLineEdit*>(u"find_here"_s)->clear();
        auto* filter = page.findChild<QComboBox*>(u"sent_filter"_s);
        filter->setCurrentIndex(filter->findData(int(ui::Sent::OnlyHere)));
        QCOMPARE(page.findChild<QListView*>(u"people_list"_s)->model()->rowCount(), 1);
    }

    void whatWasFoundInWordsLeadsThere()
    {
        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople(people(), kToday);
        page.resize(1100, 600);
        page.show();
        page.findChild<QLineEdit*>(u"find_here"_s)->setText(u"white sauce"_s);
        page.setFound(u"white"_s, {{people().first().id, u"Josie Thackray"_s, u"talk"_s, u"e1"_s, u"too late"_s}});
        auto* found = page.findChild<QListWidget*>(u"found"_s);
        QCOMPARE(found->count(), 0);
        page.setFound(u"white sauce"_s, {{people().first().id, u"Josie Thackray"_s, u"talk"_s, u"e1"_s,
                                          u"teach somebody a white sauce"_s}});
        QCOMPARE(found->count(), 1);
        QVERIFY(found->isVisible());
        QSignalSpy followed(&page, &ui::Page::followed);
        emit found->itemActivated(found->item(0));
        QCOMPARE(followed.last().at(0).toString(), ui::personLink(people().first().id, u"talk"_s));
    }

    void anEmptyCaseloadSaysWhatToDo()
    {
        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople({}, kToday);
        page.resize(1100, 600);
        page.show();
        QVERIFY(page.findChild<QPushButton*>(u"empty_add"_s)->isVisible());
        QVERIFY(page.findChild<QPushButton*>(u"empty_practice"_s)->isVisible());
        page.setPeople(people(), kToday);
        QVERIFY(!page.findChild<QPushButton*>(u"empty_add"_s)->isVisible());
    }

    void tenThousandPeopleArePaintedAsFastAsAFew()
    {
        QList<CaseloadRow> many;
        for (uint i = 0; i < 10'000; ++i) {
            CaseloadRow row = people().at(i % 6);
            row.id = {QUuid(i, 9, 9, 4, 5, 6, 7, 8, 9, 10, 11)};
            many.append(row);
        }
        ui::PeoplePage page(u"Good morning."_s);
        page.resize(1100, 700);
        page.show();
        // Of this program alone, and the best of three: the machine may be busy with others.
        const auto painted = [&](const QList<CaseloadRow>& rows) {
            const std::clock_t began = std::clock();
            page.setPeople(rows, kToday);
            page.grab();
            return (std::clock() - began) * 1000 / CLOCKS_PER_SEC;
        };
        painted(many.first(300)); // what is made once
        const auto few = painted(many.first(290));
        const auto all = std::min({painted(many), painted(many.first(9'999)), painted(many)});
        qInfo("300 people %ld ms, 10,000 people %ld ms", few, all);
        // Thirty times as many: what is read of each is little beside drawing the page.
        QVERIFY2(all < 30 * std::max(few, std::clock_t(16)), "10,000 people take too long");
    }

    /// A name in letters that reach far down leaves the line under it its own place.
    void aRowOfPeopleHasRoomForEveryWriting()
    {
        auto* page = new ui::PeoplePage(u"Good afternoon, Niamh."_s);
        QList<CaseloadRow> rows = people();
        rows.first().name = u"\u0645\u062D\u0645\u062F \u0639\u0628\u062F \u0627\u0644\u062C\u0639"_s;
        page->setPeople(rows, kToday);
        Room room([page](const QString&) { return page; });
        room.window.showWork({u"people"_s, {}, {}});
        const QFontMetrics name(ui::fontFor(ui::Type::Strong)), small(ui::fontFor(ui::Type::Small));
        const int high =
            name.boundingRect(QRect(0, 0, 2000, 0), Qt::AlignLeft | Qt::TextSingleLine, rows.first().name).height();
        int looked = 0;
        for (const auto* list : page->findChildren<QListView*>())
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row, ++looked)
                QVERIFY2(
                    list->visualRect(list->model()->index(row, 0)).height() >= high + 2 * small.height() + 16,
                    qPrintable(u"%1 of %2"_s.arg(high).arg(list->visualRect(list->model()->index(row, 0)).height())));
        QCOMPARE(looked, int(rows.size()));
        keep(&room.window, u"people_arabic"_s);
    }

    /// On every screen outside a person, the first pages and the cover: each letter leads to one place.
    void altAndALetterLeadsToOnePlace()
    {
        for (const QString& screen : madeScreens()) {
            Room room([](const QString& key) { return made(key); });
            room.window.showWork({screen, {}, {}});
            QVERIFY2(doubleMnemonics(&room.window).isEmpty(),
                     qPrintable(screen + u'\n' + doubleMnemonics(&room.window).join(u'\n')));
        }
        ui::FirstRunSheet sheet([](const QString&, const QStringList&) { return QString(); });
        sheet.show();
        QCOMPARE(doubleMnemonics(&sheet), QStringList());
        sheet.findChild<QLineEdit*>(u"your_name"_s)->setText(u"Niamh Farrelly"_s);
        sheet.findChild<QPushButton*>(u"first_next"_s)->click();
        QVERIFY(sheet.findChild<QLineEdit*>(u"new_passphrase"_s)->isVisible());
        QCOMPARE(doubleMnemonics(&sheet), QStringList());
        const StillClock clock;
        ui::UnlockSheet cover(clock);
        cover.show();
        QCOMPARE(doubleMnemonics(&cover), QStringList());
    }

    void helpFindsAKeyByWords()
    {
        ui::HelpPage page;
        auto* keys = page.findChild<QTableWidget*>(u"key_list"_s);
        page.findChild<QLineEdit*>(u"find_here"_s)->setText(u"cover"_s);
        int shown = 0;
        for (int row = 0; row < keys->rowCount(); ++row) shown += keys->isRowHidden(row) ? 0 : 1;
        QCOMPARE(shown, 1);
    }
};

std::unique_ptr<QObject> screensTest()
{
    return std::make_unique<ScreensTest>();
}

} // namespace alongside::test

#include "screens_test.moc"
