// What the person wants, by keyboard alone.

#include "tests/ui/case/page_test.h"
#include "ui/screens/outcomes/outcomes_page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace alongside::test {

class OutcomesTest final : public QObject {
    Q_OBJECT

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
