// What the organisation answered, beside the plan and where it was chosen.

#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/plan/plan_page.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

class FromPlannerTest final : public QObject {
    Q_OBJECT

private:
    static PlannerReply reply(uchar number, PlannerSays says)
    {
        return {.id = {QUuid(0x9b, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)},
                .organisation = u"kindling"_s,
                .called = u"Kindling"_s,
                .by = u"Sam Oduya"_s,
                .on = {2024, 10, 3},
                .says = says};
    }
    static void answer(CaseFile& file)
    {
        PlannerReply draft = reply(2, PlannerSays::SendsDraft);
        draft.on = {2024, 10, 9};
        draft.whatMatters = u"Tea before the shower, and the door closed."_s;
        draft.howMet = u"Dawn comes at six o'clock, six days."_s;
        draft.riskIChoose = u"The back step without a rail."_s;
        file.plannerReplies = {reply(1, PlannerSays::TakesItOn), draft};
    }

private slots:
    void looksRight()
    {
        PracticeTable table(Until::Started);
        table.change(answer);
        alongside::test::looksRight(new ui::PlanPage(table.opened()), u"plan-from-planner"_s);
    }

    /// [S71] Nobody has answered: nothing is shown. A draft is beside the plan, and in it only by a hand here.
    void aDraftIsReadBesideThePlanAndUsedPartByPart()
    {
        PracticeTable table(Until::Started);
        {
            Sitting sitting(new ui::PlanPage(table.opened()));
            QVERIFY(!sitting.at(u"from_planner"_s)->isVisible());
        }
        table.change(answer);
        {
            Sitting sitting(new ui::PlanPage(table.opened())); // nothing of the plan is written yet
            QVERIFY(sitting.at(u"from_planner"_s)->isVisible());
        }
        table.change([](CaseFile& file) { file.plan.whatMatters = u"Biscuit."_s; });
        Sitting sitting(new ui::PlanPage(table.opened()));
        QVERIFY(sitting.at(u"from_planner"_s)->isVisible());
        QCOMPARE(sitting.text(u"planner_reply_1_says"_s), u"Kindling takes this on: Sam Oduya, 3 October 2024."_s);
        QCOMPARE(sitting.text(u"planner_reply_2_says"_s),
                 u"Kindling sent a draft of the plan: Sam Oduya, 9 October 2024."_s);
        QVERIFY(!sitting.at(u"planner_reply_2_about_me"_s)->isVisible());
        QCOMPARE(sitting.text(u"planner_reply_2_how_met"_s), u"Dawn comes at six o'clock, six days."_s);
        QCOMPARE(table.now().plan.whatMatters, u"Biscuit."_s);

        const CaseFile before = table.now();
        sitting.press(u"planner_reply_2_use_what_matters"_s);
        QTRY_COMPARE(table.now().plan.whatMatters, u"Biscuit.\n\nTea before the shower, and the door closed."_s);
        QCOMPARE(static_cast<QPushButton*>(sitting.at(u"planner_reply_2_use_what_matters"_s))->text(),
                 u"These words are in the plan"_s);
        sitting.press(u"planner_reply_2_use_what_matters"_s); // once
        sitting.press(u"planner_reply_2_use_risk_i_choose"_s);
        QTRY_COMPARE(table.now().plan.riskIChoose, u"The back step without a rail."_s);
        CaseFile now = table.now();
        QCOMPARE(now.plan.whatMatters, u"Biscuit.\n\nTea before the shower, and the door closed."_s);
        QCOMPARE(now.plan.draftedBy, u"Sam Oduya"_s);
        now.plan = before.plan;
        QCOMPARE(now, before); // and nothing of the assessment
    }

    /// [S41] Who cannot take them on is told where another is chosen.
    void anOrganisationThatCannotIsToldWhereItWasChosen()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) {
            PlannerReply no = reply(1, PlannerSays::CannotTakeItOn);
            no.words = u"Full until March"_s;
            file.plannerReplies = {no};
        });
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(sitting.at(u"planner_answer"_s)->isVisible());
        QCOMPARE(sitting.text(u"planner_answer"_s),
                 u"Kindling cannot take this on: Sam Oduya, 3 October 2024. \u201CFull until March\u201D"_s);
        table.change([](CaseFile& file) { file.choices.planner = u"open-road"_s; });
        Sitting again(new ui::ChoicesPage(table.opened()));
        QVERIFY(!again.at(u"planner_answer"_s)->isVisible());
    }
};

std::unique_ptr<QObject> fromPlannerTest()
{
    return std::make_unique<FromPlannerTest>();
}

} // namespace alongside::test

#include "from_planner_test.moc"
