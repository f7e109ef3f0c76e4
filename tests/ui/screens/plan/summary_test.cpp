// The plan as it is written: by keyboard alone, with its figures and the length of its pages live beside it.

#include "core/domain/views/own_words.h"
#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "ui/screens/choices/choices_page.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/shell/places/link.h"
#include "ui/widgets/pictures/pdf_preview.h"
#include "ui/widgets/why.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

class PlanSummaryTest final : public QObject {
    Q_OBJECT

private:
    /// A line for the first outcome, bought, of so much a week in pence.
    static PlanLine bought(const CaseFile& file, qsizetype outcome, std::optional<qint64> pence, uchar number)
    {
        PlanLine line{.id = {QUuid(0x9a, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, number)},
                      .outcomes = {file.outcomes.at(outcome).id},
                      .what = u"Line %1"_s.arg(int(number)),
                      .metBy = WhoMeets::Council};
        if (pence) line.quote = Money::pence(*pence);
        return line;
    }
    /// Each funded outcome with one line, so that the whole comes to `pence` a week.
    static void planAll(CaseFile& file, qint64 pence)
    {
        file.planLines.clear();
        for (qsizetype at = 0; at < file.outcomes.size(); ++at)
            file.planLines.append(bought(file, at, at == 0 ? pence : 0, uchar(at + 1)));
    }
    static QString figure(const Sitting& sitting, const QString& name)
    {
        return static_cast<QPushButton*>(sitting.at(name))->text();
    }

private slots:
    void looksRightWritten()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) {
            file.plan.whatMatters = u"Tea before the shower; the door closed; hot food she has chosen."_s;
            planAll(file, 25000);
            file.planLines[1].quote.reset();
        });
        looksRight(new ui::PlanPage(table.opened()), u"plan-summary"_s);
        auto* page = new ui::PlanPage(table.opened());
        page->findChild<QPushButton*>(u"plan_line_1_open"_s)->setChecked(true);
        looksRight(page, u"plan-summary-line-open"_s);
    }

    /// SI 2014/2871 reg 3: family named in a line as paid is asked about on Choices, and told here from there.
    void familyPaidByALineIsAskedAboutOnChoicesAndNowhereElse()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { planAll(file, 25000); });
        QString place;
        {
            Sitting sitting(new ui::PlanPage(table.opened()));
            QSignalSpy led(sitting.page, &ui::Page::followed);
            QVERIFY(!sitting.at(u"plan_line_1_ask_payee"_s)->isVisible());
            sitting.type(u"plan_line_1_who"_s, u"Kindling"_s);
            QVERIFY(!sitting.at(u"plan_line_1_ask_payee"_s)->isVisible());
            sitting.type(u"plan_line_1_who"_s, u" and Bernie"_s);
            QTRY_VERIFY(sitting.at(u"plan_line_1_ask_payee"_s)->isVisible());
            QVERIFY2(sitting.text(u"plan_line_1_payees"_s).startsWith(u"Bernie may be family."_s),
                     qPrintable(sitting.text(u"plan_line_1_payees"_s)));
            sitting.press(u"plan_line_1_ask_payee"_s);
            QCOMPARE(led.size(), 1);
            place = ui::Link::read(led.first().at(0).toString())->field;
            QTRY_COMPARE(table.now().payees.size(), 1);
            QCOMPARE(table.now().payees.first().name, u"Bernie"_s);
            sitting.press(u"plan_line_1_ask_payee"_s); // named there by now: led there, and not named twice
            QCOMPARE(led.size(), 2);
        }
        table.close();
        QCOMPARE(table.now().payees.size(), 1);
        {
            Sitting choices(new ui::ChoicesPage(table.opened()));
            QVERIFY(choices.page->focusField(place));
            QVERIFY(choices.at(u"payee_1_name"_s)->isAncestorOf(QApplication::focusWidget())
                    || choices.at(u"payee_1_name"_s) == QApplication::focusWidget());
        }
        table.change([](CaseFile& file) {
            file.payees.first().kin = Kin::Sister;
            file.payees.first().sameHousehold = Tri::No;
        });
        Sitting again(new ui::PlanPage(table.opened()));
        const QString said = again.text(u"plan_line_1_payees"_s);
        QVERIFY2(said.startsWith(u"Choices says of Bernie: It may pay them."_s), qPrintable(said));
        QCOMPARE(static_cast<QPushButton*>(again.at(u"plan_line_1_ask_payee"_s))->text(), u"See Bernie on Choices"_s);
    }

    /// [S2] [S51] [S53] What the person writes goes into the record by keyboard, and nothing is asked for that is there.
    void thePlanIsWrittenByKeyboard()
    {
        PracticeTable table(Until::Started);
        Sitting sitting(new ui::PlanPage(table.opened()));
        QVERIFY(!sitting.at(u"plan_summary"_s)->isVisible()); // nothing is written yet: the pages of that day
        sitting.press(u"part_summary"_s);
        QVERIFY(sitting.at(u"plan_summary"_s)->isVisible());
        QVERIFY(sitting.text(u"plan_has_needs"_s).startsWith(u"Eligible: eating and drinking"_s));
        QSignalSpy led(sitting.page, &ui::Page::followed);
        sitting.press(u"plan_to_needs"_s); // to where each was said
        QCOMPARE(ui::Link::read(led.value(0).value(0).toString())->screen, u"eligibility"_s);
        QVERIFY(sitting.text(u"plan_has_budget"_s).contains(u"276.59 a week"_s));
        sitting.type(u"plan_what_matters"_s, u"Tea first"_s);
        sitting.type(u"plan_risk"_s, u"My own tea"_s);
        sitting.press(u"add_plan_line_1"_s);
        QCOMPARE(QApplication::focusWidget(), sitting.at(u"plan_line_1_what"_s)->focusProxy()
                                                  ? sitting.at(u"plan_line_1_what"_s)->focusProxy()
                                                  : sitting.at(u"plan_line_1_what"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Dinners"_s);
        sitting.type(u"plan_line_1_met_by"_s, u"My b"_s);
        sitting.type(u"plan_line_1_who"_s, u"Dawn"_s);
        sitting.type(u"plan_line_1_when"_s, u"six days"_s);
        QCOMPARE(sitting.text(u"plan_line_1_comes_to"_s), u"no price asked yet"_s);
        sitting.press(u"plan_line_1_open"_s);
        sitting.type(u"plan_line_1_quote"_s, u"13.90"_s);
        QCOMPARE(sitting.text(u"plan_line_1_comes_to"_s), u"how much of it is not said yet"_s);
        QVERIFY2(sitting.text(u"plan_not_counted"_s).contains(u"how much of it is not said yet: Dinners"_s),
                 qPrintable(sitting.text(u"plan_not_counted"_s)));
        sitting.type(u"plan_line_1_quantity"_s, u"1"_s); // into an empty box
        sitting.type(u"plan_line_1_times"_s, u"6"_s);
        QVERIFY(!sitting.text(u"plan_not_counted"_s).contains(u"not said yet: Dinners"_s));
        QCOMPARE(sitting.text(u"plan_line_1_comes_to"_s), u"£83.40 a week"_s);
        table.session().flush();
        QTRY_COMPARE(table.now().planLines.size(), 1);
        QTRY_COMPARE(table.now().planLines.first().times, Quantity::whole(6));
        const PlanLine line = table.now().planLines.first();
        QCOMPARE(line.what, u"Dinners"_s);
        QCOMPARE(line.metBy, WhoMeets::Council);
        QCOMPARE(line.who, u"Dawn"_s);
        QCOMPARE(line.quote, Money::pence(1390));
        QCOMPARE(line.outcomes, QList{table.now().outcomes.first().id});
        QCOMPARE(table.now().plan.whatMatters, u"Tea first"_s);
        QCOMPARE(table.now().plan.riskIChoose, u"My own tea"_s);

        sitting.press(u"part_pages"_s);
        QVERIFY(!sitting.at(u"plan_summary"_s)->isVisible());
        sitting.type(u"paper"_s, u"Care"_s);
        auto* preview = sitting.page->findChild<ui::PdfPreview*>();
        QString words;
        for (int i = 0; i < preview->pageCount(); ++i) words += preview->wordsOf(i);
        QVERIFY2(words.contains(u"Draft: not signed off yet."_s) && words.contains(u"Tea first"_s), qPrintable(words));
        for (const QWidget* widget : sitting.page->findChildren<QWidget*>())
            QVERIFY(!widget->objectName().contains(u"sign"_s) || widget->objectName() == u"page_from_nobody"_s);
    }

    /// [S79] [S105] [S58] Lines move freely; above what is agreed it is talked about, and nothing waits.
    void whetherItFitsTheMoneyIsSaidAsItIsTyped()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { planAll(file, 27000); });
        Sitting sitting(new ui::PlanPage(table.opened()));
        QVERIFY(sitting.text(u"plan_verdict"_s).startsWith(u"About right."_s));
        QCOMPARE(figure(sitting, u"figure_plan_week"_s), u"£270.00"_s);
        QCOMPARE(sitting.text(u"name_of_plan_week"_s), u"A week, of £276.59 agreed"_s);
        QVERIFY(!sitting.at(u"plan_not_enough_note"_s)->isVisible());
        const auto* week = static_cast<ui::WhyNumber*>(sitting.at(u"figure_plan_week"_s));
        QVERIFY2(week->why().sentence.contains(u"about right"_s), qPrintable(week->why().sentence));
        QVERIFY(week->why().inputs.first().contains(u"£270.00 a week"_s));

        sitting.press(u"plan_line_1_open"_s);
        const auto quote = [&](const QString& pounds) {
            sitting.into(u"plan_line_1_quote"_s);
            QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
            QTest::keyClicks(QApplication::focusWidget(), pounds);
        };
        quote(u"300"_s);
        QVERIFY(sitting.text(u"plan_verdict"_s).startsWith(u"Above what is agreed. Talk about it"_s));
        QVERIFY(sitting.at(u"plan_not_enough_note"_s)->isVisible());
        QCOMPARE(sitting.whyNot(u"print"_s), QString()); // nothing waits
        sitting.type(u"plan_not_enough_note"_s, u"Mornings cost more"_s);
        table.session().flush();
        QTRY_COMPARE(table.now().money.notEnoughNote, u"Mornings cost more"_s);
        quote(u"100"_s);
        QVERIFY(sitting.text(u"plan_verdict"_s).startsWith(u"Well below what is agreed."_s));
        QVERIFY(sitting.text(u"plan_verdict"_s).contains(u"nothing is taken away"_s));
        // A note to the manager changes nothing of what was agreed.
        QVERIFY(!sitting.at(u"noted_since"_s)->isVisible());
    }

    /// [S66] What was said at the first call stands over the boxes of the plan, or what they said first.
    void thePlanOpensOnWhatWasSaidAtFirst()
    {
        PracticeTable table(Until::Started);
        const QString called = table.now().person.contactWords;
        QVERIFY(!called.isEmpty());
        {
            Sitting sitting(new ui::PlanPage(table.opened()));
            sitting.press(u"part_summary"_s);
            QCOMPARE(sitting.text(u"plan_said_at_first"_s), u"\u201C%1\u201D"_s.arg(called));
            QVERIFY(sitting.at(u"plan_said_at_first"_s)->isVisible());
            const auto top = [&](const QString& name) { return sitting.at(name)->mapTo(sitting.page, QPoint()).y(); };
            for (const QString& later : {u"plan_about_me"_s, u"plan_what_matters"_s, u"plan_from_record"_s})
                QVERIFY2(top(u"plan_said_at_first"_s) < top(later), qPrintable(later));
        }
        table.change([](CaseFile& file) { file.person.contactWords.clear(); });
        Sitting later(new ui::PlanPage(table.opened()));
        QVERIFY(
            later.text(u"plan_said_at_first"_s).startsWith(u"\u201C%1\u201D"_s.arg(ownWords(table.now(), 1).first())));
    }

    void whatNobodyHasAskedOrPlannedIsNamed()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) {
            planAll(file, 20000);
            file.planLines[1].quote.reset();
            file.planLines.remove(2);
        });
        Sitting sitting(new ui::PlanPage(table.opened()));
        QCOMPARE(sitting.text(u"plan_not_counted"_s), u"No price asked yet: Line 2."_s);
        QVERIFY(sitting.text(u"plan_verdict"_s).startsWith(u"Not yet known"_s));
        QCOMPARE(sitting.text(u"name_of_plan_week"_s), u"A week so far, of £276.59 agreed"_s);
        QVERIFY2(sitting.text(u"plan_uncovered"_s).contains(table.now().outcomes.at(2).statement.left(20)),
                 qPrintable(sitting.text(u"plan_uncovered"_s)));
    }

    /// [S1] Two pages, and a meter that says how far they are full.
    void theMeterSaysHowManyPagesItTakes()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { planAll(file, 25000); });
        Sitting sitting(new ui::PlanPage(table.opened()));
        QVERIFY2(sitting.text(u"page_meter"_s).endsWith(u" of 2 pages"_s), qPrintable(sitting.text(u"page_meter"_s)));
        table.session().take(table.change([](CaseFile& file) {
            file.plan.aboutMe = u"There is a great deal to know before anything else is said. "_s.repeated(60);
        }));
        QTRY_VERIFY(sitting.text(u"page_meter"_s).contains(u"more than fits"_s));
    }

    void aLineIsTakenAwayAndTheKeyboardStaysNear()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { file.planLines = {bought(file, 0, 1000, 1), bought(file, 0, 1000, 2)}; });
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"plan_line_1_open"_s);
        sitting.press(u"plan_line_1_remove"_s);
        QTRY_COMPARE(table.session().file().planLines.size(), 1);
        QTRY_VERIFY(!sitting.page->findChild<QWidget*>(u"plan_line_1"_s));
        QVERIFY(sitting.at(u"plan_line_2"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void aLineOfAnOutcomeThatWentIsStillThere()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { planAll(file, 25000); });
        Sitting sitting(new ui::PlanPage(table.opened()));
        table.session().take(table.change([](CaseFile& file) { file.outcomes.removeFirst(); }));
        QTRY_COMPARE(sitting.text(u"plan_not_counted"_s), u"For no outcome yet, so not counted: Line 1."_s);
        QVERIFY(sitting.at(u"plan_line_1_what"_s)->isVisible());
    }

    /// A need that nobody meets yet, and one box by its name: the keyboard is there, on whatever part the page stood.
    void whatIsStillToSayIsFoundByNeedByLineAndByName()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { file.planLines = {bought(file, 0, 1000, 1)}; });
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_pages"_s);
        QVERIFY(sitting.page->focusField(QString::fromLatin1(keyOf(CareArea::Nutrition))));
        QVERIFY(sitting.at(u"plan_summary"_s)->isVisible());
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"add_plan_line_"_s));
        QVERIFY(sitting.page->focusField(u"plan_line_1_quoted_by"_s));
        QVERIFY(sitting.at(u"plan_line_1_quoted_by"_s)->isAncestorOf(QApplication::focusWidget())
                || sitting.at(u"plan_line_1_quoted_by"_s) == QApplication::focusWidget());
        QVERIFY(sitting.page->focusField(u"print_size"_s));
        QVERIFY(!sitting.at(u"plan_summary"_s)->isVisible());
    }

    /// Two laptops write on the plan at once: what comes in is shown, and not under anybody's hands.
    void whatComesInIsShown()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { file.planLines = {bought(file, 0, 1000, 1)}; });
        Sitting sitting(new ui::PlanPage(table.opened()));
        table.session().take(table.change([](CaseFile& file) {
            file.planLines.first().who = u"Dawn"_s;
            file.plan.whatMatters = u"Tea first"_s;
        }));
        QTRY_VERIFY(sitting.everything().contains(u"Dawn"_s));
        QTRY_VERIFY(sitting.everything().contains(u"Tea first"_s));
    }

    void thePartsAndTheFieldsOutliveTheCover()
    {
        Room room(Until::Started);
        room.session().act([](CaseFile& file) { file.planLines = {bought(file, 0, 1000, 1)}; });
        room.goTo(u"plan"_s);
        QVERIFY(room.window.page()->focusField(u"plan_line_1_quantity"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        room.window.showCover(new QWidget);
        room.window.showWork({u"people"_s, {}, {}});
        QCOMPARE(room.window.page()->screen(), u"plan"_s);
        room.goTo(u"money"_s);
        room.goTo(u"plan"_s);
        QVERIFY(room.window.page()->findChild<QWidget*>(u"plan_summary"_s)->isVisible());
    }
};

std::unique_ptr<QObject> planSummaryTest()
{
    return std::make_unique<PlanSummaryTest>();
}

} // namespace alongside::test

#include "summary_test.moc"
