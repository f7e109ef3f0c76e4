// Left in the middle of a word, by the lock, by closing and by a sudden end: the words, the place and the people are there,
// and what is said of them is so.

#include "app/desktop/composition.h"
#include "tests/ui/support/exec.h"
#include "app/desktop/practice/practice.h"
#include "tests/ui/visit/main_window_player.h"
#include "ui/screens/people/people_model.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/screens/talk/entry_row.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <unistd.h>

namespace alongside::test {

namespace {

constexpr int kLong = 60'000;
const QString kWords = u"four words are enough"_s;

struct Sitting {
    explicit Sitting(const QString& folder)
        : program(desktop::Options{folder, false, {}, false}, *policy::Library::builtIn()),
          hands(program.window(), QString())
    {
        const bool known = program.laptop().hasStore();
        program.start();
        QSignalSpy opened(&program, &desktop::Composition::opened);
        if (known) program.laptop().open(kWords);
        else program.laptop().create(u"Niamh Farrelly"_s, u"Social worker"_s, kWords);
        if (!opened.wait(kLong)) qFatal("not opened");
        if (!known) window().showWork({u"people"_s, {}, {}});
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window())) qFatal("no window");
    }
    ui::MainWindow& window() { return program.window(); }
    [[nodiscard]] QString in(const QString& field)
    {
        auto* line = qobject_cast<QLineEdit*>(hands.find(field));
        return line ? line->text() : u"(not there)"_s;
    }
    bool add(const QString& name)
    {
        window().go({u"people"_s, {}, {}});
        hands.key(Qt::Key_N, Qt::ControlModifier);
        return hands.retype(u"new_name"_s, name) && (hands.key(Qt::Key_Return), true) && hands.isOn(u"talk"_s)
               && QTest::qWaitFor([this] { return window().session() != nullptr; }, kLong);
    }
    void cover()
    {
        QSignalSpy locked(&program.laptop(), &desktop::Laptop::locked);
        hands.key(Qt::Key_L, Qt::ControlModifier);
        if (locked.isEmpty() && !locked.wait(kLong)) qFatal("not locked");
    }
    bool uncover()
    {
        if (!hands.type(u"passphrase"_s, kWords)) return false;
        hands.key(Qt::Key_Return);
        return QTest::qWaitFor([&] { return !window().isCovered() && window().page(); }, kLong);
    }
    /// All that was asked of the store is on the disk.
    void settle()
    {
        (void)QTest::qWaitFor([&] { return window().isAllKept(); }, kLong);
        program.laptop().desk().ask([](desk::Desk&) { return true; }).waitForFinished();
    }
    /// The disk as a power cut would leave it now.
    void copyTo(const QString& place)
    {
        settle();
        QDir().mkpath(place);
        for (QDirIterator files(program.laptop().folder(), QDir::Files | QDir::Hidden); files.hasNext();) {
            const QString file = files.next();
            if (!QFile::copy(file, place + u'/' + QFileInfo(file).fileName())) qFatal("not copied");
        }
    }

    desktop::Composition program;
    Player hands;
};

constexpr QStringView kHalf = u"Half a li";

/// Another process, which types into `field` on *Talk* and is killed once the clock has run out on what is not on disk.
void killInTheMiddleOf(const QString& field, const QString& folder)
{
    QProcess life;
    life.setProcessChannelMode(QProcess::ForwardedChannels);
    life.start(QCoreApplication::applicationFilePath(), {u"--live"_s, field, folder});
    if (!life.waitForFinished(kLong) || life.exitStatus() != QProcess::CrashExit) qFatal("it was not killed");
}

void liveAndDie(const QString& field, const QString& folder)
{
    Sitting niamh(folder);
    if (!niamh.add(u"Ada Finch"_s)) return;
    niamh.window().page()->focusField(field); // some lie behind a chip
    if (!niamh.hands.type(field, kHalf.toString())) return;
    if (!QTest::qWaitFor([&] { return niamh.program.isPlaceAsked(); }, kLong)) return;
    niamh.settle();
    ::kill(::getpid(), SIGKILL);
}

/// Rows of the lists on *Talk*, wherever they stand.
qsizetype rowsSaying(ui::MainWindow& window, QStringView words)
{
    const auto rows = window.findChildren<ui::EntryRow*>();
    return std::ranges::count_if(rows, [&](const ui::EntryRow* row) {
        const auto* editor = row->findChild<QPlainTextEdit*>();
        return editor && editor->toPlainText() == words;
    });
}

qsizetype countSaid(ui::MainWindow& window, QStringView words)
{
    return std::ranges::count(window.session()->file().entries, words, &Entry::words);
}

} // namespace

class LeftOffProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void aHalfTypedNameIsThereAfterTheLockAndAfterClosing()
    {
        QTemporaryDir folder;
        {
            Sitting niamh(folder.path());
            niamh.hands.key(Qt::Key_N, Qt::ControlModifier);
            QVERIFY(niamh.hands.type(u"new_born"_s, u"4"_s));
            QVERIFY(niamh.hands.type(u"new_name"_s, u"Arthur Be"_s));
            niamh.cover();
            QVERIFY(niamh.window().leftOff().typed.isEmpty()); // in the store, and no longer in memory
            QVERIFY(niamh.uncover());
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"new_name"_s);
            QCOMPARE(niamh.in(u"new_name"_s), u"Arthur Be"_s);
            QCOMPARE(niamh.in(u"new_born"_s), u"4"_s);
            QTest::keyClicks(QApplication::focusWidget(), u"l"_s);
            QCOMPARE(niamh.in(u"new_name"_s), u"Arthur Bel"_s); // in the middle of the word
            niamh.window().go({u"sync"_s, {}, {}});
            QVERIFY(niamh.hands.type(u"join_line"_s, u"alongside-enrolment-1 half"_s));
            niamh.settle();
        }
        Sitting again(folder.path());
        QVERIFY(again.hands.isOn(u"sync"_s)); // where one was
        again.window().go({u"people"_s, {}, {}});
        QVERIFY(again.hands.isOn(u"people"_s));
        QCOMPARE(again.in(u"new_name"_s), u"Arthur Bel"_s);
        again.window().go({u"sync"_s, {}, {}});
        QCOMPARE(again.in(u"join_line"_s), u"alongside-enrolment-1 half"_s);
        again.window().go({u"people"_s, {}, {}});
        QVERIFY(again.hands.find(u"new_born"_s));
        again.window()
            .findChild<QLineEdit*>(u"new_born"_s)
            ->clear(); // half a day is asked about before anybody is added
        QVERIFY(again.add(u"Arthur Bell"_s));
        again.cover();
        QVERIFY(again.uncover());
        QVERIFY(again.hands.isOn(u"talk"_s));
        QVERIFY(!again.window().leftOff().typed.contains(u"alongside:people#new_name"_s)); // added: nothing waits
    }

    void aHalfTypedAmountIsNoAnswerAndIsThereAfterASuddenEnd()
    {
        QTemporaryDir folder, cut;
        {
            Sitting niamh(folder.path());
            QVERIFY(niamh.add(u"Ada Finch"_s));
            const CaseId ada = niamh.window().session()->file().id;
            niamh.window().session()->act([](CaseFile& file) {
                file.outcomes.append(Outcome{.id = OutcomeId{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)},
                                             .statement = u"I want to get to chapel."_s});
            });
            niamh.window().go({u"money"_s, ada, {}});
            QTRY_VERIFY_WITH_TIMEOUT(niamh.hands.isOn(u"money"_s), kLong);
            QVERIFY(niamh.hands.type(u"contribution"_s, u"12"_s));
            niamh.settle(); // twelve is what stands there, for now
            QTRY_COMPARE(niamh.window().session()->file().money.contributionWeekly, Money::pence(1200));
            QTest::keyClicks(QApplication::focusWidget(), u",50"_s);
            niamh.settle();
            QTRY_VERIFY_WITH_TIMEOUT(niamh.program.isPlaceAsked(), kLong);
            niamh.copyTo(cut.path());
        }
        Sitting again(cut.path());
        QTRY_VERIFY_WITH_TIMEOUT(again.hands.isOn(u"money"_s), kLong);
        QTRY_COMPARE(again.in(u"contribution"_s), u"12,50"_s);
        QVERIFY(!again.window().session()->file().money.contributionWeekly);
        QVERIFY(again.hands.find(u"contribution_problem"_s));
    }

    void aSpeakerTypedBeforeAnythingIsJottedIsThereAfterTheCover()
    {
        QTemporaryDir folder;
        Sitting niamh(folder.path());
        QVERIFY(niamh.add(u"Arthur Bell"_s));
        QVERIFY(niamh.hands.retype(u"jot_said_by_typed"_s, u"Dr Shah"_s));
        niamh.cover();
        QVERIFY(niamh.uncover());
        QTRY_COMPARE(niamh.in(u"jot_said_by_typed"_s), u"Dr Shah"_s);
    }

    void halfALineIsBackInItsOwnBoxAfterAKill_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"jot", "add_good_day", "add_idea", "add_jotted", "add_worker_note"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void halfALineIsBackInItsOwnBoxAfterAKill()
    {
        QFETCH(const QString, field);
        QTemporaryDir folder;
        killInTheMiddleOf(field, folder.path());
        Sitting again(folder.path());
        QVERIFY(again.hands.isOn(u"talk"_s));
        QTRY_COMPARE(again.in(field), kHalf.toString());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), field);
        QCOMPARE(rowsSaying(again.window(), kHalf), 0); // not filed as if it were whole
        QTest::keyClicks(QApplication::focusWidget(), u"ne"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(again.in(field), QString());
        QTRY_COMPARE(countSaid(again.window(), u"Half a line"), 1);
        QCOMPARE(countSaid(again.window(), kHalf), 0);
        QCOMPARE(rowsSaying(again.window(), u"Half a line"), 1);
        again.settle();
        QTRY_VERIFY(
            !again.window().leftOff().typed.contains(again.window().navigator().here().page().text() + u'#' + field));
    }

    void goingToAnotherPageFilesTheLine()
    {
        QTemporaryDir folder;
        Sitting niamh(folder.path());
        QVERIFY(niamh.add(u"Ada Finch"_s));
        const CaseId ada = niamh.window().session()->file().id;
        QVERIFY(niamh.hands.type(u"jot"_s, u"Tea first"_s));
        QVERIFY(niamh.hands.retype(u"jot_said_by_typed"_s, u"Dr Shah"_s)); // hers, and that stays so
        niamh.window().go({u"help"_s, {}, {}});
        QVERIFY(niamh.hands.isOn(u"help"_s));
        niamh.window().go({u"talk"_s, ada, {}});
        QVERIFY(niamh.hands.isOn(u"talk"_s));
        QTRY_COMPARE(niamh.in(u"jot"_s), QString());
        QTRY_COMPARE(rowsSaying(niamh.window(), u"Tea first"), 1);
        QCOMPARE(niamh.window().session()->file().entries.first().saidBy, u"Dr Shah"_s);
    }

    void halfALineIsBackInItsOwnBoxAfterTheCoverAndAfterClosing()
    {
        QTemporaryDir folder;
        CaseId ada;
        {
            Sitting niamh(folder.path());
            QVERIFY(niamh.add(u"Ada Finch"_s));
            ada = niamh.window().session()->file().id;
            QVERIFY(niamh.hands.type(u"jot"_s, kHalf.toString()));
            niamh.cover();
            QVERIFY(niamh.uncover());
            QTRY_COMPARE(niamh.in(u"jot"_s), kHalf.toString());
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"jot"_s);
            QCOMPARE(rowsSaying(niamh.window(), kHalf), 0);
            auto* button =
                niamh.window().findChild<QAbstractButton*>(u"rail_cover"_s); // the keyboard goes there on the way
            button->setFocus();
            button->click();
            QTRY_VERIFY(niamh.window().isCovered());
            QVERIFY(niamh.uncover());
            QTRY_COMPARE(niamh.in(u"jot"_s), kHalf.toString());
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"jot"_s);
            niamh.window().close();
            niamh.settle();
        }
        Sitting again(folder.path());
        QVERIFY(again.hands.isOn(u"talk"_s)); // closed in order: where one was, at the word
        QCOMPARE(again.window().session()->file().id, ada);
        QTRY_COMPARE(again.in(u"jot"_s), kHalf.toString());
        QCOMPARE(countSaid(again.window(), kHalf), 1); // on the disk too, once
    }

    void afterASuddenEndItOpensWhereOneWasAndSaysWhatIsHere()
    {
        QTemporaryDir folder, cut;
        {
            Sitting niamh(folder.path());
            QVERIFY(niamh.add(u"Ada Finch"_s));
            QVERIFY(niamh.hands.type(u"jot"_s, u"Tea at four, and no sug"_s));
            QTRY_VERIFY_WITH_TIMEOUT(niamh.window().isAllKept(), kLong);
            niamh.window().go({u"outcomes"_s, niamh.window().session()->file().id, {}});
            QTRY_COMPARE_WITH_TIMEOUT(niamh.window().page()->screen(), u"outcomes"_s, kLong);
            QTRY_VERIFY_WITH_TIMEOUT(niamh.program.isPlaceAsked(), kLong); // within half a second
            niamh.copyTo(cut.path());
        }
        Sitting again(cut.path());
        QVERIFY(again.hands.isOn(u"outcomes"_s));
        auto* bar = again.window().findChild<ui::MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->message().happened.contains(u"closed suddenly"_s), kLong);
        QVERIFY2(bar->message().why.startsWith(u"Everything up to "_s), qPrintable(bar->message().why));
        bool typed = false;
        for (const Entry& entry : again.window().session()->file().entries)
            typed = typed || entry.words == u"Tea at four, and no sug"_s;
        QVERIFY(typed);
        again.window().go({u"people"_s, {}, {}});
        QVERIFY(again.hands.isOn(u"people"_s));
        auto* list = again.window().findChild<QListView*>(u"people_list"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kLong);
        const QString heard = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(ui::sentWords(ui::Sent::OnlyHere)),
                 qPrintable(heard)); // never sent, so never "changed since"
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--live"_s) return alongside::test::liveAndDie(words.value(2), words.value(3)), 1;
    alongside::test::LeftOffProgramTest test;
    return alongside::test::exec(test);
}

#include "left_off_test.moc"
