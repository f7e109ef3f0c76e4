// Where the keyboard is, one sees: every page of a person in the real window, walked by Tab, Enter and Down and through
// every "+". The pages are the rows of the screen table.

#include "tests/ui/case/room.h"
#include "ui/support/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kMostSteps = 600;

void settle()
{
    for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
}

QWidget* focus()
{
    return QApplication::focusWidget();
}

bool isInThePage(Room& room)
{
    return focus() && room.window.page()->isAncestorOf(focus());
}

/// Why the eye does not find the keyboard; empty: it lies whole above the footer, or what it is at does in one too tall.
QString hidden(Room& room)
{
    settle();
    if (!focus()) return u"nothing has the keyboard"_s;
    if (!focus()->isVisible()) return focus()->objectName() + u" is not on show"_s;
    if (!isInThePage(room)) return {};
    const QWidget* seen = room.window.page()->parentWidget();
    QRect place = focus()->rect();
    if (place.height() > seen->height()) {
        const QRect at = focus()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        place = at.height() < place.height() ? at : QRect(0, 0, 1, 1);
    }
    const int top = focus()->mapTo(seen, place.topLeft()).y();
    if (top >= 0 && top + place.height() <= seen->height()) return {};
    return u"%1 lies at %2 to %3 of %4"_s.arg(focus()->objectName())
        .arg(top)
        .arg(top + place.height())
        .arg(seen->height());
}

/// The keys that this place asks to be tried before going on.
QList<int> keysHere()
{
    const QString name = focus()->objectName();
    if (qobject_cast<QPlainTextEdit*>(focus())) return {Qt::Key_A, Qt::Key_Return, Qt::Key_Return, Qt::Key_B};
    if (qobject_cast<QLineEdit*>(focus()) && name.startsWith(u"add_"_s))
        return {Qt::Key_A, Qt::Key_Return, Qt::Key_B, Qt::Key_Return, Qt::Key_C, Qt::Key_Return};
    auto* button = qobject_cast<QAbstractButton*>(focus());
    if (button && button->text().startsWith(u'+')) return {Qt::Key_Space};
    return {};
}

/// From the first place of the page to its last; what was not seen on the way, each with the key that led to it.
QStringList walk(Room& room, Qt::Key forward)
{
    QStringList found;
    QSet<QWidget*> tried;
    room.window.page()->focusFirst();
    const auto look = [&](const QString& after) {
        QString why; // once the layout is at rest
        (void)QTest::qWaitFor([&] { return (why = hidden(room)).isEmpty(); }, 3'000);
        if (!why.isEmpty()) found += after + u": "_s + why;
    };
    look(u"first"_s);
    ui::tabStops(room.window.page()).value(0, focus())->setFocus(Qt::TabFocusReason); // what stands above it, too
    for (int step = 0; step < kMostSteps && isInThePage(room); ++step) {
        const QPointer<QWidget> here = focus();
        const bool fresh = !tried.contains(here);
        tried.insert(here);
        if (fresh && forward == Qt::Key_Tab)
            for (const int key : keysHere()) {
                if (!isInThePage(room)) break;
                QTest::keyClick(focus(), static_cast<Qt::Key>(key));
                look(here ? here->objectName() + u", key "_s + QString::number(key, 16) : u"gone"_s);
            }
        if (!isInThePage(room)) break;
        const bool down = forward == Qt::Key_Down && fresh && qobject_cast<QAbstractButton*>(focus());
        const QString from = focus()->objectName();
        QTest::keyClick(focus(), down ? Qt::Key_Down : Qt::Key_Tab);
        look((down ? u"Down from "_s : u"Tab from "_s) + from);
    }
    if (isInThePage(room)) found += u"Tab never leaves the page"_s;
    if (tried.size() < 3) found += u"only %1 places walked"_s.arg(tried.size());
    return found;
}

/// Windows that came up and were none of ours: a part shown before it stood in its page.
class Strays final : public QObject {
public:
    Strays() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            found += u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        return false;
    }

    QStringList found{};
};

void everyPage()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QSize>("size");
    for (const ui::Screen& screen : ui::screenCatalogue())
        if (screen.make)
            for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) // the second is the first at 200 %
                QTest::addRow("%s at %d", qPrintable(screen.key), size.width()) << screen.key << size;
}

} // namespace

class KeyboardTest final : public QObject {
    Q_OBJECT

    /// One row of everyPage().
    static void walkAPage(Qt::Key key)
    {
        QFETCH(const QString, screen);
        QFETCH(const QSize, size);
        // Before a review is opened, its page has one button, and the person's own has none.
        Room room(screen == u"review"_s || screen == u"how_was_it"_s ? Until::Reviewed : Until::Agreed);
        room.window.resize(size);
        room.goTo(screen);
        settle();
        const QStringList found = walk(room, key);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private slots:
    void byTabEnterAndPlusItIsNeverBehindTheFooter_data() { everyPage(); }
    void byTabEnterAndPlusItIsNeverBehindTheFooter() { walkAPage(Qt::Key_Tab); }

    void byDownItIsNeverBehindTheFooter_data() { everyPage(); }
    void byDownItIsNeverBehindTheFooter() { walkAPage(Qt::Key_Down); }

    void noPartOfAPageIsEverAWindowOfItsOwn()
    {
        Room room(Until::Agreed);
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            const Strays strays;
            if (screen.make) room.goTo(screen.key);
            settle();
            QVERIFY2(strays.found.isEmpty(), qPrintable(screen.key + strays.found.join(u", "_s)));
            QVERIFY2(room.window.isActiveWindow(), qPrintable(screen.key));
        }
    }

    void whoAsksForMoreWaysStandsAtTheFirstOfThem()
    {
        Room room(Until::Priced);
        auto* more = room.goTo(u"choices"_s)->findChild<QPushButton*>(u"way_more"_s);
        const auto* group = more->parentWidget()->findChild<QButtonGroup*>();
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(!more->isVisible());
        QVERIFY(group->buttons().size() > 4);
        QCOMPARE(focus(), group->buttons().at(4));
        QVERIFY(focus()->isVisible());
    }

    void whereARowIsTakenAwayTheKeyboardStays()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"choices"_s);
        for (int more = 0; more < 3; ++more) {
            auto* add = page->findChild<QWidget*>(u"add_advice"_s);
            add->setFocus();
            QTest::keyClick(add, Qt::Key_Space);
            settle();
        }
        QList<QWidget*> removes;
        for (QWidget* one : ui::tabStops(page))
            if (one->objectName().startsWith(u"advice_"_s) && one->objectName().endsWith(u"_remove"_s)) removes += one;
        QVERIFY(removes.size() >= 3);
        const QString next = removes.at(removes.size() - 2)->objectName().chopped(7);
        removes.at(removes.size() - 3)->setFocus();
        QTest::keyClick(focus(), Qt::Key_Space);
        settle();
        QVERIFY(focus());
        QCOMPARE(focus()->objectName(), next);
    }

    void aLineJustBegunIsTheNextPlaceOfTab()
    {
        Room room(Until::Wanted);
        ui::Page* page = room.goTo(u"money"_s);
        page->findChild<QPushButton*>(u"add_line_1"_s)->setFocus();
        QTest::keyClick(focus(), Qt::Key_Space);
        settle();
        const QString label = focus()->objectName();
        QVERIFY2(label.endsWith(u"_label"_s), qPrintable(label));
        const QString row = label.chopped(6);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), row + u"_open"_s);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), row + u"_cure"_s);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QVERIFY2(focus()->objectName().startsWith(row), qPrintable(focus()->objectName())); // its details, open
    }

    void afterWhatIsDoneUnpaidComesThePrice()
    {
        Room room(Until::Agreed);
        ui::Page* page = room.goTo(u"money"_s);
        page->findChild<QPushButton*>(u"line_1_open"_s)->setChecked(true);
        settle();
        QWidget* unpaid = nullptr;
        for (QWidget* one : page->findChildren<QWidget*>())
            if (one->objectName().startsWith(u"line_1_natural_"_s) && one->isVisible()
                && one->focusPolicy() & Qt::TabFocus)
                unpaid = one;
        QVERIFY(unpaid);
        unpaid->setFocus();
        QTest::keyClick(unpaid, Qt::Key_Tab);
        QCOMPARE(focus()->objectName(), u"line_1_price"_s);
    }
};

std::unique_ptr<QObject> keyboardTest()
{
    return std::make_unique<KeyboardTest>();
}

} // namespace alongside::test

#include "keyboard_test.moc"
