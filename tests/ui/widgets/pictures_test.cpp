#include "tests/ui/support/look.h"
#include "tests/ui/widgets/people.h"
#include "ui/models/circle_model.h"
#include "ui/models/week_model.h"
#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/pictures/picture_twin.h"
#include "ui/widgets/pictures/week_grid.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void theCircleCanBeWalkedAndHeard()
    {
        ui::CircleView circle;
        circle.setMembers(u"Josie"_s, circleOfJosie());
        circle.resize(560, 540);
        circle.show();
        circle.activateWindow();
        circle.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&circle));

        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&circle);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 8);
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 u"Bernie, sister, three miles away; family, closest ring: rings every morning. Ring first"_s);
        QVERIFY(list->child(2)->text(QAccessible::Name).contains(u"Has died"_s));
        QCOMPARE(list->child(1)->parent(), list);
        QCOMPARE(list->indexOfChild(list->child(1)), 1);
        QCOMPARE(list->child(9), nullptr);

        QTest::keyClick(&circle, Qt::Key_Right);
        QCOMPARE(circle.current(), 1);
        QCOMPARE(list->focusChild(), list->child(1));
        QVERIFY(list->child(1)->state().focused);
        QTest::keyClicks(&circle, u"l"_s);
        QCOMPARE(circle.members().at(circle.current()).name, u"Lorraine"_s);
        const QPoint middle = list->child(0)->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(0));
        QTest::mouseClick(&circle, Qt::LeftButton, {}, circle.rectOf(5).center());
        QCOMPARE(circle.current(), 5);
    }

    void shiftAndArrowsMoveAPersonInAndOut()
    {
        ui::CircleView circle;
        circle.setMembers(u"Josie"_s, circleOfJosie());
        circle.resize(560, 540);
        circle.show();
        circle.setCurrent(3);
        QSignalSpy moved(&circle, &ui::CircleView::ringMoved), opened(&circle, &ui::CircleView::opened);
        QTest::keyClick(&circle, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.last().at(1).toInt(), 1);
        QTest::keyClick(&circle, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(moved.last().at(1).toInt(), 2);
        QTest::keyClick(&circle, Qt::Key_Return);
        QCOMPARE(opened.last().at(0).value<MemberId>(), circle.members().at(3).id);
    }

    /// The picture puts them somewhere, and neither it nor its twin says more than was said.
    void whoIsNotPlacedIsSaidToBeSoUntilSomebodyPlacesThem()
    {
        ui::CircleView circle;
        CircleMember fresh = newMember(MemberId{QUuid(7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 1)});
        fresh.name = u"Kofi"_s;
        circle.setMembers(u"Josie"_s, circleOfJosie() + QList{fresh});
        circle.resize(560, 540);
        circle.show();
        circle.setCurrent(int(circle.members().size()) - 1);
        QCOMPARE(circle.sentenceFor(circle.current()), u"Kofi; not placed yet"_s);
        ui::CircleModel list;
        list.setMembers({fresh});
        QCOMPARE(list.index(0, ui::CircleModel::Kind).data().toString(), u"not said yet"_s);
        QCOMPARE(list.index(0, ui::CircleModel::Ring).data().toString(), u"not placed yet"_s);
        QVERIFY(!circle.grab().isNull());
        for (int other = 0; other < circle.current(); ++other)
            QVERIFY(!circle.rectOf(other).intersects(circle.rectOf(circle.current())));
        QSignalSpy moved(&circle, &ui::CircleView::ringMoved);
        QTest::keyClick(&circle, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(moved.last().at(1).toInt(), 4);
        QCOMPARE(circle.sentenceFor(circle.current()), u"Kofi; outer ring"_s);
    }

    void nobodyStandsOnSomebodyElseOrOutside()
    {
        for (const QSize size : {QSize(560, 540), QSize(320, 320), QSize(900, 600)}) {
            ui::CircleView circle;
            circle.setMembers(u"Josie"_s, circleOfJosie());
            circle.resize(size);
            for (int i = 0; i < circle.members().size(); ++i) {
                QVERIFY2(circle.rect().contains(circle.rectOf(i)), qPrintable(circle.members().at(i).name));
                QVERIFY(circle.rectOf(i).height() >= 24);
                for (int j = 0; j < i; ++j)
                    QVERIFY2(
                        !circle.rectOf(i).intersects(circle.rectOf(j)),
                        qPrintable(u"%1 on %2 at %3"_s.arg(circle.members().at(i).name, circle.members().at(j).name)
                                       .arg(size.width())));
            }
        }
    }

    void theListSaysWhatThePictureSays()
    {
        ui::CircleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers(circleOfJosie());
        ui::CircleView circle;
        circle.setMembers(u"Josie"_s, circleOfJosie());
        QCOMPARE(model.rowCount(), circle.members().size());
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.index(i, 0).data(Qt::AccessibleTextRole).toString(), circle.sentenceFor(i));
        ui::WeekModel week;
        QAbstractItemModelTester weekTester(&week, QAbstractItemModelTester::FailureReportingMode::QtTest);
        week.setWeek(weekOfJosie(), false);
        ui::WeekGrid grid;
        grid.setWeek(weekOfJosie(), false);
        for (int i = 0; i < week.rowCount(); ++i)
            QCOMPARE(week.index(i, 0).data(Qt::AccessibleTextRole).toString(), grid.sentenceFor(i));
    }

    void theWeekIsPaintedByKeysAndHeard()
    {
        ui::WeekGrid grid;
        grid.setWeek(weekOfJosie(), false);
        grid.resize(760, 240);
        grid.show();
        grid.activateWindow();
        grid.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid);
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(table->tableInterface());
        QCOMPARE(table->tableInterface()->columnCount(), 7);
        QCOMPARE(table->tableInterface()->rowCount(), 4);
        QCOMPARE(table->tableInterface()->cellAt(1, 6)->text(QAccessible::Name),
                 u"Sunday afternoon: my circle. Sunday at Bernie's"_s);

        QSignalSpy edited(&grid, &ui::WeekGrid::edited);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(table->focusChild()->text(QAccessible::Name), u"Tuesday afternoon: paid. Dawn"_s);
        QTest::keyClick(&grid, Qt::Key_C);
        QCOMPARE(edited.last().at(0).toString(), weekKey(false, 1, 1));
        QCOMPARE(edited.last().at(1).value<WeekCell>().cover, Cover::Circle);
        QCOMPARE(edited.last().at(1).value<WeekCell>().words, u"Dawn"_s);
        QTest::keyClick(&grid, Qt::Key_M, Qt::ShiftModifier); // as the page writes it
        QCOMPARE(grid.cell(1, 1).cover, Cover::Me);
        QTest::keyClick(&grid, Qt::Key_N, Qt::ControlModifier); // another thing altogether
        QCOMPARE(grid.cell(1, 1).cover, Cover::Me);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(grid.cell(1, 1).cover, Cover::NotSaid);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.rectOf(27).center());
        QCOMPARE(grid.current(), 27);
        QVERIFY(grid.totals().contains(u"nobody 12"_s));
    }

    void aPictureAndItsListChangePlaces()
    {
        ui::CircleModel model;
        model.setMembers(circleOfJosie());
        auto* circle = new ui::CircleView;
        circle->setMembers(u"Josie"_s, circleOfJosie());
        ui::PictureTwin twin(u"circle_twin"_s, circle, &model, u"Circle, as a list"_s);
        twin.resize(700, 600);
        twin.show();
        twin.activateWindow();
        circle->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&twin));
        QTest::keyClick(circle, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(twin.isList());
        QVERIFY(twin.table()->hasFocus());
        QTest::keyClick(twin.table(), Qt::Key_Tab);
        QVERIFY(!twin.table()->hasFocus());
        twin.setList(false);
        QVERIFY(nameless(&twin).isEmpty());
    }

    void aPictureGoneAnswersNothing()
    {
        auto circle = std::make_unique<ui::CircleView>();
        circle->setMembers(u"Josie"_s, circleOfJosie());
        QAccessibleInterface* first = QAccessible::queryAccessibleInterface(circle.get())->child(0);
        QVERIFY(first->isValid());
        circle->setMembers(u"Josie"_s, {});
        QVERIFY(!first->isValid());
        QCOMPARE(first->text(QAccessible::Name), QString());
    }
};

std::unique_ptr<QObject> picturesTest()
{
    return std::make_unique<PicturesTest>();
}

} // namespace alongside::test

#include "pictures_test.moc"
