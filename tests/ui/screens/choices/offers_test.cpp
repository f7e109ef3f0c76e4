// What is offered on Choices, at the price that is said: who writes the plan, help with the money, another way.

#include "tests/ui/case/page_test.h"
#include "ui/screens/choices/choices_page.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class OffersTest final : public QObject {
    Q_OBJECT

private slots:
    /// [S49] Their own plan, and help with the money bought: its price is said and set aside, and no other.
    void anOwnPlanWithBoughtHelpWithTheMoneyCostsThatHelpAlone()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        for (const QString& said :
             {u"way_yes"_s, u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s,
              u"right_way_yes"_s, u"author_yes"_s, u"money_manager_show"_s, u"money_manager_beacon"_s})
            sitting.press(said);
        QTRY_COMPARE(table.now().choices.moneyManager, u"beacon"_s);
        QTRY_COMPARE(sitting.text(u"planning_open"_s),
                     u"Chosen, and set aside when the money starts, or now: £5.80 a week for Beacon's help with the "
                     "money."_s);
        sitting.run(u"start_the_money"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().commitments.size(), 1);
        const PlanningCommitment aside = table.now().commitments.first();
        QCOMPARE(aside.once, Money());
        QVERIFY(aside.planner.isEmpty());
        QCOMPARE(aside.weekly, Money::pence(580));
        QTRY_VERIFY(sitting.at(u"planning_stands"_s)->isVisible());
        QString shown;
        for (const QLabel* label : sitting.page->findChildren<QLabel*>())
            if (label->isVisible()) shown += label->text() + u'\n';
        QVERIFY2(!shown.contains(u"£450"_s) && !shown.contains(u"£200"_s), qPrintable(shown));
    }

    /// [S100] [S102] They write it themselves unless they say otherwise; with family or a peer it is as free, and no list
    /// of planners stands there.
    void whoWritesThePlanUnpaidIsAskedForNoPlanner()
    {
        PracticeTable table(Until::Chosen);
        table.change([](CaseFile& file) {
            file.choices.author = PlanAuthor::NotChosen;
            file.choices.authorSaidYes = Tri::NotYetKnown;
            file.choices.planner.clear();
        });
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        for (const auto author : {PlanAuthor::Person, PlanAuthor::Family, PlanAuthor::Peer}) {
            if (author != PlanAuthor::Person) sitting.press(u"author_%1"_s.arg(int(author))); // who is suggested is not
            sitting.press(u"author_yes"_s);
            QTRY_COMPARE(table.now().choices.author, author);
            QVERIFY(!sitting.at(u"planner_list"_s)->isVisible());
            QVERIFY(!sitting.at(u"planning_open"_s)->isVisible());
            QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
        }
    }

    /// [S98] The suggestion says that it is one; another way takes one reason, which is kept.
    void anotherWayThanTheSuggestedTakesOneReason()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY2(QAccessible::queryAccessibleInterface(sitting.at(u"way_1"_s))
                     ->text(QAccessible::Description)
                     .startsWith(u"Suggested first."_s),
                 "not told as a suggestion");
        QVERIFY(!sitting.at(u"declined_reason"_s)->isVisible());
        sitting.press(u"way_%1"_s.arg(int(Deploy::CouncilManaged)));
        QVERIFY(sitting.at(u"declined_reason"_s)->isVisible());
        sitting.press(u"way_yes"_s);
        QTRY_COMPARE(table.now().choices.way, Deploy::CouncilManaged);
        QVERIFY(!sitting.whyNot(u"start_the_money"_s).isEmpty());
        sitting.type(u"declined_reason"_s, u"I've no puff for paperwork"_s);
        QTRY_COMPARE(table.now().choices.declinedReason, u"I've no puff for paperwork"_s);
        QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
    }
};

std::unique_ptr<QObject> offersTest()
{
    return std::make_unique<OffersTest>();
}

} // namespace alongside::test

#include "offers_test.moc"
