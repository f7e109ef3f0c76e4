// The page to leave: what is shown is what is saved, and a copy is in the log before it leaves.

#include "tests/ui/screens/person/page_test.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/widgets/pdf_preview.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

class PlanTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Started);
        looksRight(new ui::PlanPage(table.services(), table.view()), u"plan"_s);
    }

    void theBytesOnShowAreTheBytesSaved()
    {
        PracticeTable table(Until::Started);
        QTemporaryDir folder;
        auto* page = new ui::PlanPage(table.services(), table.view());
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
        auto* page = new ui::PlanPage(table.services(), table.view());
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
        auto* page = new ui::PlanPage(table.services(), table.view());
        Sitting sitting(page);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setResolution(100);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        QVERIFY(bool(ui::printPaper(page->bytes(), printer)));
        QVERIFY(QFile(folder.filePath(u"printed.pdf"_s)).size() > 1000);
        QVERIFY(!ui::printPaper("no pdf", printer));
    }

    void notEligibleOpensOnTheLetter()
    {
        PracticeTable table(Until::Started, u"idris-vaughan"_s);
        auto* page = new ui::PlanPage(table.services(), table.view());
        Sitting sitting(page);
        keep(page, u"plan-letter"_s);
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
