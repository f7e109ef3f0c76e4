// What is attached, from one laptop's window to another's, by a real server: told where it is not, shown where it is.

#include "tests/app/desktop/office_sitting.h"
#include "tests/support/server/server_process.h"
#include "tests/support/small_picture.h"
#include "tests/ui/support/exec.h"
#include "ui/case/case_session.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace alongside::test {

class CarriedTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<tests::ServerProcess> m_server;

    [[nodiscard]] QString place(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] QString councilFile() const { return m_server->folder() + u"/council.json"_s; }

    /// As the file dialog's answer does it, once the file has been looked through.
    static CaseId attachTo(const Sitting& who)
    {
        ui::CaseSession* session = who.program->window().session();
        const auto kept =
            session->services().desk.keepAttached(session->file().id, AttachedKind::Png, smallPicture()).result();
        if (!kept) qFatal("not kept");
        session->act([&](CaseFile& file) {
            file.attachments.append({.id = {QUuid::createUuid()}, .file = *kept, .name = u"her week.png"_s});
        });
        return session->file().id;
    }
    static bool openPlan(const Sitting& who, CaseId id)
    {
        who.program->window().go({u"plan"_s, id, {}});
        return who.hands->isOn(u"plan"_s) && who.hands->click(u"part_summary"_s);
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<tests::ServerProcess>(place(u"office"_s));
        QVERIFY(m_server->start());
    }

    void aPictureIsSeenOnTheSecondLaptopAfterItsSyncAndSaidToBeMissingBefore()
    {
        Sitting rose(place(u"rose"_s), false);
        QVERIFY(rose.firstRun(u"Rose Adair"_s, m_server->invitation(u"Rose Adair"_s), councilFile()));
        QVERIFY(rose.add(u"Fern Osborne"_s));
        QVERIFY(rose.send());
        rose.program->window().go({u"talk"_s, rose.program->window().session()->file().id, {}});
        QVERIFY(rose.hands->isOn(u"talk"_s));
        const CaseId fern = attachTo(rose);
        QTRY_COMPARE_WITH_TIMEOUT(rose.office().waitingFiles, 1, kLong);
        QTRY_VERIFY2_WITH_TIMEOUT(rose.words(u"office_words"_s).contains(u"1 file not yet at the office"_s),
                                  qPrintable(rose.words(u"office_words"_s)), kLong);
        rose.program->window().go({u"sync"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(rose.words(u"sync_files"_s), u"1 attached file is not at the office yet."_s, kLong);
        QVERIFY(rose.send());
        QVERIFY(!rose.office().trouble);
        QTRY_VERIFY_WITH_TIMEOUT(rose.words(u"office_words"_s).contains(u"All changes at the office"_s), kLong);
        QCOMPARE(rose.office().waitingFiles, 0);
        QTRY_VERIFY_WITH_TIMEOUT(rose.said().contains(u"everything you wrote is at the office"_s), kLong);

        Sitting omar(place(u"omar"_s), false); // joining brings the words
        QVERIFY(omar.firstRun(u"Omar Sayed"_s, m_server->invitation(u"Omar Sayed"_s), councilFile()));
        QTRY_VERIFY_WITH_TIMEOUT(omar.people().contains(u"Fern Osborne"_s), kLong);
        QVERIFY(openPlan(omar, fern));
        QTRY_VERIFY2_WITH_TIMEOUT(omar.words(u"attachment_1_missing"_s).contains(u"not on this laptop yet"_s),
                                  qPrintable(omar.words(u"attachment_1_missing"_s)), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(omar.office().filesToCome, 1, kLong);
        QWidget* picture = omar.program->window().findChild<QWidget*>(u"attachment_1_picture"_s);
        QVERIFY(picture && !picture->isVisible());
        omar.program->laptop().sendNow(); // the page stays in front of him
        QTRY_VERIFY_WITH_TIMEOUT(picture->isVisible(), kLong);
        QVERIFY(!omar.program->window().findChild<QWidget*>(u"attachment_1_missing"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(omar.office().phase, SyncPhase::Done, kLong);
        QCOMPARE(omar.office().filesToCome, 0);
        const QImage seen = picture->grab().toImage();
        QVERIFY(seen.pixelColor(4, seen.height() / 2).red() > 200);
        QVERIFY(seen.pixelColor(seen.width() - 4, seen.height() / 2).blue() > 200);
    }
};

} // namespace alongside::test

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    alongside::ui::installAccessibility();
    alongside::test::CarriedTest test;
    return alongside::test::exec(test);
}

#include "carried_test.moc"
