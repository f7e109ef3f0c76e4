// Pages: made when first shown, kept while their person is open, handed over and gone behind the cover.

#include "core/documents/sentences.h"
#include "ui/case/case_session.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/shell/keeping/page_area.h"
#include "ui/shell/keeping/text_keys.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/shell/bars/shown_bar.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/support/look/type.h"
#include "ui/support/tab_order.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// The style keeps the words of the last row it laid out in any list: it gets one without words.
void forgetLastRow(const QStyle* style)
{
    const QStyleOptionViewItem none;
    (void)style->subElementRect(QStyle::SE_ItemViewItemText, &none);
}

/// A page that is the person's own: turned back, one is where one was before it.
bool wasTheirs(const QString& page)
{
    const auto link = Link::read(page);
    const Screen* screen = link ? screenOf(link->screen) : nullptr;
    return screen && screen->place == Place::Theirs;
}

} // namespace

Page* MainWindow::page() const
{
    const auto* area = static_cast<PageArea*>(m_stack->currentWidget());
    return area ? area->page() : nullptr;
}

PageArea* MainWindow::areaOf(Page* page) const
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto* area = static_cast<PageArea*>(m_stack->widget(i)); area->page() == page) return area;
    return nullptr;
}

void MainWindow::go(const Link& link, bool byLink)
{
    if (m_showMode && link.page() != m_navigator->here().page())
        return m_shownBar->say(tr("That page stays on your side of the table."));
    m_navigator->go(link, byLink);
}

void MainWindow::showLink(const Link& link)
{
    if (isCovered() || !m_open) return;
    if (Page* current = page()) {
        const auto placed = Link::read(m_placed);
        if (placed && placed->page() != link.page() && !wasTheirs(m_placed)) m_spot = spotAt(*placed);
        areaOf(current)->leave();
        if (m_pages.value(link.page().text()) != current) current->pageLeft();
        current->flush();
    }
    ++m_ticket; // what was still opening is not wanted any more
    if (Page* known = m_pages.value(link.page().text())) return place(known, link);
    openThen(link, [this, link](Page* made) { place(made, link); });
}

void MainWindow::openThen(const Link& link, const std::function<void(Page*)>& shown)
{
    const int ticket = ++m_ticket;
    m_open(link, [this, ticket, link, shown](const Make& make) {
        if (ticket != m_ticket || isCovered()) return; // somewhere else meanwhile
        if (make && !link.person.isNull() && link.person != m_person) dropPersonPages();
        Page* made = make ? make() : nullptr;
        // They were taken away, or another version of this program left off on a page of its own: never an empty window.
        if (!made && !page()) return go({u"people"_s, {}, {}});
        if (!made) return;
        adopt(link, made);
        shown(made);
    });
}

CaseSession& MainWindow::hold(std::unique_ptr<CaseSession> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &CaseSession::saved, this, &MainWindow::setSaved);
    connect(m_session.get(), &CaseSession::kept, this, &MainWindow::tidy);
    connect(m_session.get(), &CaseSession::refused, this, &MainWindow::takeRefusal);
    connect(m_session.get(), &CaseSession::takenChanged, m_textKeys, &TextKeys::beginAnew);
    connect(m_session.get(), &CaseSession::takenChanged, this, &MainWindow::showTaken);
    return *m_session;
}

CaseSession* MainWindow::resume(CaseId person)
{
    const auto left = std::ranges::find(m_leaving, person, [](const auto& one) { return one->file().id; });
    if (left == m_leaving.end()) return nullptr;
    m_session = std::move(*left);
    m_leaving.erase(left);
    return m_session.get();
}

bool MainWindow::isAllKept() const
{
    return m_owed.isEmpty() && m_leaving.empty() && (!m_session || m_session->isKept());
}

void MainWindow::setOwing(const QString& what, bool owing)
{
    if (owing) m_owed.insert(what);
    else if (m_owed.remove(what)) tidy();
}

void MainWindow::letGo()
{
    if (!m_session) return;
    m_session->flush();
    if (m_session->isKept()) m_session.reset();
    else m_leaving.push_back(std::move(m_session));
    showTaken();
}

void MainWindow::tidy()
{
    for (auto& one : m_leaving)
        if (one->isKept()) one.release()->deleteLater();
    std::erase(m_leaving, nullptr);
    if (!isAllKept()) return;
    m_message->tellKept();
    emit allKept();
    if (std::exchange(m_closeAsked, false)) close();
}

void MainWindow::takeRefusal(const Error& error)
{
    if (!m_leaving.empty() || isCovered()) emit notKept(error);
    Message message = messageFor(error);
    if (m_closeAsked) {
        message.kind = Message::Kind::Error;
        message.why = std::exchange(
            message.happened,
            tr("Alongside is still open: what you wrote last is in its memory alone. It closes once that is kept."));
    }
    message.stays = true;
    say(message);
}

/// A message belongs to a page: the one it is about, else the one that says it. Said of a page that is not on show, it
/// waits for it.
void MainWindow::sayOf(const Page* page, const Message& message)
{
    const QString about = message.page.isEmpty() ? m_pages.key(const_cast<Page*>(page)) : message.page;
    if (about == m_placed || message.stays) return say(message);
    m_unsaid.insert(about, message);
}

void MainWindow::takeBack(const QString& happened, const QString& instead)
{
    Message shown = m_message->message();
    if (shown.happened == happened) {
        shown.happened = instead;
        instead.isEmpty() ? m_message->clear() : say(shown);
    }
    if (instead.isEmpty())
        m_unsaid.removeIf([&](QHash<QString, Message>::iterator at) { return at.value().happened == happened; });
    for (Message& unsaid : m_unsaid)
        if (unsaid.happened == happened) unsaid.happened = instead;
}

void MainWindow::adopt(const Link& link, Page* made)
{
    if (!link.person.isNull()) m_person = link.person;
    m_pages.insert(link.page().text(), made);
    m_stack->addWidget(new PageArea(made));
    connect(made, &Page::failed, this, [this, made](const Error& error) { sayOf(made, messageFor(error)); });
    connect(made, &Page::told, this, [this, made](const Message& message) { sayOf(made, message); });
    connect(made, &Page::noLongerSo, this, &MainWindow::takeBack);
    connect(made, &Page::actionsChanged, this, &MainWindow::refreshActions);
    connect(made, &Page::followed, this, [this](const QString& text) {
        if (const auto where = Link::read(text)) go(*where, true);
    });
}

void MainWindow::place(Page* shown, const Link& link)
{
    m_stack->setCurrentWidget(areaOf(shown));
    const QString here = link.page().text(), before = std::exchange(m_placed, here);
    if (!before.isEmpty() && here != before) m_message->leavePage();
    showTaken();
    if (m_unsaid.contains(here)) say(m_unsaid.take(here));
    findChild<QAction*>(u"act_back"_s)->setEnabled(m_navigator->canGoBack());
    findChild<QAction*>(u"act_forward"_s)->setEnabled(m_navigator->canGoForward());
    m_rail->setCurrent(link.person.isNull() ? link.screen : u"people"_s);
    showPersonLine();
    m_steps->setCurrent(link.screen);
    m_header->setCanShow(shown->canBeShown() && !m_showMode);
    m_header->setBack(screenTitle(m_navigator->cameFrom().screen));
    openTyped(shown, link);
    refreshActions();
    emit leftOffChanged();
    // A page of a person is come back to; one outside begins where it always does.
    const bool there =
        !link.field.isEmpty() ? shown->focusField(link.field) : !link.person.isNull() && areaOf(shown)->comeBack();
    if (!there) focusFirstOf(shown);
    if (QWidget* focus = QApplication::focusWidget(); focus && shown->isAncestorOf(focus) && !link.field.isEmpty())
        areaOf(shown)->ensureWidgetVisible(focus, 40, 80);
    if (wasTheirs(before) && m_spot.link.page() == link.page()) QTimer::singleShot(0, this, &MainWindow::restoreSpot);
    if (!shown->turnedBackTo().isEmpty()) setShowMode(true);
}

/// A page with nothing on it to use is left by its acts: the keyboard is at the first of them.
void MainWindow::focusFirstOf(Page* shown)
{
    // Shown again, a page has been given the keyboard by the toolkit: to whatever happens to stand first on it now.
    if (QWidget* given = QApplication::focusWidget(); given && shown->isAncestorOf(given)) given->clearFocus();
    shown->focusFirst();
    const QWidget* focus = QApplication::focusWidget();
    if (m_showMode || (focus && shown->isAncestorOf(focus))) return;
    if (const QList<QWidget*> acts = tabStops(m_bar); !acts.isEmpty()) acts.first()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshActions()
{
    if (Page* current = page()) m_bar->setActions(current->actions());
}

void MainWindow::flush()
{
    for (Page* page : std::as_const(m_pages)) page->flush();
}

void MainWindow::dropPersonPages()
{
    m_typed.insert(unread());
    for (const QString& key : m_pages.keys()) {
        const auto link = Link::read(key);
        if (!link || link->person.isNull()) continue;
        m_unsaid.remove(key);
        QScrollArea* area = areaOf(m_pages.take(key));
        m_stack->removeWidget(area);
        delete area;
    }
    letGo();
}

void MainWindow::dropOtherPages()
{
    ++m_ticket;
    Page* current = page();
    QMap<QString, QString> typed = unread();
    typed.removeIf(
        [own = m_pages.key(current) + u'#'](QMap<QString, QString>::iterator at) { return at.key().startsWith(own); });
    m_typed.insert(typed);
    for (const QString& key : m_pages.keys()) {
        if (m_pages.value(key) == current) continue;
        QScrollArea* area = areaOf(m_pages.take(key));
        m_stack->removeWidget(area);
        delete area; // a page hands over what is in its editors as it goes
    }
}

void MainWindow::dropPages()
{
    ++m_ticket;
    m_typed.insert(unread());
    while (QWidget* area = m_stack->widget(0)) {
        m_stack->removeWidget(area);
        delete area;
    }
    m_pages.clear();
    m_unsaid.clear();
    letGo();
    m_bar->setActions({}); // last: what a page hands over as it goes is told by those that are still there
}

bool MainWindow::isCovered() const
{
    return m_cover != nullptr;
}

Spot MainWindow::spotAt(const Link& here) const
{
    Spot spot{here, {}, -1, 0};
    Page* current = page();
    if (!current) return spot;
    if (const auto back = Link::read(current->turnedBackTo())) return {*back, {}, -1, 0}; // nobody is met by it unasked
    spot.scroll = areaOf(current)->verticalScrollBar()->value();
    QWidget* focus = QApplication::focusWidget();
    // On the way to a button around the page, as to Cover, somebody was at a place of the page.
    if (!focus || !current->isAncestorOf(focus)) focus = current->focusWidget();
    if (!focus) return spot;
    spot.field = focus->objectName();
    if (auto* text = qobject_cast<QPlainTextEdit*>(focus)) spot.caret = text->textCursor().position();
    if (auto* line = qobject_cast<QLineEdit*>(focus)) spot.caret = line->cursorPosition();
    return spot;
}

void MainWindow::restoreSpot()
{
    Page* current = page();
    if (!current || m_spot.link.page() != m_navigator->here().page()) return;
    QLayout* rows = current->layout();
    if (rows) rows->activate();
    areaOf(current)->verticalScrollBar()->setValue(m_spot.scroll);
    if (m_spot.field.isEmpty() || !current->focusField(m_spot.field)) return;
    QWidget* focus = current->findChild<QWidget*>(m_spot.field);
    if (auto* text = qobject_cast<QPlainTextEdit*>(focus)) {
        QTextCursor caret = text->textCursor();
        caret.setPosition(std::clamp(m_spot.caret, 0, int(text->document()->characterCount()) - 1));
        text->setTextCursor(caret);
    }
    if (auto* line = qobject_cast<QLineEdit*>(focus)) line->setCursorPosition(m_spot.caret);
}

void MainWindow::showCover(QWidget* cover)
{
    if (!isCovered()) m_spot = spotAt(m_navigator->here());
    m_wayBackLost = m_wayBackLost || (m_session && m_session->taken());
    if (QWidget* focus = QApplication::focusWidget(); focus && isAncestorOf(focus)) focus->clearFocus(); // it is left
    flush();
    setShowMode(false);
    delete m_palette; // its list remembers the last row it drew
    dropPages();
    setPerson({}, {}, {});
    m_person = {};
    forgetLastRow(style());
    m_message->forget();
    m_placed.clear();
    QWidget* before = std::exchange(m_cover, cover);
    m_outer->addWidget(cover);
    m_outer->setCurrentWidget(cover);
    if (m_outer->indexOf(m_work) >= 0) m_outer->removeWidget(m_work);
    m_work->setParent(nullptr); // nothing of the work is in the window, nor in what a screen reader walks
    if (before) {
        m_outer->removeWidget(before);
        before->deleteLater();
    }
    cover->setFocus();
}

void MainWindow::showWork(const Link& first)
{
    QWidget* before = std::exchange(m_cover, nullptr);
    m_outer->addWidget(m_work);
    m_outer->setCurrentWidget(m_work);
    if (before) {
        m_outer->removeWidget(before);
        before->deleteLater();
    }
    fit();
    const bool returning = !m_spot.link.screen.isEmpty();
    const Link to = returning ? m_spot.link : first;
    openThen(to, [this, to, returning](Page* made) {
        place(made, to);
        if (std::exchange(m_wayBackLost, false))
            say({.happened = tr("What was taken away or changed last stays so: its way back ended with the cover.")});
        if (m_navigator->here().screen.isEmpty()) m_navigator->go(to);
        if (returning) QTimer::singleShot(0, this, &MainWindow::restoreSpot);
    });
}

} // namespace alongside::ui
