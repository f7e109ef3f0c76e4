// How it was, on the person's own page: turned round, sealed as it is answered, and nobody here reads it again.

#include "tests/ui/case/page_test.h"
#include "tests/ui/case/room.h"
#include "tests/ui/support/heard.h"
#include "ui/screens/how_was_it/how_was_it_page.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const QDate kReviewDay(2024, 11, 4);

/// At the review, the laptop turned round by the button on it.
struct Asked : Room {
    Asked() : Room(Until::Reviewed)
    {
        table.clock.setDay(kReviewDay);
        goTo(u"review"_s);
        part<QPushButton>(u"how_ask"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    template <class Part = QWidget>
    Part* part(const QString& name)
    {
        auto* found = window.findChild<Part*>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }
    /// The first of the row by its name, then the arrows to the answer.
    void answer(const QString& name)
    {
        part<QAbstractButton>(name)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    Experience atTheOffice()
    {
        const CaseFile file = table.now();
        const auto bytes = table.council.open(file.reviews.last().experience);
        const auto answers = bytes ? experienceFrom(*bytes) : Result<Experience>(bytes.error());
        return answers ? *answers : Experience{};
    }
    bool isTurned() { return window.findChild<QWidget*>(u"shown_bar"_s) != nullptr; }
    QString screen() { return window.page()->screen(); }
};

Experience twoAnswers()
{
    Experience said;
    said.way[std::size_t(WayQuestion::AllocationEasy)] = Tri::Yes;
    said.life[std::size_t(LifeQuestion::Control)] = ThenAndNow::Worse;
    return said;
}

} // namespace

class HowWasItTest final : public QObject {
    Q_OBJECT

private slots:
    void looksRightAsked()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        looksRight(new ui::HowWasItPage(table.opened()), u"how_was_it"_s);
    }

    /// [S76] five questions, on the person's own page, out of the worker's sight, which the office alone can read.
    void fiveQuestionsAreAnsweredTurnedRoundAndSealed()
    {
        Asked room;
        QCOMPARE(room.screen(), u"how_was_it"_s);
        QVERIFY(room.isTurned());
        QVERIFY(!room.window.findChild<QWidget*>(u"nav_rail"_s));
        room.answer(u"how_allocation_2"_s);
        room.answer(u"how_control_3"_s);
        QTRY_COMPARE(room.atTheOffice(), twoAnswers()); // before anything else is pressed
        QVERIFY(!room.table.log().contains(bytesOf(twoAnswers())));
        room.answer(u"how_done"_s);
        QVERIFY(room.part(u"how_thanks"_s)->isVisible());
        QVERIFY(!room.part(u"how_control_3"_s)->isVisible());
        QTest::keyClick(&room.window, Qt::Key_F11);
        QCOMPARE(room.screen(), u"review"_s);
        QVERIFY(!room.isTurned());
        const QString words = room.part<QLabel>(u"how_words"_s)->text();
        QVERIFY2(words.startsWith(u"Answered on 4 November 2024."_s), qPrintable(words));
    }

    /// Not at the top of the review: at what was pressed to turn the laptop round, as far down as it was.
    void turnedBackOneIsWhereOneWas()
    {
        Asked room;
        QTest::keyClick(&room.window, Qt::Key_F11);
        QCOMPARE(room.screen(), u"review"_s);
        const auto down = [&room] {
            const QWidget* area = room.part<QPushButton>(u"how_ask"_s);
            while (!qobject_cast<const QScrollArea*>(area)) area = area->parentWidget();
            return static_cast<const QScrollArea*>(area)->verticalScrollBar()->value();
        };
        room.part<QPushButton>(u"how_ask"_s)->setFocus();
        QTRY_VERIFY(down() > 0);
        QTest::qWait(50);
        const int before = down();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(room.screen(), u"how_was_it"_s);
        QTest::keyClick(&room.window, Qt::Key_F11);
        QTRY_COMPARE(room.screen(), u"review"_s);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"how_ask"_s);
        QTest::qWait(50);
        QCOMPARE(down(), before);
    }

    /// Going back there, another way or the same, gives nothing of it away.
    void whatWasAnsweredIsNotThereToBeReadAgain()
    {
        Asked room;
        room.answer(u"how_control_3"_s);
        QTest::keyClick(&room.window, Qt::Key_F11); // not finished: turned back in the midst of it
        QCOMPARE(room.screen(), u"review"_s);
        QTRY_VERIFY(!room.atTheOffice().isEmpty());
        const auto isClean = [&] {
            return !room.part<QAbstractButton>(u"how_control_3"_s)->isChecked()
                   && room.part<QAbstractButton>(u"how_control_0"_s)->isChecked();
        };
        room.window.navigator().back();
        QCOMPARE(room.screen(), u"how_was_it"_s);
        QVERIFY(room.isTurned());
        QVERIFY(isClean());
        QVERIFY(room.part<QLabel>(u"how_again"_s)->text().contains(u"4 November"_s));
        QTest::mouseClick(room.part<QPushButton>(u"show_end"_s), Qt::LeftButton);
        room.goTo(u"plan"_s);
        room.goTo(u"review"_s);
        QCOMPARE(room.atTheOffice().life[std::size_t(LifeQuestion::Control)],
                 ThenAndNow::Worse); // still what they said
    }

    /// The cover in the midst of it: whoever uncovers meets the review, not the person's page.
    void theCoverLeadsBackToTheReview()
    {
        Asked room;
        room.answer(u"how_allocation_2"_s);
        room.window.showCover(new QWidget);
        room.window.showWork({u"people"_s, {}, {}});
        QCOMPARE(room.screen(), u"review"_s);
        QVERIFY(!room.isTurned());
        QTRY_COMPARE(room.atTheOffice().way[std::size_t(WayQuestion::AllocationEasy)], Tri::Yes);
    }

    void withoutAnOfficeNobodyIsAsked()
    {
        PracticeTable table(Until::Reviewed);
        table.clock.setDay(kReviewDay);
        table.seal = {};
        Sitting page(new ui::HowWasItPage(table.opened()));
        QVERIFY(!page.at(u"how_done"_s)->isVisible());
        QVERIFY(!page.at(u"how_control_1"_s)->isVisible());
    }
};

std::unique_ptr<QObject> howWasItTest()
{
    return std::make_unique<HowWasItTest>();
}

} // namespace alongside::test

#include "how_was_it_test.moc"
