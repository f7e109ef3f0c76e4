// Something has changed: the name was wrong, they have moved, another worker, they have died; and an advocate is asked for.

#include "tests/ui/case/page_test.h"
#include "tests/ui/screens/choices/paying.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "ui/case/fields/noted_answer.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/shell/places/link.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QString story(const CaseFile& file, QDate today)
{
    QStringList all;
    for (const ui::ThreadLine& line : ui::threadOf(file, {}, today))
        all.append(line.on.toString(Qt::ISODate) + u' ' + line.words);
    return all.join(u'\n');
}

} // namespace

class ChangedTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightOpen()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::PersonPage(table.opened());
        for (const QString& name :
             {u"person_changed"_s, u"changed_name"_s, u"changed_moved"_s, u"changed_worker"_s, u"changed_died"_s})
            page->findChild<QPushButton*>(name)->click();
        looksRight(page, u"person-changed"_s);
    }

    /// What it was stays, with what it was before that, and the story tells the day.
    void aWrongNameIsPutRightAndWhatItWasIsKept()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) { file.person.name = u"Josy Thackray"_s; });
        for (const QString& right : {u"Josie Thakray"_s, u"Josie Thackray"_s}) {
            Sitting sitting(new ui::PersonPage(table.opened()));
            sitting.press(u"person_changed"_s);
            sitting.press(u"changed_name"_s);
            sitting.into(u"right_name"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), right);
            QTRY_COMPARE(table.now().person.name, right);
        }
        QCOMPARE(ui::notedWords(table.now(), ui::NotedAnswer::NameBefore),
                 u"Josie Thakray; before that Josy Thackray"_s);
        const QString told = story(table.now(), table.clock.today());
        QVERIFY2(told.contains(u"2024-09-17 The name was put right. Before: Josie Thakray; before that Josy"_s),
                 qPrintable(told));
    }

    /// A move stops nothing, and a day that was typed first is not written over.
    void aMoveKeepsTheOldAddressAndItsDayAndStopsNothing()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { file.person.address = u"3 Elm Road"_s; });
        const auto paid = payingOf(table.now())->netWeekly();
        Sitting sitting(new ui::PersonPage(table.opened()));
        sitting.press(u"person_changed"_s);
        sitting.press(u"changed_moved"_s);
        retype(sitting, u"moved_on"_s, u"2/9/2024"_s);
        sitting.into(u"new_address"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"12 Mill Lane"_s);
        QTRY_COMPARE(table.now().person.address, u"12 Mill Lane"_s);
        QVERIFY(story(table.now(), table.clock.today()).contains(u"2024-09-02 Has moved. Before: 3 Elm Road"_s));
        QVERIFY(payingOf(table.now())->netWeekly() == paid && !payingOf(table.now())->stop);
        QVERIFY(sitting.everything().contains(u"s37"_s));
    }

    void anotherWorkerIsToldWithWhoItWas()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) { file.person.workerName = u"Niamh Farrelly"_s; });
        Sitting sitting(new ui::PersonPage(table.opened()));
        sitting.press(u"person_changed"_s);
        sitting.press(u"changed_worker"_s);
        sitting.into(u"new_worker_name"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Sam Okafor"_s);
        QTRY_COMPARE(table.now().person.workerName, u"Sam Okafor"_s);
        const QString told = story(table.now(), table.clock.today());
        QVERIFY2(told.contains(u"2024-09-17 Another worker: Sam Okafor. Before: Niamh Farrelly"_s), qPrintable(told));
    }

    void aDeathWhereNoMoneyRunsIsSaidAndCanBeTakenBack()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::PersonPage(table.opened()));
        QVERIFY(!sitting.at(u"person_has_died"_s)->isVisible());
        sitting.press(u"person_changed"_s);
        sitting.press(u"changed_died"_s);
        sitting.press(u"has_died"_s);
        sitting.yes();
        QTRY_VERIFY(hasDied(table.now()));
        QCOMPARE(sitting.text(u"person_has_died"_s), u"Josie has died."_s);
        QVERIFY(!sitting.at(u"died_stop"_s)->isVisible());
        retype(sitting, u"died_on"_s, u"15/9/2024"_s);
        QTRY_COMPARE(diedOn(table.now()), QDate(2024, 9, 15));
        QVERIFY(story(table.now(), table.clock.today()).contains(u"2024-09-15 Josie has died"_s));
        sitting.press(u"not_died"_s);
        QTRY_VERIFY(!hasDied(table.now()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // somebody types on
        QTest::qWait(50);
        QVERIFY(!hasDied(table.now()));
        QVERIFY(!sitting.at(u"person_has_died"_s)->isVisible());
    }

    /// One press says no death: it is asked once, with its day. Nothing that was opened to say it stays open.
    void aDeathIsAskedOnceWithItsDay()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::PersonPage(table.opened()));
        for (const QString& opens : {u"person_changed"_s, u"changed_worker"_s, u"changed_died"_s}) sitting.press(opens);
        const QWidget* said = sitting.at(u"has_died"_s);
        QTRY_VERIFY2(said->width() <= said->sizeHint().width(), qPrintable(QString::number(said->width())));
        const auto press = [&](const QString& answer) {
            sitting.press(u"has_died"_s);
            const QString words = asked(sitting);
            sitting.window->findChild<QPushButton*>(answer)->click();
            QTRY_VERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
            sitting.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(sitting.window.get()));
            QVERIFY2(words.contains(u"Did Josie die on 15 September 2024?"_s), qPrintable(words));
        };
        retype(sitting, u"died_on"_s, u"15/9/2024"_s);
        press(u"confirm_no"_s);
        QTest::qWait(50);
        QVERIFY(!hasDied(table.now()));
        QVERIFY(sitting.at(u"new_worker_name"_s)->isVisible());
        press(u"confirm_yes"_s);
        QTRY_COMPARE(diedOn(table.now()), QDate(2024, 9, 15));
        for (const QString& closed : {u"new_worker_name"_s, u"died_on"_s, u"something_changed"_s})
            QTRY_VERIFY2(!sitting.at(closed)->isVisible(), qPrintable(closed));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"person_changed"_s);
    }

    void whatStandsInTwoPlacesOnThePageIsTheSameInBoth()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::PersonPage(table.opened()));
        for (const auto& [one, other] :
             {std::pair(u"person_worker_name"_s, u"new_worker_name"_s), {u"new_address"_s, u"person_address"_s}}) {
            QVERIFY(sitting.page->focusField(other)); // both are open
            QVERIFY(sitting.page->focusField(one));
            sitting.type(one, u"wq"_s);
            const auto typed = [&](const QString& name) { return qobject_cast<QLineEdit*>(sitting.at(name))->text(); };
            QVERIFY(typed(one).contains(u"wq"_s));
            QTRY_COMPARE(typed(other), typed(one));
        }
    }

    void aDeathWhileMoneyRunsStopsItFromHere()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay({2024, 10, 22});
        Sitting sitting(new ui::PersonPage(table.opened()));
        sitting.press(u"person_changed"_s);
        sitting.press(u"changed_died"_s);
        sitting.press(u"has_died"_s);
        QVERIFY2(asked(sitting).contains(u"Has Josie died?"_s), qPrintable(asked(sitting)));
        sitting.yes();
        QTRY_VERIFY(isPaidAfterDeath(table.now()));
        QTRY_VERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        QVERIFY(sitting.text(u"died_words"_s).contains(u"The payments go on until they are stopped"_s));
        QVERIFY(!story(table.now(), table.clock.today()).contains(u"We look again"_s));
        sitting.press(u"died_stop"_s); // no day yet: it is asked
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        retype(sitting, u"died_on"_s, u"20/10/2024"_s);
        sitting.press(u"died_stop"_s);
        QVERIFY(asked(sitting).contains(u"Nothing is paid for days after 20 October 2024."_s));
        sitting.yes();
        QTRY_COMPARE(table.now().stops.size(), 1);
        QVERIFY(table.now().stops.first().reason == StopReason::Died);
        QTRY_VERIFY(!sitting.at(u"died_stop"_s)->isVisible());
        QTRY_VERIFY(!sitting.at(u"something_changed"_s)->isVisible());
        QCOMPARE(sitting.text(u"person_has_died"_s), u"Josie has died."_s);
    }

    /// [S39] Where somebody decides, agrees or doubts, an advocate is asked for; nothing waits, and the answer ends it.
    void anAdvocateIsAskedForWhereItMattersAndHoldsNothingUp()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) {
            file.person.advocateNeeded = Tri::NotYetKnown;
            file.outcomes.append({.id = {QUuid(1, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)}, .statement = u"I cook"_s});
        });
        const auto said = [](const Sitting& sitting) {
            const QWidget* note = sitting.at(u"advocate_open"_s);
            return note->isVisible() ? sitting.text(u"advocate_open"_s) : QString();
        };
        {
            Sitting sitting(new ui::EligibilityPage(table.opened()));
            QVERIFY2(said(sitting).startsWith(u"Nobody has said whether Josie needs an advocate."_s),
                     qPrintable(said(sitting)));
            QSignalSpy led(sitting.page, &ui::Page::followed);
            sitting.press(u"advocate_say"_s);
            QCOMPARE(led.last().at(0).toString(), ui::personLink(table.id, u"person"_s, u"person_advocate"_s));
        }
        QVERIFY(!said(Sitting(new ui::MoneyPage(table.opened()))).isEmpty());
        Sitting sitting(new ui::PersonPage(table.opened()));
        QVERIFY(sitting.page->focusField(u"person_advocate"_s)); // what holds it is opened
        QVERIFY(sitting.at(u"person_advocate_answer"_s)->isVisible());
        sitting.press(u"add_capacity"_s);
        QTRY_VERIFY(said(sitting).startsWith(u"It is doubted whether Josie can decide something."_s));
        sitting.press(u"person_advocate_yes"_s);
        QTRY_VERIFY2(said(sitting).startsWith(u"Josie needs an advocate, and none has been offered"_s),
                     qPrintable(said(sitting)));
        table.change([](CaseFile& file) { file.person.advocateAnswer = AdvocateAnswer::NotWanted; });
        QVERIFY(said(Sitting(new ui::EligibilityPage(table.opened()))).isEmpty());
    }
};

std::unique_ptr<QObject> changedTest()
{
    return std::make_unique<ChangedTest>();
}

} // namespace alongside::test

#include "changed_test.moc"
