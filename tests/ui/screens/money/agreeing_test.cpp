// To agree the money, and to agree it anew: who is asked, and what holds it.

#include "tests/ui/screens/money/money_words.h"
#include "ui/screens/money/money_page.h"
#include "ui/widgets/frame/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

class AgreeingTest final : public QObject {
    Q_OBJECT

private:
    /// Two each time, where 1.25 was agreed.
    static void otherwise(const Sitting& sitting)
    {
        static_cast<QAbstractButton*>(sitting.at(u"line_1_open"_s))->setChecked(true);
        replace(sitting, u"line_1_quantity"_s, u"2"_s);
    }

private slots:
    /// [S96] Both say whether it is enough.
    void agreeingWaitsForBothAnswersAndKeepsWhatWasReadAloud()
    {
        PracticeTable table(Until::Priced);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY(!sitting.whyNot(u"agree"_s).isEmpty());
        sitting.run(u"agree"_s);
        sitting.press(u"person_says_enough_yes"_s);
        sitting.press(u"worker_says_enough_yes"_s);
        sitting.type(u"agreed_by"_s, u"Josie"_s);
        sitting.type(u"agreed_how"_s, u"Spoken"_s);
        sitting.into(u"agreed_on"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"today"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sitting.whyNot(u"agree"_s), QString());
        QVERIFY(table.now().agreements.isEmpty());
        sitting.run(u"agree"_s);
        QTRY_COMPARE(table.now().agreements.size(), 1);
        const AllocationAgreement made = table.now().agreements.first();
        QCOMPARE(made.on, QDate(2024, 9, 17));
        QCOMPARE(made.said.size(), made.allocation.lines.size());
        QVERIFY(!made.said.first().words.isEmpty());
    }

    /// A second agreement is an act of its own: with what is otherwise, a question, and the voice of that day.
    void whatIsAgreedIsNotAgreedTwice()
    {
        PracticeTable table(Until::Agreed);
        table.clock.setDay(QDate(2024, 10, 22));
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QList<ui::Message> told;
        QObject::connect(sitting.page, &ui::Page::told, sitting.page, [&](const ui::Message& one) { told += one; });
        const QString whyNot = sitting.whyNot(u"agree"_s);
        QVERIFY2(whyNot.startsWith(u"Nothing has changed since"_s) && whyNot.contains(u"17 September 2024"_s),
                 qPrintable(whyNot));
        QVERIFY(!sitting.at(u"since_agreed"_s)->isVisible());
        sitting.run(u"agree"_s);
        QVERIFY(!sitting.window->findChild<QPushButton*>(u"confirm_yes"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"line_1_open"_s);
        QCOMPARE(told.size(), 1);

        otherwise(sitting);
        const QString since = sitting.text(u"since_agreed"_s);
        QVERIFY(sitting.at(u"since_agreed"_s)->isVisible());
        QVERIFY2(since.contains(u": now 2 each time. Agreed: 1.25"_s) && since.contains(u"\n\u2022 A week: now "_s),
                 qPrintable(since));
        const QWidget* way = sitting.at(u"agrees_the_same_way"_s);
        const QPoint place = way->pos();
        sitting.press(u"says_the_same"_s);
        QCoreApplication::processEvents();
        QCOMPARE(way->pos(), place); // what is answered next is not under the pointer
        QVERIFY(!way->hasFocus());
        const auto* words = sitting.window->findChild<QPlainTextEdit*>(u"enough_words"_s);
        QVERIFY(words);
        QCOMPARE(words->toPlainText(), table.now().agreements.first().personWords); // shown, not only noted
        QVERIFY(sitting.at(u"says_the_same"_s)->isVisible() && !sitting.at(u"says_the_same"_s)->isEnabled());
        sitting.press(u"agrees_the_same_way"_s);
        sitting.press(u"worker_says_enough_yes"_s);
        QCOMPARE(sitting.whyNot(u"agree"_s), QString());
        sitting.run(u"agree"_s);
        QVERIFY(sitting.window->findChild<QPushButton*>(u"confirm_yes"_s));
        sitting.window->findChild<QPushButton*>(u"confirm_no"_s)->click();
        QTRY_VERIFY(!sitting.window->findChild<QPushButton*>(u"confirm_yes"_s));
        sitting.run(u"agree"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().agreements.size(), 2);
        QCOMPARE(table.now().agreements.last().on, QDate(2024, 10, 22));
        QCOMPARE(table.now().agreements.last().personWords, table.now().agreements.first().personWords);
        QCOMPARE(table.now().money.agreedOn, QDate(2024, 10, 22));
        QTRY_VERIFY(sitting.whyNot(u"agree"_s).contains(u"22 October 2024"_s));
        QTRY_VERIFY(told.last().happened.contains(u"22 October 2024"_s));
    }

    /// Nothing waits for it, and it is asked where a line is cut, by its name.
    void whyThereIsLessIsAskedAndKept()
    {
        PracticeTable table(Until::Agreed);
        table.clock.setDay(QDate(2024, 10, 22));
        {
            const Sitting sitting(new ui::MoneyPage(table.opened()));
            QVERIFY(!sitting.at(u"less_because"_s)->isVisible());
        }
        const QString cut = table.now().lines.first().label;
        table.change([](CaseFile& file) { file.lines.removeFirst(); });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY2(sitting.text(u"nothing_says_why_less"_s).contains(cut),
                 qPrintable(sitting.text(u"nothing_says_why_less"_s)));
        QVERIFY(!sitting.whyNot(u"agree"_s).contains(cut));
        QVERIFY(sitting.at(u"nothing_says_why_less"_s)->isVisible());
        sitting.into(u"less_because"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Her sister comes now"_s);
        QTRY_COMPARE(table.now().money.lessBecause, u"Her sister comes now"_s);
        QTRY_VERIFY(!sitting.at(u"nothing_says_why_less"_s)->isVisible());
    }

    /// One thing a line, five at the most and how many more: to be read aloud to somebody.
    void whatIsOtherwiseIsAShortList()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) {
            for (SupportLine& line : file.lines) line.label += u" as well"_s;
        });
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const QString since = sitting.text(u"since_agreed"_s);
        QCOMPARE(since.count(u"\n\u2022 "_s), 6);
        QVERIFY2(since.contains(QRegularExpression(u"\u2022 And \\d+ more$"_s)), qPrintable(since));
        QVERIFY2(since.contains(u" as well, what it is called: now "_s), qPrintable(since));
        QVERIFY(!since.contains(u"; "_s));
    }

    /// What would be kept stands in the box before it is, also for whoever went away meanwhile and came back.
    void whatIsSaidAgainIsInTheBoxAfterGoingAway()
    {
        PracticeTable table(Until::Agreed);
        table.clock.setDay(QDate(2024, 10, 22));
        const QString then = table.now().agreements.first().personWords;
        const auto inTheBox = [](const Sitting& sitting) {
            return static_cast<QPlainTextEdit*>(sitting.at(u"enough_words"_s))->toPlainText();
        };
        {
            Sitting sitting(new ui::MoneyPage(table.opened()));
            otherwise(sitting);
            QCOMPARE(inTheBox(sitting), QString());
            sitting.press(u"says_the_same"_s);
            QCOMPARE(inTheBox(sitting), then);
        }
        Sitting back(new ui::MoneyPage(table.session()));
        QCOMPARE(inTheBox(back), then);
        QCOMPARE(table.session().file().money.enoughWords, then);
    }

    /// Whoever was not asked that day has said nothing: the fields are empty, and what was said then stands as of then.
    void agreeingAnewAsksEverybodyAnew()
    {
        PracticeTable table(Until::Agreed);
        table.clock.setDay(QDate(2024, 10, 22));
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const AllocationAgreement then = table.now().agreements.first();
        QVERIFY(!then.personWords.isEmpty() && !then.how.isEmpty());
        QVERIFY(!sitting.at(u"enough_words"_s)->isVisible()); // nothing is asked while nothing is otherwise
        otherwise(sitting);
        QVERIFY(sitting.at(u"enough_words"_s)->isVisible());
        QCOMPARE(static_cast<QPlainTextEdit*>(sitting.at(u"enough_words"_s))->toPlainText(), QString());
        QCOMPARE(static_cast<QLineEdit*>(sitting.at(u"agreed_by"_s))->text(), QString());
        QCOMPARE(static_cast<QLineEdit*>(sitting.at(u"agreed_with"_s))->text(), QString());
        QCOMPARE(static_cast<QComboBox*>(sitting.at(u"agreed_how"_s))->currentText(), u"Not yet"_s);
        QVERIFY(!static_cast<QAbstractButton*>(sitting.at(u"person_says_enough_yes"_s))->isChecked());
        const QString said = sitting.text(u"said_then"_s);
        QVERIFY2(said.contains(u"On 17 September 2024"_s) && said.contains(then.personWords) && said.contains(then.how),
                 qPrintable(said));
        const QString whyNot = sitting.whyNot(u"agree"_s);
        QVERIFY2(whyNot.startsWith(u"Still to say: Is this enough?"_s) && whyNot.contains(u"and 4 more"_s),
                 qPrintable(whyNot));
        sitting.run(u"agree"_s);
        QVERIFY(!sitting.window->findChild<QPushButton*>(u"confirm_yes"_s));

        sitting.type(u"enough_words"_s, u"That is better."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(table.now().money.enoughWords, u"That is better."_s);
        QCOMPARE(table.now().money.personSaysEnough, Tri::NotYetKnown);
        QCOMPARE(table.now().money.agreedBy, QString());
        QCOMPARE(table.now().agreements.size(), 1);
        QCOMPARE(table.now().agreements.first(), then);
    }

    /// Put away with its line, what could not be read is still said, and nothing is agreed past it.
    void whatIsTypedAndNotReadIsMarkedOnTheClosedLineAndHoldsTheAgreement()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QVERIFY(!sitting.at(u"line_1_unread"_s)->isVisible());
        otherwise(sitting);
        replace(sitting, u"line_1_price"_s, u"1,2,50"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!sitting.at(u"line_1_unread"_s)->isVisible()); // the field itself says it
        static_cast<QAbstractButton*>(sitting.at(u"line_1_open"_s))->setChecked(false);
        QVERIFY(sitting.at(u"line_1_unread"_s)->isVisible());
        QVERIFY2(sitting.text(u"line_1_unread"_s).contains(u"A price that is not the guide's"_s),
                 qPrintable(sitting.text(u"line_1_unread"_s)));
        QVERIFY2(sitting.whyNot(u"agree"_s).contains(u"what is typed cannot be read"_s),
                 qPrintable(sitting.whyNot(u"agree"_s)));
        sitting.run(u"agree"_s);
        QVERIFY(!sitting.window->findChild<QPushButton*>(u"confirm_yes"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"line_1_price"_s);
        QVERIFY(sitting.at(u"line_1_price"_s)->isVisible());
        replace(sitting, u"line_1_price"_s, u"12.50"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!sitting.whyNot(u"agree"_s).contains(u"cannot be read"_s));
        static_cast<QAbstractButton*>(sitting.at(u"line_1_open"_s))->setChecked(false);
        QVERIFY(!sitting.at(u"line_1_unread"_s)->isVisible());
    }
};

std::unique_ptr<QObject> agreeingTest()
{
    return std::make_unique<AgreeingTest>();
}

} // namespace alongside::test

#include "agreeing_test.moc"
