// The conversation by keyboard alone.

#include "tests/ui/case/page_test.h"
#include "tests/ui/support/heard.h"
#include "ui/screens/talk/make_into.h"
#include "ui/screens/talk/talk_page.h"
#include "ui/widgets/pictures/circle_view.h"
#include "ui/widgets/pictures/week_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace alongside::test {

class TalkTest final : public QObject {
    Q_OBJECT

private:
    static QWidget* at(ui::CasePage& page, const QString& name)
    {
        auto* found = page.findChild<QWidget*>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }

    static QString words(ui::CasePage& page, const QString& name)
    {
        return static_cast<QLabel*>(at(page, name))->text();
    }

    static QUuid idOf(const QString& words)
    {
        return QUuid::createUuidV5(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2), words);
    }

private slots:
    void looksRightFull()
    {
        PracticeTable table(Until::Started);
        for (const QString& tool :
             {u"good_bad"_s, u"circle"_s, u"week"_s, u"strengths"_s, u"important"_s, u"jotted"_s}) {
            auto* page = new ui::TalkPage(table.opened());
            page->focusField(tool);
            if (tool == u"circle"_s) page->findChild<ui::CircleView*>()->setCurrent(0);
            looksRight(page, u"talk-"_s + tool);
        }
    }

    void jottedFromTheKeyboardWithWhoSaidIt()
    {
        PracticeTable table;
        auto* page = new ui::TalkPage(table.opened());
        std::unique_ptr<QWidget> window(inWindow(page, {1158, 768}));
        page->focusField(u"jot"_s);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClicks(QApplication::focusWidget(), u"I had cereal for tea again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table.now().entries.size(), 1);
        const Entry entry = table.now().entries.first();
        QCOMPARE(entry.words, u"I had cereal for tea again"_s);
        QCOMPARE(entry.basis, Basis::Said);
        QCOMPARE(entry.saidBy, QString());
        QCOMPARE(entry.on, QDate(2024, 9, 17));
        QCOMPARE(static_cast<QLineEdit*>(at(*page, u"jot"_s))->text(), QString());
    }

    /// Two of one name are two, where somebody is chosen and in what is kept.
    void namesakesAreToldApartByWhoTheyAre()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) {
            for (const QString& who : {u"neighbour"_s, u"from the choir"_s})
                file.circle.append({.id = {idOf(who)}, .name = u"Sam"_s, .relation = who});
            file.circle.append({.id = {idOf(u"Josie"_s)}, .name = u"Josie"_s, .relation = u"aunt"_s});
        });
        auto* page = new ui::TalkPage(table.opened());
        std::unique_ptr<QWidget> window(inWindow(page, {1158, 768}));
        page->focusField(u"jot"_s);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* who = at(*page, u"jot_said_by"_s)->findChild<QComboBox*>();
        if (!who) who = static_cast<QComboBox*>(at(*page, u"jot_said_by"_s));
        QVERIFY(who->findText(u"Sam"_s) < 0);
        QVERIFY(who->findText(u"Josie (aunt)"_s) > 0); // the person is Josie, too
        const int row = who->findText(u"Sam (from the choir)"_s);
        QVERIFY(row >= 0 && who->findText(u"Sam (neighbour)"_s) >= 0);
        who->setCurrentIndex(row);
        emit who->activated(row);
        at(*page, u"jot"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"She hums on the stairs"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table.now().entries.last().words, u"She hums on the stairs"_s);
        QCOMPARE(table.now().entries.last().saidBy, u"Sam (from the choir)"_s);
    }

    /// Typed once, a name is offered from then on; no more than once, and nobody who says no more.
    void whoeverHasSpokenIsOfferedForTheNextNote()
    {
        PracticeTable table(Until::Talked);
        table.change([](CaseFile& file) {
            file.circle.append({.id = {idOf(u"Wilf"_s)}, .name = u"Wilf"_s, .hasDied = true});
            file.entries.append({.id = {idOf(u"He said"_s)}, .words = u"He said"_s, .saidBy = u"Wilf"_s});
            file.entries.append({.id = {idOf(u"Ours"_s)},
                                 .kind = EntryKind::WorkerNote,
                                 .words = u"Ours"_s,
                                 .saidBy = u"Somebody Else"_s});
        });
        Sitting sitting(new ui::TalkPage(table.opened()));
        const auto offered = [&](const QString& field) {
            const auto* who = static_cast<QComboBox*>(sitting.at(field));
            QStringList names;
            for (int at = 0; at < who->count(); ++at) names.append(who->itemText(at));
            return names;
        };
        QVERIFY(!offered(u"jot_said_by"_s).contains(u"Nurse Adeyemi"_s));
        sitting.type(u"jot"_s, u"His chest is clear"_s);
        sitting.into(u"jot_said_by"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Nurse Adeyemi"_s);
        sitting.press(u"jot"_s, Qt::Key_Return);
        QTRY_COMPARE(table.now().entries.last().saidBy, u"Nurse Adeyemi"_s);
        sitting.type(u"jot"_s, u"He sleeps well"_s);
        sitting.press(u"jot"_s, Qt::Key_Return);
        QTRY_COMPARE(table.now().entries.last().words, u"He sleeps well"_s);
        QCOMPARE(offered(u"jot_said_by"_s).count(u"Nurse Adeyemi"_s), 1);
        QCOMPARE(offered(u"jotted_1_said_by"_s).count(u"Nurse Adeyemi"_s), 1);
        for (const QString& none : {u"Wilf"_s, u"Somebody Else"_s})
            QVERIFY2(!offered(u"jot_said_by"_s).contains(none), qPrintable(none));
        QCOMPARE(offered(u"jot_said_by"_s).last(), table.services().worker.name);
    }

    void choosingWhoIsSpeakingCommitsNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString& line : {u"jot"_s, u"add_good_day"_s, u"add_idea"_s})
            QTest::addRow("%s", qPrintable(line)) << line;
    }

    void choosingWhoIsSpeakingCommitsNothing()
    {
        QFETCH(const QString, line);
        PracticeTable table;
        Sitting sitting(new ui::TalkPage(table.opened()));
        sitting.type(line, u"He never eats"_s);
        sitting.into(u"jot_said_by"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Bernie"_s);
        QCOMPARE(static_cast<QLineEdit*>(sitting.at(line))->text(), u"He never eats"_s); // still being typed
        sitting.into(line);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClicks(QApplication::focusWidget(), u" lunch"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table.now().entries.value(0).words, u"He never eats lunch"_s);
        QCOMPARE(table.now().entries.size(), 1);
        QCOMPARE(table.now().entries.first().saidBy, u"Bernie"_s);
        QCOMPARE(static_cast<QLineEdit*>(sitting.at(line))->text(), QString());
    }

    /// [S67] An outcome keeps the words it came from.
    void ctrlEnterMakesItIntoAnOutcomeLinkedBothWays()
    {
        PracticeTable table(Until::Talked);
        auto* page = new ui::TalkPage(table.opened());
        std::unique_ptr<QWidget> window(inWindow(page, {1158, 768}));
        page->focusField(u"good_day_1"_s);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        auto* menu = page->findChild<QMenu*>(u"make_into"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(u"make_outcome"_s)->trigger();
        QTRY_COMPARE(table.now().outcomes.size(), 1);
        const Outcome made = table.now().outcomes.first();
        QVERIFY(!made.statement.isEmpty());
        QCOMPARE(ui::outcomesFrom(table.now(), made.because.first()), 1);
        menu->close();
    }

    void thePeopleTheirOffersAndTheWeek()
    {
        PracticeTable table;
        auto* page = new ui::TalkPage(table.opened());
        std::unique_ptr<QWidget> window(inWindow(page, {1158, 768}));
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        page->focusField(u"circle"_s);
        const auto* hint = at(*page, u"circle_hint"_s);
        const auto* add = at(*page, u"add_person_to_circle"_s);
        const QPoint gap = add->mapTo(page, QPoint()) - hint->mapTo(page, hint->rect().bottomLeft());
        QVERIFY2(gap.x() == 0 && gap.y() > 0 && gap.y() < hint->height(), qPrintable(QString::number(gap.y())));
        QVERIFY(
            words(*page, u"circle_offers"_s).startsWith(u"Nothing is written down yet"_s)); // not "nobody was asked"
        at(*page, u"add_person_to_circle"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Bernie"_s);
        QTRY_COMPARE(table.now().circle.value(0).name, u"Bernie"_s);
        QVERIFY(!isPlaced(table.now().circle.first()));
        QCOMPARE(table.now().circle.first().wanted, Wanted::NotSaid);
        QCOMPARE(page->findChild<ui::CircleView*>()->sentenceFor(0), u"Bernie; not placed yet"_s);
        QCOMPARE(words(*page, u"circle_counts"_s), u"Unpaid 0 : paid 0 : not said yet 1"_s);
        for (const QString& list : {u"member_sector"_s, u"member_ring"_s}) { // what is not said yet stands first
            at(*page, list)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QTRY_COMPARE(table.now().circle.first().ring, 1);
        QCOMPARE(table.now().circle.first().sector, CircleSector::Family);
        QCOMPARE(words(*page, u"circle_counts"_s), u"Unpaid 1 : paid 0"_s);
        at(*page, u"add_offer"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Sunday dinner"_s);
        at(*page, u"offer_1_willing"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Willing"_s);
        QTRY_COMPARE(table.now().offers.value(0).willing, Willing::Yes);
        QCOMPARE(table.now().offers.first().what, u"Sunday dinner"_s);
        QCOMPARE(table.now().circle.first().name, u"Bernie"_s);
        QVERIFY(words(*page, u"circle_offers"_s).contains(u"Bernie: Sunday dinner"_s));

        page->focusField(u"week"_s);
        auto* grid = page->findChild<ui::WeekGrid*>();
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_N);
        QTRY_COMPARE(table.now().week.value(weekKey(false, 0, 0)).cover, Cover::Nobody);
    }

    /// By mouse as by keys, and whoever comes back to the words of a part of the week comes back to that part.
    void thePartOfTheWeekIsNamedAndComeBackTo()
    {
        PracticeTable table(Until::Started);
        table.change([](CaseFile& file) { file.week.clear(); });
        const QString night = weekKey(false, 0, 3), wished = weekKey(true, 2, 1);
        QString left;
        {
            Sitting sitting(new ui::TalkPage(table.opened()));
            sitting.page->focusField(u"week"_s);
            sitting.page->findChild<ui::WeekGrid*>()->setCurrent(3);
            sitting.press(u"week_cover_%1"_s.arg(int(Cover::Paid)));
            QTRY_COMPARE(table.now().week.value(night).cover, Cover::Paid);
            left = u"week_words_"_s + night;
            QCOMPARE(sitting.at(left)->accessibleName(), u"Monday night: what happens then, and with whom"_s);
            sitting.type(left, u"supper by the fire wi"_s);
            QTRY_COMPARE(table.now().week.value(night).words, u"supper by the fire wi"_s);
        }
        Sitting again(new ui::TalkPage(table.opened()));
        QVERIFY(again.page->focusField(left));
        QCOMPARE(QApplication::focusWidget()->objectName(), left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClicks(QApplication::focusWidget(), u"th tea"_s);
        QTRY_COMPARE(table.now().week.value(night).words, u"supper by the fire with tea"_s);
        QCOMPARE(table.now().week.size(), 1);

        QVERIFY(again.page->focusField(u"week_words_"_s + wished));
        QTest::keyClicks(QApplication::focusWidget(), u"choir"_s);
        QTRY_COMPARE(table.now().week.value(wished).words, u"choir"_s);
    }

    void turnedRoundNoNumberAndNoNoteOfOursIsThere()
    {
        PracticeTable table(Until::Started);
        const QString marked = u"Quillfeather"_s;
        table.change([&](CaseFile& file) {
            for (CircleMember& member : file.circle) member.phone = marked + u" 01632 960001"_s;
            Entry note;
            note.id = {QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
            note.kind = EntryKind::WorkerNote;
            note.words = marked + u" is on the doorstep"_s;
            file.entries.append(note);
        });
        auto* page = new ui::TalkPage(table.opened());
        std::unique_ptr<QWidget> window(inWindow(page, {1158, 768}));
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* circle = page->findChild<ui::CircleView*>();
        page->focusField(u"circle"_s);
        circle->setCurrent(1);
        QVERIFY(everyWordIn(window.get()).contains(marked + u" 01632"_s));
        QVERIFY(everyWordIn(window.get()).contains(marked + u" is on"_s));
        page->setShown(true);
        for (const QString& line : everyWordIn(window.get()).split(u'\n'))
            QVERIFY2(!line.contains(marked), qPrintable(u"at once: "_s + line));
        for (const QString& tool :
             {u"good_bad"_s, u"circle"_s, u"week"_s, u"strengths"_s, u"important"_s, u"jotted"_s, u"circle"_s}) {
            page->focusField(tool);
            for (int i = 0; i < 40; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QVERIFY2(!everyWordIn(window.get()).contains(marked), qPrintable(tool));
            }
        }
        circle->setFocus();
        for (int i = 0; i < circle->members().size(); ++i) {
            QTest::keyClick(circle, i == 0 ? Qt::Key_Home : Qt::Key_Right);
            QTest::keyClick(circle, Qt::Key_Return);
            QVERIFY2(!everyWordIn(window.get()).contains(marked), "a person of the circle");
            circle->setFocus();
        }
        page->setShown(false);
        QVERIFY(everyWordIn(window.get()).contains(marked + u" 01632"_s));
        QVERIFY(everyWordIn(window.get()).contains(marked + u" is on"_s));
    }

    void anOfferThatHasRunOutCountsForNothingNow()
    {
        PracticeTable table(Until::Wanted);
        const auto said = [&] {
            ui::TalkPage page(table.opened());
            page.focusField(u"circle"_s);
            return static_cast<QLabel*>(at(page, u"circle_offers"_s))->text();
        };
        const QString stands = u"Floors, sheets, bins. Willing and able, until 31 March 2025"_s;
        QVERIFY2(said().contains(stands + u'.'), qPrintable(said()));
        table.clock.setDay(QDate(2025, 4, 1));
        QVERIFY2(said().contains(stands + u": counts for nothing now."_s), qPrintable(said()));
    }
};

std::unique_ptr<QObject> talkTest()
{
    return std::make_unique<TalkTest>();
}

} // namespace alongside::test

#include "talk_test.moc"
