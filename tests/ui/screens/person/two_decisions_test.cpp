// Two laptops of one office decided apart: every page of the person says that two stand, tells neither as what holds, and
// leads to the act that settles it. An open question is told on the overview, and named wherever it holds an act.

#include "core/casework/versions/asked_anew.h"
#include "tests/ui/case/page_test.h"
#include "ui/case/cards/question_card.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/eligibility/eligibility_page.h"
#include "ui/screens/money/money_page.h"
#include "ui/screens/person/person_page.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/screens/review/review_page.h"
#include "ui/shell/places/link.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

template <auto Decisions>
void decideApart(
    PracticeTable& table,
    const std::function<void(typename std::decay_t<decltype(CaseFile().*Decisions)>::value_type&)>& otherwise)
{
    const CaseFile seen = table.now();
    CaseFile after = seen;
    auto second = (after.*Decisions).last();
    second.id = {table.ids.next()};
    otherwise(second);
    (after.*Decisions).append(second);
    table.putDown(seen, after);
}

void agreeApart(PracticeTable& table)
{
    decideApart<&CaseFile::agreements>(table, [](AllocationAgreement& second) {
        second.worker = u"Dee Marsh"_s;
        second.allocation.weekly = Money::pence(2500);
    });
}

QString toldAtTop(const Sitting& sitting)
{
    if (!sitting.at(u"two_answers"_s)->isVisible()) return {};
    QString all;
    for (const QLabel* label : sitting.at(u"two_answers"_s)->findChildren<QLabel*>()) all += label->text() + u'\n';
    return all;
}

} // namespace

class TwoDecisionsTest final : public QObject {
    Q_OBJECT

private slots:
    void twoAgreementsAreSaidOnEveryPageOfWhatIsMadeUponThem()
    {
        PracticeTable table(Until::Agreed);
        agreeApart(table);
        QVERIFY(table.thread.ask([](desk::Desk& desk) { return desk.people(-1); }).result()->first().needsDeciding);
        for (ui::CasePage* page :
             QList<ui::CasePage*>{new ui::PersonPage(table.opened()), new ui::MoneyPage(table.opened()),
                                  new ui::ChoicesPage(table.opened()), new ui::PlanPage(table.opened())}) {
            Sitting sitting(page);
            const QString told = toldAtTop(sitting);
            QVERIFY2(told.contains(u"Two agreements stand"_s) && told.contains(u"£276.59 a week"_s)
                         && told.contains(u"£25.00 a week, agreed with Dee Marsh"_s),
                     qPrintable(page->objectName() + told));
            QSignalSpy followed(page, &ui::Page::followed);
            sitting.press(u"settle_there"_s);
            QCOMPARE(followed.last().at(0).toString(), ui::personLink(table.id, u"money"_s, u"agree"_s));
        }
        Sitting before(new ui::EligibilityPage(table.opened()));
        QVERIFY2(toldAtTop(before).isEmpty(), "nothing there is made upon an agreement");
    }

    /// Before anything is agreed once more: which is which, by day and time, and what each says.
    void bothStandSideBySideWhereOneIsAgreedOnceMore()
    {
        PracticeTable table(Until::Agreed);
        decideApart<&CaseFile::agreements>(table, [](AllocationAgreement& second) {
            second.worker = u"Dee Marsh"_s;
            second.personWords = u"It is a start."_s;
            second.allocation.weekly = Money::pence(2500);
        });
        const QList<AllocationAgreement> made = table.now().agreements;
        Sitting sitting(new ui::MoneyPage(table.opened()));
        QStringList side[2];
        for (int at : {0, 1}) {
            auto* enough = sitting.at(u"says_this_%1"_s.arg(at))->parentWidget();
            for (const QLabel* label : enough->findChildren<QLabel*>())
                if (label->isVisible()) side[at] += label->text();
        }
        const auto has = [](const QStringList& all, const QString& words) {
            return std::ranges::any_of(all, [&](const QString& one) { return one.contains(words); });
        };
        QVERIFY2(has(side[0], u"£276.59"_s) && has(side[1], u"£25.00"_s), qPrintable(side[1].join(u'|')));
        QVERIFY2(has(side[1], u"Dee Marsh"_s) && has(side[1], u"It is a start."_s), qPrintable(side[1].join(u'|')));
        QVERIFY(has(side[0], u"A week (differs)"_s) && has(side[0], u"The way of the money"_s));
        for (const QStringList& one : side) // the practice clock stood still between them
            QVERIFY2(has(one, u"17 September 2024, "_s), qPrintable(one.join(u'|')));

        const auto* box = static_cast<QPlainTextEdit*>(sitting.at(u"enough_words"_s));
        QCOMPARE(box->toPlainText(), QString());
        for (const int at : {1, 0}) {
            sitting.press(u"says_this_%1"_s.arg(at));
            QCOMPARE(box->toPlainText(), made.at(at).personWords); // seen before it is kept
            QVERIFY(sitting.at(u"says_this_%1"_s.arg(1 - at))->isEnabled());
        }
        sitting.press(u"agrees_this_way_1"_s);
        sitting.press(u"worker_says_enough_yes"_s);
        QCOMPARE(sitting.whyNot(u"agree"_s), QString());
        sitting.run(u"agree"_s);
        sitting.yes();
        QTRY_COMPARE(allStanding(table.now().agreements).size(), 1);
        QCOMPARE(table.now().agreements.last().personWords, made.at(0).personWords);
    }

    void theTimeIsToldBesideTheDayAlsoWhereItWasDatedOtherwise()
    {
        const QDate day(2026, 11, 29);
        const qint64 at = QDateTime(day, QTime(14, 5), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(ui::dayAndTime(day, {}, 0), u"29 November 2026"_s);
        QCOMPARE(ui::dayAndTime(day, {.atMs = at}, 0), u"29 November 2026, 2:05pm"_s);
        QCOMPARE(ui::dayAndTime(day.addDays(-1), {.atMs = at}, 0),
                 u"28 November 2026, put down at 2:05pm on Sunday 29 November"_s);
    }

    /// What is otherwise is marked, what is the same is not, and what none of them says is left out.
    void eachKindOfDecisionIsToldSideBySide()
    {
        PracticeTable table(Until::Started);
        decideApart<&CaseFile::determinations>(table, [](Determination& second) { second.eligible = false; });
        decideApart<&CaseFile::instructions>(table, [](PaymentInstruction& second) { second.by = u"Dee Marsh"_s; });
        const CaseFile file = table.now();
        const MadeWhen made = table.opened().made();
        const auto row = [&](const QString& part, const QString& label) {
            const auto rows = ui::standingRows(file, part, made, 0);
            const auto found = std::ranges::find(rows, label, &ui::StandingRow::label);
            return found == rows.end() ? ui::StandingRow{} : *found;
        };
        QVERIFY(row(u"determination"_s, u"Answer"_s).differs);
        QVERIFY(!row(u"determination"_s, u"Signed by"_s).differs);
        QCOMPARE(row(u"determination"_s, u"Signed by"_s).values.size(), 2);
        QVERIFY(row(u"payment_instruction"_s, u"Started by"_s).differs);
        QVERIFY(!row(u"payment_instruction"_s, u"First payment"_s).values.isEmpty());
    }

    void theOverviewTellsNeitherOfTwoAsAgreed()
    {
        PracticeTable table(Until::Agreed);
        agreeApart(table);
        Sitting sitting(new ui::PersonPage(table.opened()));
        const QString agreed = sitting.text(u"person_agreed"_s);
        QVERIFY2(agreed.contains(u"Two agreements stand"_s) && !agreed.contains(u"£"_s), qPrintable(agreed));
    }

    void twoAgreementsHoldTheMoneyAndAreAgreedOnceMoreOnThePageOfMoney()
    {
        PracticeTable table(Until::Chosen);
        agreeApart(table);
        Sitting choices(new ui::ChoicesPage(table.opened()));
        QVERIFY2(choices.whyNot(u"start_the_money"_s).contains(u"Two agreements stand"_s),
                 qPrintable(choices.whyNot(u"start_the_money"_s)));
        Sitting money(new ui::MoneyPage(table.opened()));
        QVERIFY2(money.whyNot(u"agree"_s).startsWith(u"Still to say: Is this enough?"_s),
                 qPrintable(money.whyNot(u"agree"_s))); // everybody is asked anew, even where nothing else changed
        table.session().act([&](CaseFile& file) {
            casework::sayTheSame(file, table.clock.today());
            casework::agreeTheSameWay(file, table.clock.today());
            file.money.workerSaysEnough = Tri::Yes;
        });
        QCOMPARE(money.whyNot(u"agree"_s), QString());
        money.run(u"agree"_s);
        money.yes();
        QTRY_COMPARE(allStanding(table.now().agreements).size(), 1);
        QTRY_VERIFY(toldAtTop(money).isEmpty());
    }

    void twoDeterminationsAreToldAndHoldWhatIsMadeUponThem()
    {
        PracticeTable table(Until::Chosen);
        decideApart<&CaseFile::determinations>(table, [](Determination& second) { second.eligible = false; });
        Sitting overview(new ui::PersonPage(table.opened()));
        QVERIFY(toldAtTop(overview).contains(u"Two determinations stand"_s));
        QVERIFY2(!overview.text(u"person_agreed"_s).contains(u"Eligible, since"_s), "neither is the one that holds");
        Sitting check(new ui::EligibilityPage(table.opened()));
        QVERIFY(toldAtTop(check).contains(u"Two determinations stand"_s));
        QVERIFY(!check.at(u"determination_signed"_s)->isVisible());
        Sitting choices(new ui::ChoicesPage(table.opened()));
        QVERIFY(choices.whyNot(u"start_the_money"_s).contains(u"Two determinations stand"_s));
    }

    void twoStartsOfTheMoneyAreToldAndItCanBeStartedOnceMore()
    {
        PracticeTable table(Until::Started);
        decideApart<&CaseFile::instructions>(table, [](PaymentInstruction& second) { second.by = u"Dee Marsh"_s; });
        Sitting choices(new ui::ChoicesPage(table.opened()));
        QVERIFY(toldAtTop(choices).contains(u"Two starts of the money stand"_s));
        QCOMPARE(choices.whyNot(u"start_the_money"_s), QString());
        choices.run(u"start_the_money"_s);
        choices.yes();
        QTRY_COMPARE(allStanding(table.now().instructions).size(), 1);
        Sitting money(new ui::MoneyPage(table.opened()));
        QVERIFY(toldAtTop(money).isEmpty());
    }

    void twoSignedPlansAreToldAndOneIsSignedOnceMore()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay({2024, 11, 4});
        {
            Sitting review(new ui::ReviewPage(table.opened()));
            review.run(u"sign_plan"_s);
            review.yes();
            QTRY_COMPARE(table.now().signedPlans.size(), 1);
        }
        decideApart<&CaseFile::signedPlans>(table, [](SignedPlan& second) {
            second.by = u"Dee Marsh"_s;
            second.nextReview = second.nextReview.addDays(14);
        });
        const QList<ui::OpenQuestion> open = ui::twoDecisions(table.now(), table.opened().made(), 0);
        QCOMPARE(open.size(), 1);
        QVERIFY(std::ranges::any_of(
            open.first().rows, [](const ui::StandingRow& row) { return row.label == u"Next review" && row.differs; }));
        Sitting plan(new ui::PlanPage(table.opened()));
        QVERIFY(toldAtTop(plan).contains(u"Two signed plans stand"_s));
        Sitting overview(new ui::PersonPage(table.opened()));
        QVERIFY(toldAtTop(overview).contains(u"Two signed plans stand"_s));
        QSignalSpy followed(overview.page, &ui::Page::followed);
        overview.press(u"settle_there"_s);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(ui::Link::read(followed.first().first().toString())->screen, u"review"_s);
        Sitting review(new ui::ReviewPage(table.opened()));
        QVERIFY(toldAtTop(review).contains(u"Two signed plans stand"_s));
        review.run(u"sign_plan"_s);
        review.yes();
        QTRY_COMPARE(allStanding(table.now().signedPlans).size(), 1);
        QTRY_VERIFY(toldAtTop(review).isEmpty());
    }

    void onTheSyncPageTheyStandAsOneQuestionWithTheWayToTheAct()
    {
        PracticeTable table(Until::Agreed);
        agreeApart(table);
        const QList<ui::OpenQuestion> open = ui::twoDecisions(table.now(), table.opened().made(), 0);
        QCOMPARE(open.size(), 1);
        ui::QuestionCard card(open.first(), table.clock, ui::QuestionCard::Place::AmongPeople);
        QVERIFY(!card.findChild<QWidget*>(u"use_0"_s));
        QVERIFY(card.findChild<QLabel*>(u"version_1"_s)->text().startsWith(u"£25.00 a week"_s));
        QSignalSpy followed(&card, &ui::QuestionCard::followed);
        card.findChild<QPushButton*>(u"settle_there"_s)->click();
        QCOMPARE(followed.size(), 1);
    }
};

std::unique_ptr<QObject> twoDecisionsTest()
{
    return std::make_unique<TwoDecisionsTest>();
}

} // namespace alongside::test

#include "two_decisions_test.moc"
