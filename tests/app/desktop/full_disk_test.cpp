// The disk is full, and then the window is covered or closed: the last words stay in memory, that is said, and they are
// kept by themselves as soon as there is room. The disk is a small real one.

#include "app/desktop/composition.h"
#include "app/practice/player.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "ui/case/case_session.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/unlock/unlock_sheet.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;

} // namespace

class FullDiskTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    QString m_disk = m_place.path() + u"/disk"_s;

    void fill() const
    {
        QFile filler(m_disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray piece(4096, 'f');
        while (filler.write(piece) == piece.size()) {}
    }

private slots:
    void initTestCase()
    {
        if (::geteuid() != 0) QSKIP("a small disk of one's own can be made by root only");
        QVERIFY(QDir().mkpath(m_disk));
        if (::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=24m") != 0)
            QSKIP("this machine lets nobody mount");
    }
    void cleanupTestCase() { ::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH); }

    void theLastWordsOutliveCoverAndClose()
    {
        desktop::Composition program({m_disk + u"/store"_s, true, {}, false}, *policy::Library::builtIn());
        program.start();
        ui::MainWindow& window = program.window();
        const auto people = [&window] { return window.findChild<QListView*>(u"people_list"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(people() && people()->model()->rowCount() == practice::practicePeople().size(), kLong);
        const CaseId id{people()->model()->index(0, 0).data(ui::PeopleModel::IdRole).toUuid()};
        window.go({u"talk"_s, id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(window.session(), kLong);
        ui::CaseSession* session = window.session();
        QSignalSpy refused(session, &ui::CaseSession::refused);
        fill();
        QString words;
        for (int turn = 0; turn < 200 && refused.isEmpty(); ++turn) {
            words = u"turn %1 "_s.arg(turn) + QString(100'000, QChar(u'a' + turn % 26));
            session->act([&words](CaseFile& file) { file.person.howToReach = words; });
            QTRY_VERIFY_WITH_TIMEOUT(session->isKept() || !refused.isEmpty(), kLong);
        }
        QCOMPARE(refused.first().at(0).value<Error>().code, ErrorCode::StoreFull);
        QVERIFY(!window.isAllKept());

        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QSignalSpy locked(&program.laptop(), &desktop::Laptop::locked), notKept(&window, &ui::MainWindow::notKept);
        emit window.lockAsked();
        QVERIFY(window.isCovered());
        QTRY_VERIFY_WITH_TIMEOUT(!notKept.isEmpty(), kLong);
        QVERIFY(program.laptop().isOpen());
        QVERIFY(locked.isEmpty());
        bool said = false;
        for (const QLabel* label : window.findChildren<QLabel*>())
            said = said || label->text().contains(u"in memory alone"_s);
        QVERIFY(said);

        QVERIFY(QFile::remove(m_disk + u"/filler"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kLong);
        program.laptop().open(desktop::kPracticePassphrase.toString());
        QTRY_VERIFY_WITH_TIMEOUT(program.laptop().isOpen(), kLong);
        const auto kept = program.laptop().desk().ask([id](desk::Desk& desk) { return desk.open(id); }).result();
        QVERIFY(kept);
        QCOMPARE(kept->file.person.howToReach, words);
    }

    void whatIsHalfTypedOutlivesAFullDiskAndAClosedWindow()
    {
        const QString folder = m_disk + u"/store"_s, name = u"Arthur Bell"_s.repeated(2'000);
        {
            desktop::Composition program({folder, true, {}, false}, *policy::Library::builtIn());
            program.start();
            ui::MainWindow& window = program.window();
            QTRY_VERIFY_WITH_TIMEOUT(program.laptop().isOpen() && !window.isCovered(), kLong);
            window.go({u"people"_s, {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QListView*>(u"people_list"_s), kLong);
            fill();
            for (int turn = 0; turn < 100 && program.laptop().keepPlace(QByteArray(60'000, 'p')).result(); ++turn)
                (void)program.laptop().keepPlace({}).result(); // the last page of the store may have room
            emit window.addPersonAsked();
            QPointer<QLineEdit> line;
            QTRY_VERIFY_WITH_TIMEOUT((line = window.findChild<QLineEdit*>(u"new_name"_s)) && line->hasFocus(), kLong);
            line->setText(name);
            QVERIFY(!window.close());
            QVERIFY(window.isVisible());
            const auto* bar = window.findChild<ui::MessageBar*>();
            QTRY_VERIFY_WITH_TIMEOUT(bar->sentence().contains(u"in its memory alone"_s), kLong);
            QSignalSpy closing(&window, &ui::MainWindow::closing);
            QVERIFY(QFile::remove(m_disk + u"/filler"_s));
            QTRY_COMPARE_WITH_TIMEOUT(closing.size(), 1, kLong);
        }
        desktop::Composition again({folder, true, {}, false}, *policy::Library::builtIn());
        again.start();
        const auto typed = [&again] { return again.window().findChild<QLineEdit*>(u"new_name"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(typed(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(typed()->text(), name, kLong);
    }

    void whatPagesSayOutlivesAFullDisk()
    {
        const QString folder = m_disk + u"/store"_s;
        const PageWords typed{u"Northmoor Council"_s, u"01632 960 111"_s};
        {
            desktop::Composition program({folder, true, {}, false}, *policy::Library::builtIn());
            program.start();
            QTRY_VERIFY_WITH_TIMEOUT(program.laptop().isOpen(), kLong);
            QSignalSpy refused(&program.laptop(), &desktop::Laptop::notKept);
            fill();
            for (int turn = 0; turn < 200 && refused.isEmpty(); ++turn) { // the last page of the store may have room
                QSignalSpy told(&program.laptop(), &desktop::Laptop::owes);
                program.laptop().setPageWords({u"turn %1 "_s.arg(turn) + QString(60'000, u'x'), {}});
                QTRY_VERIFY_WITH_TIMEOUT(told.size() == 2 || !refused.isEmpty(), kLong);
            }
            program.laptop().setPageWords(typed);
            QVERIFY(!program.window().close());
            QSignalSpy closing(&program.window(), &ui::MainWindow::closing);
            QVERIFY(QFile::remove(m_disk + u"/filler"_s));
            QTRY_COMPARE_WITH_TIMEOUT(closing.size(), 1, kLong); // by itself
        }
        desktop::Composition again({folder, true, {}, false}, *policy::Library::builtIn());
        again.start();
        QTRY_COMPARE_WITH_TIMEOUT(again.laptop().pageWordsKept().typed, typed, kLong);
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::FullDiskTest test;
    return alongside::test::exec(test);
}

#include "full_disk_test.moc"
