// The Sync page: what waits, what is asked, what the office set aside, and the pass that lets this laptop in.

#include "tests/ui/shell/invented.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/sync/sent_words.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/shell/places/link.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace alongside::test {

class SyncPageTest : public QObject {
    Q_OBJECT

private slots:
    void twoAnswersStandSideBySideAndADecisionAsksWhy()
    {
        const StillClock clock;
        ui::QuestionCard plain(question(Meeting::BothShown), clock, ui::QuestionCard::Place::AmongPeople);
        QSignalSpy chosen(&plain, &ui::QuestionCard::settled);
        QTest::mouseClick(plain.findChild<QPushButton*>(u"use_1"_s), Qt::LeftButton);
        QCOMPARE(chosen.last().at(0).value<qsizetype>(), 1);

        ui::QuestionCard high(question(Meeting::NeedsDeciding), clock, ui::QuestionCard::Place::AmongPeople);
        QSignalSpy settled(&high, &ui::QuestionCard::settled);
        QTest::mouseClick(high.findChild<QPushButton*>(u"use_0"_s), Qt::LeftButton);
        QVERIFY(settled.isEmpty());
        high.findChild<QPlainTextEdit*>(u"settle_reason"_s)->setPlainText(u"Seen on Thursday"_s);
        QTest::mouseClick(high.findChild<QPushButton*>(u"use_0"_s), Qt::LeftButton);
        QCOMPARE(settled.last().at(1).toString(), u"Seen on Thursday"_s);
        QCOMPARE(high.findChild<QLabel*>(u"version_1"_s)->text(), u"Yes"_s);
    }

    void theReceiptSaysHowMuchIsAtTheOfficeAndWhatComesNext()
    {
        using Kind = ui::Message::Kind;
        OfficeState after = office(SyncPhase::Done);
        after.waitingChanges = 0;
        const ui::Message all = ui::sentMessage(12, after);
        QVERIFY(all.kind == Kind::Done && all.happened.startsWith(u"12 changes sent"_s) && !all.todo.isEmpty());
        QVERIFY(ui::sentMessage(0, after).happened.startsWith(u"Nothing waited"_s));
        after.changesFetched = 1;
        QCOMPARE(ui::sentMessage(1, after).why, u"1 change came in from the office."_s);
        QCOMPARE(ui::sentMessage(0, after).happened, u"1 change came in from the office."_s); // so not "nothing"
        after.waitingChanges = 2;
        const ui::Message some = ui::sentMessage(12, after);
        QVERIFY(some.kind == Kind::Information && some.happened.startsWith(u"10 changes went"_s));
        QVERIFY(!some.happened.contains(u"everything"_s));
        after.asideChanges = 3;
        const ui::Message aside = ui::sentMessage(12, after);
        QVERIFY(aside.kind == Kind::Caution && aside.happened.startsWith(u"3 changes could not"_s));
        QVERIFY(aside.why.startsWith(u"7 changes"_s));
        after.trouble = Error{ErrorCode::ServerUnreachable, {}, {}};
        const ui::Message none = ui::sentMessage(12, after);
        QVERIFY(none.kind == Kind::Caution && none.happened.contains(u"could not reach"_s));
        OfficeState asked = office(SyncPhase::Done);
        asked.waitingChanges = 0;
        const ui::Message two = ui::sentMessage(12, asked, 2);
        QVERIFY(two.kind == Kind::Caution && two.happened.startsWith(u"12 changes sent"_s));
        QCOMPARE(two.todo, u"2 questions have two answers now: somebody must choose."_s);
        QCOMPARE(two.link, u"alongside:sync#questions"_s);
        const ui::Message practice = ui::sentMessage(12, asked, 0, ui::Whose::Practice);
        QCOMPARE(practice.happened, u"12 changes sent: everything you wrote is at the practice office."_s);
        for (const ui::Message& one : {all, some, aside, none, two})
            QVERIFY(!one.action.isEmpty() && !one.link.isEmpty());
    }

    void whatFollowsAFailedTryUnaskedIsSaidAndNothingElseIsPromised_data()
    {
        QTest::addColumn<TriesAgain>("again");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << TriesAgain::No << QString();
        QTest::newRow("it asks") << TriesAgain::Asks << u"Nothing is sent until you press Send now."_s;
        QTest::newRow("it sends") << TriesAgain::Sends << u"sent again by itself, with what you write meanwhile."_s;
    }
    void whatFollowsAFailedTryUnaskedIsSaidAndNothingElseIsPromised()
    {
        QFETCH(TriesAgain, again);
        QFETCH(QString, says);
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Failed);
        for (const ErrorCode code : {ErrorCode::ServerUnreachable, ErrorCode::ServerBusy, ErrorCode::ServerFull}) {
            state.trouble = Error{code, {}, {}};
            state.again = again;
            page.setOffice(state);
            for (const QString& said :
                 {page.findChild<QLabel*>(u"sync_trouble"_s)->text(), ui::sentMessage(3, state).todo}) {
                QCOMPARE(said.contains(u"by itself"_s), again != TriesAgain::No);
                QVERIFY2(!says.isEmpty() || !said.contains(u"again"_s), qPrintable(said));
                QVERIFY2(said.contains(says) && !said.contains(u"by ourselves"_s), qPrintable(said));
            }
        }
    }

    /// Nothing that nobody wrote is said to be anywhere.
    void whereNothingWasEverWrittenNothingIsSaidToBeAtTheOffice()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Done);
        state.writtenChanges = state.waitingChanges = state.oldestWaitingMs = 0;
        for (const bool byHand : {true, false}) {
            page.setJoinsByHand(byHand);
            page.setOffice(state);
            for (const QString& label : {u"sync_state"_s, u"sync_nothing"_s}) {
                const QString words = page.findChild<QLabel*>(label)->text();
                QVERIFY2(!words.contains(u"you wrote"_s) && !words.contains(u"All changes at"_s), qPrintable(words));
            }
        }
        for (const qint64 fetched : {0, 4}) {
            state.changesFetched = fetched;
            const ui::Message receipt = ui::sentMessage(0, state);
            QVERIFY2(!receipt.happened.contains(u"you wrote"_s) && !receipt.why.contains(u"you wrote"_s),
                     qPrintable(receipt.happened + receipt.why));
        }
    }

    /// A file goes after every word: until it is there, nothing says that all is.
    void aFileOnItsWayIsToldAndNothingIsSaidToBeAllAtTheOffice()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Done);
        state.waitingChanges = state.oldestWaitingMs = 0;
        page.setOffice(state);
        const auto words = [&page](const QString& name) { return page.findChild<QLabel*>(name)->text(); };
        QVERIFY(page.findChild<QLabel*>(u"sync_files"_s)->isHidden());
        QVERIFY(words(u"sync_nothing"_s).contains(u"Everything you wrote is at the office"_s));
        state.waitingFiles = 1;
        page.setOffice(state);
        QCOMPARE(words(u"sync_files"_s), u"1 attached file is not at the office yet."_s);
        QVERIFY(!page.findChild<QLabel*>(u"sync_files"_s)->isHidden());
        QVERIFY(!words(u"sync_nothing"_s).contains(u"Nothing waits"_s));
        QVERIFY2(words(u"sync_state"_s).contains(u"1 file not yet at the office"_s),
                 qPrintable(words(u"sync_state"_s)));
        QVERIFY(!words(u"sync_state"_s).contains(u"All changes"_s));
        const ui::Message receipt = ui::sentMessage(2, state);
        QVERIFY(receipt.kind == ui::Message::Kind::Information);
        QCOMPARE(receipt.happened, u"2 changes went to the office."_s);
        QCOMPARE(receipt.why, u"1 attached file is not at the office yet."_s);
        state.waitingFiles = 0;
        state.filesSent = 1;
        QCOMPARE(ui::sentMessage(2, state).happened,
                 u"2 changes and 1 file sent: everything you wrote is at the office."_s);
        QCOMPARE(ui::sentMessage(0, state).happened, u"1 file sent: everything you wrote is at the office."_s);
        state.filesToCome = 2;
        page.setOffice(state);
        QCOMPARE(words(u"sync_files"_s), u"2 files that colleagues attached are not on this laptop yet."_s);
        QVERIFY(words(u"sync_nothing"_s).contains(u"Everything you wrote is at the office"_s));
        state.phase = SyncPhase::Carrying;
        page.setOffice(state);
        QVERIFY(!page.findChild<QWidget*>(u"sync_progress"_s)->isHidden());
    }

    void onceAllIsThereTheLoudButtonLeadsOn()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Done);
        page.setOffice(state);
        QCOMPARE(page.actions().size(), 1);
        QVERIFY(page.actions().first().kind == ui::ButtonKind::Primary);
        state.waitingChanges = 0;
        QSignalSpy changed(&page, &ui::Page::actionsChanged);
        page.setOffice(state);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.actions().first().key, u"to_people"_s);
        QVERIFY(page.actions().last().kind == ui::ButtonKind::Plain);
    }

    /// A second click, or a second Enter, is about the same button.
    void sendNowKeepsItsPlaceAndTheKeyboard()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        ui::ActionBar bar;
        bar.resize(1366, 64);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        OfficeState rests = office(SyncPhase::Done);
        rests.waitingChanges = 0;
        QPoint pressed;
        for (const OfficeState& state : {office(SyncPhase::Idle), office(SyncPhase::Sending), rests}) {
            page.setOffice(state);
            bar.setActions(page.actions());
            QTest::qWait(0);
            auto* send = bar.findChild<QPushButton*>(u"sync_now"_s);
            if (pressed.isNull()) {
                pressed = send->geometry().center() + send->parentWidget()->pos();
                send->setFocus();
            }
            QCOMPARE(bar.childAt(pressed), send);
            QCOMPARE(QApplication::focusWidget(), send);
        }
        QCOMPARE(page.actions().size(), 2);
    }

    /// What is asked of somebody comes before going on, and no key pressed twice answers twice.
    void theLoudButtonLeadsToTheQuestionsAndTheKeyboardStandsOnOneNeverOnItsButtons()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        OfficeState state = office(SyncPhase::Done);
        state.waitingChanges = 0;
        page.setOffice(state);
        ui::OpenQuestion first = question(Meeting::BothShown), second = question(Meeting::KeptAgainstRemoval);
        second.question.field = u"circle_member.presence"_s;
        QVERIFY(page.focusField(u"questions"_s)); // a link came before they did
        page.setQuestions({first, second});
        auto* one = page.findChild<QWidget*>(ui::questionName(first.question));
        auto* other = page.findChild<QWidget*>(ui::questionName(second.question));
        QVERIFY(one && other);
        QTRY_COMPARE(QApplication::focusWidget(), one);
        QCOMPARE(page.actions().first().key, u"to_questions"_s);
        QVERIFY(page.actions().first().kind == ui::ButtonKind::Primary);

        auto* use = one->findChild<QPushButton*>(u"use_1"_s);
        use->setFocus();
        QSignalSpy settled(&page, &ui::SyncPage::settled), told(&page, &ui::Page::told);
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(settled.size(), 1);
        page.tellDecided(first.id, first.question, 1);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.last().at(0).value<ui::Message>().kind == ui::Message::Kind::Done);
        page.setQuestions({second});
        QTRY_COMPARE(QApplication::focusWidget(), page.findChild<QWidget*>(ui::questionName(second.question)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(settled.size(), 1);
    }

    /// Beside a name of one line what is said of the record stands in the middle of that line.
    void aNameAndWhatIsSaidOfItStandOnOneLine()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.resize(1366, 900);
        page.show();
        page.setWaiting(people());
        page.setCameIn({{people().first().id, people().first().name, 3}});
        QVERIFY(comesToRest(&page));
        for (const QString& name : {u"waiting_0"_s, u"waiting_3"_s, u"arrived_0"_s}) {
            auto* button = page.findChild<QPushButton*>(name);
            const auto beside = button->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
            QCOMPARE(beside.size(), 2);
            QVERIFY(beside.last()->x() > button->geometry().right());
            QVERIFY(qAbs(beside.last()->geometry().center().y() - button->geometry().center().y()) <= 1);
        }
    }

    void sendingCanBeStopped()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.setOffice(office(SyncPhase::Idle));
        QCOMPARE(page.actions().first().key, u"sync_now"_s);
        QSignalSpy changed(&page, &ui::Page::actionsChanged), stopped(&page, &ui::SyncPage::stop);
        page.setOffice(office(SyncPhase::Sending));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.actions().first().key, u"sync_stop"_s);
        page.actions().last().run(); // pressed twice: sent once, and not stopped
        QVERIFY(!page.actions().last().whyNot.isEmpty() && stopped.isEmpty());
        page.actions().first().run();
        QCOMPARE(stopped.size(), 1);
        OfficeState alone;
        page.setOffice(alone);
        QVERIFY(!page.actions().first().whyNot.isEmpty());
    }

    void theEndOfThePassIsSaidTwoWeeksBeforeWithTheWayToAnother()
    {
        constexpr qint64 kDay = 86'400'000;
        const StillClock clock;
        ui::SyncPage page(clock);
        page.show();
        auto* join = page.findChild<QWidget*>(u"join_card"_s);
        auto* pass = page.findChild<QLabel*>(u"sync_pass"_s);
        QVERIFY2(join->isVisible(), "a laptop that has not joined can join here");
        OfficeState state = office(SyncPhase::Done);
        state.configured = true;
        state.passEndsMs = clock.nowMs() + 30 * kDay;
        page.setOffice(state);
        QVERIFY(!join->isVisible() && !pass->isVisible());
        for (const qint64 days : {13, -1}) {
            state.passEndsMs = clock.nowMs() + days * kDay;
            page.setOffice(state);
            QVERIFY(join->isVisible() && pass->isVisible());
            QVERIFY(pass->text().contains(u"enter it below"_s));
        }
        state.passEndsMs = clock.nowMs() + 30 * kDay;
        state.trouble = Error{ErrorCode::ServerRefusedDevice, {}, {}};
        page.setOffice(state);
        QVERIFY2(join->isVisible(), "refused: ask for a new code, and enter it here");
        page.setJoinsByHand(false);
        QVERIFY(!join->isVisible());
        state.trouble.reset();
        QVERIFY(!page.findChild<QLabel*>(u"sync_clock"_s)->isVisible());
        state.officeAheadMs = -40 * kDay;
        page.setOffice(state);
        QVERIFY(page.findChild<QLabel*>(u"sync_clock"_s)->isVisible());
    }

    void whatTheOfficeSetAsideIsListedWithWhyAndWhatToDo()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Done);
        state.configured = true;
        state.waitingChanges = 0;
        state.asideChanges = 3;
        page.setOffice(state);
        page.setWaiting({});
        page.setAside({{people().first().id, u"Josie Thackray"_s, 3, clock.nowMs(),
                        Error{ErrorCode::ServerRefusedDevice, u"group.actor"_s, {}}}});
        const QString words = page.findChild<QLabel*>(u"aside_words_0"_s)->text();
        QVERIFY(words.contains(u"3 changes"_s) && words.contains(u"stay on this laptop"_s));
        QVERIFY(words.contains(u"another name"_s) && words.contains(u"Ring the service desk"_s));
        for (const QString& label : {u"sync_state"_s, u"sync_nothing"_s})
            QVERIFY(!page.findChild<QLabel*>(label)->text().contains(u"at the office"_s, Qt::CaseInsensitive));
        QSignalSpy followed(&page, &ui::Page::followed);
        page.findChild<QPushButton*>(u"aside_0"_s)->click();
        QCOMPARE(followed.size(), 1);
        state.asideFiles = 1; // and what one of them attaches waits for no time: it says why it cannot go
        page.setOffice(state);
        page.setAside({{{}, u"Josie Thackray"_s, 3, clock.nowMs(), Error{ErrorCode::RecordMalformed, {}, {}}, 1}});
        const QString file = page.findChild<QLabel*>(u"sync_files"_s)->text();
        QVERIFY2(file.startsWith(u"1 attached file cannot go"_s) && !file.contains(u"yet"_s), qPrintable(file));
        QVERIFY(page.findChild<QLabel*>(u"aside_words_0"_s)->text().contains(u"1 attached file stays here with"_s));
        QVERIFY(ui::sentMessage(3, state).happened.startsWith(u"3 changes and 1 file could not be taken in"_s));
    }

    /// Lists come a moment after the office's answer: what is said and what is listed are of one look all the same.
    void nobodyIsGoingOutWhenEverythingIsThere()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.show();
        page.setOffice(office(SyncPhase::Sending));
        page.setWaiting(people());
        QVERIFY(page.findChild<QPushButton*>(u"waiting_0"_s));
        OfficeState done = office(SyncPhase::Done);
        done.waitingChanges = 0;
        done.lastSyncMs = clock.nowMs();
        page.setOffice(done);
        for (const auto* still : page.findChildren<QPushButton*>(QRegularExpression(u"^waiting_"_s)))
            QVERIFY2(still->text() == u"Ray Okafor"_s, qPrintable(still->text())); // asks for somebody, and stays
        const QString said = page.findChild<QLabel*>(u"sync_state"_s)->text();
        QCOMPARE(said, u"All changes at the office, 2:02pm."_s); // once
        page.setOffice(office(SyncPhase::Done));                 // and somebody writes
        QCOMPARE(page.findChildren<QPushButton*>(QRegularExpression(u"^waiting_"_s)).size(), people().size());
    }

    void practiceSaysWhatOfficeItSendsTo()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.show();
        QVERIFY(!page.findChild<QLabel*>(u"sync_practice"_s)->isVisible());
        page.setJoinsByHand(false);
        QVERIFY(page.findChild<QLabel*>(u"sync_practice"_s)->isVisible());
    }

    void anOldTroubleEndsInOneFullStop()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        OfficeState state = office(SyncPhase::Failed);
        state.configured = true;
        state.waitingChanges = 3;
        state.oldestWaitingMs = clock.nowMs() - 6LL * 86'400'000;
        page.setOffice(state);
        QVERIFY(page.findChild<QLabel*>(u"sync_state"_s)->text().endsWith(u"The office cannot see them."_s));
        QVERIFY(!page.findChild<QLabel*>(u"sync_state"_s)->text().contains(u".."_s));
    }
};

std::unique_ptr<QObject> syncPageTest()
{
    return std::make_unique<SyncPageTest>();
}

} // namespace alongside::test

#include "sync_page_test.moc"
