// The screens of the shell say what stands, now: after a key, another page or the office has changed it.

#include "tests/ui/shell/still_clock.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/first_run/first_run_sheet.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/settings/settings_page.h"
#include "ui/screens/sync/sync_page.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class StandsTest final : public QObject {
    Q_OBJECT

private slots:
    void theSettingsSayWhatIsSoNowAlsoWhereAKeyOrAnotherPageChangedIt()
    {
        ui::SettingsPage page({u"/x"_s, u"keyring"_s, false, {}, false}, 200, ui::Look::Light, 5);
        QSignalSpy chosen(&page, &ui::SettingsPage::textSizeChosen);
        for (const int size : {100, 125, 150, 175, 200, 100}) { // every step that Ctrl+plus takes
            page.showTextSize(size);
            QVERIFY(page.findChild<QAbstractButton*>(u"text_size_%1"_s.arg(size))->isChecked());
        }
        QVERIFY(chosen.isEmpty());
        page.showOffice(u"https://office.invented"_s);
        QVERIFY(page.findChild<QLabel*>(u"laptop_office"_s)->text().contains(u"office.invented"_s));
        QVERIFY(page.findChild<QWidget*>(u"join_office"_s)->isHidden());
    }

    void theFirstRunBeginsAtTheNameAndNothingMovesBetweenItsPages()
    {
        ui::FirstRunSheet sheet(
            [](const QString&, const QStringList&) { return u"Enter 15 characters or more, or four words."_s; });
        sheet.resize(1366, 768);
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        sheet.setFocus(); // as the window gives it
        QCOMPARE(QApplication::focusWidget()->objectName(), u"your_name"_s);
        auto* next = sheet.findChild<QPushButton*>(u"first_next"_s);
        QVERIFY(comesToRest(&sheet));
        const QPoint was = next->mapTo(&sheet, QPoint());
        QTest::keyClicks(QApplication::focusWidget(), u"Niamh"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(comesToRest(&sheet));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"new_passphrase"_s);
        QCOMPARE(next->mapTo(&sheet, QPoint()), was);
        QTest::keyClicks(QApplication::focusWidget(), u"four"_s); // and while it says what is missing
        QVERIFY(comesToRest(&sheet));
        QVERIFY(!sheet.findChild<QLabel*>(u"first_missing"_s)->text().isEmpty());
        QCOMPARE(next->mapTo(&sheet, QPoint()), was);
    }

    /// There is one thing to do on a page. Before an office is joined nothing can be sent: joining is that thing.
    void beforeAnOfficeIsJoinedJoiningIsTheOneLoudAct()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        const auto isLoud = [&page] {
            return ui::kindOf(page.findChild<QPushButton*>(u"join_now"_s)) == ui::ButtonKind::Primary;
        };
        QVERIFY(isLoud());
        QCOMPARE(page.actions().size(), 1);
        QVERIFY(page.actions().first().kind == ui::ButtonKind::Plain);
        QVERIFY2(page.actions().first().whyNot.contains(u"not joined"_s), qPrintable(page.actions().first().whyNot));
        OfficeState joined;
        joined.configured = true;
        joined.waitingChanges = 3;
        page.setOffice(joined);
        QVERIFY(!isLoud());
        QVERIFY(page.actions().first().kind == ui::ButtonKind::Primary && page.actions().first().whyNot.isEmpty());
        page.setOffice({}); // in practice, too, nothing can be sent where there is no office
        page.setJoinsByHand(false);
        QVERIFY(page.actions().first().kind == ui::ButtonKind::Plain);
    }

    /// Both places where the council's file is asked for, and whoever asks next, begin where the last file was.
    void aFileIsLookedForWhereTheLastOneWas()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        ui::FirstRunSheet sheet([](const QString&, const QStringList&) { return QString(); });
        const auto opened = [](QWidget& in, const QString& button) {
            in.show();
            in.findChild<QPushButton*>(button)->click();
            auto* dialog = in.findChild<QFileDialog*>(u"council_file_dialog"_s);
            if (!dialog) qFatal("nothing asks for the file");
            return dialog;
        };
        const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        QFileDialog* first = opened(sheet, u"choose_council_file"_s);
        QVERIFY(first->directory() != QDir::current());
        if (QDir(downloads).exists()) QCOMPARE(first->directory(), QDir(downloads));
        const QTemporaryDir stick;
        emit first->fileSelected(stick.filePath(u"council.json"_s));
        QCOMPARE(sheet.findChild<QLineEdit*>(u"council_file"_s)->text(), stick.filePath(u"council.json"_s));
        QFileDialog* next = opened(page, u"join_choose"_s);
        QCOMPARE(next->directory(), QDir(stick.path()));
        emit next->fileSelected(stick.filePath(u"other.json"_s));
        QCOMPARE(page.findChild<QLineEdit*>(u"join_file"_s)->text(), stick.filePath(u"other.json"_s));
    }

    void aSearchThatFindsNobodySaysSoAndLeadsBack()
    {
        ui::PeoplePage page(u"Good morning."_s);
        page.resize(1000, 700);
        page.show();
        page.setPeople(
            {CaseloadRow{.id = CaseId{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, .name = u"Josie Thackray"_s}},
            QDate(2026, 11, 21));
        auto* find = page.findChild<QLineEdit*>(u"find_here"_s);
        find->setText(u"jos"_s);
        QVERIFY(!page.findChild<QLabel*>(u"nobody_found"_s)->isVisible());
        find->setText(u"zz"_s);
        QVERIFY(page.findChild<QLabel*>(u"nobody_found"_s)->isVisible());
        QVERIFY(page.findChild<QLabel*>(u"nobody_found"_s)->text().contains(u"zz"_s));
        page.findChild<QPushButton*>(u"show_everybody"_s)->click();
        QVERIFY(find->text().isEmpty());
        QVERIFY(!page.findChild<QLabel*>(u"nobody_found"_s)->isVisible());
    }

    void whereNobodyIsYetItSaysHowItStandsWithTheOffice()
    {
        using enum ui::FromOffice::Stands;
        ui::PeoplePage page(u"Good morning."_s);
        page.setPeople({}, QDate(2026, 11, 21));
        const auto says = [&](const QString& title) {
            const auto labels = page.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == title; });
        };
        QVERIFY(says(u"No people yet"_s));
        const auto words = [&] { return page.findChild<QLabel*>(u"no_people_words"_s)->text(); };
        const auto* sync = page.findChild<QPushButton*>(u"empty_sync"_s);
        QVERIFY(sync->isHidden());
        page.setFromOffice({.stands = Asking, .council = u"Invented Council"_s});
        QVERIFY(says(u"Asking the office for your people"_s) && !says(u"No people yet"_s));
        QVERIFY(sync->isHidden());
        page.setFromOffice({.stands = Answered, .council = u"Invented Council"_s, .answered = u"2:02pm"_s});
        QVERIFY(says(u"The office has no people for you yet"_s) && !words().contains(u"Asking"_s));
        QVERIFY2(words().contains(u"Invented Council"_s), qPrintable(words()));
        QVERIFY(words().contains(u"2:02pm"_s) && !sync->isHidden());
        const Error silent{ErrorCode::ServerUnreachable, u"hello"_s, {}};
        page.setFromOffice({.stands = Failed, .trouble = silent});
        QVERIFY(says(u"Your people are not here yet"_s));
        QVERIFY2(words().contains(u"could not reach"_s), qPrintable(words()));
        page.setFromOffice({.stands = Failed, .answered = u"2:02pm"_s, .trouble = silent});
        QVERIFY(says(u"The office has no people for you yet"_s));
        QVERIFY(words().contains(u"2:02pm"_s) && words().contains(u"could not reach"_s));
        page.setFromOffice({});
        QVERIFY(says(u"No people yet"_s));
    }
};

std::unique_ptr<QObject> standsTest()
{
    return std::make_unique<StandsTest>();
}

} // namespace alongside::test

#include "stands_test.moc"
