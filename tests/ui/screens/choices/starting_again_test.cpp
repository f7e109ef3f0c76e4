// Choices, once the payments were stopped: what is agreed anew is started again from a day, by keyboard, and from then on no
// word says that it stopped.

#include "core/casework/payments/coming.h"
#include "core/domain/payments/paying.h"
#include "tests/ui/screens/choices/paying.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/choices/start_card.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/person/person_thread.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kAnew(2025, 2, 26);

/// As Josie asked, on 1 November 2024: nothing is paid for days after the last.
void stop(PracticeTable& table, StopReason reason = StopReason::Asked, QDate lastDay = QDate(2024, 11, 3))
{
    table.change([&](CaseFile& file) {
        file.stops.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)},
                           .on = QDate(2024, 11, 1),
                           .instruction = file.instructions.first().id,
                           .reason = reason,
                           .lastDay = lastDay});
    });
}

QString labelOf(const Sitting& sitting, const QString& key)
{
    for (const ui::PageAction& action : sitting.page->actions())
        if (action.key == key) return action.text;
    return {};
}

} // namespace

class StartingAgainTest final : public QObject {
    Q_OBJECT

private slots:
    void whatStoppedStaysStoppedUntilItIsAskedFor()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        stop(table);
        const Sitting sitting(new ui::ChoicesPage(table.opened()));
        QCOMPARE(labelOf(sitting, u"start_the_money"_s), QString());
        QVERIFY(!sitting.at(u"change_from"_s)->isVisible());
        QVERIFY(sitting.text(u"payments_state"_s).startsWith(u"Stopped on 1 November 2024"_s));
    }

    void itIsStartedAgainFromADayThatIsThereAfterClosing()
    {
        PracticeTable table(Until::Started);
        stop(table);
        agreeAnew(table, kAnew);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QCOMPARE(labelOf(sitting, u"start_the_money"_s), u"Start the money again from Monday 3 March"_s);
            QCOMPARE(labelOf(sitting, u"change_the_payments"_s), QString());
            QVERIFY2(sitting.text(u"agreed_since_started"_s).contains(u"can be started again"_s),
                     qPrintable(sitting.text(u"agreed_since_started"_s)));
            QCOMPARE(listed(sitting, u"payments_now"_s), u"No payment is to come."_s);
            retype(sitting, u"change_from"_s, u"3/11/2024"_s);
            QVERIFY2(sitting.whyNot(u"start_the_money"_s)
                         .contains(
                             u"A later day to start again: days up to 3 November 2024 belong to the payments before"_s),
                     qPrintable(sitting.whyNot(u"start_the_money"_s)));
            sitting.run(u"start_the_money"_s);
            QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
            QCOMPARE(QApplication::focusWidget(), sitting.at(u"change_from"_s));
            retype(sitting, u"change_from"_s, u"5/3/2025"_s);
        }
        table.close();
        {
            Sitting sitting(new ui::ChoicesPage(table.opened())); // as on the next day
            QCOMPARE(labelOf(sitting, u"start_the_money"_s), u"Start the money again from Wednesday 5 March"_s);
            QVERIFY2(listed(sitting, u"payments_then"_s).startsWith(u"Wednesday 5 March: £736.88\n"_s),
                     qPrintable(listed(sitting, u"payments_then"_s)));
            QVERIFY(listed(sitting, u"payments_then"_s).contains(u"Monday 31 March: £793.56"_s));
            QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
            sitting.run(u"start_the_money"_s);
            QVERIFY2(asked(sitting).contains(u"It starts with the payment of Wednesday 5 March: £736.88."_s),
                     qPrintable(asked(sitting)));
            sitting.yes();
            QTRY_COMPARE(table.now().instructions.size(), 2);
            QTRY_VERIFY(!sitting.at(u"payments_now"_s)->isVisible());
        }
        QVERIFY(!table.now().choices.changeFrom.isValid());
        QCOMPARE(payingOf(table.now())->before.size(), 1);

        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY(!again.everything().contains(u"stopped"_s, Qt::CaseInsensitive));
        QCOMPARE(
            again.text(u"payments_state"_s).split(u'\n').first(3),
            (QStringList{u"Paid from 23 September 2024 to 3 November 2024."_s,
                         u"Started again on 26 February 2025: paid from 5 March 2025."_s,
                         u"£376.78 more was paid than is due. Nobody is asked for it back without a talk first."_s}));
        QVERIFY(again.text(u"started_words"_s).startsWith(u"Started again on 26 February 2025. First payment "_s));
        QVERIFY(again.text(u"started_words"_s).endsWith(u"£736.88."_s));
        QVERIFY(listed(again, u"coming_payments"_s).startsWith(u"Wednesday 5 March: £736.88\n"_s));
        QVERIFY(again.at(u"stop_show"_s)->isVisible());
        QCOMPARE(labelOf(again, u"start_the_money"_s), QString());
    }

    void asItWasItIsStartedAgainFromTheDayThatIsSaid()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 28));
        stop(table);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.into(u"again_show"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QVERIFY(sitting.at(u"change_from"_s)->isAncestorOf(QApplication::focusWidget()));
            QCOMPARE(labelOf(sitting, u"start_the_money"_s), u"Start the money again"_s);
            QCOMPARE(sitting.whyNot(u"start_the_money"_s), u"Still to say: The day from which it is paid"_s);
            retype(sitting, u"change_from"_s, u"2/12/2024"_s);
            QCOMPARE(sitting.text(u"payments_since"_s), u"To pay again what was agreed on 17 September 2024"_s);
            sitting.run(u"start_the_money"_s);
            const QString words = asked(sitting);
            QVERIFY2(words.contains(u"It starts with the payment of Monday 2 December: £753.56."_s), qPrintable(words));
            QVERIFY2(words.contains(u"We look again on Monday 13 January, six weeks after it starts."_s),
                     qPrintable(words));
            sitting.yes();
            QTRY_COMPARE(table.now().instructions.size(), 2);
            QTRY_VERIFY(!sitting.at(u"payments_now"_s)->isVisible());
            QVERIFY(!sitting.at(u"again_show"_s)->isVisible());
            QVERIFY(sitting.at(u"stop_show"_s)->isVisible());
        }
        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY2(!again.text(u"started_with"_s).contains(u"September"_s), qPrintable(again.text(u"started_with"_s)));
        QCOMPARE(table.now().instructions.last().agreement, table.now().instructions.first().agreement);
    }

    /// The first payment is less by the days that were paid already: what is left is told, as the letter tells it.
    void whatComesOffAPaymentIsNotToldAsLeft()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 1));
        stop(table, StopReason::Asked, QDate(2024, 10, 31));
        const auto state = [&] { return Sitting(new ui::ChoicesPage(table.opened())).text(u"payments_state"_s); };
        QVERIFY2(state().contains(u"£457.52 more was paid than is due"_s), qPrintable(state()));
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.into(u"again_show"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            retype(sitting, u"change_from"_s, u"11/11/2024"_s);
            sitting.run(u"start_the_money"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().instructions.size(), 2);
        }
        QVERIFY2(state().contains(u"£269.13 more was paid than is due"_s), qPrintable(state()));
    }

    void nothingIsOfferedAsItWasToWhoDied()
    {
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 11, 5));
        stop(table, StopReason::Died);
        const Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(!sitting.at(u"again_show"_s)->isVisible());
        QVERIFY(!sitting.at(u"change_from"_s)->isVisible());
    }

    void theOverviewTellsBothStartsAndThatItGoesOn()
    {
        PracticeTable table(Until::Started);
        stop(table);
        agreeAnew(table, kAnew);
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.run(u"start_the_money"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().instructions.size(), 2);
        }
        QStringList told;
        for (const ui::ThreadLine& line : ui::threadOf(table.now(), table.view().made, table.clock.today()))
            told.append(line.words);
        const QString all = told.join(u'\n');
        QVERIFY2(!all.contains(u"stopped"_s, Qt::CaseInsensitive), qPrintable(all));
        QVERIFY2(told.contains(u"The payments ended with 3 November 2024, and were started again since"_s),
                 qPrintable(all));
        QVERIFY2(told.contains(u"The money was started again"_s), qPrintable(all));
        QVERIFY2(told.contains(u"First payment: £1,111.06"_s), qPrintable(all));
        QVERIFY2(told.contains(u"First payment since it was started again: £793.56"_s), qPrintable(all));
        QVERIFY2(told.contains(u"Payment: £753.56"_s), qPrintable(all)); // of 21 October, by the first start
        Sitting overview(new ui::PersonPage(table.opened()));
        QVERIFY(!overview.everything().contains(u"stopped"_s, Qt::CaseInsensitive));
    }

    void looksRightBeforeItIsStartedAgain()
    {
        PracticeTable table(Until::Started);
        stop(table);
        agreeAnew(table, kAnew);
        looksRight(new ui::ChoicesPage(table.opened()), u"choices-again"_s);
    }
};

std::unique_ptr<QObject> startingAgainTest()
{
    return std::make_unique<StartingAgainTest>();
}

} // namespace alongside::test

#include "starting_again_test.moc"
