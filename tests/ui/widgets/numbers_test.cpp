// Amounts and quantities as people type them: read or kept as typed and said, never read as something else.

#include "tests/ui/widgets/table.h"
#include "ui/case/fields/more_fields.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/number_edits.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void moneyIsWholePence()
    {
        QCOMPARE(*ui::readMoney(u"62.50"_s), Money::pence(6250));
        QCOMPARE(*ui::readMoney(u"\u00a31,062.5"_s), Money::pence(106250));
        QCOMPARE(*ui::readMoney(u"7"_s), Money::pence(700));
        QVERIFY(!ui::readMoney(u"7.505"_s));
        QVERIFY(!ui::readMoney(u"about 7"_s));
        QVERIFY(!ui::readMoney(u"-7"_s));
    }

    void moneyThatCannotBeReadStaysAndSaysHow()
    {
        Table table;
        auto* field = table.put(new ui::MoneyEdit(u"price"_s, u"&Price"_s));
        QSignalSpy edited(field, &ui::MoneyEdit::edited);
        table.type(u"15.80"_s);
        QCOMPARE(*field->value(), Money::pence(1580));
        table.type(u"x"_s);
        table.tab();
        QVERIFY(!field->value()); // there was none, and "15.80x" is none
        QCOMPARE(field->findChild<QLineEdit*>(u"price"_s)->text(), u"15.80x"_s);
        QVERIFY(field->problem().contains(u"62.50"_s));
        QVERIFY(!edited.isEmpty());
    }

    void onlyAnAccountMayBeBelowNothing()
    {
        Table table;
        auto* price = table.put(new ui::MoneyEdit(u"price"_s, u"&Price"_s));
        table.type(u"-7"_s);
        QVERIFY(!price->isReadable());
        auto* account = table.put(new ui::MoneyEdit(u"account"_s, u"&Account"_s));
        account->setMayBeOverdrawn();
        table.type(u"-12.50"_s);
        QCOMPARE(account->value(), Money::pence(-1250));
        table.tab();
        auto* edit = account->findChild<QLineEdit*>(u"account"_s);
        QCOMPARE(edit->text(), u"-12.50"_s);
        QCOMPARE(account->problem(), QString());
        for (const auto& [typed, pence] : {std::pair(u"\u22121,062.5"_s, -106250), std::pair(u"-\u00a37"_s, -700),
                                           std::pair(u"0"_s, 0), std::pair(u"62"_s, 6200)}) {
            edit->setFocus();
            edit->selectAll();
            edit->insert(typed); // as it is pasted: no key of a keyboard is a minus of print
            QCOMPARE(account->value(), Money::pence(pence));
        }
        for (const QString& typed : {u"--7"_s, u"7-"_s, u"-"_s, u"-1,000,000"_s}) {
            edit->setFocus();
            edit->selectAll();
            table.type(typed);
            QVERIFY2(!account->isReadable(), qPrintable(typed));
        }
    }

    void hoursAreThousandths()
    {
        Table table;
        auto* field = table.put(new ui::HoursEdit(u"hours"_s, u"&Hours"_s, u"hours a week"_s));
        field->setValue({});
        QApplication::focusWidget()->findChild<QLineEdit*>();
        field->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"8.75"_s);
        QCOMPARE(field->value().thousandths, 8750);
        table.tab();
        field->findChild<QLineEdit*>(u"hours"_s)->setFocus();
        field->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"lots"_s);
        table.tab();
        QCOMPARE(field->value().thousandths, 8750);
        QVERIFY(!field->problem().isEmpty());
    }

    /// Empty is not known; 0 is a number, and no amount of anything.
    void aNoughtThatIsTypedIsAskedAboutAndIsNotTakenForUnknown()
    {
        Table table;
        auto* field = table.put(new ui::HoursEdit(u"times"_s, u"&How many times"_s, {}));
        field->setBlankForNone();
        field->setValue({});
        table.type(u"0"_s);
        table.tab();
        QVERIFY2(field->problem().contains(u"0 would be nothing"_s), qPrintable(field->problem()));
        QVERIFY(!field->isReadable());
        auto* edit = field->findChild<QLineEdit*>(u"times"_s);
        QCOMPARE(edit->text(), u"0"_s);
        edit->setFocus();
        edit->selectAll();
        table.type(u"0.5"_s);
        QCOMPARE(field->value().thousandths, 500);
        QCOMPARE(field->problem(), QString());
        table.tab();
        edit->setFocus();
        edit->selectAll();
        table.type(u"0"_s);
        table.tab();
        QVERIFY2(field->problem().contains(u"Until then 0.5 stays"_s), qPrintable(field->problem()));
    }

    void aCommaIsReadOnlyBetweenThousands()
    {
        QCOMPARE(ui::readMoney(u"1,062.50"_s), Money::pence(106250));
        QCOMPARE(ui::readMoney(u"1,234,567"_s), Money::pence(123456700));
        for (const QString& typed : {u"12,50"_s, u"14,3"_s, u"1,06"_s, u"12,5000"_s, u"1062,500,1"_s, u"1,062,5"_s,
                                     u"10 62"_s, u"1.2.3"_s, u"-1"_s, u""_s, u"£"_s, u"1e3"_s, u"\u0663"_s})
            QVERIFY2(!ui::readMoney(typed), qPrintable(typed));
        QCOMPARE(ui::readQuantity(u"1,200"_s), Quantity::whole(1200));
        QCOMPARE(ui::readQuantity(u"3.5"_s), Quantity{3500});
        for (const QString& typed : {u"14,3"_s, u"3,5"_s, u"-1"_s, u"3.5555"_s, u""_s, u"3."_s})
            QVERIFY2(!ui::readQuantity(typed), qPrintable(typed));
    }

    void whatIsReadAsNothingLeavesTheSavedOneAndSaysSo()
    {
        Table table;
        auto* field = table.put(new ui::MoneyEdit(u"price"_s, u"Price"_s));
        field->setValue(Money::pence(1430));
        QSignalSpy edited(field, &ui::MoneyEdit::edited);
        auto* line = field->findChild<QLineEdit*>(u"price"_s);
        line->setText(u"12,50"_s);
        table.tab();
        QCOMPARE(edited.size(), 0);
        QCOMPARE(*field->value(), Money::pence(1430));
        QCOMPARE(line->text(), u"12,50"_s);
        QCOMPARE(field->problem(), u"Use a point and no comma, like 62.50. Until then \u00a314.30 stays."_s);
    }

    /// Whoever tells what is still to say hears that it can be read, though the value is what it was.
    void whatStandsAndCanBeReadAgainIsTold()
    {
        Table table;
        auto* field = table.put(new ui::MoneyEdit(u"amount"_s, u"&Amount"_s));
        field->setValue(Money::pence(500));
        auto* edit = field->findChild<QLineEdit*>(u"amount"_s);
        edit->setFocus();
        edit->selectAll();
        table.type(u"x"_s);
        QVERIFY(!field->isReadable());
        QSignalSpy edited(field, &ui::MoneyEdit::edited);
        edit->selectAll();
        table.type(u"5"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field->value(), Money::pence(500));
    }

    void theBeginningOfWhatCannotBeReadIsNoAnswer()
    {
        Table table;
        auto* price = table.put(new ui::MoneyEdit(u"price"_s, u"Price"_s));
        table.type(u"12,50"_s);
        QVERIFY(!price->value());
        table.tab();
        QCOMPARE(price->problem(), u"Use a point and no comma, like 62.50."_s);
        price->setValue(Money::pence(900));
        price->findChild<QLineEdit*>(u"price"_s)->setFocus();
        price->findChild<QLineEdit*>(u"price"_s)->selectAll();
        table.type(u"12,50"_s);
        QCOMPARE(price->value(), Money::pence(900));
        for (int i = 0; i < 3; ++i) table.press(Qt::Key_Backspace);
        table.type(u".50"_s);
        QCOMPARE(price->value(), Money::pence(1250)); // put right, letter by letter

        auto* hours = table.put(new ui::HoursEdit(u"hours"_s, u"Hours"_s, u"a week"_s));
        hours->setValue(Quantity::whole(3));
        hours->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"14,3"_s);
        QCOMPARE(hours->value(), Quantity::whole(3));
        hours->findChild<QLineEdit*>(u"hours"_s)->selectAll();
        table.type(u"14"_s);
        table.press(Qt::Key_Return); // done with it: this is what stands
        table.type(u"x"_s);
        QCOMPARE(hours->value(), Quantity::whole(14));

        auto* weeks = table.put(new ui::CountField(u"weeks"_s, u"Weeks a year"_s, 1, 52, 0));
        table.type(u"12.5x"_s);
        QCOMPARE(weeks->value(), 0);
        table.tab();
        QCOMPARE(weeks->problem(), u"Enter a whole number from 1 to 52."_s);

        auto* day = table.put(new ui::DatePhraseEdit(u"day"_s, u"Day"_s));
        day->setValue(QDate(2026, 2, 4));
        day->findChild<QLineEdit*>(u"day"_s)->selectAll();
        table.type(u"30"_s); // by way of 3 February
        QCOMPARE(day->value(), QDate(2026, 2, 4));
    }

    void boundsAreSaid()
    {
        Table table;
        auto* field = table.put(new ui::HoursEdit(u"times"_s, u"Times"_s, u"a week"_s));
        field->setValue(Quantity::whole(3));
        QSignalSpy edited(field, &ui::HoursEdit::edited);
        auto* line = field->findChild<QLineEdit*>(u"times"_s);
        for (const QString& typed : {u"999999999999"_s, u"-1"_s, u"10001"_s}) {
            line->setText(typed);
            QCOMPARE(edited.size(), 0);
            QCOMPARE(field->value(), Quantity::whole(3));
        }
        table.tab();
        QCOMPARE(field->problem(), u"Enter a number of no more than 10000. Until then 3 stays."_s);
        field->setMost(Quantity::whole(7));
        line->setText(u"8"_s);
        QCOMPARE(edited.size(), 0);
        line->setText(u"7"_s);
        QCOMPARE(field->value(), Quantity::whole(7));
        QCOMPARE(field->problem(), QString());
        ui::MoneyEdit price(u"price"_s, u"Price"_s);
        price.findChild<QLineEdit*>(u"price"_s)->setText(u"1000000"_s);
        QVERIFY(!price.isReadable());
        QVERIFY(!price.value());
    }

    /// However large it is, what is wrong with it is that it is too large.
    void theLargestIsSaidHoweverLargeItIs()
    {
        Table table;
        auto* price = table.put(new ui::MoneyEdit(u"price"_s, u"Price"_s));
        auto* hours = table.put(new ui::HoursEdit(u"hours"_s, u"Hours"_s, u"a week"_s));
        hours->setBlankForNone();
        const QString most = u"Enter an amount of no more than %1."_s.arg(kMostMoney.display());
        const QString mostHours = u"Enter a number of no more than %1."_s.arg(kMostUnits);
        for (const QString& typed : {u"1000000"_s, u"999999999999"_s, u"9999999999999.50"_s, u"£99999999999999999999"_s,
                                     u"9,999,999,999,999,999"_s, QString(400, u'9')}) {
            price->findChild<QLineEdit*>(u"price"_s)->setText(typed);
            emit price->left();
            QCOMPARE(price->problem(), most);
            QVERIFY(!price->isReadable() && !price->value());
            hours->findChild<QLineEdit*>(u"hours"_s)->setText(QString(typed).remove(u'£'));
            emit hours->left();
            QCOMPARE(hours->problem(), mostHours);
        }
        price->setMayBeOverdrawn();
        price->findChild<QLineEdit*>(u"price"_s)->setText(u"-£99999999999999"_s);
        emit price->left();
        QCOMPARE(price->problem(), most);
        price->findChild<QLineEdit*>(u"price"_s)->setText(u"0000000000000062.50"_s);
        QCOMPARE(price->value(), Money::pence(6250));
        price->findChild<QLineEdit*>(u"price"_s)->setText(u"9999999999999x"_s);
        emit price->left();
        QVERIFY2(price->problem().startsWith(u"Enter a number, like"_s), qPrintable(price->problem()));
    }
};

std::unique_ptr<QObject> numbersTest()
{
    return std::make_unique<NumbersTest>();
}

} // namespace alongside::test

#include "numbers_test.moc"
