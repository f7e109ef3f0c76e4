// Doing what a step says.

#include "tests/walk/hands/hands.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <functional>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kMarkAt = 10;   // pixels from the left
constexpr int kOpenFor = 500; // milliseconds

void bringIntoView(QWidget* part)
{
    for (QWidget* above = part->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(part, 40, 80);
    QApplication::processEvents();
}

void wheelOver(QWidget* part)
{
    const QPointF middle = part->rect().center();
    QWheelEvent turn(middle, part->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(part, &turn);
}

/// What assistive technology would do: the first thing the control offers it.
void actOn(QWidget* part)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(part);
    QAccessibleActionInterface* acts = heard ? heard->actionInterface() : nullptr;
    if (!acts || acts->actionNames().isEmpty()) return;
    if (part->focusPolicy() & Qt::TabFocus) part->setFocus();
    const QPointer<QAbstractButton> button = qobject_cast<QAbstractButton*>(part);
    acts->doAction(acts->actionNames().first());
    if (button) (void)QTest::qWaitFor([&] { return !button || !button->isDown(); }); // a press takes its time
}

/// Where a hand would press: a box or a round button takes it at its mark, not in the empty room beside its words.
QPoint middleOf(const QWidget* part)
{
    const bool hasMark = qobject_cast<const QCheckBox*>(part) || qobject_cast<const QRadioButton*>(part);
    return hasMark ? QPoint(kMarkAt, part->height() / 2) : part->rect().center();
}

/// Key by key, as the words stand: QTest::keyClicks takes the letters of ASCII alone.
void typeInto(QWidget* part, const QString& words)
{
    const QPointer<QWidget> still = part; // a word can end its own line
    for (const QChar letter : words) {
        if (!still) return;
        if (letter.unicode() < 0x80) QTest::keyClick(part, letter.toLatin1());
        else QTest::sendKeyEvent(QTest::Click, part, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void pick(QAbstractItemView* list, int row)
{
    const int rows = list->model() ? list->model()->rowCount(list->rootIndex()) : 0;
    if (rows == 0) return;
    const QModelIndex at = list->model()->index(row % rows, 0, list->rootIndex());
    list->scrollTo(at);
    list->setFocus();
    list->setCurrentIndex(at);
    QTest::keyClick(list, Qt::Key_Return);
}

/// What opens in a loop of its own would hold the walk for ever, whatever opened it and however late: it is closed, and
/// `closed` hears of it.
class Loosener : public QTimer {
public:
    explicit Loosener(const std::function<void()>& closed)
    {
        const int before = QThread::currentThread()->loopLevel();
        callOnTimeout([closed, before] {
            QWidget* open = QApplication::activePopupWidget();
            if (!open) open = QApplication::activeModalWidget();
            if (!open || QThread::currentThread()->loopLevel() <= before) return;
            closed();
            open->close();
        });
        start(kOpenFor);
    }
};

} // namespace

Control Hands::find(const QString& label)
{
    for (const Control& one : offered())
        if (one.label == label) return one;
    return {};
}

bool Hands::take(const Step& step)
{
    static const QStringList onControls{u"press"_s, u"act"_s,    u"type"_s, u"retype"_s, u"enter"_s,
                                        u"half"_s,  u"choose"_s, u"pick"_s, u"wheel"_s};
    const Loosener loose([this] { m_world.noteOpened(); });
    bool done = true;
    if (onControls.contains(step.verb)) {
        const Control control = m_world.isOpen() ? find(step.at) : Control{};
        done = control.widget && takeOn(control, step);
    } else {
        done = takeOff(step);
    }
    if (m_world.isOpen() && !QApplication::activeWindow()) m_world.window().activateWindow(); // behind a dialog
    m_world.settle();
    return done;
}

bool Hands::takeOn(const Control& control, const Step& step)
{
    QWidget* part = control.widget;
    bringIntoView(part);
    if (step.verb == u"wheel"_s) return wheelOver(part), true;
    if (step.verb == u"act"_s) return actOn(part), true;
    if (step.verb == u"press"_s) return QTest::mouseClick(part, Qt::LeftButton, {}, middleOf(part)), true;
    if (step.verb == u"pick"_s) return pick(qobject_cast<QAbstractItemView*>(part), step.words.toInt()), true;
    part->setFocus();
    if (step.verb == u"choose"_s) {
        for (int down = 0; down <= step.words.toInt(); ++down) QTest::keyClick(part, Qt::Key_Down);
        return true;
    }
    if (step.verb == u"retype"_s) QTest::keyClick(part, Qt::Key_A, Qt::ControlModifier);
    else QTest::keyClick(part, Qt::Key_End, Qt::ControlModifier);
    typeInto(part, step.words);
    if (step.verb == u"enter"_s)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : part, Qt::Key_Return);
    return true;
}

bool Hands::takeOff(const Step& step)
{
    if (step.verb == u"reopen"_s) {
        return !m_world.close() || m_world.open();
    }
    if (!m_world.isOpen()) return false;
    if (step.verb == u"unlock"_s) return !m_world.isCovered() || m_world.unlock();
    if (step.verb == u"tried"_s) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus || !m_world.isCovered()) return false;
        QTest::keyClicks(focus, u"x"_s);
        return true;
    }
    if (step.verb == u"room"_s || step.verb == u"full"_s) return m_world.fillDisk(step.verb == u"full"_s), true;
    if (step.verb == u"clock"_s) return m_world.moveClock(step.words.toInt() * kHourMs);
    if (m_world.isCovered()) return false;
    if (step.verb == u"cover"_s) return key(u"Ctrl+L"_s), true;
    if (step.verb == u"send"_s) return m_world.send(), true;
    if (step.verb == u"add"_s) return add(step.words), true;
    if (step.verb == u"join"_s) return m_world.joinByHand();
    if (step.verb == u"key"_s) return key(step.at), true;
    if (step.verb == u"go"_s) return go(step.at, step.words), true;
    if (step.verb == u"colleague"_s) return m_world.colleagueWrites(step.words), true;
    if (step.verb == u"size"_s) {
        m_world.window().resize(step.words.section(u'x', 0, 0).toInt(), step.words.section(u'x', 1).toInt());
        return true;
    }
    return false;
}

void Hands::key(const QString& keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    if (sequence.isEmpty()) return;
    QWidget* window = windowInHand(m_world);
    QWidget* focus = QApplication::focusWidget();
    const auto combined = sequence[0];
    QTest::keyClick(focus && focus->window() == window ? focus : window, combined.key(), combined.keyboardModifiers());
}

/// Somebody new, by keys alone.
void Hands::add(const QString& name)
{
    key(u"Ctrl+N"_s);
    m_world.settle();
    QWidget* line = QApplication::focusWidget();
    if (!line || line->objectName() != u"new_name") return;
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    typeInto(line, name);
    QTest::keyClick(line, Qt::Key_Return);
}

/// By the link a rail, a step or a page found by the palette would follow.
void Hands::go(const QString& screen, const QString& which)
{
    CaseId person{};
    for (const ui::Screen& one : ui::screenCatalogue()) {
        if (one.key != screen || !one.make) continue;
        const auto& rows = m_world.rows();
        if (rows.isEmpty()) return;
        person = rows.at(which.toInt() % rows.size()).id;
    }
    m_world.window().go({screen, person, {}});
}

} // namespace alongside::walk
