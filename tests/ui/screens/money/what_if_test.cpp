// Another mix beside the lines: thought about without a trace, taken only once those it names have said so.

#include "tests/ui/screens/money/money_words.h"
#include "tests/ui/support/pictures.h"
#include "ui/case/taken_words.h"
#include "ui/screens/money/money_page.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class WhatIfTest final : public QObject {
    Q_OBJECT

private slots:
    void anotherMixIsThoughtAboutAndTheRecordIsUntouched()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.now();
        const QByteArray log = table.log();
        sitting.press(u"what_if_open"_s);
        QCOMPARE(heard(sitting, u"what_if_words"_s), u"Nothing is different yet."_s);
        QVERIFY(!sitting.at(u"what_if_take"_s)->isVisible());
        sitting.press(u"what_if_offer_1_no"_s);
        QCOMPARE(heard(sitting, u"what_if_words"_s), u"A week: £35.62 more. A year: £1,852.24 more. Once: the same."_s);
        QCOMPARE(heard(sitting, u"what_if_weekly_before"_s), u"A week, now: £276.59"_s);
        QCOMPARE(heard(sitting, u"what_if_weekly_after"_s), u"A week, would be: £312.21"_s);
        QCOMPARE(heard(sitting, u"what_if_line_1_after"_s),
                 before.lines.first().label + u", a week, would be: £130.81"_s);
        QCOMPARE(sitting.text(u"what_if_line_1_change"_s), u"£18.68 more"_s);
        QCOMPARE(sitting.text(u"what_if_line_2_change"_s), u"£14.30 more"_s);
        QVERIFY(!sitting.page->findChild<QWidget*>(u"what_if_line_3_after"_s)); // it stays as it is
        QCOMPARE(figure(sitting, u"weekly"_s), u"£276.59"_s);
        for (ui::WhyNumber* number : sitting.at(u"what_if"_s)->findChildren<ui::WhyNumber*>()) {
            QVERIFY2(!number->why().sentence.isEmpty(), qPrintable(number->objectName()));
            QVERIFY2(!number->why().rule.isEmpty(), qPrintable(number->objectName()));
        }
        QVERIFY(why(sitting, u"what_if_line_1_after"_s).contains(u"£130.81"_s));
        QVERIFY(why(sitting, u"what_if_line_1_before"_s).contains(u"£112.13"_s));
        sitting.type(u"what_if_line"_s, before.lines.at(8).label.left(6));
        replace(sitting, u"what_if_times"_s, u"4"_s);
        QVERIFY(heard(sitting, u"what_if_words"_s).endsWith(u"Once: £42.90 less."_s));
        QVERIFY(comesToRest(sitting.page));
        keep(sitting.page, u"money-what-if"_s);
        sitting.press(u"what_if_back"_s);
        QCOMPARE(heard(sitting, u"what_if_words"_s), u"Nothing is different yet."_s);
        QVERIFY(!sitting.at(u"what_if_take"_s)->isVisible());
        QVERIFY(sitting.at(u"what_if_open"_s)->hasFocus());
        sitting.page->flush();
        QTest::qWait(600); // longer than any pause before something is kept
        QCOMPARE(table.now(), before);
        QCOMPARE(table.log(), log);
    }

    void whatSomebodyWouldDoIsTakenOnceTheyHaveSaidSo()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.now();
        const qsizetype at = 0;
        sitting.press(u"what_if_open"_s);
        sitting.press(u"what_if_offer_1_no"_s);
        QCOMPARE(sitting.text(u"what_if_still"_s), u"Ask first: only Bernie can say so."_s);
        QVERIFY(heard(sitting, u"what_if_said_1"_s).startsWith(u"Bernie has said that it stops: Sunday"_s));
        sitting.press(u"what_if_take"_s);
        QVERIFY(sitting.at(u"what_if_said_1"_s)->hasFocus());
        sitting.page->flush();
        QCOMPARE(table.now(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!sitting.at(u"what_if_still"_s)->isVisible());
        sitting.type(u"what_if_how_said"_s, u"By telephone, today"_s);
        const QByteArray log = table.log();
        sitting.press(u"what_if_take"_s);
        QTRY_COMPARE(table.now().offers.at(at).willing, Willing::Withdrawn);
        QCOMPARE(table.now().offers.at(at).howAsked, u"By telephone, today"_s);
        QCOMPARE(table.now().offers.at(at).askedOn, QDate(2024, 9, 17));
        QVERIFY(table.log() != log);
        CaseFile expected = before;
        expected.offers[at] = table.now().offers.at(at);
        QCOMPARE(table.now(), expected); // nothing else
        QTRY_COMPARE(figure(sitting, u"weekly"_s), u"£312.21"_s);
        QVERIFY(sitting.at(u"what_if_open"_s)->hasFocus());
        QVERIFY(!sitting.at(u"what_if_take"_s)->isVisible());
    }

    void aLineTakenFromTheThoughtIsAnOrdinaryEdit()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.now();
        sitting.press(u"line_1_open"_s); // its own fields are in sight too
        sitting.press(u"what_if_open"_s);
        sitting.type(u"what_if_line"_s, before.lines.first().label.left(6));
        replace(sitting, u"what_if_quantity"_s, u"2"_s);
        QCOMPARE(table.now(), before);
        sitting.press(u"what_if_take"_s);
        QTRY_COMPARE(table.now().lines.first().quantity, Quantity::whole(2));
        QCOMPARE(static_cast<QLineEdit*>(sitting.at(u"line_1_quantity"_s))->text(), u"2"_s);
        CaseFile expected = before;
        expected.lines.first().quantity = Quantity::whole(2);
        QCOMPARE(table.now(), expected);
    }

    void whatIsTakenFromTheThoughtHasAWayBack()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.session().file();
        sitting.press(u"what_if_open"_s);
        sitting.type(u"what_if_line"_s, before.lines.first().label.left(6));
        replace(sitting, u"what_if_quantity"_s, u"2"_s);
        sitting.press(u"what_if_take"_s);
        QVERIFY(table.session().taken());
        const QString said = ui::takenMessage(*table.session().taken()).happened;
        QVERIFY2(said.startsWith(u"Changed: what was tried"_s), qPrintable(said));
        QVERIFY(table.session().putBack());
        QCOMPARE(table.session().file(), before);
    }

    void somebodyMoreMayDoSomeOfALine()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::MoneyPage(table.opened()));
        const CaseFile before = table.now();
        const auto maybe = std::ranges::find(before.offers, Willing::Maybe, &Offer::willing);
        QVERIFY(maybe != before.offers.end());
        const auto by = std::ranges::find(before.circle, maybe->by, &CircleMember::id);
        const qsizetype number = maybe - before.offers.begin() + 1;
        sitting.press(u"what_if_open"_s);
        sitting.press(u"what_if_offer_%1_yes"_s.arg(number));
        QVERIFY(
            heard(sitting, u"what_if_words"_s).contains(u"The help of Lorraine is on no line yet: choose a line"_s));
        sitting.press(u"what_if_back"_s);
        sitting.type(u"what_if_line"_s, before.lines.at(2).label.left(6));
        sitting.type(u"what_if_helper"_s, by->name);
        replace(sitting, u"what_if_units"_s, u"1"_s);
        QCOMPARE(heard(sitting, u"what_if_words"_s), u"A week: the same. A year: the same. Once: the same."_s);
        sitting.press(u"what_if_offer_%1_yes"_s.arg(number));
        QVERIFY(heard(sitting, u"what_if_words"_s).contains(u" less. Once: the same."_s));
        sitting.press(u"what_if_take"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        sitting.press(u"what_if_take"_s);
        QTRY_COMPARE(table.now().offers.at(number - 1).willing, Willing::Yes);
        QCOMPARE(table.now().lines.at(2).natural.last(), (NaturalHelp{maybe->id, Quantity::whole(1)}));
    }

    void theWhatIfLooksRight()
    {
        PracticeTable table(Until::Agreed);
        auto* page = new ui::MoneyPage(table.opened());
        page->findChild<QPushButton*>(u"what_if_open"_s)->setChecked(true);
        page->findChild<QAbstractButton*>(u"what_if_offer_1_no"_s)->click();
        looksRight(page, u"money-what-if-open"_s);
    }
};

std::unique_ptr<QObject> whatIfTest()
{
    return std::make_unique<WhatIfTest>();
}

} // namespace alongside::test

#include "what_if_test.moc"
