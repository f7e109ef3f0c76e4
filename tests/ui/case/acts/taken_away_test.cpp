// Everything that can be taken away has a way back: on the real window, by keyboard. Driven by the table of screens and by
// the buttons that are there: a new one that takes away is in it by being a button, and fails without a way back.

#include "core/record/fold/fold.h"
#include "tests/ui/case/room.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/pictures/circle_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

ui::MessageBar* bar(const Room& room)
{
    return room.window.findChild<ui::MessageBar*>();
}

QPushButton* putItBack(const Room& room)
{
    auto* button = bar(room)->findChild<QPushButton*>(u"message_action"_s);
    return button->isVisible() ? button : nullptr;
}

/// Everything that folds is unfolded; nobody leaves the page.
void unfold(ui::Page* page)
{
    static const QStringList opens{u"_more"_s, u"_source"_s};
    QSet<QString> pressed;
    for (bool more = true; std::exchange(more, false);)
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            const QString name = button->objectName();
            const bool folds = std::ranges::any_of(opens, [&](const QString& end) { return name.endsWith(end); });
            if (!folds || pressed.contains(name) || !button->isVisible()) continue;
            pressed.insert(name);
            button->click();
            more = true;
        }
}

/// "line_1_remove" of "line_12_remove".
QString kindOf(const QString& name)
{
    QString kind = name;
    return kind.remove(QRegularExpression(u"[0-9_]"_s));
}

/// Presses each kind of button that takes away, wherever it is seen on the page, and asks for the way back.
QStringList askedOn(Room& room, ui::Page* page, QSet<QString>& kinds)
{
    QStringList faults;
    auto buttons = page->findChildren<QAbstractButton*>();
    std::ranges::sort(buttons, std::greater(), &QObject::objectName); // an offer before the one who offers, and is shut
    for (QAbstractButton* button : std::as_const(buttons)) {
        const QString name = button->objectName(), kind = kindOf(name);
        if (!name.endsWith(u"_remove"_s) || !button->isVisible() || kinds.contains(kind)) continue;
        kinds.insert(kind);
        const CaseFile before = room.session().file();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        if (room.session().file() == before) faults += name + u": takes nothing away"_s;
        QWidget* focus = QApplication::focusWidget();
        if (!focus || !page->isAncestorOf(focus) || !focus->isVisible())
            faults += u"%1: the keyboard goes to %2"_s.arg(name, focus ? focus->objectName() : u"nothing"_s);
        if (!putItBack(room)) {
            faults += name + u": has no way back"_s;
            continue;
        }
        QTest::keyClick(&room.window, Qt::Key_U, Qt::AltModifier);
        (void)QTest::qWaitFor([&] { return room.session().file() == before; }, 3'000); // a pressed button is seen to be
        for (const record::Change& change : record::diff(before, room.session().file()))
            faults += u"%1: %2 is otherwise"_s.arg(name, record::nameOf(change.path));
        if (!(room.session().file() == before)) faults += name + u": comes back otherwise"_s;
        room.session().flush();
        if (!QTest::qWaitFor([&] { return room.session().isKept(); }, 30'000)) faults += name + u": is not kept"_s;
        CaseFile kept = room.table.now(), shown = room.session().file();
        kept.staff = shown.staff = {};
        if (!(kept == shown)) faults += name + u": is kept otherwise"_s;
        return faults + askedOn(room, page, kinds); // the rows are others now
    }
    return faults;
}

const QString kLong = u"long "_s.repeated(300).trimmed();

} // namespace

class TakenAwayTest final : public QObject {
    Q_OBJECT

private slots:
    void everythingThatCanBeTakenAwayCanBePutBack()
    {
        Room room(Until::Priced);
        room.session().act([&](CaseFile& file) {
            file.advice.append({.id = {room.table.ids.next()}, .words = u"Ring the library"_s});
            file.strengths.append({.id = {room.table.ids.next()}, .words = kLong});
        });
        QSet<QString> kinds;
        QStringList faults;
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            if (!screen.make) continue;
            ui::Page* page = room.goTo(screen.key);
            QStringList views{QString()};
            for (const auto* tool : page->findChildren<QAbstractButton*>(QRegularExpression(u"^tool_"_s)))
                views += tool->objectName();
            for (const QString& view : views) {
                if (!view.isEmpty()) page->findChild<QAbstractButton*>(view)->click();
                if (view == u"tool_circle"_s) {
                    const MemberId with = room.session().file().offers.first().by;
                    for (int steps = 0; steps < 40 && !page->findChild<QWidget*>(u"offer_1_remove"_s); ++steps)
                        QTest::keyClick(page->findChild<QWidget*>(u"circle_view"_s), Qt::Key_Right);
                    QVERIFY(!with.isNull() && page->findChild<QWidget*>(u"offer_1_remove"_s));
                }
                if (screen.key == u"money"_s) page->focusField(u"line_1_quantity"_s); // opens the line
                unfold(page);
                faults += askedOn(room, page, kinds);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        for (const QString& kind : {u"offerremove"_s, u"memberremove"_s, u"strengthremove"_s, u"outcomeremove"_s,
                                    u"lineremove"_s, u"adviceremove"_s, u"routineremove"_s, u"wishremove"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
    }

    void theWayBackStandsUntilItIsTaken()
    {
        class ListPage final : public ui::Page {
        public:
            ListPage() : Page(u"people"_s, u"Who is here?"_s) {}
            QString title() const override { return u"My people"_s; }
        };
        Room room(Until::Priced);
        room.window.setOpenPage([&room](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            ready([&room, link]() -> ui::Page* {
                if (link.person.isNull()) return new ListPage;
                return ui::screenOf(link.screen)->make(room.session());
            });
        });
        const CaseFile before = room.session().file();
        room.goTo(u"talk"_s);
        room.session().takeAway([](CaseFile& file) { file.outcomes.removeFirst(); });
        QVERIFY2(bar(room)->message().happened.startsWith(u"Taken away: \u201C"_s), qPrintable(bar(room)->sentence()));
        QVERIFY(bar(room)->message().happened.size() < 120);
        QPushButton* button = putItBack(room);
        QVERIFY(button && (button->focusPolicy() & Qt::TabFocus));
        auto* heard = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(heard->role(), QAccessible::PushButton);
        QCOMPARE(heard->text(QAccessible::Name), u"Put it back"_s);
        room.goTo(u"money"_s);
        QVERIFY(putItBack(room));
        room.window.go({u"people"_s, {}, {}});
        QVERIFY(!putItBack(room)); // nobody's words on a list
        room.goTo(u"talk"_s);
        QVERIFY(putItBack(room));
        room.window.say(ui::Message{.happened = u"Something else."_s});
        QVERIFY(!putItBack(room));
        bar(room)->clear();
        QVERIFY(putItBack(room));
        for (int panes = 0; panes < 12 && !bar(room)->isAncestorOf(QApplication::focusWidget()); ++panes)
            QTest::keyClick(&room.window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), button); // reached without a mouse
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(room.session().file(), before);
        QVERIFY2(bar(room)->message().happened.startsWith(u"Put back"_s), qPrintable(bar(room)->sentence()));
        QVERIFY(!putItBack(room));
    }

    void theKeyDoesTheSameAndBelongsToTheTextWhereThereIsSomethingToUndo()
    {
        Room room(Until::Priced);
        ui::Page* page = room.goTo(u"talk"_s);
        const CaseFile before = room.session().file();
        room.session().takeAway([](CaseFile& file) { file.strengths.removeFirst(); });
        QVERIFY(page->focusField(u"jot"_s));
        QWidget* line = QApplication::focusWidget();
        QTest::keyClicks(line, u"a"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); // the letter
        QVERIFY(putItBack(room));
        QCOMPARE(room.session().file().entries, before.entries);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!putItBack(room));
        QCOMPARE(room.session().file().strengths, before.strengths);
        room.session().takeAway([](CaseFile& file) { file.strengths.removeFirst(); });
        page->findChild<QWidget*>(u"tool_week"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file().strengths, before.strengths);
    }

    void theKeyPutsBackWhereTheKeyboardJumpedIntoATextTypedBefore()
    {
        Room room(Until::Priced);
        room.session().act([&](CaseFile& file) {
            file.strengths = {{.id = {room.table.ids.next()}, .words = u"Cards"_s},
                              {.id = {room.table.ids.next()}, .words = u"Radio"_s}};
        });
        ui::Page* page = room.goTo(u"talk"_s);
        page->findChild<QAbstractButton*>(u"tool_strengths"_s)->click();
        QVERIFY(page->focusField(u"strength_2_words"_s));
        QTest::keyClicks(QApplication::focusWidget(), u" 4"_s);
        const CaseFile before = room.session().file();
        auto* away = page->findChild<QWidget*>(u"strength_1_remove"_s);
        away->setFocus();
        QTest::keyClick(away, Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"strength_2_words"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); // now it is the text's
        QVERIFY(room.session().file().strengths.last().words != before.strengths.last().words);
    }

    void theKeyOfAButtonThatIsGoneTypesNothing()
    {
        Room room(Until::Priced);
        ui::Page* page = room.goTo(u"talk"_s);
        const CaseFile before = room.session().file();
        for (const QString& field : {u"jot"_s, u"strength_1_words"_s}) {
            if (field != u"jot"_s) page->findChild<QAbstractButton*>(u"tool_strengths"_s)->click();
            QVERIFY(page->focusField(field));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::AltModifier);
            QVERIFY(!QApplication::focusWidget()->property("text").toString().endsWith(u'u'));
        }
        QCOMPARE(room.session().file(), before);
    }

    void whoeverIsTakenOffTheCircleLeavesTheKeyboardToTheNext()
    {
        Room room(Until::Priced);
        ui::Page* page = room.goTo(u"talk"_s);
        page->findChild<QAbstractButton*>(u"tool_circle"_s)->click();
        auto* circle = page->findChild<ui::CircleView*>();
        circle->setFocus();
        while (room.session().file().circle.size() > 1) {
            QTest::keyClick(circle, Qt::Key_End);
            QTest::keyClick(circle, Qt::Key_Left);
            QTest::keyClick(circle, Qt::Key_Return);
            const MemberId last = room.session().file().circle.last().id;
            auto* away = page->findChild<QWidget*>(u"member_remove"_s);
            away->setFocus();
            QTest::keyClick(away, Qt::Key_Space);
            QCOMPARE(QApplication::focusWidget(), circle);
            QCOMPARE(circle->members().at(circle->current()).id, last);
        }
        QTest::keyClick(circle, Qt::Key_Return);
        auto* away = page->findChild<QWidget*>(u"member_remove"_s);
        away->setFocus();
        QTest::keyClick(away, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"add_person_to_circle"_s);
    }

    void turnedRoundTheKeyIsTheWayBack()
    {
        Room room(Until::Priced);
        room.goTo(u"outcomes"_s);
        const CaseFile before = room.session().file();
        QTest::keyClick(&room.window, Qt::Key_F11);
        room.session().takeAway([](CaseFile& file) { file.outcomes.removeLast(); });
        const auto* said = room.window.findChild<QLabel*>(u"shown_words"_s);
        QVERIFY2(said->isVisible() && said->text().contains(u"Ctrl+Z"_s), qPrintable(said->text()));
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(putItBack(room)); // and the button, turned back
        QTest::keyClick(&room.window, Qt::Key_F11);
        QTest::keyClick(&room.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file(), before);
        QTest::keyClick(&room.window, Qt::Key_F11);
        QVERIFY(!putItBack(room));
    }

    /// Half a word, typed where a row of the Care Act check has the keyboard.
    void answersThatLettersChangedComeBack()
    {
        Room room(Until::Priced);
        ui::Page* page = room.goTo(u"eligibility"_s);
        auto* row = page->findChild<QWidget*>(u"area_nutrition"_s);
        row->setFocus();
        const CaseFile before = room.session().file();
        QTest::keyClicks(row, u"qz7 ,."_s); // keys of no answer
        QCOMPARE(room.session().file(), before);
        QVERIFY(!putItBack(room));
        QTest::keyClicks(row, u"hello, d and o"_s);
        QVERIFY(room.session().file().needs != before.needs);
        QVERIFY2(bar(room)->sentence().startsWith(u"Changed: Eating and drinking: "_s),
                 qPrintable(bar(room)->sentence()));
        QTest::keyClick(row, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file(), before);
        QVERIFY2(bar(room)->sentence().startsWith(u"Put back: Eating and drinking: "_s),
                 qPrintable(bar(room)->sentence()));
        QVERIFY(!putItBack(room));

        QTest::keyClick(row, Qt::Key_X); // and by the button, from another row
        QTest::keyClick(row, Qt::Key_Down);
        QTest::keyClick(&room.window, Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(room.session().file(), before);

        QTest::mouseClick(page->findChild<QWidget*>(u"area_nutrition_x"_s), Qt::LeftButton);
        const CaseFile clicked = room.session().file();
        QTest::mouseClick(page->findChild<QWidget*>(u"area_nutrition_u"_s), Qt::LeftButton);
        QTest::keyClick(&room.window, Qt::Key_Z, Qt::ControlModifier); // one click is one answer
        QCOMPARE(room.session().file(), clicked);
    }

    /// Nothing is put back over what was answered since.
    void anAnswerGivenTwiceIsThereAsItWas()
    {
        Room room(Until::Priced);
        room.session().act([](CaseFile& file) { file.needs.clear(); });
        ui::Page* page = room.goTo(u"eligibility"_s);
        auto* row = page->findChild<QWidget*>(u"area_toilet"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_D);
        QVERIFY(putItBack(room));
        QTest::keyClick(row, Qt::Key_D);
        QVERIFY(!putItBack(room));
        QCOMPARE(room.session().file().needs.first().dueToNeeds, Tri::NotYetKnown);
        QTest::keyClick(row, Qt::Key_H);
        QTest::keyClick(row, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file().needs.first().withoutAssistance, Tri::NotYetKnown);
    }

    void aClearedPartOfTheWeekComesBack()
    {
        Room room(Until::Priced);
        const QString key = weekKey(false, 0, 0);
        room.session().act([&](CaseFile& file) { file.week.insert(key, {Cover::Circle, u"Bernie rings"_s}); });
        ui::Page* page = room.goTo(u"talk"_s);
        page->findChild<QAbstractButton*>(u"tool_week"_s)->click();
        auto* grid = page->findChild<QWidget*>(u"week_grid"_s);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Delete);
        QVERIFY(putItBack(room));
        QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.session().file().week.value(key), (WeekCell{Cover::Circle, u"Bernie rings"_s}));
    }

    /// Nothing of anybody is in memory behind the cover: the way back is not either, and that is said.
    void behindTheCoverTheWayBackEndsAndThatIsSaid()
    {
        Room room(Until::Priced);
        room.goTo(u"talk"_s);
        room.window.showCover(new QWidget);
        room.window.showWork({u"person"_s, room.table.id, {}});
        QTRY_COMPARE(bar(room)->message().happened, QString()); // nothing was lost
        room.session().takeAway([](CaseFile& file) { file.strengths.removeFirst(); });
        QVERIFY(putItBack(room));
        room.window.showCover(new QWidget);
        room.window.showWork({u"person"_s, room.table.id, {}});
        QTRY_VERIFY2(bar(room)->message().happened.contains(u"its way back ended with the cover"_s),
                     qPrintable(bar(room)->sentence()));
        QVERIFY(!putItBack(room));
    }

    void whereSomebodyElsePutsItBackThereIsNothingToPutBack()
    {
        Room room(Until::Priced);
        room.goTo(u"talk"_s);
        const CaseFile before = room.session().file();
        room.session().takeAway([](CaseFile& file) { file.strengths.removeFirst(); });
        QTRY_VERIFY(room.session().isKept());
        room.session().take(room.table.change([&](CaseFile& file) { file.strengths = before.strengths; }));
        QTRY_VERIFY(!putItBack(room));
        QCOMPARE(room.session().file().strengths, before.strengths);
    }

    void whatItWasJoinedToAndIsGoneIsSaid()
    {
        Room room(Until::Priced);
        room.goTo(u"outcomes"_s);
        const OfferId offer = room.session().file().offers.first().id;
        room.session().act([&](CaseFile& file) { file.outcomes.last().metBy = {offer}; });
        QTRY_VERIFY(room.session().isKept());
        room.session().takeAway([&](CaseFile& file) {
            file.offers.removeFirst();
            file.outcomes.last().metBy.clear();
        });
        QTRY_VERIFY(room.session().isKept());
        room.session().take(room.table.change([](CaseFile& file) { file.outcomes.removeLast(); }));
        const qsizetype outcomes = room.table.now().outcomes.size();
        QTRY_COMPARE(room.session().file().outcomes.size(), outcomes);
        QTest::keyClick(&room.window, Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(bar(room)->message().kind, ui::Message::Kind::Caution);
        QVERIFY(bar(room)->sentence().contains(u"meanwhile"_s));
        QCOMPARE(room.session().file().offers.first().id, offer);
    }
};

std::unique_ptr<QObject> takenAwayTest()
{
    return std::make_unique<TakenAwayTest>();
}

} // namespace alongside::test

#include "taken_away_test.moc"
