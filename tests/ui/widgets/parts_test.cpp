#include "tests/ui/support/look.h"
#include "ui/widgets/frame/command_palette.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/pictures/pdf_preview.h"
#include "ui/support/names.h"
#include "ui/support/look/words_buttons.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/frame/step_strip.h"
#include "ui/widgets/still_to_say.h"
#include "ui/support/tab_order.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/suggested_choice.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

class PartsTest : public QObject {
    Q_OBJECT

private slots:
    void aSearchOffersToClearWhatIsThere()
    {
        QLineEdit line;
        ui::name(&line, u"find_here"_s, u"Find here"_s);
        ui::makeSearchField(&line);
        line.show();
        const auto offers = [&] {
            QStringList names;
            for (auto* one : line.findChildren<QAbstractButton*>())
                if (one->isVisible()) names += QAccessible::queryAccessibleInterface(one)->text(QAccessible::Name);
            return names;
        };
        QCOMPARE(offers(), QStringList(u"Find here"_s));
        line.setText(u"Ann"_s);
        QCOMPARE(offers(), (QStringList{u"Find here"_s, u"Clear what was typed"_s}));
        line.clear();
        QCOMPARE(offers(), QStringList(u"Find here"_s));
    }

    void enterOnANumberAnswersWhy()
    {
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        auto* number = new ui::WhyNumber(u"weekly"_s);
        number->setFigure(u"A week"_s, u"\u00a382.11"_s,
                          {u"\u00a382.11 a week"_s,
                           u"Three lines and the bad days."_s,
                           {u"2 hours, 3 times"_s},
                           u"R9"_s,
                           u"Practice guide"_s,
                           false});
        rows->addWidget(number);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        number->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(QAccessible::queryAccessibleInterface(number)->text(QAccessible::Name), u"A week: \u00a382.11"_s);
        QTest::keyClick(number, Qt::Key_Return);
        auto* sheet = number->findChild<ui::WhyPopover*>(u"why_popover"_s);
        QVERIFY(sheet && !sheet->testAttribute(Qt::WA_TranslucentBackground)); // black where nothing composes
        QVERIFY(!sheet->mask().contains(QPoint(1, 1)) && sheet->mask().contains(sheet->rect().center()));
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->findChild<QLabel*>(u"why_sentence"_s)->text(), u"Three lines and the bad days."_s);
        QVERIFY(sheet->findChild<QLabel*>(u"why_unconfirmed"_s));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QTRY_VERIFY(number->hasFocus());
    }

    void aSuggestionIsNotAChoice()
    {
        ui::SuggestedChoice choice(u"way"_s, u"How should the money come?"_s, u"Yes, Art said so"_s);
        choice.setOptions({{1, u"To me"_s, u"I run it"_s}, {7, u"The council"_s, {}}, {8, u"An organisation"_s, {}}},
                          2);
        QSignalSpy chosen(&choice, &ui::SuggestedChoice::chosen);
        choice.show();
        QCOMPARE(choice.marked(), 1);
        QVERIFY(chosen.isEmpty());
        auto* first = choice.findChild<QRadioButton*>(u"way_1"_s);
        QVERIFY(!first->isChecked() && !QAccessible::queryAccessibleInterface(first)->state().checked);
        QVERIFY(
            QAccessible::queryAccessibleInterface(first)->text(QAccessible::Description).startsWith(u"Suggested"_s));
        QVERIFY(choice.findChild<QLabel*>(u"way_state"_s)->text().contains(u"Suggested: \u201CTo me\u201D"_s));
        QVERIFY(!choice.findChild<QWidget*>(u"way_8"_s)->isVisible());
        QTest::mouseClick(choice.findChild<QPushButton*>(u"way_more"_s), Qt::LeftButton);
        QVERIFY(choice.findChild<QWidget*>(u"way_8"_s)->isVisible());
        QTest::mouseClick(choice.findChild<QPushButton*>(u"way_yes"_s), Qt::LeftButton);
        QCOMPARE(chosen.last().at(0).toInt(), 1);
        choice.setChosen(7, u"Art, by telephone"_s);
        QVERIFY(!choice.findChild<QPushButton*>(u"way_yes"_s)->isVisible());
        QVERIFY(choice.findChild<QLabel*>(u"way_state"_s)->text().contains(u"Art, by telephone"_s));
        QVERIFY(nameless(&choice).isEmpty());
    }

    /// One Tab stop; the arrows go through the answers and choose, also where none was chosen.
    void arrowKeysChoose()
    {
        QWidget sheet;
        auto* rows = new QVBoxLayout(&sheet);
        auto* before = new QLineEdit;
        auto* choice = new ui::SuggestedChoice(u"way"_s, u"How should the money come?"_s, u"Yes, Art said so"_s);
        choice->setOptions({{1, u"To me"_s, {}}, {2, u"To somebody"_s, {}}, {7, u"The council"_s, {}}}, 3);
        auto* well = new ui::TriChoice(u"well"_s, u"Is it well?"_s);
        for (QWidget* part : QList<QWidget*>{before, choice, well}) rows->addWidget(part);
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy looked(choice, &ui::SuggestedChoice::looked), edited(well, &ui::TriChoice::edited);
        const auto name = [](const QWidget* part) { return part ? part->objectName() : QString(); };
        QStringList stops;
        for (const QWidget* stop : ui::tabStops(&sheet)) stops += name(stop);
        QCOMPARE(stops, (QStringList{QString(), u"way_1"_s, u"way_yes"_s, u"well_unknown"_s}));
        auto* first = choice->findChild<QRadioButton*>(u"way_1"_s);
        first->setFocus();
        QVERIFY(!first->isChecked()); // being there chooses nothing
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(name(QApplication::focusWidget()), u"way_2"_s);
        auto* second = choice->findChild<QRadioButton*>(u"way_2"_s);
        QVERIFY(second->isChecked() && QAccessible::queryAccessibleInterface(second)->state().checked);
        QCOMPARE(looked.last().at(0).toInt(), 2);
        QTest::keyClick(second, Qt::Key_Up);
        QVERIFY(first->isChecked());
        QTest::keyClick(first, Qt::Key_Space);
        well->findChild<QRadioButton*>(u"well_unknown"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(well->value(), Tri::No);
        QCOMPARE(edited.size(), 1);
    }

    void whatIsStillToSayLeadsThere()
    {
        ui::StillToSay still(u"still"_s);
        still.setItems({{u"Question 3"_s, u"alongside:person/x#three"_s}, {u"Using the home"_s, u"alongside:y"_s}});
        still.show();
        QSignalSpy followed(&still, &ui::StillToSay::followed);
        QTest::mouseClick(still.findChild<QPushButton*>(u"still_1"_s), Qt::LeftButton);
        QCOMPARE(followed.last().at(0).toString(), u"alongside:y"_s);
        still.setItems({});
        QVERIFY(still.findChild<QLabel*>()->text().contains(u"nothing"_s));
    }

    void aMessageSaysThreeThingsAndEscClosesIt()
    {
        ui::MessageBar bar;
        bar.show(ui::Message{ui::Message::Kind::Error, u"We could not reach the office."_s,
                             u"This network does not answer."_s, u"We will try again."_s, u"Code 400"_s, u"Look"_s,
                             u"alongside:sync"_s});
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.accessibleName(),
                 u"We could not reach the office. This network does not answer. We will try again."_s);
        QVERIFY(nameless(&bar).isEmpty());
        QSignalSpy followed(&bar, &ui::MessageBar::followed);
        QTest::mouseClick(bar.findChild<QPushButton*>(u"message_action"_s), Qt::LeftButton);
        QCOMPARE(followed.last().at(0).toString(), u"alongside:sync"_s);
        QVERIFY(!bar.isVisible());
    }

    void aMessageLeavesWhenItIsReadOrNoLongerSo()
    {
        QWidget window; // the pointer and the keyboard are elsewhere
        auto* rows = new QVBoxLayout(&window);
        auto* elsewhere = new QLineEdit;
        auto* inIt = new ui::MessageBar;
        rows->addWidget(elsewhere);
        rows->addWidget(inIt);
        window.move(500, 500);
        window.show();
        elsewhere->setFocus();
        ui::MessageBar& bar = *inIt;
        bar.setStay(1);
        bar.show({.happened = u"Saved at 2:02pm."_s});
        QTRY_VERIFY(!bar.isVisible());
        bar.setStay(1'000'000);
        const ui::Message lost{.kind = ui::Message::Kind::Error, .happened = u"The disk is full."_s, .stays = true};
        bar.show(lost);
        bar.leavePage();
        QCOMPARE(bar.message(), lost);
        bar.show({.happened = u"Saved at 2:03pm."_s});
        QCOMPARE(bar.sentence(), u"Saved at 2:03pm."_s);
        bar.leavePage();
        QCOMPARE(bar.message(), lost);
        bar.show({.happened = u"Saved at 2:04pm."_s});
        bar.tellKept();
        QCOMPARE(bar.sentence(), u"Saved at 2:04pm."_s);
        bar.clear();
        QVERIFY(!bar.isVisible());
        bar.show(lost);
        bar.tellKept();
        QVERIFY(!bar.isVisible());
    }

    void theAnswerToWhyStaysOnTheWindow()
    {
        QWidget window;
        window.resize(500, 360);
        window.show();
        auto* number = new ui::WhyNumber(u"weekly"_s);
        number->setParent(&window);
        QStringList inputs;
        for (int i = 0; i < 60; ++i) inputs += u"2 hours, 3 times, and a good many words about each of them"_s;
        number->setFigure(u"A week"_s, u"\u00a382.11"_s, {u"\u00a382.11"_s, u"Many lines."_s, inputs, {}, {}, true});
        number->show();
        for (const QPoint& at : {QPoint(0, 0), QPoint(420, 0), QPoint(0, 320), QPoint(420, 320), QPoint(200, 160)}) {
            number->move(at);
            ui::WhyPopover sheet(number->why(), number);
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            sheet.openBeside(number);
            const QRect room(window.mapToGlobal(QPoint()), window.size());
            QVERIFY2(room.contains(sheet.geometry()), qPrintable(QString::number(sheet.geometry().bottom())));
            const auto* close = sheet.findChild<QPushButton*>(u"why_close"_s);
            QVERIFY(sheet.rect().contains(QRect(close->mapTo(&sheet, QPoint()), close->size())));
            sheet.close();
        }
    }

    void thePaletteNarrowsAndGoes()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        ui::CommandPalette palette(&window);
        palette.setItems({{u"a"_s, u"Go to Money"_s, {}, {}},
                          {u"b"_s, u"Arthur Bell"_s, u"person"_s, {}},
                          {u"c"_s, u"Cover and lock"_s, {}, {}}});
        palette.openOver(&window);
        QSignalSpy chosen(&palette, &ui::CommandPalette::chosen);
        auto* find = palette.findChild<QLineEdit*>(u"palette_find"_s);
        QTest::keyClicks(find, u"bell"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(chosen.last().at(0).toString(), u"b"_s);
        QVERIFY(!palette.isVisible());
        QCOMPARE(ui::matching({{u"x"_s, u"The money"_s, {}, {}}, {u"y"_s, u"Money"_s, {}, {}}}, u"mon"_s).first().key,
                 u"y"_s);
    }

    void thePaletteKnowsNoAccents()
    {
        const QList<ui::PaletteItem> items{{u"s"_s, u"Siobhán O\u2019Brien"_s, u"person"_s, {}},
                                           {u"w"_s, u"Ŵyn Prys"_s, u"person"_s, {}}};
        QCOMPARE(ui::matching(items, u"Siobhan"_s).value(0).key, u"s"_s);
        QCOMPARE(ui::matching(items, u"o'brien"_s).value(0).key, u"s"_s);
        QCOMPARE(ui::matching(items, u"wyn"_s).value(0).key, u"w"_s);
    }

    /// By the words people use for a group, of one and of many; what is called so itself comes first.
    void thePaletteFindsAGroupByItsWords()
    {
        const QList<ui::PaletteItem> items{{u"a"_s, u"Ada Moss"_s, u"person"_s, {}, u"person people"_s},
                                           {u"i"_s, u"Ivy Lamb"_s, u"carer"_s, {}, u"carer carers"_s},
                                           {u"p"_s, u"My people"_s, u"page"_s, {}, u"page pages"_s}};
        QCOMPARE(ui::matching(items, u"carers"_s).value(0).key, u"i"_s);
        QCOMPARE(ui::matching(items, u"people"_s).value(0).key, u"p"_s);
        QCOMPARE(ui::matching(items, u"people"_s).value(1).key, u"a"_s);
    }

    void theStripMayBeBuiltAnewByItsOwnStep()
    {
        ui::StepStrip steps;
        steps.setSteps({{u"talk"_s, u"Talk"_s, u"some"_s, false}, {u"money"_s, u"Money"_s, {}, false}});
        connect(&steps, &ui::StepStrip::chosen, &steps, [&steps] {
            steps.setSteps({{u"talk"_s, u"Talk"_s, u"more"_s, false}, {u"money"_s, u"Money"_s, {}, false}});
        });
        steps.show();
        steps.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&steps));
        QPointer<QPushButton> pressed = steps.findChild<QPushButton*>(u"step_talk"_s);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QTRY_VERIFY(pressed.isNull());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"step_talk"_s);
    }

    void aPlaceIsAButtonThatGoesThereAndNoBoxToTick()
    {
        ui::NavRail rail;
        rail.setItems({{u"people"_s, u"My people"_s, u"people"_s, false}, {u"sync"_s, u"Sync"_s, u"sync"_s, false}});
        rail.setCurrent(u"people"_s);
        rail.show();
        QSignalSpy chosen(&rail, &ui::NavRail::chosen);
        auto* sync = QAccessible::queryAccessibleInterface(rail.findChild<QPushButton*>(u"rail_sync"_s));
        QCOMPARE(sync->role(), QAccessible::PushButton);
        QCOMPARE(sync->actionInterface()->actionNames().first(), QAccessibleActionInterface::pressAction());
        sync->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).toString(), u"sync"_s);
        auto* people = QAccessible::queryAccessibleInterface(rail.findChild<QPushButton*>(u"rail_people"_s));
        QCOMPARE(people->text(QAccessible::Description), u"You are here"_s);
    }

    void theRailKeepsItsNamesWhenItIsIcons()
    {
        ui::NavRail rail;
        rail.setItems({{u"people"_s, u"My people"_s, u"people"_s, false}, {u"sync"_s, u"Sync"_s, u"sync"_s, false}});
        rail.setCount(u"sync"_s, 3);
        rail.setNarrow(true);
        rail.show();
        auto* sync = rail.findChild<QPushButton*>(u"rail_sync"_s);
        QCOMPARE(sync->text(), QString());
        QCOMPARE(sync->accessibleName(), u"Sync, 3"_s);
        QCOMPARE(sync->toolTip(), u"Sync, 3"_s);
        QVERIFY(rail.width() <= 64);
    }

    void stepsBecomeAComboWhereRoomIsSmall()
    {
        ui::StepStrip steps;
        steps.setSteps({{u"talk"_s, u"Talk"_s, u"some"_s, false}, {u"money"_s, u"Money"_s, {}, true}});
        QSignalSpy chosen(&steps, &ui::StepStrip::chosen);
        steps.show();
        QVERIFY(steps.findChild<QPushButton*>(u"step_talk"_s)->isVisible());
        QVERIFY(!steps.findChild<QPushButton*>(u"step_money"_s));
        QVERIFY(steps.findChild<QPushButton*>(u"step_later"_s));
        steps.setCompact(true);
        auto* combo = steps.findChild<QComboBox*>(u"steps_combo"_s);
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->count(), 2);
        steps.setCurrent(u"money"_s);
        QCOMPARE(combo->currentData().toString(), u"money"_s);
    }

    void headingsAreHeardAsHeadings()
    {
        ui::TextLabel title(u"What does Art want?"_s, ui::Type::Title), body(u"words"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&title)->role(), QAccessible::Heading);
        QCOMPARE(QAccessible::queryAccessibleInterface(&title)->text(QAccessible::Name), u"What does Art want?"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(&body)->role() != QAccessible::Heading);
        QCOMPARE(body.textFormat(), Qt::PlainText);
    }

    void bytesThatAreNoPageSaySo()
    {
        ui::PdfPreview preview;
        QVERIFY(!preview.setPdf("not a page"));
        QCOMPARE(preview.pageCount(), 0);
    }
};

std::unique_ptr<QObject> partsTest()
{
    return std::make_unique<PartsTest>();
}

} // namespace alongside::test

#include "parts_test.moc"
