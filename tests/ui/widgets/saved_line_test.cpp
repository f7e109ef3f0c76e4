// The foot of the window: saved here and at the office are two things, each said by itself.

#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "ui/widgets/frame/saved_line.h"
#include "ui/widgets/text_label.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr qint64 kNow = 1'726'580'520'000; // 17 September 2024, 1:42pm UTC
constexpr qint64 kDay = 24LL * 3600 * 1000;

OfficeState waiting(qint64 changes, qint64 age)
{
    OfficeState office;
    office.configured = true;
    office.waitingChanges = changes;
    office.oldestWaitingMs = kNow - age;
    return office;
}

} // namespace

class SavedLineTest : public QObject {
    Q_OBJECT

private slots:
    void savedAndAtTheOfficeAreNeverMixed()
    {
        QCOMPARE(ui::savedWords(kNow, kNow, 60), u"Saved on this laptop 2:42pm"_s);
        QCOMPARE(ui::officeWords(waiting(1, 1000), kNow, 60), u"1 change not yet at the office"_s);
        QCOMPARE(ui::officeWords(waiting(3, 1000), kNow, 60), u"3 changes not yet at the office"_s);
        QVERIFY(ui::officeWords(waiting(3, 2 * kDay), kNow, 60).contains(u"Oldest change: Sunday 15 September"_s));
        QVERIFY(ui::officeWords(waiting(3, 6 * kDay), kNow, 60)
                    .contains(u"These have waited 6 days. The office cannot see them."_s));
        QCOMPARE(ui::urgencyOf(waiting(3, 6 * kDay), kNow), ui::Urgency::Alarm);
        QCOMPARE(ui::urgencyOf(waiting(0, 6 * kDay), kNow), ui::Urgency::Calm);
        OfficeState aside = waiting(0, 0);
        aside.lastSyncMs = aside.writtenChanges = kNow;
        QVERIFY(ui::officeWords(aside, kNow, 60).startsWith(u"All changes at the office"_s));
        QVERIFY(
            ui::officeWords(aside, kNow, 60, ui::Whose::Practice).startsWith(u"All changes at the practice office"_s));
        aside.trouble = Error{ErrorCode::ServerUnreachable, {}, {}}; // since then it did not answer
        QVERIFY(!ui::officeWords(aside, kNow, 60).contains(u"All changes at"_s));
        QVERIFY(ui::officeWords(aside, kNow, 60).contains(u"last answered 2:42pm"_s));
        aside.trouble.reset();
        QCOMPARE(ui::officeWords(waiting(159, 0), kNow, 60, ui::Whose::Practice),
                 u"159 changes not yet at the practice office"_s);
        OfficeState files = waiting(0, 0); // every word is there
        files.lastSyncMs = files.writtenChanges = kNow;
        files.waitingFiles = 1;
        QCOMPARE(ui::officeWords(files, kNow, 60), u"1 file not yet at the office"_s);
        files.waitingChanges = 3;
        files.waitingFiles = 2;
        QCOMPARE(ui::officeWords(files, kNow, 60), u"3 changes and 2 files not yet at the office"_s);
        files.phase = SyncPhase::Carrying;
        files.bytesUp = 3 * 1'048'576;
        QVERIFY(ui::officeWords(files, kNow, 60).startsWith(u"Files that are attached are on their way, 3"_s));
        aside.asideChanges = 2;
        QCOMPARE(ui::officeWords(aside, kNow, 60), u"2 changes could not be taken in by the office: see Sync"_s);
        QCOMPARE(ui::urgencyOf(aside, kNow), ui::Urgency::Caution);
        aside.asideFiles = 1; // it has no place there without the change that names it
        QCOMPARE(ui::officeWords(aside, kNow, 60),
                 u"2 changes and 1 file could not be taken in by the office: see Sync"_s);
        OfficeState sending = waiting(40, 1000);
        sending.phase = SyncPhase::Sending;
        sending.framesSent = 12;
        sending.framesToSend = 40;
        QCOMPARE(ui::officeWords(sending, kNow, 60), u"Sending 12 of 40"_s);
        ui::SavedLine line;
        line.setSaved(kNow, kNow, 60);
        line.setOffice(waiting(3, 1000), kNow, 60);
        QCOMPARE(line.accessibleName(), u"Saved on this laptop 2:42pm \u00b7 3 changes not yet at the office"_s);
    }

    /// The page above it does not move for what it says: two lines at most, and what joins two things stands between them.
    void itHasTwoLinesAtMostAndNoDotBeginsOne()
    {
        ui::SavedLine line;
        line.setSaved(kNow, kNow, 60);
        line.setOffice(waiting(3, 6 * kDay), kNow, 60);
        const auto* saved = line.findChild<ui::TextLabel*>(u"saved_words"_s);
        const auto* at = line.findChild<ui::TextLabel*>(u"office_words"_s);
        const int one = saved->sizeHint().height();
        line.show();
        for (const int wide : {1400, 600, 300, 1400, 200}) {
            line.resize(wide, line.minimumSizeHint().height());
            QVERIFY(comesToRest(&line));
            line.resize(wide, line.sizeHint().height());
            QVERIFY(comesToRest(&line));
            const bool beside = wide == 1400;
            QCOMPARE(line.sizeHint().height(), beside ? one : 2 * one);
            QCOMPARE(at->y() == saved->y(), beside);
            const bool isCut = at->fontMetrics().horizontalAdvance(at->text()) > at->width();
            QCOMPARE(at->toolTip(), isCut ? at->text() : QString());
            QCOMPARE(isCut, wide < 600);
            for (const auto* label : line.findChildren<ui::TextLabel*>()) {
                if (!label->isVisible() || !label->text().startsWith(u'\u00b7')) continue;
                QVERIFY(beside && label->x() > saved->geometry().right() && label->geometry().right() < at->x());
            }
        }
    }
};

std::unique_ptr<QObject> savedLineTest()
{
    return std::make_unique<SavedLineTest>();
}

} // namespace alongside::test

#include "saved_line_test.moc"
