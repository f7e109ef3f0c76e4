// Choices: a suggestion records nothing; the money starts only when somebody has said yes.

#include "tests/ui/screens/person/page_test.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/widgets/why.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace alongside::test {

class ChoicesTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Chosen);
        looksRight(new ui::ChoicesPage(table.services(), table.view()), u"choices"_s);
    }

    void lookingAndLeavingRecordsNothing()
    {
        PracticeTable table(Until::Agreed);
        const CaseFile before = table.now();
        {
            Sitting sitting(new ui::ChoicesPage(table.services(), table.view()));
            QVERIFY(static_cast<QRadioButton*>(sitting.at(u"way_1"_s))->isChecked()); // suggested
            sitting.press(u"way_2"_s);
            QVERIFY(static_cast<QRadioButton*>(sitting.at(u"way_2"_s))->isChecked()); // looked at
            sitting.press(u"author_2"_s);
        }
        QCOMPARE(table.now().choices, before.choices);
    }

    void startedOnceTheyHaveSaidYes()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.services(), table.view()));
        QVERIFY(!sitting.whyNot(u"start_the_money"_s).isEmpty());
        sitting.run(u"start_the_money"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        sitting.press(u"way_yes"_s);
        QTRY_COMPARE(table.now().choices.way, Deploy::DpSelf);
        QCOMPARE(table.now().choices.chosenBy, u"Josie"_s);
        QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
        QCOMPARE(static_cast<ui::WhyNumber*>(sitting.at(u"schedule_first"_s))->text(), u"Monday 23 September"_s);
        QCOMPARE(static_cast<ui::WhyNumber*>(sitting.at(u"schedule_first_amount"_s))->text(), u"£1,111.06"_s);
        QCOMPARE(static_cast<ui::WhyNumber*>(sitting.at(u"schedule_review"_s))->text(), u"Monday 4 November"_s);
        sitting.run(u"start_the_money"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().instructions.size(), 1);
        QCOMPARE(table.now().instructions.first().schedule.firstAmount, Money::pence(111106));
        QTRY_VERIFY(sitting.text(u"started_words"_s).contains(u"£1,111.06"_s));
    }

    void aPaidPlannerIsChosenFromTheListWithNoneChosenBeforehand()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.services(), table.view()));
        sitting.press(u"author_4"_s);
        sitting.press(u"author_yes"_s);
        QVERIFY(static_cast<QRadioButton*>(sitting.at(u"planner_none"_s))->isChecked());
        sitting.press(u"planner_kindling"_s);
        QTRY_COMPARE(table.now().choices.planner, u"kindling"_s);
        QCOMPARE(table.now().choices.author, PlanAuthor::PaidPlanner);
        QVERIFY(!sitting.page->findChild<QWidget*>(u"planner_beacon"_s)); // accredited for money alone
    }
};

std::unique_ptr<QObject> choicesTest()
{
    return std::make_unique<ChoicesTest>();
}

} // namespace alongside::test

#include "choices_test.moc"
