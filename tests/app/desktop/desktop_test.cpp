// The program behind its window: opening, locking, practice people, adding somebody, all on a real encrypted store.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"
#include "core/base/time/london.h"
#include "app/desktop/practice/practice.h"
#include "core/store/case_store.h"
#include "tests/ui/support/look.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;

std::unique_ptr<desktop::Composition> program(const QString& folder, bool practice)
{
    auto library = policy::Library::builtIn();
    return library ? std::make_unique<desktop::Composition>(desktop::Options{folder, practice, {}, false},
                                                            *std::move(library))
                   : nullptr;
}

/// Who ships with the program, to practise with.
int practised()
{
    return int(practice::practicePeople().size());
}

int countPeople(desktop::Composition& program)
{
    auto* list = program.window().findChild<QListView*>(u"people_list"_s);
    return list ? list->model()->rowCount() : -1;
}

/// Practice begins, and the window has the keyboard. Null: it did not come to that.
CaseId firstPerson(desktop::Composition& practice)
{
    practice.start();
    if (!QTest::qWaitFor([&] { return countPeople(practice) == practised(); }, kLong)) return {};
    const auto* list = practice.window().findChild<QListView*>(u"people_list"_s);
    practice.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&practice.window())) return {};
    return {list->model()->index(0, 0).data(ui::PeopleModel::IdRole).toUuid()};
}

} // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private slots:
    void aStoreIsMadeOpenedAndLocked()
    {
        QTemporaryDir folder;
        desktop::SystemClock clock;
        desktop::RandomIds ids;
        desktop::Laptop laptop(folder.path(), clock, ids, false);
        QSignalSpy opened(&laptop, &desktop::Laptop::opened), locked(&laptop, &desktop::Laptop::locked);
        QSignalSpy refused(&laptop, &desktop::Laptop::notOpened);
        QVERIFY(!laptop.hasStore());
        laptop.create(u"Niamh Farrelly"_s, u"Social worker"_s, u"four words are enough"_s);
        QVERIFY(opened.wait(kLong));
        QCOMPARE(laptop.author().name, u"Niamh Farrelly"_s);
        QVERIFY(laptop.vault().isPlainFile());
        QVERIFY(laptop.hasStore());
        laptop.lock();
        QVERIFY(locked.wait(kLong));
        laptop.open(u"not the right words"_s);
        QVERIFY(refused.wait(kLong));
        QCOMPARE(refused.last().at(0).value<Error>().code, ErrorCode::WrongPassphrase);
        QCOMPARE(refused.last().at(1).toInt(), 9);
        laptop.open(u"four words are enough"_s);
        QVERIFY(opened.wait(kLong));
        QCOMPARE(laptop.author().role, u"Social worker"_s);
    }

    void nameAndPassphraseChangedInSettingsAreSoEverywhereAndAfterARestart()
    {
        QTemporaryDir folder;
        const QString before = u"four words are enough"_s, after = u"another four of them"_s;
        {
            const auto real = program(folder.path(), false);
            QSignalSpy opened(real.get(), &desktop::Composition::opened);
            real->start();
            real->laptop().create(u"Niamh Farely"_s, u"Social worker"_s, before);
            QVERIFY(!opened.isEmpty() || opened.wait(kLong));
            ui::MainWindow& window = real->window();
            window.showWork({u"people"_s, {}, {}});
            window.go({u"settings"_s, {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(window.page() && window.page()->findChild<QLineEdit*>(u"worker_name"_s), kLong);
            auto* line = window.page()->findChild<QLineEdit*>(u"worker_name"_s);
            QCOMPARE(line->text(), u"Niamh Farely"_s);
            line->setText(u"Aoife Farrelly"_s);
            window.page()->findChild<QLineEdit*>(u"passphrase_now"_s)->setText(before);
            for (const QString& key : {u"new_passphrase"_s, u"passphrase_again"_s})
                window.page()->findChild<QLineEdit*>(key)->setText(after);
            window.page()->findChild<QPushButton*>(u"change_passphrase"_s)->click();
            auto* told = window.findChild<QLabel*>(u"passphrase_told"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(told->text().startsWith(u"Changed."_s), qPrintable(told->text()), kLong);
            window.go({u"people"_s, {}, {}});
            QTRY_VERIFY(window.page()->question().contains(u"Aoife"_s));
        }
        const auto again = program(folder.path(), false);
        again->start();
        auto* sheet = again->window().findChild<ui::UnlockSheet*>();
        QSignalSpy opened(&again->laptop(), &desktop::Laptop::opened);
        QSignalSpy refused(&again->laptop(), &desktop::Laptop::notOpened);
        emit sheet->unlockAsked(before);
        QVERIFY(refused.wait(kLong));
        emit sheet->unlockAsked(after);
        QVERIFY(opened.wait(kLong));
        QCOMPARE(again->laptop().author(), (desk::Author{u"Aoife Farrelly"_s, u"Social worker"_s}));
    }

    void practicePeopleAreThereAndStayAfterALock()
    {
        QTemporaryDir folder;
        {
            const auto practice = program(folder.path(), true);
            QVERIFY(practice);
            practice->start();
            practice->window().resize(1366, 768);
            QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised(), kLong);
            QVERIFY(practice->window().findChild<QLabel*>(u"practice_words"_s)->text().startsWith(u"Practice day: "_s));
            QCOMPARE(practice->clock().today().year(), 2024);
            QTest::qWait(400);
            keep(&practice->window(), u"practice_people"_s);

            practice->window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&practice->window()));
            QTest::keyClick(&practice->window(), Qt::Key_L, Qt::ControlModifier);
            auto* sheet = practice->window().findChild<ui::UnlockSheet*>();
            QVERIFY(sheet);
            QTRY_VERIFY(!practice->laptop().isOpen());
            for (QLabel* label : practice->window().findChildren<QLabel*>())
                QVERIFY(!label->text().contains(u"Josie"_s));
            QTest::keyClicks(QApplication::focusWidget(), desktop::kPracticePassphrase.toString());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised(), kLong);
        }
        const auto again = program(folder.path(), true);
        again->start();
        QTRY_COMPARE_WITH_TIMEOUT(countPeople(*again), practised(), kLong);
    }

    void somebodyAddedIsOnThisLaptopAndOpensOnTalk()
    {
        QTemporaryDir folder;
        const auto practice = program(folder.path(), true);
        practice->start();
        QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised(), kLong);
        practice->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&practice->window()));
        QTest::keyClick(&practice->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"new_name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Arthur Bell"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(practice->window().page() && practice->window().page()->screen() == u"talk"_s, kLong);
        QTRY_COMPARE(practice->window().findChild<QLabel*>(u"person_words"_s)->text(), u"Arthur Bell"_s);
        QTest::qWait(400);
        keep(&practice->window(), u"practice_talk"_s);
        practice->window().go({u"people"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised() + 1, kLong);
        QCOMPARE(practice->window().windowTitle(), u"Alongside"_s);
    }

    /// At its question, however large the text is, and no more is scrolled than where the keyboard begins needs.
    void everyPageOpensAtItsTop()
    {
        QTemporaryDir folder;
        const auto practice = program(folder.path(), true);
        const CaseId id = firstPerson(*practice);
        QVERIFY(!id.isNull());
        auto& window = practice->window();
        for (const bool isLarge : {false, true}) {
            emit window.textSizeAsked(isLarge ? 4 : 0); // to twice the size
            window.resize(isLarge ? QSize(1024, 600) : QSize(1366, 768));
            for (const ui::Screen& screen : ui::screenCatalogue()) {
                if (screen.place == ui::Place::Theirs) continue; // turned round, none leads from it
                const bool isOfAPerson = screen.place == ui::Place::Person || screen.place == ui::Place::Step;
                window.go({screen.key, isOfAPerson ? id : CaseId(), {}});
                QTRY_COMPARE_WITH_TIMEOUT(window.page()->screen(), screen.key, kLong);
                QTest::qWait(300); // its layout comes to rest
                QWidget* page = window.page();
                const auto* area = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
                QVERIFY(area);
                QWidget* focus = QApplication::focusWidget();
                const bool isInside = page->isAncestorOf(focus);
                const int foot = isInside ? focus->mapTo(page, QPoint(0, focus->height())).y() : 0;
                const bool isNeeded = foot > area->viewport()->height() - 24; // the air under it
                const bool isPlain =
                    QStringList{u"help"_s, u"person"_s, u"people"_s}.contains(screen.key); // a stop high up
                QVERIFY2(area->verticalScrollBar()->value() == 0 || (isNeeded && !isPlain),
                         qPrintable(u"%1 at %2"_s.arg(screen.key).arg(area->verticalScrollBar()->value())));
                QVERIFY2(!isInside || !focus->visibleRegion().isEmpty(), qPrintable(screen.key));
            }
        }
        emit window.textSizeAsked(0);
    }

    void everyScreenOfAPersonOpensAtBothSizes()
    {
        QTemporaryDir folder;
        const auto practice = program(folder.path(), true);
        const CaseId id = firstPerson(*practice);
        QVERIFY(!id.isNull());
        auto& window = practice->window();
        for (const QString& screen :
             {u"person"_s, u"talk"_s, u"outcomes"_s, u"eligibility"_s, u"money"_s, u"choices"_s, u"plan"_s}) {
            window.go({screen, id, {}});
            QTRY_COMPARE_WITH_TIMEOUT(window.page()->screen(), screen, kLong);
            for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
                window.resize(size);
                QTest::qWait(150);
                QCOMPARE(window.size(), size);
                keep(&window, u"person_%1_%2"_s.arg(screen).arg(size.width()));
                QVERIFY2(outside(&window, &window).isEmpty(),
                         qPrintable(screen + u": "_s + outside(&window, &window).join(u"; "_s)));
                QVERIFY2(nameless(&window).isEmpty(), qPrintable(screen + u": "_s + nameless(&window).join(u"; "_s)));
            }
        }
    }

    void aSuddenEndIsSaidAndAnOrderlyOneIsNot()
    {
        QTemporaryDir folder;
        const auto saidAtStart = [&](int waitMs = 500) {
            const auto practice = program(folder.path(), true);
            practice->start();
            if (!QTest::qWaitFor([&] { return countPeople(*practice) == practised(); }, kLong)) return u"nobody"_s;
            auto* bar = practice->window().findChild<ui::MessageBar*>();
            (void)QTest::qWaitFor([bar] { return bar->isVisible(); }, waitMs); // it follows the lists
            return bar->isVisible() ? bar->sentence() : QString();
        };
        QCOMPARE(saidAtStart(), QString());
        QCOMPARE(saidAtStart(), QString());             // closed in order
        desktop::Settings(folder.path()).setOpen(true); // killed, it would stand so
        const QString said = saidAtStart(kLong);
        QVERIFY2(said.contains(u"closed suddenly"_s) && said.contains(u"Everything up to "_s), qPrintable(said));
        QVERIFY2(said.contains(u"no passphrase"_s), qPrintable(said));
        QCOMPARE(saidAtStart(), QString());
    }

    /// Whoever needs it dim and large needs it so in practice and out of it.
    void theLookIsOfThisLaptopAndNotOfTheStore()
    {
        QTemporaryDir home, elsewhere;
        const QString work = home.filePath(u"work"_s), practice = home.filePath(u"practice-people"_s);
        desktop::Settings(work).setLook(ui::Look::HighContrast); // by an earlier version: beside the store
        QCOMPARE(desktop::Settings(work, home.path()).look(ui::Look::Light), ui::Look::HighContrast);
        desktop::Settings practising(practice, home.path());
        practising.setLook(ui::Look::Dim);
        practising.setTextSize(150);
        QCOMPARE(desktop::Settings(work, home.path()).look(ui::Look::Light), ui::Look::Dim);
        QCOMPARE(desktop::Settings(work, home.path()).textSize(), 150);
        practising.setIdleMinutes(12);
        QCOMPARE(desktop::Settings(work, home.path()).idleMinutes(), 5); // how soon it covers is of the work
        QCOMPARE(desktop::Settings(elsewhere.path()).look(ui::Look::Light), ui::Look::Light);
    }

    /// However it ended, nothing is later than now when practice goes on.
    void theTimeOfPracticeNeverGoesBack()
    {
        QTemporaryDir folder, killed;
        qint64 then = 0;
        {
            const auto practice = program(folder.path(), true);
            practice->start();
            QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised(), kLong);
            const auto kept = desktop::Settings(folder.path()).practiceMs();
            QTRY_VERIFY_WITH_TIMEOUT(practice->clock().nowMs() > kept + 20, kLong);
            QVERIFY(QFile::copy(folder.filePath(u"window.ini"_s), killed.filePath(u"window.ini"_s)));
            then = practice->clock().nowMs();
            QCOMPARE(practice->clock().utcOffsetMinutes(), 60); // October, before the clocks go back
        }
        const auto again = program(killed.path(), true);
        QVERIFY(again->clock().nowMs() > then);
        const_cast<desktop::PracticeClock&>(static_cast<const desktop::PracticeClock&>(again->clock()))
            .set(QDateTime(QDate(2026, 11, 29), QTime(5, 34), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(again->clock().utcOffsetMinutes(), 0);
        QCOMPARE(desktop::SystemClock().utcOffsetMinutes(), londonOffsetMinutes(desktop::SystemClock().nowMs()));
    }

    void whatWasKeptAndIsGoneIsSaidAtOpening()
    {
        QTemporaryDir folder;
        const auto put = [&](const QString& from, const QString& to) {
            QFile::remove(folder.filePath(to));
            return QFile::copy(folder.filePath(from), folder.filePath(to));
        };
        {
            const auto practice = program(folder.path(), true);
            practice->start();
            QTRY_COMPARE_WITH_TIMEOUT(countPeople(*practice), practised(), kLong);
            QVERIFY(put(u"store"_s, u"older"_s));
            QVERIFY(put(u"store-wal"_s, u"older-wal"_s));
            practice->laptop()
                .desk()
                .ask([](desk::Desk& desk) { return desk.addPerson(Person{.name = u"Invented Later"_s}); })
                .waitForFinished();
        }
        QVERIFY(put(u"older"_s, u"store"_s));
        QVERIFY(put(u"older-wal"_s, u"store-wal"_s));
        for (int opening = 0; opening < 2; ++opening) {
            const auto again = program(folder.path(), true);
            again->start();
            QTRY_COMPARE_WITH_TIMEOUT(countPeople(*again), practised(), kLong);
            auto* bar = again->window().findChild<ui::MessageBar*>();
            QVERIFY(bar->isVisible());
            QVERIFY2(bar->sentence().contains(u"kept on this laptop"_s)
                         && bar->sentence().contains(u"not here any more"_s),
                     qPrintable(bar->sentence()));
            QVERIFY(bar->message().code.startsWith(u"store.as-found-"_s));
        }
    }

    void firstRunMakesAStoreThatOpensLater()
    {
        QTemporaryDir folder;
        {
            const auto first = program(folder.path(), false);
            first->start();
            auto& window = first->window();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"your_name"_s);
            QTest::keyClicks(QApplication::focusWidget(), u"Niamh Farrelly"_s);
            auto* next = window.findChild<QPushButton*>(u"first_next"_s);
            QTest::mouseClick(next, Qt::LeftButton);
            for (const QString& field : {u"new_passphrase"_s, u"passphrase_again"_s})
                window.findChild<QLineEdit*>(field)->setText(u"four words are enough"_s);
            QTest::mouseClick(next, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(first->laptop().isOpen(), kLong);
            QTRY_VERIFY_WITH_TIMEOUT(next->isVisible(), kLong);
            QTest::mouseClick(next, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(window.page() && window.page()->screen() == u"people"_s, kLong);
            QVERIFY(window.findChild<QPushButton*>(u"empty_add"_s)->isVisible());
            QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"new_name"_s);
            QTest::keyClicks(QApplication::focusWidget(), u"Ada Finch"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(window.page()->screen() == u"talk"_s, kLong);
            window.session()->act(
                [](CaseFile& file) { file.outcomes.append({.id = {QUuid::createUuid()}, .statement = u"Cook"_s}); });
            window.go({u"money"_s, window.session()->file().id, {}});
            QTRY_VERIFY_WITH_TIMEOUT(window.page()->screen() == u"money"_s, kLong);
            const QString guide = window.findChild<QLabel*>(u"money_guide"_s)->text();
            QVERIFY2(guide.contains(u"no price guide"_s), qPrintable(guide)); // an invented council's is not theirs
        }
        const auto later = program(folder.path(), false);
        later->start();
        QVERIFY(later->window().findChild<ui::UnlockSheet*>());
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::DesktopTest test;
    return alongside::test::exec(test);
}

#include "desktop_test.moc"
