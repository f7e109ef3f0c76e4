// The table of actions in the window: one QAction each, in the menu and under its keys.

#include "ui/case/case_session.h"
#include "ui/case/taken_words.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/shell/action_table.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/shell/keeping/text_keys.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/shell/bars/shown_bar.h"
#include "ui/support/tab_order.h"
#include "ui/support/when.h"
#include "ui/widgets/frame/nav_rail.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Turned round, no key leads away from the page but the one that turns it back and the one that covers it.
bool belongsToShowMode(Act what)
{
    switch (what) {
    case Act::Show:
    case Act::PutBack:
    case Act::CoverAndLock:
    case Act::NextPane:
    case Act::PreviousPane:
    case Act::Larger:
    case Act::Smaller:
    case Act::UsualSize: return true;
    default: return false;
    }
}

/// Short enough for a low screen: what leads to a page, and how large the text is, are each a menu of their own.
QMenu* menuFor(QMenu* all, Act what)
{
    const auto within = [all](const QString& key, const QString& words) {
        if (auto* known = all->findChild<QMenu*>(key)) return known;
        QMenu* made = all->addMenu(words);
        made->setObjectName(key);
        return made;
    };
    if (what >= Act::GoOverview && what <= Act::Forward) return within(u"menu_go"_s, MainWindow::tr("Go to a page"));
    if (what >= Act::Larger && what <= Act::UsualSize) return within(u"menu_text"_s, MainWindow::tr("Size of text"));
    return all;
}

} // namespace

void MainWindow::buildActions()
{
    for (const ActionRow& row : actionTable()) {
        auto* action = new QAction(row.text, this);
        action->setObjectName(row.key);
        action->setShortcuts(row.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        const Act what = row.act;
        connect(action, &QAction::triggered, this, [this, what] { act(what); });
        addAction(action);
        menuFor(m_header->menu(), what)->addAction(action);
        if (what == Act::LeavePractice) action->setVisible(false); // there is none yet
    }
    auto* putBack = findChild<QAction*>(u"act_put_back"_s);
    putBack->setEnabled(false);
    m_textKeys = new TextKeys(putBack, this);
    connect(m_header, &HeaderBar::findAsked, this, &MainWindow::openPalette);
    connect(m_header, &HeaderBar::backAsked, m_navigator, &Navigator::back);
    connect(m_header, &HeaderBar::clockAsked, this, [this] { go({u"sync"_s, {}, {}}); });
    connect(m_header, &HeaderBar::showAsked, this, [this] { setShowMode(true); });
}

void MainWindow::act(Act what)
{
    if (isCovered() || (m_showMode && !belongsToShowMode(what))) return;
    const auto step = [this](const QString& screen, const QString& field = {}) {
        if (const CaseId person = m_navigator->personOr(m_person); !person.isNull()) return go({screen, person, field});
        go({u"people"_s, {}, {}});
        say({.happened = tr("Nobody is open."), .todo = tr("Choose a person first, or add one.")});
    };
    switch (what) {
    case Act::Find: return openPalette();
    case Act::FindHere:
        if (Page* current = page(); current && !current->focusField(u"find_here"_s))
            go({u"people"_s, {}, u"find_here"_s}); // where everybody's words are searched
        return;
    case Act::Jot: return step(u"talk"_s, u"jot"_s);
    case Act::NextPane: return nextPane(1);
    case Act::PreviousPane: return nextPane(-1);
    case Act::GoOverview: return step(u"person"_s);
    case Act::GoTalk: return step(u"talk"_s);
    case Act::GoOutcomes: return step(u"outcomes"_s);
    case Act::GoEligibility: return step(u"eligibility"_s);
    case Act::GoMoney: return step(u"money"_s);
    case Act::GoChoices: return step(u"choices"_s);
    case Act::GoPlan: return step(u"plan"_s);
    case Act::GoReview: return step(u"review"_s);
    case Act::Back: return m_navigator->back();
    case Act::Forward: return m_navigator->forward();
    case Act::Larger: emit textSizeAsked(1); return;
    case Act::Smaller: emit textSizeAsked(-1); return;
    case Act::UsualSize: emit textSizeAsked(0); return;
    case Act::Settings: return go({u"settings"_s, {}, {}});
    case Act::PutBack: return bringBack();
    case Act::AddPerson: emit addPersonAsked(); return;
    case Act::Saved: {
        if (Page* current = page()) current->flush();
        const QString when = timeWords(m_savedMs == 0 ? m_clock.nowMs() : m_savedMs, m_clock.utcOffsetMinutes());
        return say(Message{
            Message::Kind::Information, tr("Saved at %1; there is nothing to press.").arg(when), {}, {}, {}, {}, {}});
    }
    case Act::CoverAndLock: emit lockAsked(); return;
    case Act::Show: return m_showMode ? turnBack() : setShowMode(true);
    case Act::SendNow: emit sendAsked(); return;
    case Act::LeavePractice: emit leavePracticeAsked(); return;
    case Act::Keys: return go({u"help"_s, {}, {}});
    }
}

/// On the pages of that person alone.
void MainWindow::showTaken()
{
    const auto taken = m_session ? m_session->taken() : std::nullopt;
    findChild<QAction*>(u"act_put_back"_s)->setEnabled(taken.has_value());
    const Message message = taken ? takenMessage(*taken) : Message();
    if (m_showMode) return m_shownBar->say(taken ? tr("%1 Ctrl+Z puts it back.").arg(message.happened) : QString());
    const bool isTheirs = taken && m_navigator->here().person == m_session->file().id;
    m_message->setStanding(isTheirs ? message : Message());
}

void MainWindow::bringBack()
{
    if (!m_session || !m_session->taken()) return;
    const casework::TakenAway taken = *m_session->taken();
    say(backMessage(taken, m_session->putBack()));
}

void MainWindow::openPalette()
{
    if (isCovered() || m_showMode) return;
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::chosen, this, [this](const QString& key) {
            if (const auto link = Link::read(key)) return go(*link);
            if (auto* action = findChild<QAction*>(key)) action->trigger();
            else if (Page* current = page())
                for (const PageAction& offered : current->actions())
                    if (offered.key == key && offered.run && offered.whyNot.isEmpty()) return offered.run();
        });
    }
    m_palette->openOver(this);
    refreshPalette();
}

void MainWindow::refreshPalette()
{
    if (!m_palette || !m_palette->isVisible()) return; // closed, it knows nobody
    const CaseId person = m_navigator->personOr(m_person);
    QList<PaletteItem> items;
    if (Page* current = page())
        for (const PageAction& offered : current->actions())
            if (offered.whyNot.isEmpty())
                items.append({offered.key, offered.text, tr("on this page"), offered.keys.toString()});
    if (m_paletteSource) items += m_paletteSource();
    for (const Screen& screen : screenCatalogue()) {
        const bool personal = screen.make != nullptr;
        if ((personal && person.isNull()) || screen.place == Place::Theirs) continue;
        items.append({Link{screen.key, personal ? person : CaseId(), {}}.text(),
                      screen.title,
                      tr("page"),
                      {},
                      tr("page pages")});
    }
    const auto canBe = [this, person](const ActionRow& row) {
        const auto* action = findChild<QAction*>(row.key);
        return action->isEnabled() && action->isVisible() && (!row.inPerson || !person.isNull());
    };
    for (const ActionRow& row : actionTable())
        if (row.act != Act::Find && canBe(row))
            items.append({row.key, row.text, {}, row.keys.first().toString(QKeySequence::NativeText)});
    m_palette->setItems(items);
}

void MainWindow::nextPane(int step)
{
    QList<QWidget*> panes;
    for (QWidget* pane : QList<QWidget*>{m_rail, m_header, m_message, m_steps, page(), m_bar, m_shownBar})
        if (pane && pane->isVisible()) panes += pane;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && panes.at(i)->isAncestorOf(focus)) at = i;
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        const QList<QWidget*> stops = tabStops(panes.at(at));
        if (!stops.isEmpty()) return stops.first()->setFocus(Qt::ShortcutFocusReason);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabOn(centralWidget(), next, true) || QMainWindow::focusNextPrevChild(next);
}

} // namespace alongside::ui
