// The page to leave: what is shown is what is saved, and a copy is in the log before it leaves.

#include "core/casework/versions/made_from.h"
#include "core/documents/pdf.h"
#include "tests/ui/case/page_test.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/plan/leave_page.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/screens/plan/plan_words.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alongside::test {

class PlanTest final : public QObject {
    Q_OBJECT

private:
    static QStringList heardUnder(const Sitting& sitting, const QString& name)
    {
        QStringList heard;
        for (int n = 1; auto* row = sitting.page->findChild<QWidget*>(u"%1_%2"_s.arg(name).arg(n)); ++n)
            if (row->isVisible()) heard.append(QAccessible::queryAccessibleInterface(row)->text(QAccessible::Name));
        return heard;
    }

private slots:
    /// No page is said to hold for longer, or to rest on more, than the record has.
    void whatThePagesRestOnIsSaidFromTheRecord()
    {
        const auto heard = [](Until until) {
            PracticeTable table(until);
            if (until == Until::Started) table.change([](CaseFile& file) { file.plan = {}, file.planLines.clear(); });
            Sitting sitting(new ui::PlanPage(table.opened()));
            return sitting.everything();
        };
        const QString talked = heard(Until::Talked);
        QVERIFY(talked.contains(u"Nothing is decided or agreed yet."_s) && !talked.contains(u"real pages"_s));
        QVERIFY(heard(Until::Priced).contains(u"No money is agreed yet."_s));
        QVERIFY(heard(Until::Agreed).contains(u"It is not started yet."_s));
        QVERIFY(heard(Until::Started).contains(u"The day of the review: 4 November 2024."_s));
    }

    /// A name is typed by people, and no file system may read more in it than a name.
    void theFileIsNamedForThePersonThePageAndTheDay()
    {
        CaseFile file;
        const auto named = [&](const QString& name, QDate day = QDate(2024, 9, 17)) {
            file.person.preferredName = name;
            return ui::paperFileName(ui::Paper::StartingStatement, file, day);
        };
        QCOMPARE(named(u"Josie"_s), u"Josie Starting statement 2024-09-17.pdf"_s);
        QCOMPARE(named(u"Siobh\u00e1n O\u2019Neill-Wyn"_s),
                 u"Siobh\u00e1n O\u2019Neill-Wyn Starting statement 2024-09-17.pdf"_s);
        QCOMPARE(named(u"../\\a:b*c?\"<d>|\u202e\n\te."_s), u"abcd e Starting statement 2024-09-17.pdf"_s);
        QCOMPARE(ui::paperFileName(ui::Paper::StartingStatement, {.person = {.name = u"Josie"_s}}, QDate(2024, 9, 17),
                                   documents::Variant::EasyRead),
                 u"Josie Starting statement easy read 2024-09-17.pdf"_s);
        QCOMPARE(named(u"///"_s, {}), u"Starting statement.pdf"_s);
        QCOMPARE(ui::paperFileName(ui::Paper::CarePlan, {.person = {.name = u"Josie"_s}}, QDate(2024, 9, 17)),
                 u"Josie Care and support plan draft 2024-09-17.pdf"_s);
        file = {.person = {.name = u"Pauline"_s, .subject = CaseSubject::Carer}}; // s25(1)
        QCOMPARE(ui::paperFileName(ui::Paper::CarePlan, file, QDate(2024, 9, 17)),
                 u"Pauline Support plan draft 2024-09-17.pdf"_s);
        QCOMPARE(ui::papersOf(file).at(1).second, u"Support plan"_s);
        QVERIFY(named(QString(u"\u0627"_s).repeated(400)).toUtf8().size() < 200);
    }

    /// Beside the plan as it is written, that is what is saved, and the answer is where the eye is.
    void besideThePlanThePlanIsSavedAndThatIsSaid()
    {
        PracticeTable table(Until::Reviewed);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_pages"_s);
        sitting.at(u"paper"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home); // the starting statement
        sitting.press(u"part_summary"_s);
        QSignalSpy told(sitting.page, &ui::Page::told);
        sitting.run(u"save_pdf"_s);
        auto* dialog = sitting.window->findChild<QFileDialog*>(u"save_dialog"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->selectedFiles().first().contains(u"/Josie Care and support plan draft "_s),
                 qPrintable(dialog->selectedFiles().first()));
        QTemporaryDir folder;
        emit dialog->fileSelected(folder.filePath(u"plan.pdf"_s));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().at(0).value<ui::Message>().happened,
                 u"Saved in %1. Copy 1 from this laptop is written down."_s.arg(QFileInfo(folder.path()).fileName()));
        QVERIFY(QFile::exists(folder.filePath(u"plan.pdf"_s)));
        dialog->reject();
    }

    /// By the keyboard, like any other size; the letter of the law has none, and goes back to large print.
    void easyReadIsChosenShownAndSavedLikeAnyOtherSize()
    {
        PracticeTable table(Until::Reviewed);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        sitting.press(u"part_pages"_s);
        auto* size = static_cast<QComboBox*>(sitting.at(u"print_size"_s));
        size->setFocus();
        QTest::keyClick(size, Qt::Key_End);
        QCOMPARE(size->currentText(), u"Easy read, with pictures"_s);
        auto* sheet = sitting.page->findChild<ui::PdfPreview*>();
        QTRY_VERIFY(sheet->wordsOf(0).contains(u"About Josie"_s));
        QString words;
        for (int number = 0; number < sheet->pageCount(); ++number) words += sheet->wordsOf(number) + u' ';
        words = words.simplified();
        QVERIFY2(words.contains(u"Draft: not signed off yet."_s), qPrintable(words));
        QVERIFY2(words.contains(u"£753.56 every four weeks. From Monday 23 September 2024."_s), qPrintable(words));
        QVERIFY2(words.contains(u"What the words mean"_s), qPrintable(words));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.pdf"_s);
        QSignalSpy left(page, &ui::PlanPage::left);
        page->saveTo(path);
        QTRY_COMPARE(left.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page->bytes());

        auto* papers = static_cast<QComboBox*>(sitting.at(u"paper"_s));
        papers->setFocus();
        QTest::keyClick(papers, Qt::Key_Home);
        QCOMPARE(papers->currentText(), u"Starting statement"_s);
        QCOMPARE(size->findText(u"Easy read"_s, Qt::MatchStartsWith), -1);
        QCOMPARE(size->currentText(), u"Large print"_s);
    }

    /// A version whose place was taken is still a page that somebody has in their drawer.
    void anEarlierVersionIsThereToBeReadAndPrinted()
    {
        PracticeTable table(Until::Reviewed);
        const CaseFile before = table.now();
        CaseFile after = before;
        for (const ushort number : {ushort(1), ushort(2)}) {
            const DecisionId version{QUuid(number, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
            after.signedPlans.append({.id = version,
                                      .on = QDate(2024, 11, 3 + number),
                                      .by = u"Niamh Farrelly"_s,
                                      .review = before.reviews.last().id,
                                      .nextReview = QDate(2025, 9, 15),
                                      .inputs = casework::madeFrom(before, casework::kPlanFrom)});
            after.signOffs.append({.id = {QUuid(number, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)},
                                   .on = QDate(2024, 11, 3 + number),
                                   .by = u"Ruth Amadi"_s,
                                   .version = version});
        }
        after.signedPlans.last().supersedes = {after.signedPlans.first().id};
        table.putDown(before, after);
        CaseFile apart = after; // two laptops sign the next one, each for itself
        for (const ushort number : {ushort(3), ushort(4)}) {
            apart.signedPlans.append(after.signedPlans.last());
            apart.signedPlans.last().id = {QUuid(number, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
            apart.signedPlans.last().supersedes = {after.signedPlans.last().id};
        }
        QCOMPARE(ui::standingWords(apart),
                 u"Version 2 of the plan stands, signed off on 5 November 2024. Two signed plans "
                 "stand beside it, made apart: none of them is on these pages."_s);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        sitting.press(u"part_pages"_s);
        auto* papers = static_cast<QComboBox*>(sitting.at(u"paper"_s));
        const int row = papers->findText(u"Version 1 of the plan, signed off on 4 November 2024"_s);
        QVERIFY(row >= 0 && papers->findText(u"Version 2"_s, Qt::MatchContains) < 0); // that one is the plan itself
        papers->setCurrentIndex(row);
        const auto first = documents::pdfOf(
            ui::paperDocument(ui::Paper::EarlierPlan, documents::Variant::Normal, table.now(), table.services(), 1));
        QVERIFY(first);
        QCOMPARE(page->bytes(), *first);
    }

    /// The dialog proposes it, for the page that is shown.
    void thatNameIsProposed()
    {
        PracticeTable table(Until::Started);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.run(u"save_pdf"_s);
        auto* dialog = sitting.window->findChild<QFileDialog*>(u"save_dialog"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->selectedFiles().first().endsWith(u"/Josie Starting statement 2024-09-17.pdf"_s),
                 qPrintable(dialog->selectedFiles().first()));
        dialog->reject();
    }

    /// The letter about the payments is one of the pages once somebody is paid, and counts from today.
    void theLetterAboutThePaymentsIsThereOnceSomebodyIsPaid()
    {
        const auto offered = [](Until until) {
            PracticeTable table(until);
            Sitting sitting(new ui::PlanPage(table.opened()));
            return static_cast<QComboBox*>(sitting.at(u"paper"_s))->findText(u"Letter about the payments"_s) >= 0;
        };
        QVERIFY(!offered(Until::Chosen));
        QVERIFY(offered(Until::Started));
        PracticeTable table(Until::Started);
        table.clock.setDay(QDate(2024, 10, 22));
        const documents::Document page =
            ui::paperDocument(ui::Paper::Payments, documents::Variant::Normal, table.now(), table.services());
        const auto* next = std::get_if<documents::Callout>(&page.blocks.at(1).is);
        QVERIFY(next);
        QCOMPARE(next->figure, u"£753.56"_s);
        QCOMPARE(next->note, u"It is due on Monday 18 November 2024."_s);
        {
            Sitting sitting(new ui::PlanPage(table.opened()));
            sitting.press(u"paper"_s, Qt::Key_End);
            QCOMPARE(static_cast<QComboBox*>(sitting.at(u"paper"_s))->currentText(), u"Letter about the payments"_s);
        }
    }

    void looksRightFull()
    {
        PracticeTable table(Until::Started);
        looksRight(new ui::PlanPage(table.opened()), u"plan"_s);
    }

    void whomAPageIsFromIsAskedForWhereNobodyHasSaid()
    {
        PracticeTable table(Until::Started);
        const auto from = [&](const QString& council, const QString& ring) {
            table.change([&](CaseFile& file) {
                file.person.councilName = council;
                file.person.workerPhone = ring;
            });
            return std::make_unique<Sitting>(new ui::PlanPage(table.opened()));
        };
        QVERIFY(!from(u"Invented Council"_s, u"01632 960100"_s)->at(u"page_from_nobody"_s)->isVisible());
        const auto nobodys = from(u"Invented Council"_s, {});
        QVERIFY(nobodys->at(u"page_from_nobody"_s)->isVisible());
        QSignalSpy followed(nobodys->page, &ui::Page::followed);
        nobodys->press(u"page_words"_s);
        QCOMPARE(followed.value(0).value(0).toString(), u"alongside:settings#page_council"_s);
    }

    void whatTheLawAsksIsToldByTheRule()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        QCOMPARE(sitting.text(u"law_interim"_s),
                 u"This statement is interim. The plan takes its place at the review on 4 November 2024."_s);
        QCOMPARE(heardUnder(sitting, u"law_held"_s).first(), u"It says already: The needs"_s);
        QCOMPARE(heardUnder(sitting, u"law_held"_s).size(), 7);
        QCOMPARE(heardUnder(sitting, u"law_waits"_s),
                 QStringList({u"Who took part: not yet known"_s, u"Steps to agree it: not yet known"_s,
                              u"A copy given to Josie: not yet known"_s,
                              u"Copies for those Josie asked for: not yet known"_s}));
        auto* open = static_cast<QPushButton*>(sitting.at(u"still_to_plan_0"_s));
        QCOMPARE(open->text(), u"Advice: what each piece does"_s);
        QVERIFY(!page->findChild<QWidget*>(u"still_to_plan_1"_s));
        QSignalSpy followed(page, &ui::Page::followed);
        sitting.press(u"still_to_plan_0"_s);
        QCOMPARE(followed.value(0).value(0).toString(), page->link(u"choices"_s, u"advice_1_about"_s));

        table.session().take(table.change([](CaseFile& file) { file.advice.first().about = AdviceAbout::Both; }));
        QTRY_COMPARE(heardUnder(sitting, u"law_held"_s).size(), 8);
        QVERIFY(!sitting.at(u"still_to_plan"_s)->isVisible());
        QVERIFY(!sitting.at(u"law_needs"_s)->isVisible());
        // What is noted after it was agreed is not what was agreed.
        table.session().take(table.change([](CaseFile& file) { file.outcomes.last().areas.clear(); }));
        QTRY_VERIFY(sitting.at(u"noted_since"_s)->isVisible());
        QVERIFY(!sitting.at(u"law_needs"_s)->isVisible());

        PracticeTable before(Until::Priced);
        Sitting talked(new ui::PlanPage(before.opened()));
        QVERIFY(talked.text(u"law_needs"_s).startsWith(u"Not answered yet: eating and drinking"_s));
        QVERIFY(!talked.at(u"noted_since"_s)->isVisible());
    }

    void whatWasNotedSinceItWasAgreedIsSaidBesideThePageAndNotOnIt()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        const QByteArray before = page->bytes();
        QVERIFY(!sitting.at(u"noted_since"_s)->isVisible());
        table.session().take(table.change([](CaseFile& file) {
            file.money.contingencyPct = Quantity::whole(20);
            file.lines.removeFirst();
            file.circle.clear();
            file.person.workerName = u"Somebody Else"_s;
            file.person.councilName = u"Another Council"_s;
        }));
        QTRY_VERIFY(sitting.at(u"noted_since"_s)->isVisible());
        QCOMPARE(page->bytes(), before);
        table.session().take(table.change([](CaseFile& file) { file.entries.clear(); })); // not on the page at all
        QTRY_COMPARE(table.session().file().entries.size(), 0);
        QCOMPARE(page->bytes(), before);
    }

    void beforeAnythingIsDecidedEachPartIsALink()
    {
        PracticeTable table;
        Sitting sitting(new ui::PlanPage(table.opened()));
        QVERIFY(comesToRest(sitting.page));
        keep(sitting.page, u"plan-nothing-yet"_s);
        QCOMPARE(heardUnder(sitting, u"law_held"_s), QStringList());
        QVERIFY(static_cast<QPushButton*>(sitting.at(u"still_to_plan_7"_s))->isVisible());
        QVERIFY(!sitting.everything().contains(u'£'));
    }

    void theBytesOnShowAreTheBytesSaved()
    {
        PracticeTable table(Until::Started);
        QTemporaryDir folder;
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        auto* preview = page->findChild<ui::PdfPreview*>();
        QString words;
        for (int i = 0; i < preview->pageCount(); ++i) words += preview->wordsOf(i);
        QVERIFY2(words.contains(u"276.59"_s), qPrintable(words));
        QSignalSpy left(page, &ui::PlanPage::left);
        page->saveTo(folder.filePath(u"page.pdf"_s));
        QTRY_COMPARE(left.size(), 1);
        QFile saved(folder.filePath(u"page.pdf"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), page->bytes());
    }

    void largePrintIsLonger()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        auto* preview = page->findChild<ui::PdfPreview*>();
        const int normal = preview->pageCount();
        QVERIFY(normal >= 1);
        sitting.type(u"print_size"_s, u"Large"_s);
        QTRY_VERIFY(preview->pageCount() > normal);
    }

    void itPrintsOnPaperOfAnyPrinter()
    {
        PracticeTable table(Until::Started);
        QTemporaryDir folder;
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setResolution(100);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        QVERIFY(bool(ui::printPaper(page->bytes(), printer)));
        QVERIFY(QFile(folder.filePath(u"printed.pdf"_s)).size() > 1000);
        QVERIFY(!ui::printPaper("no pdf", printer));
    }

    void withoutAPrinterPrintSaysSoAndMakesThePdf()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty()) QSKIP("this machine has a printer");
        PracticeTable table(Until::Started);
        QTemporaryDir folder;
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.run(u"print"_s);
        QVERIFY(sitting.text(u"print_state"_s).startsWith(u"This laptop knows no printer."_s));
        auto* dialog = sitting.window->findChild<QFileDialog*>(u"save_dialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const QString path = folder.filePath(u"plan.pdf"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(sitting.text(u"print_state"_s).startsWith(u"Saved in "_s));
        QVERIFY(QFile(path).size() > 1000);
    }

    void aLetterThatCannotBePrintedIsNamed()
    {
        PracticeTable table(Until::Started);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        QVERIFY(!sitting.at(u"letters_lost"_s)->isVisible());
        table.session().take(table.change([](CaseFile& file) { file.person.name += u"\U000F0000"_s; }));
        QTRY_VERIFY(sitting.at(u"letters_lost"_s)->isVisible());
        QVERIFY(sitting.text(u"letters_lost"_s).contains(u"\U000F0000"_s));
    }

    void notEligibleOpensOnTheLetter()
    {
        PracticeTable table(Until::Started, u"idris-vaughan"_s);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        keep(page, u"plan-letter"_s);
        QVERIFY(!sitting.at(u"law"_s)->isVisible()); // a letter is no plan
        QVERIFY(!table.now().determinations.isEmpty());
        QVERIFY(!table.now().determinations.last().eligible);
        QVERIFY(page->findChild<ui::PdfPreview*>()->pageCount() >= 1);
    }
};

std::unique_ptr<QObject> planTest()
{
    return std::make_unique<PlanTest>();
}

} // namespace alongside::test

#include "plan_test.moc"
