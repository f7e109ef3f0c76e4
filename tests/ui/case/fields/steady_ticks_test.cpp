// What is clicked does not move, and nothing that stands below it comes up under the pointer: each box, each circle and each
// answer of one key of the person, the talk, the outcomes, the Care Act check, the money, the choices and the plan, by mouse.

#include "tests/ui/case/room.h"
#include "tests/ui/support/pictures.h"
#include "ui/widgets/fields/field.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kSeen = 4; // what is less is not missed by a click. Unit: pixels

void settle()
{
    for (int turn = 0; turn < 6; ++turn) QTest::qWait(0);
}

int placeOf(const QWidget* part)
{
    return part->mapToGlobal(QPoint()).y();
}

/// What can be worked with and is seen, with its place.
QHash<QWidget*, int> placesOn(const ui::Page& page)
{
    QHash<QWidget*, int> places;
    for (QWidget* part : page.findChildren<QWidget*>())
        if ((part->focusPolicy() & Qt::ClickFocus) && part->isVisible() && !part->objectName().startsWith(u"qt_"_s))
            places.insert(part, placeOf(part));
    return places;
}

QScrollArea* areaOf(QWidget* part)
{
    for (QWidget* at = part; at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) return area;
    return nullptr;
}

bool isMark(const QAbstractButton* button)
{
    const bool isKey = button->isCheckable() && button->objectName().startsWith(u"area_"_s);
    return isKey || qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button);
}

/// Clicks it, and says what moved that one was about to click.
QStringList movedBy(ui::Page& page, QAbstractButton* button)
{
    for (int twice = 0; twice < 2; ++twice) { // once more, where the page went back to what had the keyboard
        areaOf(&page)->verticalScrollBar()->triggerAction(QAbstractSlider::SliderNoAction); // as by a hand
        areaOf(&page)->ensureWidgetVisible(button, 0, 200);
        settle();
    }
    const QString name = button->objectName();
    const auto before = placesOn(page);
    const int place = placeOf(button);
    QWidget* window = button->window(); // the window is clicked: it knows where the pointer is
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {},
                      button->mapTo(window, QPoint(12, button->height() / 2)));
    settle();
    QStringList moved;
    const auto now = placesOn(page);
    if (!button->isVisible()) return {name + u": is gone"_s};
    if (std::abs(placeOf(button) - place) >= kSeen)
        moved += u"%1: itself, by %2"_s.arg(name).arg(placeOf(button) - place);
    QString first;
    int most = 1 - kSeen;
    for (auto at = now.begin(); at != now.end(); ++at) {
        if (!before.contains(at.key()) || at.key() == button || before.value(at.key()) <= place) continue;
        const int by = at.value() - before.value(at.key());
        if (by < most) most = by, first = at.key()->objectName();
    }
    if (most <= -kSeen) moved += u"%1: %2 comes up by %3"_s.arg(name, first).arg(-most);
    return moved;
}

} // namespace

class SteadyTicksTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingComesUpUnderThePointer_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<int>("until");
        for (const QString& screen :
             {u"person"_s, u"talk"_s, u"outcomes"_s, u"eligibility"_s, u"money"_s, u"choices"_s, u"plan"_s})
            for (const Until until : {Until::Talked, Until::Agreed})
                QTest::addRow("%s %d", qPrintable(screen), int(until)) << screen << int(until);
    }

    void nothingComesUpUnderThePointer()
    {
        QFETCH(const QString, screen);
        QFETCH(const int, until);
        Room room{Until(until)};
        ui::Page* page = room.goTo(screen);
        for (auto* fold : page->findChildren<QAbstractButton*>(QRegularExpression(u"_more$"_s)))
            if (fold->isVisible()) fold->click();
        if (screen == u"money"_s) page->focusField(u"line_1_quantity"_s); // opens the line
        QVERIFY(comesToRest(&room.window));
        QList<QPointer<QAbstractButton>> marks;
        for (auto* one : page->findChildren<QAbstractButton*>())
            if (isMark(one) && one->isVisible()) marks += one;
        QStringList moved;
        for (int twice = 0; twice < 2; ++twice)
            for (const QPointer<QAbstractButton>& mark : marks)
                if (mark && mark->isVisible()) moved += movedBy(*page, mark);
        QVERIFY2(moved.isEmpty(), qPrintable(moved.join(u'\n')));
    }
};

std::unique_ptr<QObject> steadyTicksTest()
{
    return std::make_unique<SteadyTicksTest>();
}

} // namespace alongside::test

#include "steady_ticks_test.moc"
