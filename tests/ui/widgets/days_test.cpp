// Days as people type them. What is half typed is kept as typed and said, and the day that was saved stands.

#include "tests/ui/widgets/table.h"
#include "ui/widgets/fields/date_edit.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class DaysTest : public QObject {
    Q_OBJECT

private slots:
    void aDayIsThreeSmallFieldsOrAPhrase()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"agreed_on"_s, u"Agreed &on"_s));
        table.type(u"17"_s);
        table.tab();
        table.type(u"sep"_s);
        table.tab();
        table.type(u"2024"_s);
        QCOMPARE(field->value(), QDate(2024, 9, 17));
        QVERIFY(nameless(&table.window).isEmpty());
        const QDate today(2024, 9, 23);
        QCOMPARE(ui::readPhrase(u"in 6 weeks"_s, today), QDate(2024, 11, 4));
        QCOMPARE(ui::readPhrase(u"in a month"_s, today), QDate(2024, 10, 23));
        QCOMPARE(ui::readPhrase(u"tomorrow"_s, today), QDate(2024, 9, 24));
        QCOMPARE(ui::readPhrase(u"Yesterday"_s, today), QDate(2024, 9, 22));
        QCOMPARE(ui::readPhrase(u"3 weeks ago"_s, today), QDate(2024, 9, 2));
        QCOMPARE(ui::readPhrase(u"a month ago"_s, today), QDate(2024, 8, 23));
        for (const QString& none : {u"soonish"_s, u"6 weeks"_s, u"in 6 weeks ago"_s, u"ago"_s})
            QVERIFY2(!ui::readPhrase(none, today).isValid(), qPrintable(none));
    }

    void aPhraseTypedIntoTheDayBecomesTheDay()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        field->setToday({2024, 9, 23}, ui::Days::ToCome);
        table.type(u"in 6 weeks"_s);
        table.tab();
        QCOMPARE(field->value(), QDate(2024, 11, 4));
        QCOMPARE(field->findChild<QLineEdit*>(u"next_month"_s)->text(), u"November"_s);
    }

    void aDayToComeOfAWeekendIsSaidWithTheWorkingDaysBesideIt()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        field->setToday({2024, 9, 17}, ui::Days::ToCome);
        const auto hint = [field] { return field->findChild<QLineEdit*>(u"next"_s)->accessibleDescription(); };
        QVERIFY2(hint().contains(u"in 6 weeks"_s), qPrintable(hint()));
        table.type(u"in 12 days"_s);
        table.tab();
        QCOMPARE(field->value(), QDate(2024, 9, 29));
        QCOMPARE(hint(), u"This is a Sunday. The days beside it: Friday 27 September and Monday 30 September."_s);
        field->setValue({2024, 9, 28});
        QCOMPARE(hint(), u"This is a Saturday. The days beside it: Friday 27 September and Monday 30 September."_s);
        field->setValue({2024, 9, 30});
        QVERIFY2(hint().contains(u"in 6 weeks"_s), qPrintable(hint()));
        field->setToday({2024, 9, 17}, ui::Days::ThatHaveBeen); // a talk on a Sunday is a talk on a Sunday
        field->setValue({2024, 9, 15});
        QVERIFY2(hint().contains(u"yesterday"_s), qPrintable(hint()));
    }

    void yesterdayTypedIntoTheDayIsTheDayBefore()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"held"_s, u"Held on"_s));
        field->setToday({2024, 10, 1}, ui::Days::ThatHaveBeen);
        table.type(u"yesterday"_s);
        table.tab();
        QCOMPARE(field->value(), QDate(2024, 9, 30));
    }

    void aDayThatIsNoneSaysSoOnLeaving()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        table.type(u"31"_s);
        table.tab();
        table.type(u"feb"_s);
        table.tab();
        table.type(u"2024"_s);
        table.tab();
        QVERIFY(!field->value().isValid());
        QVERIFY(!field->problem().isEmpty());
    }

    void aDayThatNoMonthHasIsSaidToBeNone()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"next"_s, u"Next"_s));
        table.type(u"31/2/24"_s);
        table.tab();
        table.tab();
        table.tab();
        table.tab();
        QCOMPARE(field->problem(), u"February 2024 has only 29 days. Enter another day."_s);
        field->setValue({});
        field->setFocus();
        table.type(u"31"_s);
        table.tab();
        table.type(u"apr"_s);
        table.tab();
        table.type(u"2024"_s);
        table.tab();
        QCOMPARE(field->problem(), u"April 2024 has only 30 days. Enter another day."_s);
    }

    void aDigitTakenOutOfTheYearErasesNothing()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"born"_s, u"Born on"_s));
        field->setValue({1948, 3, 2});
        QSignalSpy edited(field, &ui::DatePhraseEdit::edited);
        auto* year = field->findChild<QLineEdit*>(u"born_year"_s);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Backspace);
        QCOMPARE(field->value(), QDate(1948, 3, 2));
        QVERIFY(!field->isReadable());
        table.tab();
        QCOMPARE(edited.size(), 0);
        QCOMPARE(year->text(), u"194"_s);
        QCOMPARE(field->problem(),
                 u"This is not a day yet. Enter it like 4 November 2026. Until then 2 March 1948 stays."_s);
        year->setFocus();
        QTest::keyClicks(year, u"9"_s);
        QCOMPARE(field->value(), QDate(1949, 3, 2));
        QCOMPARE(field->problem(), QString());
    }

    void allThreeEmptyIsNoDay()
    {
        ui::DatePhraseEdit field(u"born"_s, u"Born on"_s);
        field.setValue({1948, 3, 2});
        QSignalSpy edited(&field, &ui::DatePhraseEdit::edited);
        for (const QString& part : {u"born"_s, u"born_month"_s, u"born_year"_s})
            field.findChild<QLineEdit*>(part)->clear();
        QVERIFY(!field.value().isValid());
        QCOMPARE(edited.size(), 1);
    }

    void aBirthIsNeitherToComeNorAThousandYearsAgo_data()
    {
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("said");
        QTest::newRow("to come") << u"2031"_s << u"This day is after 10 June 2026."_s;
        QTest::newRow("long ago") << u"0981"_s << u"This day is before 1 January 1900."_s;
        QTest::newRow("slip") << u"1048"_s << u"This day is before 1 January 1900."_s;
    }

    void aBirthIsNeitherToComeNorAThousandYearsAgo()
    {
        QFETCH(QString, year);
        QFETCH(QString, said);
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"born"_s, u"Born on"_s));
        field->setLatest({2026, 6, 10});
        field->setValue({1948, 3, 2});
        auto* edit = field->findChild<QLineEdit*>(u"born_year"_s);
        edit->setFocus();
        edit->selectAll();
        table.type(year);
        table.tab();
        QCOMPARE(field->value(), QDate(1948, 3, 2));
        QCOMPARE(edit->text(), year);
        QVERIFY2(field->problem().startsWith(said), qPrintable(field->problem()));
    }

    void aDayNoPlanReachesIsNotTaken()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"last"_s, u"The last day"_s));
        const auto typed = [&](ui::Days days, const QString& day) {
            field->setToday({2024, 9, 17}, days);
            field->setValue({2024, 12, 1});
            auto* first = field->findChild<QLineEdit*>(u"last"_s);
            first->setFocus();
            first->selectAll();
            table.type(day);
            table.after->setFocus();
            return field->problem();
        };
        QVERIFY(typed(ui::Days::ToCome, u"10/9/2034"_s).isEmpty());
        QVERIFY(typed(ui::Days::ToCome, u"10/9/2999"_s).startsWith(u"This day is after 17 September 2034."_s));
        QCOMPARE(field->value(), QDate(2024, 12, 1));
        QVERIFY(typed(ui::Days::ToCome, u"1/1/1900"_s).startsWith(u"This day is before 17 September 2014."_s));
        QVERIFY(typed(ui::Days::ThatHaveBeen, u"1/1/1950"_s).isEmpty());
        QVERIFY(typed(ui::Days::ThatHaveBeen, u"1/1/1850"_s).startsWith(u"This day is before 1 January 1900."_s));
        QVERIFY(typed(ui::Days::ThatHaveBeen, u"17/9/2024"_s).isEmpty());
        QVERIFY(typed(ui::Days::ThatHaveBeen, u"tomorrow"_s).startsWith(u"This day is still to come."_s));
        field->moveToday({2024, 9, 18}); // the page stood open over midnight
        auto* first = field->findChild<QLineEdit*>(u"last"_s);
        first->setFocus();
        first->selectAll();
        table.type(u"18/9/2024"_s);
        table.after->setFocus();
        QCOMPARE(field->value(), QDate(2024, 9, 18));
    }

    void aWholeDayMayBeTypedIntoTheFirstField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("slashes") << u"29/2/04"_s << QDate(2004, 2, 29);
        QTest::newRow("the last such year") << u"2/3/48"_s << QDate(1948, 3, 2);
        QTest::newRow("points") << u"29.2.2004"_s << QDate(2004, 2, 29);
        QTest::newRow("words") << u"29 Feb 2004"_s << QDate(2004, 2, 29);
        QTest::newRow("th") << u"4th november 2025"_s << QDate(2025, 11, 4);
        QTest::newRow("year first") << u"2004-02-29"_s << QDate(2004, 2, 29);
        QTest::newRow("no such day") << u"30/2/04"_s << QDate();
        QTest::newRow("half") << u"29/2"_s << QDate();
    }

    void aWholeDayMayBeTypedIntoTheFirstField()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(ui::readDay(typed, {2026, 6, 10}), day);
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"born"_s, u"Born on"_s));
        field->setLatest({2026, 6, 10});
        table.type(typed);
        table.after->setFocus();
        QCOMPARE(field->value(), day);
        QCOMPARE(field->problem().isEmpty(), day.isValid());
        if (!day.isValid()) QCOMPARE(field->findChild<QLineEdit*>(u"born"_s)->text(), typed);
    }

    void aYearOfTwoDigitsIsReadWhenItIsLeft()
    {
        Table table;
        auto* field = table.put(new ui::DatePhraseEdit(u"born"_s, u"Born on"_s));
        field->setLatest({2026, 6, 10});
        field->setValue({1948, 3, 2});
        QSignalSpy edited(field, &ui::DatePhraseEdit::edited);
        auto* year = field->findChild<QLineEdit*>(u"born_year"_s);
        year->setFocus();
        year->selectAll();
        table.type(u"19"_s);
        QCOMPARE(edited.size(), 0); // 19 may be the beginning of 1951
        table.type(u"51"_s);
        QCOMPARE(field->value(), QDate(1951, 3, 2));
        year->selectAll();
        table.type(u"04"_s);
        table.tab();
        QCOMPARE(field->value(), QDate(2004, 3, 2));
        QCOMPARE(year->text(), u"2004"_s);
    }
};

std::unique_ptr<QObject> daysTest()
{
    return std::make_unique<DaysTest>();
}

} // namespace alongside::test

#include "days_test.moc"
