// The planning pack, given from the real page by keyboard: shown before it is written, whole or not at all, and nothing of it
// in the record.

#include "tests/ui/case/page_test.h"
#include "ui/screens/plan/pack_card.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// No file may grow beyond this meanwhile: what a full stick does to somebody who writes.
class LittleRoom {
public:
    explicit LittleRoom(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~LittleRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;

private:
    rlimit m_before{};
};

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PackTest final : public QObject {
    Q_OBJECT

private slots:
    /// [S101] [S9] What is listed is what is written; the record holds that it was given, and no word of it.
    void itIsShownThenWrittenAndTheRecordHoldsNothingOfIt()
    {
        PracticeTable table(Until::Reviewed);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        sitting.press(u"part_pack"_s);
        QCOMPARE(QApplication::focusWidget(), sitting.at(u"pack_write"_s));
        const QString shown = sitting.text(u"pack_list"_s);
        const CaseFile before = table.now();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* dialog = sitting.window->findChild<QFileDialog*>(u"pack_dialog"_s);
        QVERIFY(dialog);
        QTemporaryDir folder;
        auto* card = sitting.page->findChild<ui::PackCard*>();
        QSignalSpy written(card, &ui::PackCard::written);
        emit dialog->fileSelected(folder.path());
        QTRY_COMPARE(written.size(), 1);
        dialog->reject();

        const QStringList folders = everythingIn(folder.path());
        QCOMPARE(folders.size(), 1);
        QVERIFY2(folders.first().startsWith(u"Josie planning pack 20"_s), qPrintable(folders.first()));
        QVERIFY2(shown.contains(folders.first()), qPrintable(shown));
        const QDir pack(folder.filePath(folders.first()));
        const QStringList files = everythingIn(pack.path());
        QCOMPARE(files.size(), 11);
        for (const QString& name : files) {
            QVERIFY2(shown.contains(name), qPrintable(name));
            const QByteArray bytes = read(pack.filePath(name));
            QVERIFY2(name.endsWith(u".txt"_s) ? bytes.contains("These sheets are yours.") : bytes.startsWith("%PDF"),
                     qPrintable(name));
        }
        QCOMPARE(table.now(), before);
        QVERIFY(sitting.text(u"pack_state"_s).contains(folders.first()));

        card->writeTo(folder.path()); // once more: beside it, over nothing
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(everythingIn(folder.path()), (QStringList{folders.first(), folders.first() + u" (2)"_s}));
    }

    /// [S101] A folder that is not there, that is none, or that is full: one sentence, and nothing half-done.
    void whatCannotBeWrittenWholeLeavesNothing()
    {
        PracticeTable table(Until::Agreed);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        sitting.press(u"part_pack"_s);
        auto* card = sitting.page->findChild<ui::PackCard*>();
        QSignalSpy failed(page, &ui::Page::failed);
        QTemporaryDir folder;
        const auto failsAt = [&](const QString& where) {
            const qsizetype count = failed.size();
            card->writeTo(where);
            return QTest::qWaitFor([&] { return failed.size() == count + 1; })
                   && failed.last().at(0).value<Error>().code == ErrorCode::OutputUnwritable;
        };
        QVERIFY(failsAt(folder.filePath(u"nowhere"_s)));
        QFile file(folder.filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(failsAt(file.fileName()));
        QCOMPARE(everythingIn(folder.path()), QStringList{u"a file"_s});

        const auto files = ui::packFiles(table.now(), documents::Variant::Normal, table.services());
        QVERIFY(bool(files));
        {
            const LittleRoom full(4096); // the first page of words fits, the sheets do not
            const auto whole = ui::writePack(*files, folder.path(), u"pack"_s);
            QVERIFY(!whole);
            QCOMPARE(whole.error().code, ErrorCode::OutputUnwritable);
        }
        QCOMPARE(everythingIn(folder.path()), QStringList{u"a file"_s});
        QVERIFY(bool(ui::writePack(*files, folder.path(), u"pack"_s)));
    }

    void looksRightToGive()
    {
        PracticeTable table(Until::Reviewed);
        auto* page = new ui::PlanPage(table.opened());
        page->findChild<QPushButton*>(u"part_pack"_s)->click();
        looksRight(page, u"planning_pack"_s);
    }

    void withoutAPrinterItSaysSo()
    {
        PracticeTable table(Until::Agreed);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_pack"_s);
        sitting.press(u"pack_print"_s);
        QVERIFY(sitting.text(u"pack_state"_s).startsWith(u"This laptop knows no printer."_s));
    }

    /// [S110] What was said at the review is a page like the others, of each review that was held.
    void whatWasSaidAtTheReviewIsAPageToTake()
    {
        PracticeTable table(Until::Reviewed);
        auto* page = new ui::PlanPage(table.opened());
        Sitting sitting(page);
        sitting.press(u"part_pages"_s);
        auto* papers = static_cast<QComboBox*>(sitting.at(u"paper"_s));
        const int row = papers->findText(u"What was said at the review of 4 November 2024"_s);
        QVERIFY(row >= 0);
        papers->setCurrentIndex(row);
        auto* sheet = sitting.page->findChild<ui::PdfPreview*>();
        QTRY_VERIFY2(sheet->wordsOf(0).contains(u"Review with Josie Thackray"_s), qPrintable(sheet->wordsOf(0)));
        QCOMPARE(static_cast<QComboBox*>(sitting.at(u"print_size"_s))->count(), 2);
    }
};

std::unique_ptr<QObject> packTest()
{
    return std::make_unique<PackTest>();
}

} // namespace alongside::test

#include "pack_test.moc"
