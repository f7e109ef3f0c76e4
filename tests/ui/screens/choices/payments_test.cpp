// Choices, once the money is started: what is agreed since is paid from a day on, and payments stop with a reason.

#include "core/casework/payments/changing.h"
#include "core/casework/payments/coming.h"
#include "core/casework/versions/started_with.h"
#include "core/documents/names/names.h"
#include "core/domain/payments/paying.h"
#include "tests/ui/case/room.h"
#include "tests/ui/screens/choices/paying.h"
#include "ui/case/gap_words.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/choices/start_card.h"
#include "ui/screens/choices/payments/payments_card.h"
#include "ui/screens/choices/payments/stop_part.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/person/person_thread.h"
#include "ui/support/when.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/why.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kAgain(2024, 11, 5);

} // namespace

class PaymentsTest final : public QObject {
    Q_OBJECT

private slots:
    /// What was agreed after the first payments is paid from a day on, beside what would come without it.
    void whatIsAgreedSinceIsPaidFromADayOn()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QVERIFY(!sitting.at(u"coming_payments"_s)->isVisible());
            QVERIFY2(listed(sitting, u"payments_now"_s).startsWith(u"Monday 18 November: £753.56\n"_s),
                     qPrintable(listed(sitting, u"payments_now"_s)));
            // From the day of the agreement, 5 November: 13 days that were paid already at £10.00 a week more.
            QVERIFY2(listed(sitting, u"payments_then"_s).startsWith(u"Monday 18 November: £812.13\n"_s),
                     qPrintable(listed(sitting, u"payments_then"_s)));
            QCOMPARE(sitting.whyNot(u"change_the_payments"_s), QString());
            retype(sitting, u"change_from"_s, u"4/11/2024"_s);
            QVERIFY(listed(sitting, u"payments_then"_s).startsWith(u"Monday 18 November: £813.56\n"_s));
            QVERIFY(listed(sitting, u"payments_then"_s).contains(u"£198.39 a week, where £188.39 was paid"_s));
            sitting.run(u"change_the_payments"_s);
            QVERIFY(asked(sitting).contains(u"The next payment is on Monday 18 November: £813.56."_s));
            QVERIFY2(asked(sitting).contains(u"From Monday 16 December it is £793.56."_s), qPrintable(asked(sitting)));
            sitting.yes();
            QTRY_COMPARE(table.now().changes.size(), 1);
            QCOMPARE(table.now().changes.first().from, QDate(2024, 11, 4));
            QCOMPARE(table.now().instructions.size(), 1);
            QTRY_VERIFY(!sitting.at(u"payments_now"_s)->isVisible());
        }
        Sitting again(new ui::ChoicesPage(table.opened())); // as on the next day
        QVERIFY(listed(again, u"coming_payments"_s).startsWith(u"Monday 18 November: £813.56\n"_s));
        QVERIFY2(again.text(u"payments_state"_s).contains(u"£793.56 every four weeks from 4 November 2024"_s),
                 qPrintable(again.text(u"payments_state"_s)));
        QVERIFY(!again.at(u"agreed_since_started"_s)->isVisible());
        QVERIFY(again.whyNot(u"change_the_payments"_s) == u"there is no such act"_s);
    }

    /// A line of the newer agreement may start with the change, from the next payment on [S103].
    void linesStartWithTheChangeThatPaysThem()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QVERIFY(sitting.at(u"start_line_1"_s)->isVisible());
            sitting.press(u"start_line_1"_s);
            QTRY_COMPARE(table.now().lines.first().startOn, QDate(2024, 11, 18));
            sitting.run(u"change_the_payments"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().changes.size(), 1);
            QTRY_VERIFY(!sitting.at(u"start_line_1"_s)->isVisible());
            QVERIFY2(sitting.text(u"started_with"_s).contains(u"washed and dressed from Monday 18 November"_s),
                     qPrintable(sitting.text(u"started_with"_s)));
        }
        QCOMPARE(casework::startedWith(table.now()).first().startOn, QDate(2024, 11, 18));
    }

    void aDayBeforeTheFirstPaymentIsAskedForAgain()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        retype(sitting, u"change_from"_s, u"1/9/2024"_s);
        QCOMPARE(sitting.whyNot(u"change_the_payments"_s),
                 u"Still to say: A later day to change from: the first payment is on 23 September 2024"_s);
        sitting.run(u"change_the_payments"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        QCOMPARE(QApplication::focusWidget(), sitting.at(u"change_from"_s));
        QCOMPARE(ui::firstGap({{casework::Gap::NothingNewAgreed, u"money"_s, u"agree"_s}}, table.now()),
                 u"Still to say: A new agreement: all that is agreed is paid already"_s);
    }

    /// Quiet, with its reason and its last day; what was paid beyond it is said, and asked of nobody.
    void paymentsStopWithAReasonAndALastDay()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QVERIFY(!sitting.at(u"stop_the_payments"_s)->isVisible());
            sitting.press(u"stop_show"_s);
            sitting.press(u"stop_the_payments"_s);
            QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s)); // why, and until when
            sitting.press(u"stop_reason"_s, Qt::Key_Down);
            retype(sitting, u"stop_last_day"_s, u"3/11/2024"_s);
            sitting.type(u"stop_words"_s, u"I want the council to arrange it"_s);
            sitting.press(u"stop_the_payments"_s);
            QVERIFY2(asked(sitting).contains(u"£376.78 more was paid than is due."_s), qPrintable(asked(sitting)));
            sitting.yes();
            QTRY_COMPARE(table.now().stops.size(), 1);
        }
        const PaymentStop stop = table.now().stops.first();
        QCOMPARE(stop.reason, StopReason::Asked);
        QCOMPARE(stop.lastDay, QDate(2024, 11, 3));
        QCOMPARE(stop.words, u"I want the council to arrange it"_s);
        Sitting again(new ui::ChoicesPage(table.opened()));
        QCOMPARE(listed(again, u"coming_payments"_s), u"No payment is to come."_s);
        QVERIFY(again.text(u"payments_state"_s).contains(u"nothing is paid for days after 3 November 2024"_s));
        QVERIFY(!again.at(u"stop_show"_s)->isVisible());
    }

    /// What is asked before they stop names why, and only that: the wrong line of a list is seen before it counts.
    void theQuestionBeforeTheStopNamesItsReason()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        for (const Choice& reason : kStopReasonChoices) {
            const auto why = StopReason(reason.number);
            if (why == StopReason::NotSaid) continue;
            table.change([why](CaseFile& file) {
                file.choices.stopReason = why;
                file.choices.stopLastDay = QDate(2024, 11, 3);
            });
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.press(u"stop_the_payments"_s);
            const QString question = asked(sitting);
            for (const Choice& other : kStopReasonChoices) {
                const QString words = documents::plainName(StopReason(other.number));
                QVERIFY2(question.contains(words + u'.') == (other.number == reason.number),
                         qPrintable(words + u" in "_s + question));
            }
        }
        QVERIFY(table.now().stops.isEmpty()); // asked is not stopped
    }

    /// By keyboard in the window: what was pressed is gone from the card, and the keyboard goes on to what comes after it.
    void afterTheStopTheKeyboardStaysWhereTheActWas()
    {
        Room room(Until::Started);
        room.table.clock.setDay(QDate(2024, 11, 5));
        ui::Page* page = room.goTo(u"choices"_s);
        page->findChild<QPushButton*>(u"stop_show"_s)->click();
        room.session().act([](CaseFile& file) {
            file.choices.stopReason = StopReason::Asked;
            file.choices.stopLastDay = QDate(2024, 11, 3);
        });
        auto* stop = page->findChild<QPushButton*>(u"stop_the_payments"_s);
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Space);
        auto* yes = room.window.findChild<QPushButton*>(u"confirm_yes"_s);
        QVERIFY(yes);
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Space);
        QTRY_COMPARE(room.table.now().stops.size(), 1);
        QTRY_VERIFY(!stop->isVisible());
        QTest::qWait(50);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QCOMPARE(focus->objectName(), u"again_show"_s);
        const auto* state = page->findChild<QWidget*>(u"payments_state"_s);
        QVERIFY(state->visibleRegion().boundingRect().height() > 0); // what was done is in sight
    }

    /// One payment has one sum, wherever it is told: what was changed before the first of them is in it.
    void whatIsChangedBeforeTheFirstPaymentIsInItEverywhere()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        table.clock.setDay(QDate(2024, 9, 18));
        const QDate from(2024, 10, 7);
        const QList<PaymentChange> made = casework::changesFrom(
            table.now(),
            {.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)}, .on = table.clock.today(), .from = from});
        QCOMPARE(made.size(), 1);
        CaseFile after = table.now();
        after.changes += made;
        table.putDown(table.now(), after);
        const auto first = casework::firstPayment(table.now());
        QVERIFY(first && first->amount != table.now().instructions.first().schedule.firstAmount);
        const QString sum = first->amount.display();
        Sitting choices(new ui::ChoicesPage(table.opened()));
        QVERIFY2(
            choices.text(u"started_words"_s).endsWith(u"First payment %1: %2."_s.arg(ui::weekdayWords(first->on), sum)),
            qPrintable(choices.text(u"started_words"_s)));
        QVERIFY(!choices.page->findChild<QWidget*>(u"schedule_first_amount"_s)); // told with the payments
        QVERIFY(listed(choices, u"coming_payments"_s).startsWith(ui::paymentWords(*first)));
        QStringList told;
        for (const ui::ThreadLine& line : ui::threadOf(table.now(), table.view().made, table.clock.today()))
            told.append(line.words);
        QVERIFY2(told.contains(u"First payment: %1"_s.arg(sum)), qPrintable(told.join(u'\n')));
    }

    /// Nothing typed waits for a button to be kept: neither of a stop nor of a day of change. Done, it is not said any more.
    void whatIsSaidOfAStopIsThereAfterAnotherPageAndIsTakenByIt()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.press(u"stop_show"_s);
            sitting.press(u"stop_reason"_s, Qt::Key_Down);
            sitting.type(u"stop_words"_s, u"I want the council to arrange it"_s);
            retype(sitting, u"change_from"_s, u"4/11/2024"_s);
        }
        table.close();
        QTRY_COMPARE(table.now().choices.changeFrom, QDate(2024, 11, 4));
        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY(again.at(u"stop_words"_s)->isVisible());
        QCOMPARE(casework::stopSaid(table.session().file().choices),
                 (casework::StopSaid{StopReason::Asked, {}, u"I want the council to arrange it"_s}));
        retype(again, u"stop_last_day"_s, u"3/11/2024"_s);
        again.press(u"stop_the_payments"_s);
        again.yes();
        QTRY_COMPARE(table.now().stops.size(), 1);
        QCOMPARE(table.now().stops.first().words, u"I want the council to arrange it"_s);
        QCOMPARE(casework::stopSaid(table.now().choices), casework::StopSaid());
    }

    /// Before its day it is moved or taken back, and the words say why; what is agreed is paid until then.
    void aStopThatIsToComeIsTakenBack()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.press(u"stop_show"_s);
            QVERIFY(!sitting.at(u"take_stop_back"_s)->isVisible());
            sitting.press(u"stop_reason"_s, Qt::Key_Down);
            retype(sitting, u"stop_last_day"_s, u"1/12/2024"_s);
            sitting.press(u"stop_the_payments"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().stops.size(), 1);
        }
        Sitting again(new ui::ChoicesPage(table.opened()));
        retype(again, u"change_from"_s, u"18/11/2024"_s);
        QCOMPARE(again.whyNot(u"change_the_payments"_s), QString());
        retype(again, u"change_from"_s, u"2/12/2024"_s);
        QCOMPARE(again.whyNot(u"start_the_money"_s), QString()); // after its last day it is a new start
        again.press(u"stop_show"_s);
        QVERIFY(again.at(u"take_stop_back"_s)->isVisible());
        again.press(u"take_stop_back"_s);
        QVERIFY(!again.window->findChild<QWidget*>(u"confirm"_s));
        again.type(u"stop_words"_s, u"I can do it after all"_s);
        again.press(u"take_stop_back"_s);
        again.yes();
        QTRY_COMPARE(table.now().stops.size(), 2);
        QVERIFY(!payingOf(table.now())->stop);
        QTRY_VERIFY(!again.at(u"take_stop_back"_s)->isVisible());
    }

    /// Until its day the payments go on, and no word says that they are stopped. What is to be moved stands there, and why
    /// they stop is no reason why they do not.
    void aStopThatIsToComeIsToldAsOneAndIsNotAskedAnew()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 10, 22));
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.press(u"stop_show"_s);
            sitting.press(u"stop_reason"_s, Qt::Key_Down);
            retype(sitting, u"stop_last_day"_s, u"20/12/2024"_s);
            sitting.type(u"stop_words"_s, u"I want the council to arrange it"_s);
            sitting.press(u"stop_the_payments"_s);
            QSignalSpy told(sitting.page, &ui::Page::told);
            sitting.yes();
            QTRY_COMPARE(told.size(), 1);
            const QString happened = told.first().at(0).value<ui::Message>().happened;
            QVERIFY2(happened.startsWith(u"The payments stop after Friday 20 December. The next payment is on "_s),
                     qPrintable(happened));
            const QString state = sitting.text(u"payments_state"_s);
            QVERIFY2(state.startsWith(u"The payments stop after Friday 20 December, as was said on 22 October 2024."_s),
                     qPrintable(state));
        }
        const QString overview = Sitting(new ui::PersonPage(table.opened())).text(u"person_agreed"_s);
        QVERIFY2(overview.contains(u"The payments stop after Friday 20 December"_s), qPrintable(overview));
        QVERIFY(!overview.contains(u"stopped"_s));

        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY(!again.at(u"again_show"_s)->isVisible());
        const Choices before = table.now().choices;
        again.press(u"stop_show"_s);
        const auto* card = again.page->findChild<ui::PaymentsCard*>();
        QCOMPARE(card->stop().stopSaid(),
                 (casework::StopSaid{StopReason::Asked, QDate(2024, 12, 20), u"I want the council to arrange it"_s}));
        QCOMPARE(static_cast<QPlainTextEdit*>(again.at(u"stop_words"_s))->toPlainText(),
                 u"I want the council to arrange it"_s);
        QVERIFY(!again.at(u"still_to_stop"_s)->isVisible());
        again.press(u"take_stop_back"_s);
        QVERIFY(!again.window->findChild<QWidget*>(u"confirm"_s));
        again.page->flush();
        QTRY_VERIFY(table.session().isKept());
        QCOMPARE(table.now().choices, before); // shown is not written
        QCOMPARE(static_cast<QPushButton*>(again.at(u"stop_the_payments"_s))->text(), u"Move the stop"_s);
        retype(again, u"stop_last_day"_s, u"6/12/2024"_s);
        again.press(u"stop_the_payments"_s);
        again.yes();
        QTRY_COMPARE(table.now().stops.size(), 2);
        const PaymentStop moved = table.now().stops.last();
        QCOMPARE(moved.reason, StopReason::Asked);
        QCOMPARE(moved.lastDay, QDate(2024, 12, 6));
        QCOMPARE(moved.words, u"I want the council to arrange it"_s);
    }

    /// Where nothing is paid out no payment is told, no sum of nought, and nothing to stop.
    void whatTheCouncilArrangesChangesInItsOwnWords()
    {
        CaseFile before = PracticeTable(Until::Started).now();
        PaymentInstruction& start = before.instructions.first();
        start.way = before.choices.way = Deploy::CouncilManaged;
        start.netWeekly = start.grossWeekly = Money();
        start.schedule.firstAmount = start.schedule.everyFourWeeks = Money();
        before.choices.declinedReason = u"Not now"_s;
        before.changes.clear();
        PracticeTable table(Until::Nothing);
        before.id = table.id;
        table.ids = NumberedIds{9}; // none of those that what is put down has
        table.putDown({.id = table.id}, before);
        agreeAnew(table, kAgain);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        const auto* card = sitting.page->findChild<ui::PaymentsCard*>();
        QVERIFY(card->isVisible());
        const auto words = [&] {
            QString all = sitting.text(u"agreed_since_started"_s);
            for (const QLabel* label : card->findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
            for (const QPushButton* button : card->findChildren<QPushButton*>())
                if (button->isVisible()) all += button->text() + u'\n';
            for (const ui::PageAction& action : sitting.page->actions()) all += action.text + u'\n';
            return all;
        };
        QVERIFY2(!words().contains(u"payment"_s, Qt::CaseInsensitive) && !words().contains(u'£'), qPrintable(words()));
        QVERIFY2(words().contains(u"Change what the council arranges from Tuesday 5 November"_s), qPrintable(words()));
        if (const QString why = sitting.whyNot(u"change_the_payments"_s); !why.isEmpty()) QFAIL(qPrintable(why));
        sitting.run(u"change_the_payments"_s);
        QVERIFY2(asked(sitting).contains(u"What the council arranges changes from Tuesday 5 November."_s),
                 qPrintable(asked(sitting)));
        QSignalSpy told(sitting.page, &ui::Page::told);
        sitting.yes();
        QTRY_COMPARE(table.now().changes.size(), 1);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).value<ui::Message>().happened,
                 u"What the council arranges changes from Tuesday 5 November."_s);
        QTRY_VERIFY(!card->isVisible());
        QString thread;
        for (const ui::ThreadLine& line : ui::threadOf(table.now(), {}, table.clock.today()))
            thread += line.words + u'\n';
        QVERIFY2(thread.contains(u"Changed: the council arranges all of it from 5 November 2024"_s)
                     && !thread.contains(u"£0.00"_s),
                 qPrintable(thread));
    }

    void looksRightWhileThePaymentsChangeAndStop()
    {
        PracticeTable table(Until::Started);
        agreeAnew(table, kAgain);
        auto* page = new ui::ChoicesPage(table.opened());
        page->findChild<QPushButton*>(u"stop_show"_s)->click();
        looksRight(page, u"choices-payments"_s);
    }
};

std::unique_ptr<QObject> paymentsTest()
{
    return std::make_unique<PaymentsTest>();
}

} // namespace alongside::test

#include "payments_test.moc"
