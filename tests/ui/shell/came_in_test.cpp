// Sync: what came in, of whom, and what two wrote into one text.

#include "tests/ui/shell/invented.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "ui/screens/sync/sync_page.h"
#include "ui/shell/places/link.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class CameInTest : public QObject {
    Q_OBJECT

private slots:
    void whatCameInAndOfWhomIsToldFromOneList_data()
    {
        const CaseId one = people().first().id, other = people().last().id;
        QTest::addColumn<QList<ui::CameIn>>("came");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << QList<ui::CameIn>{} << u"Nothing new from the office"_s << QStringList();
        QTest::newRow("our own, in their place")
            << QList<ui::CameIn>{{one, u"Josie Thackray"_s, 0}} << u"Nothing new from the office"_s << QStringList();
        QTest::newRow("of two") << QList<ui::CameIn>{{other, u"Ray Okafor"_s, 1}, {one, u"Josie Thackray"_s, 27}}
                                << u"28 changes since this was opened, in the record of:"_s
                                << QStringList{u"Ray Okafor"_s, u"Josie Thackray"_s};
        QTest::newRow("of nobody listed")
            << QList<ui::CameIn>{{other, {}, 1}}
            << u"1 change since this was opened, in records that are not on your lists"_s << QStringList();
    }
    void whatCameInAndOfWhomIsToldFromOneList()
    {
        QFETCH(QList<ui::CameIn>, came);
        QFETCH(QString, headline);
        QFETCH(QStringList, names);
        const StillClock clock;
        ui::SyncPage page(clock);
        page.setOffice(office(SyncPhase::Failed)); // whatever became of the last try
        page.setQuestions({question(Meeting::BothShown)});
        page.setCameIn(came);
        const QString said = page.findChild<QLabel*>(u"came_in"_s)->text();
        QVERIFY2(said.startsWith(headline), qPrintable(said));
        QStringList listed;
        for (int at = 0; auto* name = page.findChild<QPushButton*>(u"arrived_%1"_s.arg(at)); ++at)
            listed.append(name->text());
        QCOMPARE(listed, names);
    }

    /// It asks nobody anything, and is no question to count: it is said where the change that made it came in.
    void aTextThatHoldsWhatTwoWroteIsNamedWithTheWayToIt()
    {
        const StillClock clock;
        ui::SyncPage page(clock);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const CaseId one = people().first().id;
        const QString way = ui::personLink(one, u"talk"_s, u"question.entry.words"_s);
        page.setCameIn(
            {{people().last().id, people().last().name, 2}, {one, people().first().name, 1, {{u"A good day"_s, way}}}});
        auto* there = page.findChild<QPushButton*>(u"together_0"_s);
        QVERIFY(there && !page.findChild<QPushButton*>(u"together_1"_s));
        QVERIFY(comesToRest(&page) && there->isVisible());
        QCOMPARE(there->text(), u"Two wrote here, and both writings stand: A good day"_s);
        QVERIFY(there->y() > page.findChild<QPushButton*>(u"arrived_1"_s)->parentWidget()->y());
        QSignalSpy followed(&page, &ui::Page::followed);
        there->setFocus();
        QTest::keyClick(there, Qt::Key_Space);
        QCOMPARE(followed.value(0).value(0).toString(), way);
        QVERIFY(page.actions().first().key != u"to_questions"_s);
        page.setCameIn({{one, people().first().name, 1}}); // somebody has written on in it since
        QVERIFY(!page.findChild<QPushButton*>(u"together_0"_s));
    }
};

std::unique_ptr<QObject> cameInTest()
{
    return std::make_unique<CameInTest>();
}

} // namespace alongside::test

#include "came_in_test.moc"
