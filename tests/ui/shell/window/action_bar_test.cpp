// The footer's acts: they keep their buttons and the keyboard, and give it on to nothing that decides.

#include "tests/ui/shell/invented.h"
#include "tests/ui/support/pictures.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/widgets/frame/saved_line.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

const ui::PageAction kOpen{u"open"_s, u"Open a review today"_s, ui::ButtonKind::Primary, [] {}};
const ui::PageAction kSign{u"sign"_s, u"Sign the plan"_s, ui::ButtonKind::Primary, [] {}};
const ui::PageAction kPlan{.key = u"plan"_s, .text = u"The plan"_s, .run = [] {}, .leads = u"alongside:plan"_s};

/// On show, with the keyboard at "open", which is done and gone: these are there now.
QString keyboardAfter(ui::ActionBar& bar, const QList<ui::PageAction>& now)
{
    bar.setActions({kOpen});
    bar.resize(800, 80);
    bar.show();
    bar.activateWindow();
    if (!QTest::qWaitForWindowActive(&bar)) qFatal("no window");
    bar.findChild<QPushButton*>(u"open"_s)->setFocus();
    bar.setActions(now);
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace

class ActionBarTest : public QObject {
    Q_OBJECT

private slots:
    void anActThatIsGoneLeavesTheKeyboardAtWhatLeadsOn()
    {
        ui::ActionBar bar;
        QCOMPARE(keyboardAfter(bar, {kSign, kPlan}), u"plan"_s);
    }

    void whereNothingLeadsOnThePageIsAskedForAPlace()
    {
        ui::ActionBar bar;
        QSignalSpy gone(&bar, &ui::ActionBar::actGone);
        (void)keyboardAfter(bar, {kSign});
        QCOMPARE(gone.size(), 1);
    }

    /// As at 200 %: one line of what an act still wants is always seen, beside the act.
    void aLowWindowSaysWhatAnActStillWantsToo()
    {
        ui::ActionBar bar;
        ui::PageAction wanting = kSign;
        wanting.whyNot = u"Still to say: the day you talked, and 3 more"_s;
        bar.setActions({wanting, kPlan});
        bar.setStacked(true);
        bar.setLow(true);
        bar.resize(1366, 90);
        bar.show();
        QVERIFY(comesToRest(&bar));
        const auto* line = bar.findChild<QLabel*>(u"why_not"_s);
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), wanting.whyNot);
        QCOMPARE(line->visibleRegion().boundingRect(), line->rect());
        QVERIFY(line->mapTo(&bar, QPoint()).x() < bar.findChild<QWidget*>(u"sign"_s)->mapTo(&bar, QPoint()).x());
        bar.setActions({kPlan});
        QVERIFY(!line->isVisible());
    }

    /// Whatever there is to say, the footer is as high as it was, or the page above it would move.
    void longWordsMakeItNoHigher()
    {
        ui::ActionBar bar;
        ui::PageAction wanting = kSign;
        bar.setActions({wanting, kPlan});
        bar.resize(1100, 90);
        bar.show();
        const auto high = [&bar] {
            (void)comesToRest(&bar);
            return bar.sizeHint().height();
        };
        OfficeState state = office(SyncPhase::Idle);
        bar.savedLine()->setSaved(StillClock().nowMs(), StillClock().nowMs(), 60);
        bar.savedLine()->setOffice(state, StillClock().nowMs(), 60);
        const int before = high();
        state.oldestWaitingMs -= 8LL * 24 * 3'600'000;
        bar.savedLine()->setOffice(state, StillClock().nowMs(), 60);
        QCOMPARE(high(), before);
        wanting.whyNot = u"Still to say: "_s + QString(u"whether this is enough, "_s).repeated(9);
        bar.setActions({wanting, kPlan});
        QCOMPARE(high(), before);
        const auto* line = bar.findChild<QLabel*>(u"why_not"_s);
        QVERIFY(line->isVisible() && line->text() == wanting.whyNot);
        QCOMPARE(line->toolTip(), wanting.whyNot);
    }

    /// Something else is in front (a sheet that asks, another program), and the acts change meanwhile.
    void theKeyboardComesBackToTheActItWasOn()
    {
        ui::ActionBar bar;
        const auto acts = [](ui::ButtonKind agree, ui::ButtonKind next) {
            return QList<ui::PageAction>{{u"agree"_s, u"Agree"_s, agree, [] {}, {}, {}},
                                         {u"next"_s, u"Next"_s, next, [] {}, {}, {}}};
        };
        bar.setActions(acts(ui::ButtonKind::Primary, ui::ButtonKind::Plain));
        bar.resize(800, 80);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.findChild<QPushButton*>(u"agree"_s)->setFocus();
        QWidget sheet;
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        bar.setActions(acts(ui::ButtonKind::Plain, ui::ButtonKind::Primary));
        sheet.close();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"agree"_s);
    }

    /// What is answered as a line is left sets the acts anew: the one that is being pressed stays what it is.
    void theSameActsKeepTheirButtons()
    {
        ui::ActionBar bar;
        int agreed = 0, signedFor = 0;
        const auto acts = [&](const QString& words, const QString& whyNot, int& count) {
            return QList<ui::PageAction>{
                {u"agree"_s, words, ui::ButtonKind::Primary, [&count] { ++count; }, whyNot, {}}};
        };
        bar.setActions(acts(u"Agree with Josie"_s, u"Still to say: the day."_s, agreed));
        QPointer<QPushButton> button = bar.findChild<QPushButton*>(u"agree"_s);
        bar.resize(800, 80);
        bar.show();
        QTest::mousePress(button, Qt::LeftButton);
        bar.setActions(acts(u"Agree anew with Josie"_s, {}, signedFor));
        QCOMPARE(bar.findChild<QPushButton*>(u"agree"_s), button.data());
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(agreed, 0);
        QCOMPARE(signedFor, 1);
        QCOMPARE(button->text(), u"Agree anew with Josie"_s);
        QCOMPARE(button->accessibleDescription(), QString());
    }
};

std::unique_ptr<QObject> actionBarTest()
{
    return std::make_unique<ActionBarTest>();
}

} // namespace alongside::test

#include "action_bar_test.moc"
