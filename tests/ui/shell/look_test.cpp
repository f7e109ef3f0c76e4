// Text size and look are followed live: every screen that was open while they changed looks, to the last point of the
// picture, as one that was opened after.

#include "tests/ui/shell/made_screens.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/run.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

struct Worn {
    ui::Look look = ui::Look::Light;
    int percent = 100;
};

void wear(const Worn& worn)
{
    theme()->setLook(worn.look);
    theme()->setTextSize(worn.percent);
}

/// A window on that screen, at rest.
std::unique_ptr<ui::MainWindow> opened(const QString& screen)
{
    static const StillClock clock;
    auto window = std::make_unique<ui::MainWindow>(clock);
    window->setOpenPage(
        [](const ui::Link& link, const ui::MainWindow::Ready& ready) { ready([link] { return made(link.screen); }); });
    window->setOffice(office(SyncPhase::Idle));
    window->setSaved(clock.nowMs());
    window->setPractice(u"Practice day: 10 June 2026"_s);
    window->say(
        ui::Message{ui::Message::Kind::Caution, u"Something happened."_s, u"Why."_s, u"What to do."_s, {}, {}, {}});
    window->resize(1366, 768);
    window->showWork({screen, {}, {}});
    window->show();
    return window;
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { wear({}); }

    /// What is cut at the top is whose record it is, and that it is practice.
    void theHeaderIsWholeAtEverySizeOfText()
    {
        const auto window = opened(u"people"_s);
        for (const int percent : {100, 150, 200, 100}) {
            wear({ui::Look::Light, percent});
            window->setPerson({QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, u"Gwen Pardoe"_s,
                              {{u"talk"_s, u"Talk"_s, {}, false}});
            (void)pictureOf(window.get());
            for (const QString& label : {u"person_words"_s, u"practice_words"_s}) {
                auto* words = window->findChild<QLabel*>(label);
                QVERIFY2(words->width() >= words->fontMetrics().horizontalAdvance(words->text()),
                         qPrintable(u"%1 at %2: %3"_s.arg(label).arg(percent).arg(words->width())));
            }
        }
    }

    /// A long name gives way, with its tip; what is pressed, the day and that it is practice stand whole.
    void aLongNameGivesWayFirst()
    {
        const QString name = u"Mohammed Abd al-Rahman Featherstonehaugh-Cholmondeley Wolstenholme-Marjoribanks of "
                             u"Llanfairpwllgwyngyll"_s;
        for (const int percent : {100, 150}) {
            wear({ui::Look::Light, percent});
            const auto window = opened(u"people"_s);
            window->findChild<ui::HeaderBar*>()->setPerson(name);
            window->findChild<ui::HeaderBar*>()->setCanShow(true);
            (void)pictureOf(window.get());
            keep(window.get(), u"long_name_%1"_s.arg(percent));
            auto* words = window->findChild<ui::TextLabel*>(u"person_words"_s);
            QCOMPARE(words->toolTip(), name);
            QCOMPARE(QAccessible::queryAccessibleInterface(words)->text(QAccessible::Name), name);
            QVERIFY(words->width() < words->fontMetrics().horizontalAdvance(name));
            for (const auto* label : window->findChild<ui::HeaderBar*>()->findChildren<ui::TextLabel*>())
                if (label != words && label->isVisible())
                    QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                             qPrintable(label->text()));
            for (const auto* button : window->findChild<ui::HeaderBar*>()->findChildren<QPushButton*>())
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    /// Pictures to press are as large as the words beside them.
    void iconsGrowWithTheText()
    {
        const auto window = opened(u"people"_s);
        const auto sideOf = [&](const QString& button) {
            return window->findChild<QPushButton*>(button)->iconSize().width();
        };
        for (const QString& button : {u"find"_s, u"more"_s, u"rail_people"_s}) {
            wear({ui::Look::Light, 100});
            const int usual = sideOf(button);
            wear({ui::Look::Light, 200});
            QCOMPARE(sideOf(button), 2 * usual);
        }
        QVERIFY(window->findChild<ui::NavRail*>()->width() >= sideOf(u"rail_people"_s) + 32);
    }

    /// What has the keyboard stays where it is while it is typed in; letters of another size lay the page out anew.
    void inUsualLettersAgainNoHoleIsLeft()
    {
        wear({ui::Look::Light, 200});
        const auto window = opened(u"settings"_s);
        connect(window.get(), &ui::MainWindow::textSizeAsked, window.get(), [] { wear({}); });
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(window->page()->focusField(u"page_ring"_s)); // far down
        QVERIFY(comesToRest(window.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(comesToRest(window.get()));
        QCOMPARE(window->page()->contentsMargins().top(), 0);
        QCOMPARE(window->page()->contentsMargins().bottom(), 0);
    }

    void everyScreenFollowsAtOnce_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("percent");
        for (const QString& screen : madeScreens()) {
            QTest::newRow(qPrintable(screen + u" dim"_s)) << screen << int(ui::Look::Dim) << 100;
            QTest::newRow(qPrintable(screen + u" large"_s)) << screen << int(ui::Look::Light) << 150;
            QTest::newRow(qPrintable(screen + u" high contrast"_s)) << screen << int(ui::Look::HighContrast) << 100;
            QTest::newRow(qPrintable(screen + u" back"_s)) << screen << -1 << 100;
        }
    }

    void everyScreenFollowsAtOnce()
    {
        QFETCH(QString, screen);
        QFETCH(int, look);
        QFETCH(int, percent);
        const auto window = opened(screen);
        const QImage before = pictureOf(window.get());
        if (look < 0) { // there and back: through every look, and Show mode's size
            wear({ui::Look::Dim, 140});
            pictureOf(window.get());
            wear({ui::Look::HighContrast, 200});
            pictureOf(window.get());
            wear({});
        } else wear({ui::Look(look), percent});
        const auto fresh = opened(screen);
        const QString difference = restingDifference(window.get(), [&] { return pictureOf(fresh.get()); });
        keep(window.get(), u"look_live_"_s + QString::fromLatin1(QTest::currentDataTag()));
        keep(fresh.get(), u"look_fresh_"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(pictureOf(window.get()) == before, look < 0);
    }
};

std::unique_ptr<QObject> lookTest()
{
    return std::make_unique<LookTest>();
}

} // namespace alongside::test

#include "look_test.moc"
