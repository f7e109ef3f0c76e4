// What the person wants, by keyboard alone.

#include "tests/ui/case/page_test.h"
#include "tests/ui/screens/money/money_words.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/outcomes/outcomes_page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace alongside::test {

class OutcomesTest final : public QObject {
    Q_OBJECT

private:
    /// Every line of words that is seen on the page.
    static QString shown(const Sitting& sitting)
    {
        QString all;
        for (const QLabel* label : sitting.page->findChildren<QLabel*>())
            if (label->isVisible()) all += label->text() + u'\n';
        return all;
    }

private slots:
    void theWayToTheAreasUnfoldsThemAndIsReadyToTick()
    {
        PracticeTable table(Until::Wanted);
        const QUuid first = table.now().outcomes.first().id.value;
        Sitting sitting(new ui::OutcomesPage(table.opened()));
        QVERIFY(!sitting.at(u"outcome_1_areas_1"_s)->isVisible());
        QVERIFY(sitting.page->focusField(first.toString(QUuid::WithoutBraces) + u"_areas"_s));
        QVERIFY(sitting.at(u"outcome_1_areas_1"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), sitting.at(u"outcome_1_areas_1"_s));
    }

    /// Nothing agreed is otherwise because a tick was taken away and set again.
    void theSameTicksAreTheSameAnswerInWhateverOrder()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::OutcomesPage(table.opened()));
        sitting.press(u"add_outcome"_s);
        sitting.press(u"outcome_1_more"_s);
        for (const int box : {2, 1, 3}) sitting.press(u"outcome_1_areas_%1"_s.arg(box));
        const QList all{CareArea::Nutrition, CareArea::Hygiene, CareArea::Toilet};
        QTRY_COMPARE(table.now().outcomes.value(0).areas, all);
        for (int twice = 0; twice < 2; ++twice) sitting.press(u"outcome_1_areas_2"_s);
        QCOMPARE(table.session().file().outcomes.first().areas, all);
    }

    /// [S94] What is met after all that earns nothing: the line for it says so, and the week is less by what it was.
    void aLineForWhatIsMetEarnsNothingAndSaysWhy()
    {
        PracticeTable table(Until::Priced);
        QString before;
        {
            Sitting money(new ui::MoneyPage(table.opened()));
            before = figure(money, u"weekly"_s);
            QCOMPARE(figure(money, u"weekly"_s), u"£256.10"_s);
        }
        const SupportLine line = table.now().lines.first();
        QCOMPARE(line.outcomes.size(), 1);
        const qsizetype at = ui::idsOf(table.now().outcomes).indexOf(line.outcomes.first());
        {
            Sitting sitting(new ui::OutcomesPage(table.opened()));
            sitting.type(u"outcome_%1_after"_s.arg(at + 1), u"Met"_s);
            QTRY_COMPARE(table.now().outcomes.at(at).after, AfterStrengths::Met);
        }
        Sitting money(new ui::MoneyPage(table.opened()));
        QCOMPARE(static_cast<ui::WhyNumber*>(money.at(u"line_1_amount"_s))->text(), u"£0.00 a week"_s);
        QVERIFY2(shown(money).contains(u"Met for now without money."_s), qPrintable(shown(money)));
        QVERIFY(figure(money, u"weekly"_s) != before);
        const auto worked = table.rules.allocation(table.now(), table.clock.today());
        QVERIFY(worked);
        QCOMPARE(worked->lines.first().amount, Money());
        QVERIFY(!worked->lines.first().funded);
        QCOMPARE(figure(money, u"weekly"_s), worked->weekly.display());
    }

    void looksRightFull()
    {
        PracticeTable table(Until::Priced);
        looksRight(new ui::OutcomesPage(table.opened()), u"outcomes"_s);
    }

    void emptyItSaysWhatWillBeHere()
    {
        PracticeTable table;
        looksRight(new ui::OutcomesPage(table.opened()), u"outcomes-empty"_s);
    }

    void oneIsWrittenFromTheKeyboard()
    {
        PracticeTable table(Until::Talked);
        Sitting sitting(new ui::OutcomesPage(table.opened()));
        sitting.press(u"add_outcome"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"I cook again"_s);
        sitting.press(u"outcome_1_more"_s);
        sitting.press(u"outcome_1_areas_1"_s);
        sitting.press(u"outcome_1_because_1"_s);
        sitting.type(u"outcome_1_after"_s, u"Partly"_s);
        QTRY_COMPARE(table.now().outcomes.value(0).after, AfterStrengths::Partly);
        const Outcome made = table.now().outcomes.first();
        QCOMPARE(made.statement, u"I cook again"_s);
        QCOMPARE(made.areas, QList{CareArea::Nutrition});
        QCOMPARE(made.because.size(), 1);
        QVERIFY(sitting.text(u"outcome_1_rests"_s).contains(u"1 thing said"_s));
        QVERIFY(!sitting.everything().contains(u'£'));
    }
};

std::unique_ptr<QObject> outcomesTest()
{
    return std::make_unique<OutcomesTest>();
}

} // namespace alongside::test

#include "outcomes_test.moc"
