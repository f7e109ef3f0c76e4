// No dead end: every act of the footer and every loud button of every page of a person, with each practice person at more
// than one turn of the visit. Either the act happens, or the keyboard goes to the first thing that is missing and it is said.

#include "tests/ui/case/room.h"
#include "ui/widgets/frame/message_bar.h"

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// Begun everywhere, finished nowhere.
void sayHalf(CaseFile& file)
{
    file.money = {.personSaysEnough = Tri::Yes};
    file.assessment = {};
    file.choices = {.way = Deploy::DpSelf};
    if (!file.needs.isEmpty()) file.needs.removeLast();
    const LineId begun{QUuid(7, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7)};
    const bool isSaid = std::ranges::find(file.lines, begun, &SupportLine::id) != file.lines.end();
    if (file.lines.isEmpty() || isSaid) return; // an id is on a list once
    file.lines.first().priceByHand = Money::pence(1);
    file.lines.first().priceReason.clear();
    file.lines.append({.id = begun});
}

/// The buttons one would press: the acts of the footer, and what is loud on the page itself.
QStringList buttonsOf(const Room& room, ui::Page* page)
{
    QStringList keys;
    for (const ui::PageAction& action : page->actions()) keys += action.key;
    for (const auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && ui::kindOf(button) == ui::ButtonKind::Primary) keys += button->objectName();
    keys.removeIf([&](const QString& key) { return !room.window.findChild<QPushButton*>(key); });
    return keys;
}

QString whyNot(ui::Page* page, const QString& key)
{
    for (const ui::PageAction& action : page->actions())
        if (action.key == key) return action.whyNot;
    return {};
}

/// The record as it lies in the store, once nothing is on its way there.
CaseFile kept(Room& room)
{
    room.session().flush();
    if (!QTest::qWaitFor([&] { return room.session().isKept(); }, 30'000)) qFatal("not kept");
    return room.table.now();
}

/// Something is asked, or another page is open, or the record is another, or it is said to be done.
bool hasHappened(Room& room, const QString& screen, const CaseFile& before)
{
    if (room.window.page()->screen() != screen || QApplication::activeModalWidget()) return true;
    if (!(kept(room) == before)) return true;
    const auto* bar = room.window.findChild<ui::MessageBar*>();
    return bar->isVisible() && bar->message().kind == ui::Message::Kind::Done;
}

/// What is said to whoever pressed: in the bar, or at a field that can be seen.
QString said(const Room& room)
{
    const auto* bar = room.window.findChild<ui::MessageBar*>();
    if (bar->isVisible() && !bar->message().happened.isEmpty()) return bar->message().happened;
    for (const auto* field : room.window.page()->findChildren<ui::Field*>())
        if (field->isVisible() && !field->problem().isEmpty()) return field->problem();
    return {};
}

/// What is wrong with the way out that was given; empty: nothing.
QString deadEnd(Room& room)
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible() || !room.window.page()->isAncestorOf(focus)) return u"the keyboard is nowhere"_s;
    if (!room.window.isAncestorOf(focus) || focus->visibleRegion().isEmpty()) return u"what is missing is not seen"_s;
    return said(room).isEmpty() ? u"nothing is said at %1"_s.arg(focus->objectName()) : QString();
}

} // namespace

class MissingTest final : public QObject {
    Q_OBJECT

private slots:
    void everyActHappensOrLeadsToWhatIsMissing_data()
    {
        QTest::addColumn<QString>("visit");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("half");
        const QList<Until> turns{Until::Nothing, Until::Talked, Until::Wanted, Until::Priced, Until::Agreed};
        for (const QString& visit : {u"josie-thackray"_s, u"gwen-pardoe"_s, u"idris-vaughan"_s})
            for (const Until until : visit == u"josie-thackray"_s ? turns : QList{Until::Nothing, Until::Priced})
                for (const bool half : {false, true})
                    QTest::addRow("%s %d%s", qPrintable(visit), int(until), half ? " half" : "")
                        << visit << int(until) << half;
    }

    void everyActHappensOrLeadsToWhatIsMissing()
    {
        QFETCH(const QString, visit);
        QFETCH(const int, until);
        QFETCH(const bool, half);
        std::unique_ptr<Room> room;
        QStringList stuck;
        for (const ui::Screen& screen : ui::screenCatalogue()) {
            if (!screen.make) continue;
            QStringList pressed;
            for (bool more = true; more;) {
                if (!room) room = std::make_unique<Room>(Until(until), visit);
                if (half) room->session().act(sayHalf);
                room->goTo(u"person"_s == screen.key ? u"talk"_s : u"person"_s); // what was said before goes
                ui::Page* page = room->goTo(screen.key);
                const QStringList keys = buttonsOf(*room, page);
                const auto next =
                    std::ranges::find_if(keys, [&](const QString& key) { return !pressed.contains(key); });
                more = next != keys.end();
                if (!more) break;
                pressed += *next;
                press(*room, screen.key, *next, stuck);
                room.reset(); // the next one begins where this one did
            }
        }
        QVERIFY2(stuck.isEmpty(), qPrintable(stuck.join(u'\n')));
    }

private:
    static void press(Room& room, const QString& screen, const QString& key, QStringList& stuck)
    {
        const CaseFile before = kept(room);
        const QString missing = whyNot(room.window.page(), key);
        auto* button = room.window.findChild<QPushButton*>(key);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        const bool happened = hasHappened(room, screen, before);
        const QString wrong = happened ? QString() : deadEnd(room);
        const QString where = screen + u' ' + key + u": "_s;
        if (happened && !missing.isEmpty() && room.window.page()->screen() == screen)
            stuck += where + u"said it could not ("_s + missing + u"), and did"_s;
        if (!wrong.isEmpty()) stuck += where + wrong;
        if (!happened && missing.isEmpty()) stuck += where + u"was offered and only said: "_s + said(room);
        for (QWidget* open = QApplication::activeModalWidget(); open; open = QApplication::activeModalWidget()) {
            open->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

std::unique_ptr<QObject> missingTest()
{
    return std::make_unique<MissingTest>();
}

} // namespace alongside::test

#include "missing_test.moc"
