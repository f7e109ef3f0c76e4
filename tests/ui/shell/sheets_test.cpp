// What stands before the window: the first run, and the cover one unlocks.

#include "tests/ui/shell/made_screens.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/run.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/first_run/first_run_sheet.h"
#include "ui/screens/unlock/unlock_sheet.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class SheetsTest : public QObject {
    Q_OBJECT

private slots:
    void aWrongPassphraseSaysThreeThingsAndWaits()
    {
        const StillClock clock;
        ui::UnlockSheet sheet(clock);
        sheet.resize(1366, 768);
        sheet.show();
        sheet.activateWindow();
        sheet.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy asked(&sheet, &ui::UnlockSheet::unlockAsked);
        QTest::keyClicks(QApplication::focusWidget(), u"not the right one"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1); // opening: no second try meanwhile
        sheet.showTrouble({ErrorCode::WrongPassphrase, {}, {}}, 3, 0);
        QVERIFY(sheet.findChild<QLabel*>(u"trouble_why"_s)->text().contains(u"3 more tries before a short wait."_s));
        QCOMPARE(nameless(&sheet), QStringList());
        QCOMPARE(outside(&sheet, &sheet), QStringList());
        keep(&sheet, u"unlock_1366"_s);
        sheet.showTrouble({ErrorCode::WrongPassphrase, {}, {}}, 0, 4000);
        QCOMPARE(sheet.findChild<QPushButton*>(u"unlock"_s)->text(), u"Wait 4 seconds"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        sheet.resize(683, 384);
        QVERIFY(comesToRest(&sheet));
        keep(&sheet, u"unlock_683"_s);
    }

    void whatACouncilGaveIsReadBeforeAnythingIsMade()
    {
        ui::FirstRunSheet sheet([](const QString&, const QStringList&) { return QString(); },
                                [](const QString&, const QString& file) {
                                    return file == u"council.json"_s ? QString() : u"We could not read it."_s;
                                });
        sheet.show();
        auto* next = sheet.findChild<QPushButton*>(u"first_next"_s);
        auto* missing = sheet.findChild<QLabel*>(u"first_missing"_s);
        auto* line = sheet.findChild<QLineEdit*>(u"invitation"_s);
        auto* file = sheet.findChild<QLineEdit*>(u"council_file"_s);
        sheet.findChild<QLineEdit*>(u"your_name"_s)->setText(u"Niamh Farrelly"_s);
        file->setText(u"elsewhere.json"_s);
        next->click();
        QVERIFY(missing->text().contains(u"Paste the line"_s));
        line->setText(u"alongside-enrolment-1 ..."_s);
        next->click();
        QCOMPARE(missing->text(), u"We could not read it."_s);
        file->setText(u"council.json"_s);
        next->click();
        QVERIFY(sheet.findChild<QLineEdit*>(u"new_passphrase"_s)->isVisible());
        for (QLabel* label : sheet.findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"set a new one"_s), "nothing can set a forgotten passphrase anew");
    }

    void firstRunIsThreeShortPages()
    {
        ui::FirstRunSheet sheet([](const QString& words, const QStringList&) {
            return words.size() < 15 ? u"Enter 15 characters or more."_s : QString();
        });
        sheet.resize(1366, 768);
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy answered(&sheet, &ui::FirstRunSheet::answered), finished(&sheet, &ui::FirstRunSheet::finished);
        auto* next = sheet.findChild<QPushButton*>(u"first_next"_s);
        auto* missing = sheet.findChild<QLabel*>(u"first_missing"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!missing->text().isEmpty());
        sheet.findChild<QLineEdit*>(u"your_name"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Niamh Farrelly"_s);
        keep(&sheet, u"first_run_1"_s);
        QCOMPARE(nameless(&sheet), QStringList());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"short"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(answered.isEmpty());
        sheet.findChild<QLineEdit*>(u"new_passphrase"_s)->setText(u"four words are enough"_s);
        sheet.findChild<QLineEdit*>(u"passphrase_again"_s)->setText(u"four words are enough"_s);
        keep(&sheet, u"first_run_2"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(answered.size(), 1);
        const auto answers = answered.last().at(0).value<ui::FirstRunAnswers>();
        QCOMPARE(answers.name, u"Niamh Farrelly"_s);
        QCOMPARE(answers.role, u"Social worker"_s);
        QCOMPARE(answers.passphrase, u"four words are enough"_s);
        const auto said = [&sheet] {
            QString all;
            for (const QLabel* label : sheet.findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
            return all;
        };
        QVERIFY2(said().contains(u"Making your safe place"_s), qPrintable(said()));
        sheet.showDone();
        QVERIFY2(!said().contains(u"Making"_s) && said().contains(u"safe place is made"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"once this laptop has joined"_s), qPrintable(said()));
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
    }

    /// On a common laptop, and with letters twice as large: the buttons are whole, and each page begins at its top.
    void nothingOfTheFirstRunIsCutOff_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200}) QTest::addRow("%d", percent) << percent;
    }

    void nothingOfTheFirstRunIsCutOff()
    {
        QFETCH(const int, percent);
        const auto usual = qScopeGuard([] { theme()->setTextSize(100); });
        theme()->setTextSize(percent);
        ui::FirstRunSheet sheet([](const QString&, const QStringList&) { return QString(); });
        sheet.resize(1366, 768);
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        auto* next = sheet.findChild<QPushButton*>(u"first_next"_s);
        const auto* scrolled = sheet.findChild<QScrollArea*>();
        const auto isWhole = [&sheet](const QWidget* part) {
            return !part->isVisible() || part->visibleRegion().boundingRect() == part->rect();
        };
        const auto check = [&](const QString& page) {
            QVERIFY(comesToRest(&sheet));
            keep(&sheet, u"first_run_%1_at_%2"_s.arg(page).arg(percent));
            for (const auto* button : sheet.findChildren<QPushButton*>(QRegularExpression(u"^first_"_s)))
                QVERIFY2(isWhole(button), qPrintable(page + u": "_s + button->objectName()));
            QCOMPARE(scrolled->verticalScrollBar()->value(), 0);
            QVERIFY2(isWhole(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
        };
        check(u"who"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Niamh Farrelly"_s);
        for (int stops = 0; stops < 5; ++stops) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(isWhole(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
        }
        QTest::mouseClick(next, Qt::LeftButton);
        check(u"unlock"_s);
        for (const QString& field : {u"new_passphrase"_s, u"passphrase_again"_s})
            sheet.findChild<QLineEdit*>(field)->setText(u"four words are enough"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        sheet.showDone();
        check(u"people"_s);
    }

    void theLastPageSaysOneThingAtATimeOfTheOffice()
    {
        ui::FirstRunSheet sheet([](const QString&, const QStringList&) { return QString(); });
        sheet.show();
        const auto said = [&sheet](const QString& words) {
            const auto labels = sheet.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        sheet.findChild<QLineEdit*>(u"your_name"_s)->setText(u"Niamh Farrelly"_s);
        sheet.findChild<QLineEdit*>(u"invitation"_s)->setText(u"alongside-enrolment-1"_s);
        sheet.findChild<QLineEdit*>(u"council_file"_s)->setText(u"council.json"_s);
        auto* next = sheet.findChild<QPushButton*>(u"first_next"_s);
        next->click();
        for (const QString& field : {u"new_passphrase"_s, u"passphrase_again"_s})
            sheet.findChild<QLineEdit*>(field)->setText(u"four words are enough"_s);
        next->click();
        sheet.showDone();
        QVERIFY(said(u"Asking your office to take this laptop"_s));
        sheet.showJoined(u"Invented Council"_s);
        QVERIFY(said(u"knows this laptop now"_s) && said(u"Invented Council"_s) && !said(u"need not wait"_s));
        sheet.showNotJoined({ErrorCode::ServerUnreachable, u"enrol"_s, {}});
        QVERIFY(said(u"could not reach"_s) && said(u"Join your office"_s) && !said(u"knows this laptop"_s));
    }
};

std::unique_ptr<QObject> sheetsTest()
{
    return std::make_unique<SheetsTest>();
}

} // namespace alongside::test

#include "sheets_test.moc"
