// The way back that is offered goes when it is declined, and when a decision rests on what is here now.

#include "tests/ui/case/room.h"
#include "ui/widgets/frame/message_bar.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

bool isOffered(const Room& room)
{
    const auto* bar = room.window.findChild<ui::MessageBar*>();
    return bar->isVisible() && bar->findChild<QPushButton*>(u"message_action"_s)->isVisible();
}

void answerOneArea(Room& room)
{
    auto* row = room.goTo(u"eligibility"_s)->findChild<QWidget*>(u"area_nutrition"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_X);
    if (!isOffered(room)) QTest::keyClick(row, Qt::Key_H);
}

} // namespace

class NotWantedBackTest final : public QObject {
    Q_OBJECT

private slots:
    void aQuestionEndsAsAQuestion()
    {
        Room room(Until::Priced);
        room.session().act([](CaseFile& file) { file.needs.clear(); });
        auto* row = room.goTo(u"eligibility"_s)->findChild<QWidget*>(u"area_toilet"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_H);
        const QString said = room.window.findChild<ui::MessageBar*>()->sentence();
        QVERIFY2(said.endsWith(u"Does it come from these needs?"_s), qPrintable(said));
    }

    void closedItIsNotOfferedOnAnotherPage()
    {
        Room room(Until::Priced);
        answerOneArea(room);
        QVERIFY(isOffered(room));
        room.goTo(u"money"_s);
        QVERIFY(isOffered(room));
        QTest::mouseClick(room.window.findChild<QPushButton*>(u"message_close"_s), Qt::LeftButton);
        QVERIFY(!isOffered(room));
        for (const QString& screen : {u"eligibility"_s, u"money"_s}) {
            room.goTo(screen);
            QVERIFY2(!isOffered(room), qPrintable(screen));
        }
    }

    void aDecisionMadeSinceRestsOnIt()
    {
        Room room(Until::Determined);
        answerOneArea(room);
        QVERIFY(isOffered(room));
        const auto signings = room.table.now().determinations.size();
        auto* page = room.window.page();
        page->findChild<QAbstractButton*>(u"determined_eligible"_s)->click();
        for (const ui::PageAction& action : page->actions())
            if (action.key == u"sign"_s) action.run();
        auto* asked = room.window.findChild<QDialog*>(u"confirm"_s);
        QVERIFY(asked);
        asked->accept();
        QTRY_COMPARE(room.table.now().determinations.size(), signings + 1);
        QTRY_VERIFY(!isOffered(room));
    }

    /// Somebody has scrolled with the wheel: the X is no reason to go to where the keyboard was.
    void closedWithTheMouseNothingScrolls()
    {
        Room room(Until::Priced);
        answerOneArea(room);
        ui::Page* page = room.goTo(u"money"_s);
        QVERIFY(isOffered(room));
        QScrollBar* scroll = nullptr;
        for (QWidget* at = page; at && !scroll; at = at->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(at)) scroll = area->verticalScrollBar();
        QVERIFY(scroll && scroll->maximum() > 300);
        scroll->setValue(scroll->maximum());
        QTest::mouseClick(room.window.findChild<QPushButton*>(u"message_close"_s), Qt::LeftButton);
        QTest::qWait(50);
        QVERIFY(scroll->maximum() - scroll->value() < 100); // the bar's own height apart
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }
};

std::unique_ptr<QObject> notWantedBackTest()
{
    return std::make_unique<NotWantedBackTest>();
}

} // namespace alongside::test

#include "not_wanted_back_test.moc"
