// Six weeks on: opened, talked through, signed by the worker, confirmed by the manager; nothing to sign before.

#include "core/casework/review/sign_plan.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/views/own_words.h"
#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/screens/review/review_page.h"
#include "ui/shell/places/link.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/why.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kReviewDay(2024, 11, 4);

QString figure(const Sitting& sitting, const QString& name)
{
    return static_cast<ui::WhyNumber*>(sitting.at(name))->text();
}

QStringList acts(const Sitting& sitting)
{
    QStringList keys;
    for (const ui::PageAction& action : sitting.page->actions()) keys.append(action.key);
    return keys;
}

} // namespace

class ReviewTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        looksRight(new ui::ReviewPage(table.opened()), u"review"_s);
    }

    void looksRightBeforeAny()
    {
        PracticeTable table(Until::Started);
        looksRight(new ui::ReviewPage(table.opened()), u"review_none"_s);
    }

    /// [S36] [S56] the day is forty-two days after the start, and nothing is to be signed before a review is opened.
    void nothingIsSignedBeforeOneIsOpened()
    {
        PracticeTable table(Until::Started);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY2(sitting.text(u"review_due"_s).contains(u"4 November"_s), qPrintable(sitting.text(u"review_due"_s)));
        QCOMPARE(acts(sitting), QStringList{u"begin_review"_s});
        table.clock.setDay(kReviewDay);
        sitting.press(u"open_review"_s);
        QTRY_COMPARE(table.now().reviews.size(), 1);
        QCOMPARE(table.now().reviews.first().kind, ReviewKind::SixWeek);
        QCOMPARE(table.now().reviews.first().on, kReviewDay);
        QVERIFY(acts(sitting).contains(u"sign_plan"_s));
        QVERIFY(!sitting.whyNot(u"sign_plan"_s).isEmpty());
    }

    /// [S110] outcome, plan and spend side by side, and what is said is under its own outcome.
    void whatIsSaidLiesUnderItsOutcome()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY(sitting.text(u"reviewed_3_plan"_s).contains(u"quiz"_s));
        QVERIFY(sitting.text(u"reviewed_3_spent"_s).contains(u"£153.00"_s));
        sitting.press(u"reviewed_3_worker_more"_s);
        sitting.type(u"reviewed_3_worker_working"_s, u"She is out of the door by six"_s);
        sitting.page->flush();
        const CaseFile file = table.session().file();
        const ReviewPointId id = reviewPointIdFor(file.reviews.first().id, file.outcomes.at(2).id, Viewpoint::Worker);
        const auto said = std::ranges::find(file.reviewPoints, id, &ReviewPoint::id);
        QVERIFY(said != file.reviewPoints.end());
        QCOMPARE(said->working, u"She is out of the door by six"_s);
        QTRY_VERIFY(table.session().isKept());
        Sitting again(new ui::ReviewPage(table.opened()));
        QVERIFY(again.at(u"reviewed_3_worker_working"_s)->isVisible());
        QVERIFY(!again.at(u"reviewed_1_worker_working"_s)->isVisible());
    }

    /// [S109] the look-over to the penny; an amount nobody has said is not nought, and the record's is taken by one press.
    void theMoneyIsLookedOver()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QCOMPARE(figure(sitting, u"audit_expected"_s), u"£1,003.32"_s);
        QCOMPARE(figure(sitting, u"audit_unexplained"_s), u"£0.00"_s);
        QCOMPARE(figure(sitting, u"audit_arrears"_s), u"£83.45"_s);
        QCOMPARE(figure(sitting, u"audit_outside"_s), u"£18.60"_s);
        QCOMPARE(
            sitting.text(u"audit_talk"_s),
            u"Their share not paid in: £83.45. Spent on none of the outcomes: £18.60. Talk about it first: nothing "
            "is taken back by itself."_s);
        for (const QString& name : {u"audit_expected"_s, u"audit_surplus"_s, u"audit_outside"_s}) {
            QTest::keyClick(sitting.at(name), Qt::Key_Return);
            const auto* words = sitting.window->findChild<QScrollArea*>(u"why_words"_s);
            QVERIFY(words && words->window()->isVisible());
            QCOMPARE(words->verticalScrollBar()->maximum(), 0); // whole: there is room for it
            words->window()->close();
            QTRY_VERIFY(!sitting.window->findChild<QScrollArea*>(u"why_words"_s));
        }
        table.change([](CaseFile& file) { file.reviews.first().paymentsIn.reset(); });
        Sitting open(new ui::ReviewPage(table.opened()));
        QVERIFY(open.at(u"audit_open"_s)->isVisible());
        QVERIFY2(open.text(u"audit_open"_s).endsWith(u"Still to say: Paid in by the council."_s),
                 qPrintable(open.text(u"audit_open"_s)));
        QVERIFY(!open.at(u"audit_expected"_s)->isVisible());
        QVERIFY(!open.at(u"audit_talk"_s)->isVisible());
        open.press(u"payments_in_take"_s);
        QTRY_COMPARE(table.now().reviews.first().paymentsIn, std::optional(Money::pence(186462)));
        QTRY_COMPARE(figure(open, u"audit_expected"_s), u"£1,003.32"_s);
        QVERIFY(!open.at(u"rest_is_nothing"_s)->isVisible());
    }

    /// [S109] The statement alone says that an account is overdrawn, before all the boxes are filled.
    void anOverdrawnAccountIsSaidBeforeAllIsFilledIn()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        table.change([](CaseFile& file) {
            file.reviews.first().paymentsIn.reset();
            file.reviews.first().statement = Money::pence(-1250);
        });
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY(sitting.at(u"audit_open"_s)->isVisible());
        QVERIFY(sitting.at(u"audit_talk"_s)->isVisible());
        QCOMPARE(sitting.text(u"audit_talk"_s), u"The account is overdrawn: £12.50 below nothing."_s);
    }

    /// [S109] All that is still to say is told at once, and one act says that the rest is nothing: never of the statement,
    /// nor of what the record knows.
    void theBoxesLeftEmptyAreSaidToBeNothingInOneAct()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        table.change([](CaseFile& file) {
            Review& review = file.reviews.first();
            for (auto amount :
                 {&Review::opening, &Review::paymentsIn, &Review::otherIn, &Review::liabilities, &Review::statement})
                (review.*amount).reset();
        });
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY2(
            sitting.text(u"audit_open"_s)
                .endsWith(u"Still to say: In the account at first; Paid in by the council; Paid in by others; What "
                          "the statement says is there; Of it owed or put by."_s),
            qPrintable(sitting.text(u"audit_open"_s)));
        sitting.press(u"rest_is_nothing"_s);
        QTRY_COMPARE(table.now().reviews.first().liabilities, std::optional(Money()));
        const Review review = table.now().reviews.first();
        QCOMPARE(review.opening, std::optional(Money()));
        QCOMPARE(review.otherIn, std::optional(Money()));
        QVERIFY(!review.paymentsIn && !review.statement);
        QVERIFY(!sitting.at(u"rest_is_nothing"_s)->isVisible());
    }

    /// By keyboard in the window: it is told, offered back, and comes back as it was; so does what the record says.
    void whatOnePressSaysOfTheMoneyHasAWayBack()
    {
        Room room(Until::Reviewed);
        room.table.clock.setDay(kReviewDay);
        room.session().act([](CaseFile& file) {
            Review& review = file.reviews.first();
            for (auto amount : {&Review::paymentsIn, &Review::otherIn, &Review::liabilities}) (review.*amount).reset();
        });
        const ui::Page* page = room.goTo(u"review"_s);
        const auto* bar = room.window.findChild<ui::MessageBar*>();
        for (const QString& name : {u"rest_is_nothing"_s, u"payments_in_take"_s}) {
            const CaseFile before = room.session().file();
            auto* press = page->findChild<QPushButton*>(name);
            press->setFocus();
            QTest::keyClick(press, Qt::Key_Space);
            QVERIFY(room.session().file() != before);
            QVERIFY2(bar->isVisible() && bar->message().happened.startsWith(u"Changed: amounts of the money"_s),
                     qPrintable(name + bar->sentence()));
            QCOMPARE(bar->message().action, u"P&ut it back"_s);
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY2(focus && press->parentWidget()->isAncestorOf(focus), qPrintable(name)); // beside what was pressed
            QTest::keyClick(&room.window, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(room.session().file(), before);
            QVERIFY2(bar->message().happened.startsWith(u"Put back: amounts of the money"_s),
                     qPrintable(bar->sentence()));
        }
    }

    /// [S107] [S108] thirteen months are refused with the reason; eight weeks are taken.
    void thirteenMonthsAreRefused()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY(sitting.text(u"next_found"_s).startsWith(u"The next review is on"_s));
        QCOMPARE(sitting.whyNot(u"sign_plan"_s), QString());
        table.change([](CaseFile& file) { file.reviews.first().nextOn = QDate(2025, 12, 8); });
        Sitting late(new ui::ReviewPage(table.opened()));
        QVERIFY2(!late.text(u"next_found"_s).startsWith(u"The next review is on"_s),
                 qPrintable(late.text(u"next_found"_s)));
        QVERIFY(!late.whyNot(u"sign_plan"_s).isEmpty());
        late.run(u"sign_plan"_s);
        QVERIFY(!late.window->findChild<QWidget*>(u"confirm"_s));
        table.change([](CaseFile& file) {
            file.reviews.first().nextOn = QDate(2025, 9, 15);
            file.reviews.first().riskToThePurse = Level::NotSaid;
        });
        const QString open = Sitting(new ui::ReviewPage(table.opened())).text(u"next_found"_s);
        QVERIFY2(open.startsWith(u"Still to say: Choice and control, Risk to public money, and the reason"_s),
                 qPrintable(open)); // by the names of the fields
    }

    /// [S54] [S57] the worker signs, the manager confirms in her own view, and both are told to each; again after a restart.
    void twoPeopleSign()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        {
            Sitting sitting(new ui::ReviewPage(table.opened()));
            sitting.run(u"sign_plan"_s);
            sitting.yes();
            QTRY_COMPARE(table.now().signedPlans.size(), 1);
            QTRY_VERIFY(sitting.text(u"plan_signed"_s).contains(u"waits for Ruth Amadi"_s));
            QVERIFY(!acts(sitting).contains(u"sign_plan"_s));
        }
        QVERIFY(plansThatStand(table.now()).isEmpty());
        table.worker = {u"Ruth Amadi"_s, u"Team manager"_s};
        table.clock.setDay(kReviewDay.addDays(1));
        {
            Sitting manager(new ui::ReviewPage(table.opened()));
            QVERIFY(acts(manager).contains(u"confirm_plan"_s));
            manager.type(u"manager_adds"_s, u"Write down who Dawn rings"_s);
            manager.page->flush();
            QTRY_COMPARE(table.now().reviews.first().managerAdds,
                         u"Write down who Dawn rings"_s); // kept before it is said
            manager.run(u"confirm_plan"_s);
            manager.yes();
            QTRY_COMPARE(table.now().signOffs.size(), 1);
            QTRY_VERIFY(manager.text(u"plan_signed"_s).contains(u"version 1 of the plan"_s));
        }
        const CaseFile both = table.now();
        QCOMPARE(plansThatStand(both).size(), 1);
        QVERIFY(!casework::isWrittenSince(both.signedPlans.first(), both));
        table.change([](CaseFile& file) { file.planLines.first().what += u", later"_s; });
        QVERIFY(casework::isWrittenSince(both.signedPlans.first(), table.now()));
        QVERIFY(Sitting(new ui::PlanPage(table.opened())).everything().contains(u"What was written since"_s));
        table.change([&](CaseFile& file) { file.planLines = both.planLines; });
        QCOMPARE(both.signOffs.first().adds, u"Write down who Dawn rings"_s);
        table.worker = {u"Niamh Farrelly"_s, u"Social worker"_s};
        Sitting again(new ui::ReviewPage(table.opened()));
        QVERIFY(again.text(u"plan_signed"_s).contains(u"Confirmed by Ruth Amadi on 5 November"_s));
        QVERIFY(again.text(u"review_due"_s).contains(u"15 September 2025"_s));
        QVERIFY(!again.at(u"noted_since_signed"_s)->isVisible());
        // What the manager confirmed is read, and written anew by nobody.
        QVERIFY(!again.at(u"gist"_s)->isVisible());
        QVERIFY(again.text(u"talk_as_signed"_s).contains(both.signedPlans.first().gist));
        QVERIFY(again.text(u"talk_as_signed"_s).contains(both.signedPlans.first().talkedWith));
        again.type(u"first_words"_s, u"And the bus is back"_s); // nothing signed is written over without a word
        again.page->flush();
        QTRY_VERIFY(again.at(u"noted_since_signed"_s)->isVisible());
    }

    /// Nothing that was said at one is out of reach once the next is opened; it is signed no more.
    void whatWasSaidAtAnEarlierReviewIsThereToBeRead()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay.addDays(30));
        const QString said = table.now().reviews.first().firstWords;
        QVERIFY(!said.isEmpty());
        table.change([](CaseFile& file) {
            file.reviews.append({.id = {QUuid(8, 8, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 8)},
                                 .kind = ReviewKind::Unplanned,
                                 .on = kReviewDay.addDays(30)});
        });
        Sitting sitting(new ui::ReviewPage(table.opened()));
        const auto words = [&] { return static_cast<QPlainTextEdit*>(sitting.at(u"first_words"_s))->toPlainText(); };
        QCOMPARE(words(), QString());
        QVERIFY(acts(sitting).contains(u"sign_plan"_s));
        sitting.press(u"which_review"_s, Qt::Key_Down);
        QTRY_COMPARE(words(), said);
        QVERIFY(!acts(sitting).contains(u"sign_plan"_s));
        sitting.press(u"which_review"_s, Qt::Key_Up);
        QTRY_COMPARE(words(), QString());
        const auto listed = [&] { return static_cast<QComboBox*>(sitting.at(u"which_review"_s))->currentText(); };
        QVERIFY2(listed().startsWith(u"Before its time"_s), qPrintable(listed()));
        sitting.press(u"review_kind"_s, Qt::Key_Up); // it is listed as what it is called now
        QVERIFY2(!listed().startsWith(u"Before its time"_s), qPrintable(listed()));
    }

    /// [S66] The first call, else what the talk began with; who writes the plan unpaid is not asked about a paid planner.
    void itOpensOnWhatWasSaidAtFirst()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        const QString called = table.now().person.contactWords;
        QCOMPARE(Sitting(new ui::ReviewPage(table.opened())).text(u"said_at_first"_s), u"\u201C%1\u201D"_s.arg(called));
        table.change([](CaseFile& file) { file.person.contactWords.clear(); });
        Sitting sitting(new ui::ReviewPage(table.opened()));
        const QString first = u"\u201C%1\u201D"_s.arg(ownWords(table.now(), 1).first());
        QVERIFY2(sitting.text(u"said_at_first"_s).contains(first), qPrintable(sitting.text(u"said_at_first"_s)));
        QVERIFY(sitting.at(u"plan_updated"_s)->isVisible());
        QVERIFY(sitting.everything().contains(u"a yes releases the planner's yearly fee"_s));
        table.change([](CaseFile& file) { file.reviews.last().planUpdated = Tri::Yes; }); // at six weeks (S50)
        QVERIFY(Sitting(new ui::ReviewPage(table.opened())).everything().contains(u"Nothing is released for it"_s));
        table.change([](CaseFile& file) {
            file.reviews.last().kind = ReviewKind::Annual;
            file.reviews.last().on = kReviewDay.addYears(1);
        });
        QVERIFY(Sitting(new ui::ReviewPage(table.opened())).everything().contains(u"£200.00 is released for it"_s));
        table.change([](CaseFile& file) {
            file.reviews.last().planUpdated = Tri::NotYetKnown;
            file.choices.author = PlanAuthor::Family;
        });
        Sitting family(new ui::ReviewPage(table.opened()));
        QVERIFY(!family.at(u"plan_updated"_s)->isVisible());
    }

    /// A need that no outcome is tied to leads to the tie, where it can be answered.
    void aNeedThatNoOutcomeAnswersLeadsToTheOutcomes()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        table.change([](CaseFile& file) {
            for (Determination& made : file.determinations) made.inputs.clear();
            for (AllocationAgreement& made : file.agreements) made.inputs.clear();
            for (Outcome& outcome : file.outcomes) outcome.areas.removeAll(CareArea::HomeHabitable);
        });
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QSignalSpy followed(sitting.page, &ui::Page::followed);
        sitting.run(u"sign_plan"_s);
        QCOMPARE(followed.size(), 1);
        const auto link = ui::Link::read(followed.first().first().toString());
        QVERIFY(link);
        QCOMPARE(link->screen, u"outcomes"_s);
        QVERIFY(link->field.endsWith(u"_areas"_s));
    }

    /// [S60] Beyond the person's own words, under forty acts lie between opening a review and its signature, with every
    /// question answered; and fewer than half of them are asked for before it can be signed.
    void fewActsLieBetweenOpeningAndSigning()
    {
        CaseFile before = PracticeTable(Until::Reviewed).now();
        before.reviews.clear();
        before.reviewPoints.clear();
        before.spendings.clear();
        PracticeTable table(Until::Nothing);
        before.id = table.id;
        table.ids = NumberedIds{9}; // none of those that what is put down has
        table.putDown({.id = table.id}, before);
        table.clock.setDay(kReviewDay);
        Sitting sitting(new ui::ReviewPage(table.opened()));
        int acts = 0;
        const auto press = [&](const QString& name) { sitting.press(name), ++acts; };
        const auto fill = [&](const QString& name, const QString& words) { sitting.type(name, words), ++acts; };
        press(u"open_review"_s);
        QTRY_COMPARE(table.now().reviews.size(), 1);
        sitting.type(u"first_words"_s, u"I have had one bad day in six weeks"_s); // their own
        fill(u"talked_with"_s, u"Ruth Amadi"_s);
        fill(u"talked_on"_s, u"4 November 2024\t"_s);
        fill(u"gist"_s, u"It works"_s);
        fill(u"next_on"_s, u"3 March 2025\t"_s);
        fill(u"next_reason"_s, u"Winter"_s);
        fill(u"keeping_choice"_s, u"She chooses"_s);
        fill(u"looking_after_money"_s, u"Statement seen"_s);
        for (const QString& name : {u"choice_and_control"_s, u"risk_to_public_purse"_s}) {
            sitting.press(name, Qt::Key_Down);
            ++acts;
        }
        const int asked = acts;
        sitting.page->flush();
        QTRY_COMPARE(sitting.whyNot(u"sign_plan"_s), QString());
        for (const QString& name :
             {u"needs_changed_no"_s, u"circumstances_changed_no"_s, u"review_person_says_enough_yes"_s,
              u"review_worker_says_enough_yes"_s, u"still_wanted_yes"_s, u"still_manageable_yes"_s,
              u"still_right_way_yes"_s, u"payments_in_take"_s, u"contribution_due_take"_s})
            press(name);
        for (int outcome = 1; outcome <= before.outcomes.size(); ++outcome) {
            sitting.press(u"reviewed_%1_person_change"_s.arg(outcome), Qt::Key_Down);
            ++acts;
        }
        sitting.page->flush();
        QCOMPARE(sitting.whyNot(u"sign_plan"_s), QString());
        sitting.run(u"sign_plan"_s);
        sitting.yes();
        acts += 2;
        QTRY_COMPARE(table.now().signedPlans.size(), 1);
        QVERIFY2(acts < 40, qPrintable(QString::number(acts)));
        QVERIFY2(asked * 2 < 40, qPrintable(QString::number(asked)));
        qInfo("acts from opening a review to its signature: %d, of them asked for: %d", acts, asked);
    }

    /// Somebody who is neither worker nor manager signs nothing.
    void whoIsNeitherSignsNothing()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        table.worker = {u"Pat Lisle"_s, u"Business support"_s};
        Sitting sitting(new ui::ReviewPage(table.opened()));
        QVERIFY(!sitting.whyNot(u"sign_plan"_s).isEmpty());
        sitting.run(u"sign_plan"_s);
        QVERIFY(!sitting.window->findChild<QWidget*>(u"confirm"_s));
    }
};

std::unique_ptr<QObject> reviewTest()
{
    return std::make_unique<ReviewTest>();
}

} // namespace alongside::test

#include "review_test.moc"
