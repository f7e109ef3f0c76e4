// Where the keyboard is once what had it is gone, or a page is come back to: where somebody left it, at what leads on, never
// at an act that decides something.

#include "tests/ui/case/room.h"
#include "ui/support/tab_order.h"
#include "ui/widgets/frame/message_bar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

QString focused()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

void settle()
{
    for (int turn = 0; turn < 5; ++turn) QTest::qWait(0);
}

int scrolled(const ui::Page* page)
{
    return qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget())->verticalScrollBar()->value();
}

/// The acts of the footer that do more than lead on.
QStringList decisive(ui::Page* page)
{
    QStringList keys;
    for (const ui::PageAction& action : page->actions())
        if (action.leads.isEmpty()) keys += action.key;
    return keys;
}

void everyPage()
{
    QTest::addColumn<QString>("screen");
    for (const ui::Screen& screen : ui::screenCatalogue())
        if (screen.make && screen.place != ui::Place::Theirs) QTest::addRow("%s", qPrintable(screen.key)) << screen.key;
}

} // namespace

class KeyboardPlaceTest final : public QObject {
    Q_OBJECT

private slots:
    /// Somebody has begun to speak when the page opens: what is typed then is what was said.
    void theTalkBeginsAtTheLineForWhatIsSaid()
    {
        Room room(Until::Talked);
        ui::Page* page = room.goTo(u"talk"_s);
        settle();
        QVERIFY(page->findChild<QWidget*>(u"sitting_new"_s));
        QCOMPARE(focused(), u"jot"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"He misses the choir"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(room.table.now().entries.last().words, u"He misses the choir"_s);
        QCOMPARE(scrolled(page), 0);
    }

    void aPageLeftWithTheKeyboardNowhereBeginsAtItsTop_data() { everyPage(); }
    /// As after an act whose questions are answered and gone. The toolkit gives it to whatever was made first.
    void aPageLeftWithTheKeyboardNowhereBeginsAtItsTop()
    {
        QFETCH(const QString, screen);
        Room room(Until::Reviewed);
        ui::Page* page = room.goTo(screen);
        settle();
        const QString first = focused();
        if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
        ui::Page* other = room.goTo(screen == u"talk"_s ? u"outcomes"_s : u"talk"_s);
        QVERIFY(other->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room.window.page(), page);
        settle();
        QCOMPARE(focused(), first);
        QCOMPARE(scrolled(page), 0);
    }

    void aPageIsComeBackToWhereItWasLeft_data() { everyPage(); }
    void aPageIsComeBackToWhereItWasLeft()
    {
        QFETCH(const QString, screen);
        Room room(Until::Reviewed);
        ui::Page* page = room.goTo(screen);
        const QList<QWidget*> stops = ui::tabStops(page);
        if (stops.isEmpty()) QSKIP("nothing on it takes the keyboard");
        QWidget* left = stops.at(stops.size() / 2);
        left->setFocus();
        settle();
        const int place = scrolled(page);
        room.goTo(screen == u"talk"_s ? u"outcomes"_s : u"talk"_s);
        QTest::keyClick(&room.window, Qt::Key_Left, Qt::AltModifier);
        settle();
        QCOMPARE(QApplication::focusWidget(), left);
        QCOMPARE(scrolled(page), place);
    }

    void whereWhatHadItGoesNothingIsDecidedByTheNextKey_data() { everyPage(); }
    void whereWhatHadItGoesNothingIsDecidedByTheNextKey()
    {
        QFETCH(const QString, screen);
        Room room(Until::Reviewed);
        ui::Page* page = room.goTo(screen);
        const QList<QWidget*> stops = ui::tabStops(page);
        if (stops.isEmpty()) QSKIP("nothing on it takes the keyboard");
        stops.last()->setFocus();
        stops.last()->hide();
        settle();
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(!decisive(page).contains(focused()), qPrintable(focused()));
    }

    void whatIsPutBackLeavesTheKeyboardWhereItWas()
    {
        Room room(Until::Reviewed);
        ui::Page* page = room.goTo(u"review"_s);
        QVERIFY(page->focusField(u"first_words"_s));
        settle();
        const int place = scrolled(page);
        room.session().takeAway([](CaseFile& file) { file.strengths.removeFirst(); });
        auto* button = room.window.findChild<ui::MessageBar*>()->findChild<QPushButton*>(u"message_action"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
        QCOMPARE(focused(), u"first_words"_s);
        QCOMPARE(scrolled(page), place);
    }
};

std::unique_ptr<QObject> keyboardPlaceTest()
{
    return std::make_unique<KeyboardPlaceTest>();
}

} // namespace alongside::test

#include "keyboard_place_test.moc"
