// The main job, by hand: a new person in the practice caseload, talked with, found eligible, priced, agreed, started,
// left a page, sent to the office beside the window over TLS.

#include "tests/ui/support/exec.h"
#include "tests/ui/visit/carer_test.h"
#include "tests/ui/visit/year_test.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

namespace alongside::test {

class VisitTest final : public Played {
    Q_OBJECT

public:
    using Played::Played;

private:
    ui::MainWindow& window() { return m_way.window(); }
    CaseFile ada() { return m_way.ada(); }

private slots:
    void initTestCase()
    {
        QCOMPARE(window().size(), Way::large() ? QSize(683, 384) : QSize(1366, 768));
        QVERIFY(hands().isOn(u"people"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hands().find(u"people_add"_s), 60'000);
        QVERIFY2(!window().windowTitle().contains(u"Josie"), "no name in the title bar");
        pictured(u"people"_s);
    }

    void aPersonIsAddedByNameAlone()
    {
        QVERIFY(hands().click(u"people_add"_s));
        QVERIFY(hands().type(u"new_name"_s, u"Ada Finch"_s));
        QVERIFY(hands().click(u"add_person_now"_s));
        QVERIFY(hands().isOn(u"talk"_s));
        QCOMPARE(ada().person.name, u"Ada Finch"_s);
    }

    void theTalkIsTakenDownInHerWords()
    {
        QVERIFY(hands().type(u"jot"_s, u"I had cereal for tea again"_s));
        hands().key(Qt::Key_Return);
        QVERIFY(hands().click(u"tool_good_bad"_s));
        QVERIFY(hands().type(u"add_good_day"_s, u"Slept, and the choir came round"_s));
        hands().key(Qt::Key_Return);
        QVERIFY(hands().type(u"add_hard_day"_s, u"Heat, and legs full of sand"_s));
        hands().key(Qt::Key_Return);
        QTRY_COMPARE(ada().entries.size(), 3);
        QCOMPARE(ada().entries.first().words, u"I had cereal for tea again"_s);
        pictured(u"talk-good-and-bad-days"_s);
    }

    void theCircleIsDrawnAndAskedWhoMightHelp()
    {
        QVERIFY(hands().click(u"tool_circle"_s));
        QVERIFY(hands().click(u"add_person_to_circle"_s));
        QVERIFY(hands().retype(u"member_name"_s, u"Tom"_s));
        QVERIFY(hands().click(u"add_offer"_s));
        QVERIFY(hands().type(u"offer_1_what"_s, u"Sunday dinner"_s));
        QVERIFY(hands().type(u"offer_1_willing"_s, u"Willing"_s)); // a list: letters go to the answer
        QTRY_COMPARE(ada().offers.value(0).willing, Willing::Yes);
        QCOMPARE(ada().circle.value(0).name, u"Tom"_s);
        pictured(u"talk-circle"_s);
        QVERIFY(hands().click(u"tool_week"_s));
        QWidget* week = hands().find(u"week_grid"_s);
        QVERIFY(week);
        week->setFocus();
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_Right, Qt::Key_N, Qt::Key_Down, Qt::Key_C}) hands().key(key);
        QTRY_COMPARE(ada().week.size(), 3);
        pictured(u"talk-week"_s);
    }

    void whatSheWantsIsAnOutcomeInIWords()
    {
        QVERIFY(hands().click(u"step_outcomes"_s) || hands().click(u"to_outcomes"_s));
        QVERIFY(hands().isOn(u"outcomes"_s));
        QVERIFY(hands().click(u"add_outcome"_s));
        QVERIFY(hands().type(u"outcome_1_statement"_s, u"I cook my own tea and I'm safe doing it"_s));
        QTRY_COMPARE(ada().outcomes.value(0).statement, u"I cook my own tea and I'm safe doing it"_s);
        if (!hands().find(u"outcome_1_areas_1"_s) || !window().findChild<QWidget*>(u"outcome_1_areas_1"_s)->isVisible())
            QVERIFY(hands().click(u"outcome_1_more"_s));
        QVERIFY(hands().click(u"outcome_1_areas_1"_s));
        QVERIFY(hands().click(u"outcome_1_serves_1"_s));
        QTRY_COMPARE(ada().outcomes.value(0).areas, QList{CareArea::Nutrition});
        pictured(u"outcomes"_s);
    }

    void theCareActCheckIsKeyedAndSigned()
    {
        QVERIFY(hands().click(u"to_eligibility"_s));
        QVERIFY(hands().isOn(u"eligibility"_s));
        QVERIFY(hands().click(u"arises_from_impairment_yes"_s));
        for (const CareArea area : kAdultAreas) {
            QWidget* row = hands().find(u"area_"_s + QLatin1StringView(keyOf(area)));
            QVERIFY(row);
            row->setFocus();
            hands().key(area <= CareArea::Hygiene ? Qt::Key_H : area == CareArea::ChildCaring ? Qt::Key_X : Qt::Key_N);
            if (area <= CareArea::Hygiene) {
                hands().key(Qt::Key_D);
                QVERIFY(hands().type(row->objectName() + u"_words"_s, u"Cannot lift a pan"_s));
                QVERIFY(hands().type(row->objectName() + u"_basis"_s, u"Said"_s));
            }
        }
        QVERIFY(hands().click(u"fluctuates_no"_s));
        QVERIFY(hands().click(u"significant_impact_yes"_s));
        QVERIFY(hands().click(u"matters_1"_s));
        QVERIFY(hands().click(u"determined_eligible"_s));
        pictured(u"eligibility"_s);
        QVERIFY(hands().click(u"sign"_s));
        QVERIFY(m_way.sure());
        QTRY_COMPARE(ada().determinations.size(), 1);
        QCOMPARE(ada().determinations.first().finding.answer, Eligibility::Eligible);
    }

    void theMoneyIsWorkedOutAtTheTable()
    {
        QVERIFY(hands().click(u"to_money"_s));
        QVERIFY(hands().isOn(u"money"_s));
        QVERIFY(hands().click(u"add_line_1"_s));
        QVERIFY(hands().type(u"line_1_label"_s, u"Cooking tea together"_s));
        if (!window().findChild<QWidget*>(u"line_1_item"_s)->isVisible()) QVERIFY(hands().click(u"line_1_open"_s));
        QVERIFY(hands().type(u"line_1_item"_s, u"Personal assistant, employed"_s));
        QVERIFY(hands().retype(u"line_1_quantity"_s, u"2"_s));
        QVERIFY(hands().retype(u"line_1_times"_s, u"4"_s));
        QVERIFY(hands().retype(u"line_1_natural_1"_s, u"2"_s));      // Tom does one of the four
        QTRY_COMPARE(m_way.figure(u"figure_weekly"_s), u"£85.80"_s); // (8 - 2) x 14.30
        QCOMPARE(m_way.figure(u"figure_four_weekly"_s), u"£343.20"_s);
        QCOMPARE(m_way.figure(u"figure_year"_s), u"£4,461.60"_s);
        QVERIFY(m_way.saysEnough(u"Ada"_s));
        pictured(u"money"_s);
        QVERIFY(hands().click(u"agree"_s));
        QTRY_COMPARE(ada().agreements.size(), 1);
        QCOMPARE(ada().agreements.first().allocation.weekly, Money::pence(8580));
    }

    void nothingIsChosenUntilShesSaidYesAndThenTheMoneyStarts()
    {
        QVERIFY(hands().click(u"to_choices"_s));
        QVERIFY(hands().isOn(u"choices"_s));
        QCOMPARE(ada().choices.way, Deploy::NotChosen);
        pictured(u"choices"_s);
        QVERIFY(m_way.choosesThePayment(u"Ada"_s));
        QTRY_COMPARE(ada().choices.way, Deploy::DpSelf);
        QVERIFY(hands().click(u"start_the_money"_s));
        QVERIFY(hands().click(u"confirm_yes"_s));
        QTRY_COMPARE(ada().instructions.size(), 1);
        const PaymentInstruction made = ada().instructions.first();
        QCOMPARE(made.schedule.first, QDate(2024, 10, 28)); // agreed on Tuesday 22 October: the Monday after
        QCOMPARE(made.schedule.firstAmount, Money::pence(34'320));
        QCOMPARE(made.schedule.sixWeekReview, QDate(2024, 12, 9));
        pictured(u"choices-started"_s);
    }

    void thePageToLeaveIsSavedFromWhatIsShown()
    {
        QVERIFY(hands().click(u"to_plan"_s));
        QVERIFY(hands().isOn(u"plan"_s));
        pictured(u"plan"_s);
        QVERIFY(hands().click(u"save_pdf"_s));
        auto* dialog = qobject_cast<QFileDialog*>(hands().find(u"save_dialog"_s));
        QVERIFY(dialog);
        auto* place = dialog->findChild<QLineEdit*>();
        QVERIFY(place);
        const QString path = m_way.home.filePath(u"ada.pdf"_s);
        place->setFocus();
        QTest::keyClick(place, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(place, path);
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_VERIFY(QFileInfo(path).size() > 10'000);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString page =
            QString::fromUtf8(reader.readAllStandardOutput()).simplified(); // a day may stand on two lines
        for (const QString& words : {u"£85.80"_s, u"£343.20"_s, u"28 October 2024"_s, u"9 December 2024"_s,
                                     u"I cook my own tea and I'm safe doing it"_s, u"Tom"_s})
            QVERIFY2(page.contains(words), qPrintable(words));
    }

    void itGoesToTheOfficeBesideTheWindow()
    {
        QVERIFY(hands().click(u"rail_sync"_s));
        QVERIFY(hands().isOn(u"sync"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_way.program->laptop().office().configured, 60'000);
        QVERIFY(hands().click(u"sync_now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_way.program->laptop().office().phase == SyncPhase::Done
                                     && m_way.program->laptop().office().waitingChanges == 0,
                                 60'000);
        QVERIFY(!m_way.program->laptop().office().trouble);
        QVERIFY(m_way.program->laptop().office().bytesUp > 0);
        QTest::qWait(1'500); // the lists follow
        pictured(u"sync"_s);
    }

    void theCoverHidesEverybodyAndComesBackToTheLetter()
    {
        hands().key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window().isCovered());
        pictured(u"cover"_s);
        for (QLabel* label : window().findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"Finch"), "a name behind the cover");
        QVERIFY(hands().type(u"passphrase"_s, u"practice people live here"_s));
        hands().key(Qt::Key_Return);
        QVERIFY(hands().isOn(u"sync"_s));
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::Way way;
    alongside::test::VisitTest visit(way);
    alongside::test::YearTest year(way);
    alongside::test::CarerTest carer(way);
    for (QObject* played : std::initializer_list<QObject*>{&visit, &year, &carer})
        if (const int failed = alongside::test::exec(*played); failed != 0) return failed;
    return 0;
}

#include "visit_test.moc"
