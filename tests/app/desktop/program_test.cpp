// The program itself, as it is started: by its options, and on what lies in the folder it is given.

#include "app/laptop/opening.h"
#include "app/desktop/settings.h"
#include "core/platform/files.h"
#include "tests/support/fixed_world.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;

void madeFor(const QString& folder, store::Purpose purpose)
{
    FixedClock clock;
    NumberedIds ids;
    store::FileDeviceSecret secret(folder);
    const laptop::Place place{folder, clock, ids, purpose};
    const auto made = laptop::created(place, {u"Niamh"_s, {}}, u"tea before anything else"_s, secret);
    if (!made) qFatal("not made");
}

QMap<QString, QByteArray> everythingIn(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        const auto bytes = platform::readWhole(file);
        if (!bytes) qFatal("not read");
        all.insert(file, *bytes);
    }
    return all;
}

struct Started {
    explicit Started(const QStringList& options, const QString& display = u"offscreen"_s)
    {
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        for (const QString& one : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}) around.remove(one);
        around.insert(u"QT_QPA_PLATFORM"_s, display);
        program.setProcessEnvironment(around);
        program.start(QStringLiteral(ALONGSIDE_PROGRAM), options);
        if (!program.waitForStarted(kLong)) qFatal("not started");
    }
    ~Started()
    {
        program.terminate();
        if (!program.waitForFinished(kLong)) program.kill();
    }
    /// The first line that it says is wrong itself: Qt may speak of the display before it.
    QString complaint()
    {
        program.setReadChannel(QProcess::StandardError);
        for (;;) {
            while (!program.canReadLine() && program.waitForReadyRead(kLong)) {}
            const QString line = QString::fromUtf8(program.readLine());
            if (line.isEmpty() || line.startsWith(u"That "_s)) return line;
        }
    }

    QProcess program{};
};

} // namespace

class ProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void practiceTouchesNothingOfRealWork()
    {
        QTemporaryDir folder;
        madeFor(folder.path(), store::Purpose::Work);
        const auto before = everythingIn(folder.path());
        Started practice({u"--practice"_s, u"--no-office"_s, u"--store"_s, folder.path()});
        const QString said = practice.complaint();
        QVERIFY2(said.startsWith(u"That folder holds real work"_s), qPrintable(said));
        QVERIFY2(said.contains(u"(106)"_s), qPrintable(said));
        QVERIFY(!said.contains(u"more tries"_s));
        QCOMPARE(everythingIn(folder.path()), before);
    }

    void realWorkIsNotOpenedAmongPracticePeople()
    {
        QTemporaryDir folder;
        madeFor(folder.path(), store::Purpose::Practice);
        const auto before = everythingIn(folder.path());
        Started work({u"--store"_s, folder.path()});
        const QString said = work.complaint();
        QVERIFY2(said.startsWith(u"That folder holds practice people"_s), qPrintable(said));
        QCOMPARE(everythingIn(folder.path()), before);
    }

    /// Logging off is no accident: nothing is told as lost at the next start.
    void askedToEndItClosesInOrder()
    {
        QTemporaryDir folder;
        Started practice({u"--practice"_s, u"--no-office"_s, u"--store"_s, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(desktop::Settings(folder.path()).wasLeftOpen(), kLong);
        practice.program.terminate();
        QVERIFY(practice.program.waitForFinished(kLong));
        QCOMPARE(practice.program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(practice.program.exitCode(), 0);
        QVERIFY(!desktop::Settings(folder.path()).wasLeftOpen());
    }

    void whatIsOnlyAskedNeedsNoDisplay()
    {
        for (const QString& asked : {u"--help"_s, u"--version"_s}) {
            Started program({asked}, u"xcb"_s);
            QVERIFY(program.program.waitForFinished(kLong));
            QCOMPARE(program.program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.program.exitCode(), 0);
            const QString said = QString::fromUtf8(program.program.readAllStandardOutput());
            QVERIFY2(said.contains(u"alongside"_s), qPrintable(said));
            QCOMPARE(said.contains(u"--practice"_s), asked == u"--help"_s);
        }
    }
};

} // namespace alongside::test

QTEST_GUILESS_MAIN(alongside::test::ProgramTest)

#include "program_test.moc"
