// The lid closes, the computer sleeps, its screen is locked: covered at once, and what was typed is on disk before sleep.

#include "app/desktop/system/session_watch.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"

#include "app/desktop/composition.h"
#include "app/desktop/practice/practice.h"
#include "core/store/case_store.h"
#include "tests/app/desktop/private_bus.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;
const QString kSession = u"org.freedesktop.login1.Session"_s;

} // namespace

class SessionWatchTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhenTheComputerIsLeft()
    {
        const PrivateBus bus;
        Logind logind(bus.connection(u"logind"_s));
        const auto watch = desktop::watchSession(bus.connection(u"watch"_s).name());
        QSignalSpy leaving(watch.get(), &desktop::SessionWatch::leaving);
        QTRY_VERIFY(watch->holdsSleep());
        QTest::qWait(50); // the session's own signals are asked for once its path is known

        emit logind.PrepareForSleep(true);
        QTRY_COMPARE(leaving.size(), 1);
        emit logind.PrepareForSleep(false);
        logind.lockScreen();
        QTRY_COMPARE(leaving.size(), 2);
        logind.changed(Logind::kPath, kSession, u"LockedHint"_s, true);
        QTRY_COMPARE(leaving.size(), 3);
        logind.changed(Logind::kPath, kSession, u"Active"_s, false);
        QTRY_COMPARE(leaving.size(), 4);
        logind.changed(u"/org/freedesktop/UPower"_s, u"org.freedesktop.UPower"_s, u"LidIsClosed"_s, true);
        QTRY_COMPARE(leaving.size(), 5);

        logind.changed(Logind::kPath, kSession, u"LockedHint"_s, false);
        logind.changed(Logind::kPath, kSession, u"Active"_s, true);
        logind.changed(u"/org/freedesktop/UPower"_s, u"org.freedesktop.UPower"_s, u"LidIsClosed"_s, false);
        logind.changed(u"/org/freedesktop/login1/session/_32"_s, kSession, u"LockedHint"_s, true); // somebody else's
        QTest::qWait(200);
        QCOMPARE(leaving.size(), 5);
    }

    void withoutTheServicesItIsSilent()
    {
        const PrivateBus bus;
        const auto watch = desktop::watchSession(bus.connection(u"alone"_s).name());
        QTest::qWait(100);
        QVERIFY(!watch->holdsSleep());
    }

    /// Of a desktop that is only starting: whoever waited for this bus would wait without an end, here and at the end of
    /// the program.
    void aBusThatDoesNotAnswerIsNotWaitedFor()
    {
        QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(u"bus"_s)));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + silent.fullServerName().toUtf8());
        const auto watch = desktop::watchSession();
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), kLong);
        const QLocalSocket* line = silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(line->bytesAvailable() > 0, kLong); // asked
        QVERIFY(!watch->holdsSleep());
    }

    void theSystemsBusIsWatchedOnceItAnswers()
    {
        const PrivateBus bus;
        Logind logind(bus.connection(u"logind3"_s));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toUtf8());
        const auto watch = desktop::watchSession();
        QTRY_VERIFY_WITH_TIMEOUT(watch->holdsSleep(), kLong);
    }

    void sleepWaitsUntilWhatWasTypedIsOnDisk()
    {
        const PrivateBus bus;
        Logind logind(bus.connection(u"logind2"_s));
        QTemporaryDir folder;
        desktop::Composition program({folder.path(), true, {}, false, bus.connection(u"program"_s).name()},
                                     *policy::Library::builtIn());
        program.start();
        auto& window = program.window();
        const auto people = [&window] { return window.findChild<QListView*>(u"people_list"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(people() && people()->model()->rowCount() == practice::practicePeople().size(), kLong);
        const CaseId id{people()->model()->index(0, 0).data(ui::PeopleModel::IdRole).toUuid()};
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.go({u"talk"_s, id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QLineEdit*>(u"jot"_s), kLong);
        auto* jot = window.findChild<QLineEdit*>(u"jot"_s);
        jot->setFocus();
        QTest::keyClicks(jot, u"shuts the lid mid-wor"_s);
        QVERIFY(!logind.maySleep());

        QSignalSpy locked(&program.laptop(), &desktop::Laptop::locked);
        emit logind.PrepareForSleep(true);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::UnlockSheet*>(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        QTRY_VERIFY(logind.maySleep());

        program.laptop().open(desktop::kPracticePassphrase.toString());
        QTRY_VERIFY_WITH_TIMEOUT(program.laptop().isOpen(), kLong);
        const auto found = program.laptop().desk().ask([](desk::Desk& desk) { return desk.search(u"lid"_s); }).result();
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        emit logind.PrepareForSleep(true);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::UnlockSheet*>(), kLong);
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::SessionWatchTest test;
    return alongside::test::exec(test);
}

#include "session_watch_test.moc"
