// What is attached to the plan: by keyboard, seen small, heard in words, opened outside only after a warning, taken away and
// put back, and printed with the plan.

#include "core/documents/sentences.h"
#include "core/wire/attached.h"
#include "tests/support/small_picture.h"
#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "ui/screens/plan/plan_page.h"
#include "ui/widgets/fields/field.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/pictures/pdf_preview.h"
#include "ui/widgets/pictures/thumbnail.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// What another program would be given.
class OtherProgram final : public QObject {
    Q_OBJECT

public:
    OtherProgram() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OtherProgram() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QString path{};
    QByteArray bytes{};

public slots:
    void open(const QUrl& url)
    {
        path = url.toLocalFile();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
    }
};

struct Written {
    Written(const QString& name, const QByteArray& bytes) : path(folder.filePath(name))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
    }
    QTemporaryDir folder{};
    QString path;
};

} // namespace

class PlanAttachedTest final : public QObject {
    Q_OBJECT

private:
    /// Chosen in the dialog that the button opens.
    static void choose(const Sitting& sitting, const QString& path)
    {
        sitting.press(u"attach_file"_s);
        auto* dialog = sitting.window->findChild<QFileDialog*>(u"attach_dialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        sitting.window->activateWindow(); // as it is once a dialog has gone
        QVERIFY(QTest::qWaitForWindowActive(sitting.window.get()));
    }
    static QString heard(const QWidget* widget)
    {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))->text(QAccessible::Name);
    }

private slots:
    /// [S8] A photo of a plan drawn by hand, and what it shows, by keyboard alone.
    void aDrawingIsAttachedSeenAndHeard()
    {
        PracticeTable table(Until::Started);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_summary"_s);
        const Written drawing(u"week.exe"_s, smallPicture()); // whatever it is called
        choose(sitting, drawing.path);
        QTRY_VERIFY(sitting.page->findChild<QWidget*>(u"attachment_1_shows"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Her week as a house"_s); // the keyboard is there
        QTRY_COMPARE(table.now().attachments.size(), 1);
        QTRY_COMPARE(table.now().attachments.first().shows, u"Her week as a house"_s);
        const Attachment one = table.now().attachments.first();
        QCOMPARE(one.name, u"week.exe"_s);
        QCOMPARE(one.file.kind, AttachedKind::Png);
        QCOMPARE(one.attachedBy, u"Niamh Farrelly"_s);
        QCOMPARE(one.attachedOn, QDate(2024, 9, 17));
        auto* picture = static_cast<ui::Thumbnail*>(sitting.at(u"attachment_1_picture"_s));
        QTRY_VERIFY(picture->isVisible());
        QCOMPARE(heard(picture), u"Her week as a house"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(picture)->role(), QAccessible::Graphic);
        const QImage seen = picture->grab().toImage();
        QVERIFY(seen.pixelColor(4, seen.height() / 2).red() > 200);
        QVERIFY(seen.pixelColor(seen.width() - 4, seen.height() / 2).blue() > 200);
        QVERIFY(!table.log().contains(smallPicture().mid(20, 40))); // its bytes lie beside the log
    }

    /// Each refusal is one clear sentence, and nothing is attached.
    void whatMayNotBeAttachedIsRefused()
    {
        PracticeTable table(Until::Started);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_summary"_s);
        QSignalSpy failed(sitting.page, &ui::Page::failed);
        const QList<std::pair<QByteArray, ErrorCode>> refused{
            {"MZ\x90 a program", ErrorCode::AttachedKindUnknown},
            {smallPicture().first(60), ErrorCode::AttachedBroken},
            {QByteArray(25 * 1'048'576 + 1, 'x'), ErrorCode::AttachedTooLarge},
        };
        for (const auto& [bytes, code] : refused) {
            const Written file(u"drawing.png"_s, bytes);
            choose(sitting, file.path);
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(failed.takeFirst().at(0).value<Error>().code, code);
            QVERIFY(!sitting.at(u"attach_state"_s)->isVisible());
        }
        const Written empty(u"drawing.png"_s, {});
        choose(sitting, empty.path);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(documents::partsFor(failed.first().at(0).value<Error>()).what, u"This file is empty."_s);
        QVERIFY(table.now().attachments.isEmpty());
        QSignalSpy told(sitting.page, &ui::Page::told); // in the place of what was refused
        const Written good(u"drawing.png"_s, smallPicture());
        choose(sitting, good.path);
        QTRY_COMPARE(told.size(), 1);
        const auto message = told.first().at(0).value<ui::Message>();
        QVERIFY(message.kind == ui::Message::Kind::Done && message.happened == u"Attached: drawing.png."_s);
    }

    /// What is said in a sound, and who reads it instead; what a picture shows, and who hears it instead.
    void aSoundIsAskedWhatIsSaidInIt()
    {
        PracticeTable table(Until::Started);
        table.change([&](CaseFile& now) {
            for (const AttachedKind kind : {AttachedKind::Mp3, AttachedKind::Png})
                now.attachments.append(
                    {.id = {table.ids.next()}, .file = wire::describedAttached(kind, smallPicture())});
        });
        Sitting sitting(new ui::PlanPage(table.opened()));
        const auto label = [&](int number) {
            return static_cast<ui::Field*>(sitting.at(u"attachment_%1_shows_field"_s.arg(number)))->label();
        };
        QCOMPARE(label(1), u"What is said in it, in plain words"_s);
        QCOMPARE(label(2), u"What it shows, in plain words"_s);
    }

    /// A copy leaves the encrypted store only after a yes, is written down first, and goes with the page.
    void aCopyIsOpenedOutsideAfterAWarning()
    {
        PracticeTable table(Until::Started, u"pauline-sarr"_s);
        table.change([&](CaseFile& file) { file.plan.aboutMe = u"Ring before you come"_s; });
        OtherProgram other;
        {
            Sitting sitting(new ui::PlanPage(table.opened()));
            sitting.press(u"part_summary"_s);
            const QString name = u"attachment_1"_s;
            QVERIFY(sitting.page->findChild<QWidget*>(name + u"_open"_s));
            sitting.press(name + u"_open"_s);
            QVERIFY(other.path.isEmpty());
            sitting.yes();
            QTRY_VERIFY(!other.path.isEmpty());
            QVERIFY(other.bytes.startsWith("\x89PNG"));
            QVERIFY(!QFileInfo(other.path).isWritable() || ::geteuid() == 0);
            QVERIFY(!QFileInfo(other.path).fileName().contains(u"week"_s));
            QVERIFY(QFile::exists(other.path));
        }
        QTRY_VERIFY(!QFile::exists(other.path));
    }

    /// A colleague's words come before its bytes.
    void whatIsNotHereYetIsSaidSoAndIsSeenOnceItIs_data()
    {
        QTest::addColumn<AttachedKind>("kind");
        QTest::newRow("a picture") << AttachedKind::Png;
        QTest::newRow("a PDF") << AttachedKind::Pdf;
    }
    void whatIsNotHereYetIsSaidSoAndIsSeenOnceItIs()
    {
        QFETCH(AttachedKind, kind);
        PracticeTable table(Until::Started);
        const AttachedFile file = wire::describedAttached(kind, smallPicture());
        table.change([&](CaseFile& now) { now.attachments.append({.id = {table.ids.next()}, .file = file}); });
        ui::CaseSession& session = table.opened();
        Sitting sitting(new ui::PlanPage(session));
        sitting.press(u"part_summary"_s);
        auto* missing = static_cast<QLabel*>(sitting.at(u"attachment_1_missing"_s));
        QTRY_VERIFY(missing->isVisible());
        QVERIFY2(missing->text().contains(u"not on this laptop yet"_s), qPrintable(missing->text()));
        QVERIFY(!sitting.at(u"attachment_1_picture"_s)->isVisible());

        const auto kept =
            table.thread.ask([&](desk::Desk& desk) { return desk.keepPart(table.id, file, smallPicture(), 0); });
        QVERIFY(kept.result());
        session.takeFiles(); // as when a sync has brought something
        QTRY_VERIFY(!missing->isVisible());
        QTRY_COMPARE(sitting.at(u"attachment_1_picture"_s)->isVisible(), isPicture(kind));
    }

    void whatWasTakenAwayComesBackWithItsPicture()
    {
        PracticeTable table(Until::Started, u"pauline-sarr"_s);
        ui::CaseSession& session = table.opened();
        Sitting sitting(new ui::PlanPage(session));
        sitting.press(u"part_summary"_s);
        QTRY_VERIFY(sitting.at(u"attachment_1_picture"_s)->isVisible());
        sitting.press(u"attachment_1_remove"_s);
        QTRY_VERIFY(table.now().attachments.isEmpty());
        QVERIFY(session.putBack());
        QTRY_COMPARE(table.now().attachments.size(), 1);
        QTRY_VERIFY(sitting.page->findChild<QWidget*>(u"attachment_2_picture"_s)
                    && sitting.at(u"attachment_2_picture"_s)->isVisible());
    }

    /// [S8] What is printed has the picture, also where it is asked for before the picture has been read.
    void thePlanIsPrintedWithItsPicture()
    {
        PracticeTable table(Until::Started, u"pauline-sarr"_s);
        Sitting sitting(new ui::PlanPage(table.opened()));
        sitting.press(u"part_summary"_s);
        QTemporaryDir folder;
        auto* page = static_cast<ui::PlanPage*>(sitting.page);
        QSignalSpy left(page, &ui::PlanPage::left);
        page->saveTo(folder.filePath(u"plan.pdf"_s));
        QTRY_COMPARE(left.size(), 1);
        QFile saved(folder.filePath(u"plan.pdf"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.contains("/DCTDecode"));
        QVERIFY(bytes.contains("/Figure"));
    }

    void looksRight()
    {
        PracticeTable table(Until::Started, u"pauline-sarr"_s);
        table.change([](CaseFile& file) { file.plan.whatMatters = u"The pool before the house is up"_s; });
        alongside::test::looksRight(new ui::PlanPage(table.opened()), u"plan-attached"_s);
    }
};

std::unique_ptr<QObject> planAttachedTest()
{
    return std::make_unique<PlanAttachedTest>();
}

} // namespace alongside::test

#include "attached_test.moc"
