// Choices: a suggestion records nothing; the money starts only when somebody has said yes.

#include "core/casework/versions/started_with.h"
#include "tests/ui/case/page_test.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/support/when.h"
#include "ui/screens/choices/start_card.h"
#include "ui/widgets/why.h"

#include <QRadioButton>
#include <QSignalSpy>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

class ChoicesTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Chosen);
        looksRight(new ui::ChoicesPage(table.opened()), u"choices"_s);
    }

    /// [S98] What is suggested is no choice: looked at and left, nothing is recorded.
    void lookingAndLeavingRecordsNothing()
    {
        PracticeTable table(Until::Agreed);
        const CaseFile before = table.now();
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QVERIFY(!static_cast<QRadioButton*>(sitting.at(u"way_1"_s))->isChecked()); // suggested
            sitting.press(u"way_2"_s);
            QVERIFY(static_cast<QRadioButton*>(sitting.at(u"way_2"_s))->isChecked()); // looked at
            sitting.press(u"author_2"_s);
        }
        QCOMPARE(table.now().choices, before.choices);
    }

    /// [S12] [S35] [S55] [S97] [S98] The yes records who chose, and nothing else is waited for.
    void startedOnceTheyHaveSaidYes()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(!sitting.whyNot(u"start_the_money"_s).isEmpty());
        sitting.run(u"start_the_money"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        sitting.press(u"way_yes"_s);
        QTRY_COMPARE(table.now().choices.way, Deploy::DpSelf);
        QCOMPARE(table.now().choices.chosenBy, u"Josie"_s);
        QVERIFY(sitting.whyNot(u"start_the_money"_s).endsWith(u"and 3 more"_s)); // four questions of the law
        sitting.run(u"start_the_money"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
        for (const QString& said :
             {u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s, u"right_way_yes"_s})
            sitting.press(said);
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

    /// Whatever was agreed: no payment is told before somebody has said what starts.
    void beforeALineIsTickedTheFirstPaymentIsNotYetKnown()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) {
            for (SupportLine& line : file.lines) line.startOn = {};
        });
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(sitting.at(u"schedule_not_known"_s)->isVisible());
        QCOMPARE(sitting.text(u"schedule_not_known"_s),
                 u"The first payment is not yet known: no line is ticked to start now."_s);
        for (const auto* number : sitting.page->findChildren<ui::WhyNumber*>())
            QVERIFY2(!number->isVisible(), qPrintable(number->objectName()));
        sitting.press(u"start_line_1"_s);
        QVERIFY(!sitting.at(u"schedule_not_known"_s)->isVisible());
        QVERIFY(sitting.at(u"schedule_review"_s)->isVisible());
        const QString withFirst = sitting.text(u"with_first_payment"_s);
        QVERIFY2(withFirst.startsWith(u"With no day to start, in the first payment too: "_s), qPrintable(withFirst));
        QVERIFY(withFirst.contains(u"Cooking dinner"_s) && !withFirst.contains(u"Getting up"_s));
        QVERIFY(!withFirst.contains(u"Pendant"_s)); // the council arranges it
    }

    /// Once it is started nothing is asked of the start any more, and what is agreed later is said not to be in it.
    void whatWasStartedIsToldFromTheRecord()
    {
        PracticeTable table(Until::Started);
        const auto ticks = [](const Sitting& sitting) {
            const auto all = sitting.page->findChildren<QAbstractButton*>(QRegularExpression(u"^start_line_\\d+$"_s));
            return std::ranges::count_if(all, [](const QAbstractButton* one) { return one->isVisible(); });
        };
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            QCOMPARE(ticks(sitting), 0);
            QVERIFY2(sitting.text(u"started_with"_s).startsWith(u"Started with it: "_s),
                     qPrintable(sitting.text(u"started_with"_s)));
            QVERIFY(!sitting.at(u"agreed_since_started"_s)->isVisible());
        }
        CaseFile file = table.now();
        AllocationAgreement anew = *standing(file.agreements);
        anew.supersedes = {anew.id};
        anew.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
        anew.on = anew.on.addDays(30);
        QCOMPARE(agreedSinceStarted(file), nullptr);
        file.agreements.append(anew);
        const AllocationAgreement* since = agreedSinceStarted(file);
        QVERIFY(since && since->id == anew.id);
        const QString said = ui::paymentsGoOn(*since, *standing(file.instructions), table.session());
        QVERIFY2(said.contains(u"go on as they were started"_s), qPrintable(said));
        const Made begun = table.session().made().value(standing(file.instructions)->id);
        QVERIFY2(begun.atMs > 0 && said.contains(ui::timeWords(begun.atMs, table.clock.utcOffsetMinutes())),
                 qPrintable(said)); // two of one day are told by the time
        QVERIFY(std::ranges::any_of(casework::startedWith(file),
                                    [](const SupportLine& line) { return line.startOn.isValid(); }));

        PracticeTable before(Until::Chosen);
        Sitting sitting(new ui::ChoicesPage(before.opened()));
        QVERIFY(ticks(sitting) > 0);
        QVERIFY(casework::startedWith(before.now()).isEmpty());
    }

    /// A review that is held is not still to come.
    void afterTheReviewItsDayIsNoLongerTold()
    {
        PracticeTable before(Until::Started);
        Sitting told(new ui::ChoicesPage(before.opened()));
        QVERIFY(told.at(u"schedule_review"_s)->isVisible());
        PracticeTable table(Until::Reviewed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QVERIFY(sitting.at(u"schedule_first"_s)->isVisible());
        QVERIFY(!sitting.at(u"schedule_review"_s)->isVisible());
    }

    /// [S37] From the payment one key leads to what the person said; what others said is not shown with it, since the
    /// laptop may be turned round.
    void fromThePaymentAKeyLeadsToTheirOwnWords()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { // one of what she said was said of her
            ui::itemIn(file.entries, file.outcomes.first().because.first())->saidBy = u"Bernie"_s;
        });
        const CaseFile file = table.now();
        QList<EntryId> because;
        for (const Outcome& outcome : file.outcomes)
            if (std::ranges::any_of(file.lines, [&](const auto& line) { return line.outcomes.contains(outcome.id); }))
                because += outcome.because;
        QStringList own, others;
        for (const Entry& entry : file.entries)
            if (because.contains(entry.id)) (entry.saidBy.isEmpty() ? own : others).append(entry.words);
        QVERIFY(!own.isEmpty() && !others.isEmpty());
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        QTest::keyClick(sitting.at(u"schedule_first_amount"_s), Qt::Key_Return);
        QString heard;
        for (const QLabel* label : sitting.page->findChildren<QLabel*>(u"why_input"_s)) heard += label->text() + u'\n';
        QVERIFY2(heard.contains(own.first()), qPrintable(heard));
        for (const QString& words : others) QVERIFY2(!heard.contains(words), qPrintable(words));
    }

    void whatStandsInTheWayIsSaidByTheRule()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        const auto shows = [&](const QString& name) { return sitting.at(name)->isVisible(); };
        QVERIFY(!shows(u"way_stands"_s));
        QVERIFY(sitting.text(u"way_open"_s).contains(u"not yet known whether the adult has capacity to ask"_s));
        sitting.press(u"way_yes"_s);
        QVERIFY(sitting.whyNot(u"start_the_money"_s).contains(u"not yet known whether"_s));
        for (const QString& said :
             {u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_yes"_s, u"can_manage_no"_s, u"right_way_yes"_s})
            sitting.press(said);
        QTRY_VERIFY(shows(u"way_stands"_s));
        QVERIFY(!shows(u"way_open"_s));
        const QString stands = sitting.text(u"way_stands"_s);
        QVERIFY(stands.contains(u"The regulations do not allow a direct payment for this adult at present"_s));
        QVERIFY(stands.contains(u"The money could not be managed, even with the help that there is."_s));
        QVERIFY(sitting.whyNot(u"start_the_money"_s).contains(u"The regulations do not allow"_s));
        QVERIFY(sitting.whyNot(u"start_the_money"_s).endsWith(u"and 1 more"_s));
        sitting.press(u"excluded_by_schedule_1_no"_s);
        sitting.press(u"can_manage_yes"_s);
        QVERIFY(!shows(u"way_stands"_s));
        QCOMPARE(sitting.whyNot(u"start_the_money"_s), QString());
        sitting.press(u"way_%1"_s.arg(int(Deploy::DpNominated)));
        QVERIFY(!shows(u"way_stands"_s));
        QCOMPARE(sitting.text(u"way_open"_s),
                 u"It is not yet known whether the nominated person agrees to receive the money."_s);
    }

    /// [S42] [S69] [S97] [S102] None is chosen beforehand, and each says in plain words what to expect.
    void aPaidPlannerIsChosenFromTheListWithNoneChosenBeforehand()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        sitting.press(u"author_4"_s);
        sitting.press(u"author_yes"_s);
        QVERIFY(static_cast<QRadioButton*>(sitting.at(u"planner_none"_s))->isChecked());
        sitting.press(u"planner_kindling"_s);
        QTRY_COMPARE(table.now().choices.planner, u"kindling"_s);
        QCOMPARE(table.now().choices.author, PlanAuthor::PaidPlanner);
        QVERIFY(!sitting.page->findChild<QWidget*>(u"planner_beacon"_s)); // accredited for money alone
        const QString heard = sitting.everything();
        QVERIFY2(
            heard.contains(u"Somebody sits down with you, two or three times, and writes the plan in your words."_s),
            qPrintable(heard));
        QVERIFY2(heard.contains(u"Accredited to specification 2, training until 30 June 2025."_s), qPrintable(heard));
        QVERIFY(!heard.contains(u"As listed on"_s)); // it was on a later day than practice has
    }

    /// [S47] A price that is said is set aside, once, when it is chosen; the £200.00 of a later year is said nowhere here.
    void whatPlanningCostsIsSetAsideWithTheMoneyThatStarts()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        const auto shows = [&](const QString& name) { return sitting.at(name)->isVisible(); };
        sitting.press(u"way_yes"_s);
        for (const QString& said :
             {u"capacity_to_ask_yes"_s, u"excluded_by_schedule_1_no"_s, u"can_manage_yes"_s, u"right_way_yes"_s})
            sitting.press(said);
        QVERIFY(!shows(u"planning_open"_s) && !shows(u"planning_stands"_s));
        sitting.press(u"author_4"_s);
        sitting.press(u"author_yes"_s);
        QVERIFY(!shows(u"planning_open"_s)); // nobody is named yet
        sitting.press(u"planner_kindling"_s);
        QTRY_VERIFY(shows(u"planning_open"_s));
        QCOMPARE(sitting.text(u"planning_open"_s),
                 u"Chosen, and set aside when the money starts, or now: £450.00 once for "
                 "Kindling's help with the plan."_s);
        const Money budget = standing(table.now().agreements)->allocation.year;
        sitting.run(u"start_the_money"_s);
        sitting.yes();
        QTRY_COMPARE(table.now().commitments.size(), 1);
        const CaseFile now = table.now();
        QCOMPARE(standing(now.commitments)->once, Money::pence(45000));
        QCOMPARE(standing(now.commitments)->plannerName, u"Kindling"_s);
        QCOMPARE(now.instructions.size(), 1);
        QCOMPARE(now.instructions.first().schedule.firstAmount, Money::pence(111106)); // nothing of it is paid to her
        QCOMPARE(standing(now.agreements)->allocation.year, budget);
        QTRY_VERIFY(sitting.text(u"planning_stands"_s).contains(u"£450.00 once for Kindling's help with the plan"_s));
        QVERIFY(!shows(u"planning_open"_s));
        QVERIFY(!sitting.everything().contains(u"£200"_s));
    }

    void helpWithTheMoneyChosenLaterIsSetAsideByItselfAndCanBeTakenBack()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::ChoicesPage(table.opened());
        Sitting sitting(page);
        QVERIFY(sitting.text(u"planning_stands"_s).contains(u"£450.00 once"_s));
        sitting.press(u"money_manager_show"_s);
        sitting.press(u"money_manager_beacon"_s);
        QTRY_VERIFY(sitting.at(u"planning_set_aside"_s)->isVisible());
        QVERIFY(sitting.text(u"planning_open"_s).startsWith(u"Chosen, and not set aside yet: £450.00 once"_s));
        QSignalSpy told(page, &ui::Page::told);
        sitting.press(u"planning_set_aside"_s);
        QTRY_COMPARE(table.now().commitments.size(), 2);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(standing(table.now().commitments)->weekly > Money());
        QCOMPARE(table.now().instructions.size(), 1); // nobody is paid twice
        QTRY_VERIFY(!sitting.at(u"planning_open"_s)->isVisible());

        sitting.press(u"money_manager_none"_s);
        sitting.press(u"planner_none"_s);
        QTRY_COMPARE(sitting.text(u"planning_open"_s), u"Chosen no more, and still set aside."_s);
        sitting.press(u"planning_set_aside"_s);
        QTRY_COMPARE(table.now().commitments.size(), 3);
        QCOMPARE(standing(table.now().commitments)->once, Money());
        QTRY_VERIFY(!sitting.at(u"planning_stands"_s)->isVisible());
        QVERIFY(!sitting.at(u"planning_open"_s)->isVisible());
    }

    /// [S45] [S46] And the list says how old it is.
    void lapsedTrainingIsSaidWithItsDateAndIsNoChoice()
    {
        PracticeTable table(Until::Agreed);
        table.clock.setDay(QDate(2027, 7, 1));
        {
            Sitting sitting(new ui::ChoicesPage(table.opened()));
            sitting.press(u"author_4"_s);
            QVERIFY(!sitting.page->findChild<QWidget*>(u"planner_kindling"_s));
            QVERIFY(sitting.page->findChild<QWidget*>(u"planner_open-road"_s));
            QVERIFY(sitting.everything().contains(u"As listed on 2 November 2026."_s));
            QCOMPARE(
                sitting.text(u"planner_note"_s),
                u"Kindling: training ended on 30 June 2027. An organisation whose training has lapsed is left out of "
                "new choice; work that has begun goes on."_s);
            QVERIFY(comesToRest(sitting.page));
            keep(sitting.page, u"choices-lapsed"_s);
        }
        table.change([](CaseFile& file) {
            file.choices.author = PlanAuthor::PaidPlanner;
            file.choices.authorSaidYes = Tri::Yes;
            file.choices.planner = u"kindling"_s;
        });
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        auto* before = static_cast<QRadioButton*>(sitting.at(u"planner_kindling"_s));
        QVERIFY(before->isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(before)->text(QAccessible::Description),
                 u"Chosen before; training ended on 30 June 2027."_s);
        QVERIFY(sitting.text(u"planner_note"_s).endsWith(u"work that has begun goes on."_s));
        keep(sitting.page, u"choices-lapsed-chosen"_s);
        sitting.press(u"planner_westfold"_s);
        QTRY_VERIFY(!sitting.page->findChild<QWidget*>(u"planner_kindling"_s));
        QTRY_COMPARE(table.now().choices.planner, u"westfold"_s);
    }

    void oneWhoIsNoLongerListedIsNotShownAsNone()
    {
        PracticeTable table(Until::Agreed);
        table.change([](CaseFile& file) {
            file.choices.author = PlanAuthor::PaidPlanner;
            file.choices.authorSaidYes = Tri::Yes;
            file.choices.planner = u"closed-down"_s;
        });
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        for (QRadioButton* one : sitting.at(u"planner_list"_s)->findChildren<QRadioButton*>())
            QVERIFY(!one->isChecked());
        QCOMPARE(sitting.text(u"planner_note"_s), u"The one chosen before is not in the directory now."_s);
        QVERIFY(!sitting.everything().contains(u"closed-down"_s));
    }

    void adviceSaysWhichOfTheTwoItIs()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::ChoicesPage(table.opened()));
        sitting.press(u"add_advice"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"The falls class"_s);
        sitting.type(u"advice_1_about"_s, u"Prevents"_s);
        QTRY_COMPARE(table.now().advice.value(0).about, AdviceAbout::OtherNeeds);
        keep(sitting.page, u"choices-advice"_s);
        QCOMPARE(table.now().advice.first().words, u"The falls class"_s);
    }
};

std::unique_ptr<QObject> choicesTest()
{
    return std::make_unique<ChoicesTest>();
}

} // namespace alongside::test

#include "choices_test.moc"
