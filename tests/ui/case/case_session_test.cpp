// Autosave on a real desk over a real encrypted store: no letter is lost, nobody's word is undone.

#include "tests/ui/case/practice_table.h"
#include "ui/screens/talk/talk_page.h"
#include "ui/support/words.h"
#include "ui/widgets/fields/growing_text_edit.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace alongside::test {

class CaseSessionTest final : public QObject {
    Q_OBJECT

private:
    /// The first thing said on a good day, under somebody's hands.
    struct Words {
        explicit Words(PracticeTable& table) : page(new ui::TalkPage(table.opened()))
        {
            window.reset(inWindow(page, {1158, 768}));
            page->focusField(u"good_bad"_s);
            edit = page->findChild<ui::GrowingTextEdit*>(u"good_day_1"_s);
            edit->setFocus();
            if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
            edit->selectAll();
        }
        ui::TalkPage* page;
        std::unique_ptr<QWidget> window;
        ui::GrowingTextEdit* edit = nullptr;
    };

    static QString kept(PracticeTable& table)
    {
        for (const Entry& entry : table.now().entries)
            if (entry.kind == EntryKind::GoodDay) return entry.words;
        return {};
    }

private slots:
    void tenSecondsOfTypingUnderFireKeepEveryLetter()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        QString typed;
        QElapsedTimer clock;
        clock.start();
        for (int turn = 0; clock.elapsed() < 10'000; ++turn) {
            const QChar letter(u'a' + turn % 26);
            QTest::keyClick(words.edit, letter.toLatin1());
            typed += letter;
            if (turn % 7 == 0) {
                QTest::keyClick(words.edit, Qt::Key_Backspace);
                typed.chop(1);
            }
            table.session().take(table.change([turn](CaseFile& file) { file.goodAndBad.badDaysAMonth = turn % 30; }));
            QTest::qWait(50);
            QCOMPARE(words.edit->words(), typed);
        }
        QVERIFY(typed.size() > 60);
        table.change([](CaseFile& file) { file.goodAndBad.badDaysAMonth = 31; });
        QTRY_COMPARE(kept(table), typed);
        QCOMPARE(table.now().goodAndBad.badDaysAMonth, 31);
    }

    void aWordIsOnTheDiskWithin800MsAlsoInOneLongBreath()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        QTest::keyClicks(words.edit, u"tea"_s);
        QElapsedTimer since;
        since.start();
        while (kept(table) != u"tea"_s && since.elapsed() < 2000) QTest::qWait(10);
        QVERIFY2(since.elapsed() <= 800, qPrintable(QString::number(since.elapsed())));
        since.restart();
        for (int i = 0; i < 30 && !kept(table).startsWith(u"teab"_s); ++i) { // never a pause of 400 ms
            QTest::keyClick(words.edit, 'b');
            QTest::qWait(50);
        }
        QVERIFY2(since.elapsed() <= 900, qPrintable(QString::number(since.elapsed())));
    }

    void typedThenTakenBackWithinOneRoundTripIsGone()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        QTest::keyClick(words.edit, Qt::Key_Delete);
        QTRY_COMPARE(kept(table), QString());
        QSemaphore slowDisk;
        auto slow = table.thread.ask([&](desk::Desk&) {
            slowDisk.acquire();
            return 0;
        });
        QTest::keyClicks(words.edit, u"x"_s);
        QTest::qWait(500); // submitted, not answered
        QTest::keyClick(words.edit, Qt::Key_Backspace);
        QTest::qWait(500);
        slowDisk.release();
        slow.waitForFinished();
        QTest::qWait(300);
        QTRY_COMPARE(kept(table), QString());
        QCOMPARE(words.edit->words(), QString());
    }

    void aPersonClosedInMidWordHandsTheWordOver()
    {
        PracticeTable table(Until::Talked);
        {
            Words words(table);
            QTest::keyClicks(words.edit, u"half a wo"_s);
        }
        table.close();
        QCOMPARE(kept(table), u"half a wo"_s);
    }

    void flushDoesNotWaitForWhatIsOut()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        QSemaphore slowDisk;
        auto slow = table.thread.ask([&](desk::Desk&) {
            slowDisk.acquire();
            return 0;
        });
        QTest::keyClicks(words.edit, u"one"_s);
        QTest::qWait(450); // out, not answered
        QTest::keyClicks(words.edit, u" two"_s);
        words.page->flush();
        auto after = table.thread.ask([&](desk::Desk& desk) { return desk.open(table.id); });
        slowDisk.release();
        const CaseFile seen = after.result()->file;
        const auto good = std::ranges::find(seen.entries, EntryKind::GoodDay, &Entry::kind);
        QCOMPARE(good->words, u"one two"_s);
        QTest::qWait(50);
        QTest::keyClicks(words.edit, u" three"_s);
        QTRY_COMPARE(kept(table), u"one two three"_s);
    }

    void aChangeFromElsewhereWaitsMarkedUntilTheFieldIsLeft()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        auto* mark = words.edit->parentWidget()->findChild<QWidget*>(u"changed_elsewhere"_s);
        const QString before = words.edit->words();
        table.session().take(table.change([](CaseFile& file) {
            std::ranges::find(file.entries, EntryKind::GoodDay, &Entry::kind)->words = u"from Dee"_s;
        }));
        QTRY_VERIFY(mark->isVisible());
        QCOMPARE(words.edit->words(), before);
        words.page->findChild<QWidget*>(u"jot"_s)->setFocus();
        QTRY_COMPARE(words.edit->words(), u"from Dee"_s);
        QVERIFY(!mark->isVisible());
    }

    void aRefusedEditKeepsItsWordsSaysSoAndGoesAgain()
    {
        PracticeTable table(Until::Talked);
        Words words(table);
        ui::CaseSession& session = table.session();
        QSignalSpy failed(&session, &ui::CaseSession::refused);
        // A decision is never altered by an edit: our own guard stands in for a full disk.
        session.edit([](CaseFile& f) { f.determinations.append(Determination{.reasons = u"no"_s}); });
        QTest::keyClicks(words.edit, u"kept"_s);
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(words.edit->words(), u"kept"_s);
        session.edit([](CaseFile& f) { f.determinations.clear(); });
        QTRY_COMPARE(kept(table), u"kept"_s);
    }
};

std::unique_ptr<QObject> caseSessionTest()
{
    return std::make_unique<CaseSessionTest>();
}

} // namespace alongside::test

#include "case_session_test.moc"
