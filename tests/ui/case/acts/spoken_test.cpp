// Whoever cannot see the screen presses by its tree: every action that the tree of every page of a person offers does
// something that can be seen or heard, and what the tree says of a control is so.

#include "tests/ui/case/room.h"

#include <QAbstractButton>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QButtonGroup>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr int kDeepest = 60, kSoon = 3'000;

template <class Each>
void eachHeard(QAccessibleInterface* at, const Each& each, int depth = 0)
{
    if (!at || !at->isValid() || depth > kDeepest || at->state().invisible) return;
    each(at);
    for (int child = 0; child < at->childCount(); ++child) eachHeard(at->child(child), each, depth + 1);
}

/// One for all rows of one kind: "line_3_amount" and "line_4_amount" are pressed once.
QString kindOf(const QString& name)
{
    static const QRegularExpression ids(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+"_s);
    return QString(name).replace(ids, u"#"_s);
}

struct Spoken {
    QString name{};
    QString action{};

    [[nodiscard]] QString kind() const { return kindOf(name) + u' ' + action; }
};

QList<Spoken> actionsOn(QWidget* page)
{
    QList<Spoken> found;
    eachHeard(QAccessible::queryAccessibleInterface(page), [&](QAccessibleInterface* one) {
        auto* widget = qobject_cast<QWidget*>(one->object());
        QAccessibleActionInterface* acts = one->actionInterface();
        if (!widget || !acts || widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_")) return;
        if (one->state().disabled) return;
        for (const QString& action : acts->actionNames())
            if (action != QAccessibleActionInterface::setFocusAction()) found.append({widget->objectName(), action});
    });
    return found;
}

/// The one of some that is chosen already: to choose it again is no change.
bool isChosen(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !button->isCheckable() || !button->isChecked()) return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

/// Whatever an eye or an ear could tell apart, of the window and of what stands over it.
QString seenIn(const Room& room)
{
    QStringList all;
    const QWidget* focus = QApplication::focusWidget();
    all += focus ? focus->objectName() : QString();
    const QWidget* sheet = QApplication::activeModalWidget();
    all += sheet ? sheet->objectName() + u'!' : QString();
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) continue;
        if (top != &room.window) all += u"over it: "_s + QString::fromLatin1(top->metaObject()->className());
        eachHeard(QAccessible::queryAccessibleInterface(top), [&](QAccessibleInterface* one) {
            if (one->role() == QAccessible::ScrollBar) return;
            const QAccessible::State state = one->state();
            all += one->text(QAccessible::Name) + u'|' + one->text(QAccessible::Value) + u'|'
                   + QString::number(state.checked | state.expanded << 1 | state.disabled << 2 | state.selected << 3);
        });
    }
    return all.join(u'\n');
}

void closeWhatIsOver(Room& room)
{
    while (QWidget* over = QApplication::activePopupWidget()) over->close();
    while (QWidget* over = QApplication::activeModalWidget()) over->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    room.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&room.window)) qFatal("no window");
}

/// What the tree says otherwise than the eye sees; empty: nothing.
QStringList untrue(QWidget* page)
{
    QStringList wrong;
    eachHeard(QAccessible::queryAccessibleInterface(page), [&](QAccessibleInterface* one) {
        auto* widget = qobject_cast<QWidget*>(one->object());
        if (!widget || widget->objectName().startsWith(u"qt_")) return; // what Qt makes for itself
        const QAccessible::State state = one->state();
        const auto say = [&](const char* what) { wrong += widget->objectName() + u": "_s + QLatin1StringView(what); };
        if (bool(state.disabled) == widget->isEnabled()) say("enabled or not");
        if (bool(state.focused) && widget != QApplication::focusWidget()
            && !widget->isAncestorOf(QApplication::focusWidget()))
            say("has the keyboard or not");
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && button->isCheckable() && bool(state.checked) != button->isChecked()) say("checked or not");
    });
    return wrong;
}

} // namespace

class SpokenTest final : public QObject {
    Q_OBJECT

private slots:
    void everyActionOfTheTreeDoesSomething_data()
    {
        QTest::addColumn<QString>("screen");
        for (const ui::Screen& screen : ui::screenCatalogue())
            if (screen.make && screen.place != ui::Place::Theirs)
                QTest::addRow("%s", qPrintable(screen.key)) << screen.key;
    }

    void everyActionOfTheTreeDoesSomething()
    {
        QFETCH(const QString, screen);
        Room room(Until::Agreed);
        QStringList dead, pressed;
        for (bool more = true; more;) {
            closeWhatIsOver(room);
            room.goTo(screen == u"person" ? u"talk"_s : u"person"_s);
            ui::Page* page = room.goTo(screen);
            const QStringList wrong = untrue(page);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            more = false;
            for (const Spoken& one : actionsOn(page)) {
                if (pressed.contains(one.kind())) continue;
                auto* widget = page->findChild<QWidget*>(one.name);
                if (!widget || isChosen(widget)) continue;
                pressed += one.kind();
                more = true;
                const QString before = seenIn(room);
                QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(one.action);
                if (!QTest::qWaitFor([&] { return seenIn(room) != before; }, kSoon))
                    dead += one.kind() + u" with the keyboard in "_s
                            + (QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s);
                break; // the page may be another one now
            }
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
        QVERIFY2(pressed.size() > 2, qPrintable(pressed.join(u'\n')));
    }
};

std::unique_ptr<QObject> spokenTest()
{
    return std::make_unique<SpokenTest>();
}

} // namespace alongside::test

#include "spoken_test.moc"
