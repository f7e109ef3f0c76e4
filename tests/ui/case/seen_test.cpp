// What a page is to the eye: where it ends, what does not move, what stands on it turned round to the person, and that
// every box says what it is for.

#include "tests/ui/case/room.h"
#include "tests/ui/support/pictures.h"
#include "ui/support/look/type.h"
#include "ui/widgets/fields/field.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/still_to_say.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QStringList pagesOfAPerson()
{
    QStringList keys;
    for (const ui::Screen& screen : ui::screenCatalogue())
        if (screen.make) keys += screen.key;
    return keys;
}

QScrollArea* areaOf(ui::Page* page)
{
    for (QWidget* at = page; at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) return area;
    return nullptr;
}

QRect placeOf(QWidget* part)
{
    return {part->mapTo(part->window(), QPoint()), part->size()};
}

} // namespace

class SeenTest final : public QObject {
    Q_OBJECT

private slots:
    void aPageEndsWhereItsWordsEnd_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString& screen : pagesOfAPerson()) QTest::addRow("%s", qPrintable(screen)) << screen;
    }

    void aPageEndsWhereItsWordsEnd()
    {
        QFETCH(const QString, screen);
        Room room(Until::Started);
        ui::Page* page = room.goTo(screen);
        QVERIFY(comesToRest(&room.window));
        QScrollArea* area = areaOf(page);
        QVERIFY(area);
        const int wanted = std::max(area->viewport()->height(), page->heightForWidth(page->width()));
        QTRY_VERIFY2(page->height() <= wanted, qPrintable(u"%1 high, %2 wanted"_s.arg(page->height()).arg(wanted)));
    }

    void aPageOpensWithItsHeading_data() { aPageEndsWhereItsWordsEnd_data(); }

    void aPageOpensWithItsHeading()
    {
        QFETCH(const QString, screen);
        Room room(Until::Started);
        ui::Page* page = room.goTo(screen);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        QCOMPARE(areaOf(page)->verticalScrollBar()->value(), 0);
    }

    void aPageStandsWhereItWasLeft_data() { aPageEndsWhereItsWordsEnd_data(); }

    void aPageStandsWhereItWasLeft()
    {
        QFETCH(const QString, screen);
        const QString other = screen == u"person"_s ? u"talk"_s : u"person"_s;
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(screen);
        QVERIFY(comesToRest(&room.window));
        QScrollBar* bar = areaOf(page)->verticalScrollBar();
        for (const int down : {0, 37, 300, bar->maximum()}) {
            bar->triggerAction(QAbstractSlider::SliderToMinimum); // as by a hand
            bar->setSliderPosition(std::min(down, bar->maximum()));
            const int left = bar->value();
            room.goTo(other);
            QVERIFY(comesToRest(&room.window));
            QCOMPARE(room.goTo(screen), page);
            QVERIFY(comesToRest(&room.window));
            QCOMPARE(bar->value(), left);
            QVERIFY(room.window.isAncestorOf(QApplication::focusWidget()));
        }
    }

    void theTabsOfATalkDoNotMove()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"talk"_s);
        const auto tabs = page->findChildren<QAbstractButton*>(QRegularExpression(u"^tool_"_s));
        QVERIFY(tabs.size() > 5);
        const auto places = [&] {
            if (!comesToRest(&room.window)) qWarning("it never rests");
            QList<QRect> all;
            for (QAbstractButton* tab : tabs) all += placeOf(tab);
            return all;
        };
        tabs.first()->setFocus();
        const QList<QRect> before = places();
        for (QAbstractButton* tab : tabs) {
            QTest::mouseClick(tab, Qt::LeftButton);
            QVERIFY2(places() == before, qPrintable(tab->objectName()));
        }
    }

    void turnedRoundNothingOfOursStandsOnIt_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString& screen : {u"outcomes"_s, u"money"_s, u"choices"_s})
            QTest::addRow("%s", qPrintable(screen)) << screen;
    }

    void turnedRoundNothingOfOursStandsOnIt()
    {
        QFETCH(const QString, screen);
        Room room(Until::Agreed);
        room.session().act([](CaseFile& file) {
            file.choices = {};
            file.money.agreedHow = Agreed::NotYet;
            file.money.personSaysEnough = Tri::No;
            file.lines.append({.id = {QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)}});
        });
        ui::Page* page = room.goTo(screen);
        const auto ours = [page] {
            int seen = 0;
            for (const QWidget* part : page->findChildren<QWidget*>(QRegularExpression(u"_cure$|^still_to_|_gates$"_s)))
                seen += part->isVisible();
            for (const auto* list : page->findChildren<ui::StillToSay*>()) seen += list->isVisible();
            return seen;
        };
        const int before = ours();
        QVERIFY(before > 0 || screen == u"outcomes"_s);
        QTest::keyClick(&room.window, Qt::Key_F11);
        QCOMPARE(ours(), 0);
        room.session().act([](CaseFile& file) { file.outcomes.first().better += u'.'; }); // and brought into line again
        QCOMPARE(ours(), 0);
        const int wide = areaOf(page)->viewport()->width();
        const int most = 130 * QFontMetrics(ui::fontFor(ui::Type::Body)).averageCharWidth();
        QVERIFY(page->contentsRect().width() >= std::min(wide, most)); // as wide as its letters are
        QTest::keyClick(&room.window, Qt::Key_F11);
        QCOMPARE(ours(), before);
    }

    /// What one is about to press stays where it is.
    void aMessageMovesNothingThatIsOnTheScreen()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"money"_s);
        QList<QWidget*> parts{room.window.findChild<QWidget*>(u"footer"_s),
                              page->findChild<QWidget*>(u"line_1_label"_s),
                              room.window.findChild<QWidget*>(u"agree"_s)};
        for (QAbstractButton* tab : room.window.findChildren<QAbstractButton*>())
            if (tab->isVisible() && !page->isAncestorOf(tab)) parts.append(tab);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        QList<QRect> before;
        for (QWidget* part : std::as_const(parts)) before.append(placeOf(part));
        room.window.say({.happened = u"Somebody wrote."_s, .todo = u"Look when you like."_s});
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        QVERIFY(room.window.findChild<ui::MessageBar*>()->isVisible());
        for (qsizetype i = 0; i < parts.size(); ++i)
            QVERIFY2(placeOf(parts.at(i)) == before.at(i), qPrintable(parts.at(i)->objectName()));
    }

    void beginningASittingMovesNothingAndIsDoneOnce()
    {
        Room room(Until::Started);
        ui::Page* page = room.goTo(u"talk"_s);
        auto* begin = page->findChild<QPushButton*>(u"sitting_new"_s);
        room.session().act([](CaseFile& file) { file.sittings.last().on = QDate(2024, 9, 3); });
        QTRY_VERIFY(begin->isVisible());
        const QRect jot = placeOf(page->findChild<QWidget*>(u"jot"_s));
        const qsizetype sittings = room.session().file().sittings.size();
        begin->setFocus();
        begin->click();
        QCOMPARE(room.session().file().sittings.size(), sittings + 1);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        QVERIFY(!begin->isVisible());
        QCOMPARE(placeOf(page->findChild<QWidget*>(u"jot"_s)), jot);
        QVERIFY(!page->findChild<QWidget*>(u"sitting_where"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sitting_more"_s);
    }

    void aJotSaysThatItIsKeptAndWhere()
    {
        Room room(Until::Talked);
        ui::Page* page = room.goTo(u"talk"_s);
        page->findChild<QWidget*>(u"jot"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Tea at four"_s);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents(); // laid out
        const QRect below = placeOf(page->findChild<QWidget*>(u"prompts"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto* said = page->findChild<QLabel*>(u"jot_kept"_s);
        QTRY_COMPARE(said->text(), u"Kept under Jotted down: \u201CTea at four\u201D"_s);
        QCOMPARE(placeOf(page->findChild<QWidget*>(u"prompts"_s)), below);
    }

    /// What cannot be kept is not said to be, until it is.
    void aJotThatIsRefusedIsSaidToBeNotKeptYet()
    {
        Room room(Until::Talked);
        ui::Page* page = room.goTo(u"talk"_s);
        // A decision is never altered by an edit: our own guard stands in for a full disk.
        room.session().edit([](CaseFile& f) { f.determinations.append(Determination{.reasons = u"no"_s}); });
        page->findChild<QWidget*>(u"jot"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Tea at four"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto* said = page->findChild<QLabel*>(u"jot_kept"_s);
        QVERIFY2(!said->text().startsWith(u"Kept"_s), qPrintable(said->text()));
        QTRY_COMPARE(said->text(), u"Under Jotted down, and not kept yet: \u201CTea at four\u201D"_s);
        room.session().edit([](CaseFile& f) { f.determinations.clear(); });
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), u"Kept under Jotted down: \u201CTea at four\u201D"_s, 15'000);
    }

    /// One sentence in "I" words prints as one: Enter is done with it.
    void enterInASentenceGoesOn()
    {
        Room room(Until::Wanted);
        ui::Page* page = room.goTo(u"outcomes"_s);
        auto* words = page->findChild<ui::GrowingTextEdit*>(u"outcome_1_statement"_s);
        QVERIFY(words);
        words->setFocus();
        const QString before = words->words();
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(words->words(), before);
        QVERIFY(QApplication::focusWidget() != words && page->isAncestorOf(QApplication::focusWidget()));
    }

    void whatNobodyTouchedIsNotWrongYet()
    {
        Room room(Until::Wanted);
        ui::Page* page = room.goTo(u"money"_s);
        page->findChild<QPushButton*>(u"add_line_1"_s)->click();
        for (int i = 0; i < 80; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        page->flush();
        for (const auto* field : page->findChildren<ui::Field*>())
            QVERIFY2(field->problem().isEmpty(), qPrintable(field->objectName() + u": "_s + field->problem()));
    }

    void everyBoxOfALineSaysWhatItIsFor()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"money"_s);
        page->findChild<QAbstractButton*>(u"line_1_open"_s)->click();
        room.session().edit([](CaseFile& file) { file.lines.first().priceByHand = Money::pence(1495); });
        int boxes = 0;
        for (const auto* field : page->findChildren<ui::Field*>(QRegularExpression(u"^line_1_"_s))) {
            if (!field->isVisible()) continue;
            const auto labels = field->findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
            const bool said =
                std::ranges::any_of(labels, [](const QLabel* l) { return l->isVisible() && !l->text().isEmpty(); });
            QVERIFY2(said, qPrintable(field->objectName()));
            ++boxes;
        }
        QVERIFY(boxes >= 9);
    }
};

std::unique_ptr<QObject> seenTest()
{
    return std::make_unique<SeenTest>();
}

} // namespace alongside::test

#include "seen_test.moc"
