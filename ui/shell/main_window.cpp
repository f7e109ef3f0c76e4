// How the window is put together and fits the screen; pages are in main_window_pages.cpp, keys in _actions.cpp.

#include "ui/shell/main_window.h"

#include "core/documents/sentences.h"
#include "ui/case/case_session.h"
#include "ui/shell/bars/action_bar.h"
#include "ui/shell/bars/header_bar.h"
#include "ui/shell/keeping/page_area.h"
#include "ui/shell/keeping/text_keys.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/support/look/tokens.h"
#include "ui/support/look/type.h"
#include "ui/support/steady_press.h"
#include "ui/support/when.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/frame/nav_rail.h"
#include "ui/widgets/frame/saved_line.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// Below these widths there is no room for words. Unit: letters, so that twice the text is as narrow as half the window.
constexpr int kRailIcons = 110, kStepsCombo = 80, kFooterStacks = 100;
constexpr int kLowLines = 24; // below this height there is room for little else than the page. Unit: lines

/// What is typed now may be lost.
bool nothingIsWritten(ErrorCode code)
{
    return code == ErrorCode::StoreFull || code == ErrorCode::StoreReadOnly || code == ErrorCode::StoreUnreadable;
}

} // namespace

MainWindow::MainWindow(const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_navigator(new Navigator(this)), m_outer(new QStackedWidget),
      m_work(new QWidget), m_rail(new NavRail), m_header(new HeaderBar), m_message(new MessageBar),
      m_steps(new StepStrip), m_stack(new QStackedWidget), m_bar(new ActionBar)
{
    setWindowTitle(QCoreApplication::translate("app", "Alongside"));
    setObjectName(u"window"_s);
    build();
    buildActions();
    resize(1366, 768);
    setMinimumSize(640, 360);
    tick();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // focus leaves the pages as they are taken down
    for (Page* page : std::as_const(m_pages)) page->disconnect(this);
    setShowMode(false); // what is out of the window comes back into it, and goes with it
    dropPages();
}

void MainWindow::build()
{
    m_rail->setItems(railItems());
    m_stack->setObjectName(u"pages"_s);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_steps);
    right->addWidget(m_stack, 1);
    right->addWidget(m_message); // beside what was pressed, and what is about to be pressed does not move
    right->addWidget(m_bar);
    auto* cells = new QHBoxLayout(m_work);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(0);
    cells->addWidget(m_rail);
    cells->addLayout(right, 1);
    m_outer->addWidget(m_work);
    setCentralWidget(m_outer);
    m_steps->hide();
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showLink);
    connect(m_rail, &NavRail::chosen, this, [this](const QString& key) {
        if (key == u"cover"_s) emit lockAsked();
        else go({key, {}, {}});
    });
    connect(m_steps, &StepStrip::chosen, this, [this](const QString& key) {
        go({key, m_navigator->personOr(m_person), {}});
    });
    connect(m_message, &MessageBar::followed, this, [this](const QString& link) {
        if (const auto where = Link::read(link)) go(*where, true);
    });
    connect(m_message, &MessageBar::standingAsked, this, &MainWindow::bringBack);
    const auto toThePage = [this] {
        if (page() && !areaOf(page())->takeKeyboard()) focusFirstOf(page());
    };
    connect(m_message, &MessageBar::closed, this, toThePage);
    connect(m_bar, &ActionBar::actGone, this, toThePage);
    connect(m_message, &MessageBar::standingClosed, this, [this] {
        if (m_session) m_session->forgetTaken();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followTyping(now); });
    new SteadyPress(this);
    auto* often = new QTimer(this);
    connect(often, &QTimer::timeout, this, [this] {
        tick();
        for (auto* day : findChildren<DatePhraseEdit*>()) day->moveToday(m_clock.today()); // over midnight
    });
    often->start(20'000);
}

void MainWindow::tick()
{
    const qint64 now = m_clock.nowMs();
    m_savedMs = std::min(m_savedMs, now); // by a clock that was ahead and is right now: nothing is saved tomorrow
    const int offset = m_clock.utcOffsetMinutes();
    m_bar->savedLine()->setSaved(m_savedMs, now, offset);
    m_bar->savedLine()->setOffice(m_office, now, offset);
    m_header->setDay(shortDayWords(m_clock.today()));
}

void MainWindow::setOffice(const OfficeState& office)
{
    m_office = office;
    m_rail->setCount(u"sync"_s, int(std::min<qint64>(office.waitingChanges + office.waitingFiles, 999)));
    const bool allThere = office.waitingChanges == 0 && office.asideChanges == 0 && office.waitingFiles == 0
                          && office.lastSyncMs > m_saidMs;
    if (allThere) m_message->tellSent();
    tick();
}

void MainWindow::setSaved(qint64 atMs)
{
    m_savedMs = std::max(m_savedMs, atMs);
    tick();
}

void MainWindow::setClockAhead(qint64 ms)
{
    m_header->setClock(clockWords(ms));
    tick();
}

void MainWindow::setPractice(const QString& words)
{
    m_header->setPractice(words);
    m_work->setProperty("practice", !words.isEmpty());
    m_bar->savedLine()->setWhose(words.isEmpty() ? Whose::Council : Whose::Practice);
    findChild<QAction*>(u"act_leave_practice"_s)->setVisible(!words.isEmpty());
    tick();
    update();
}

void MainWindow::setRailCount(const QString& key, int count)
{
    m_rail->setCount(key, count);
}

void MainWindow::setPerson(CaseId id, const QString& words, const QList<Step>& steps)
{
    m_person = id;
    m_personWords = words;
    m_steps->setSteps(steps);
    m_steps->setCurrent(m_navigator->here().screen);
    showPersonLine();
}

/// Whose page is on show; on a list, nobody's.
void MainWindow::showPersonLine()
{
    const bool inside = !m_person.isNull() && m_navigator->here().person == m_person;
    m_header->setPerson(inside ? m_personWords : QString());
    m_steps->setVisible(inside && !m_showMode);
}

void MainWindow::say(const Message& message)
{
    if (m_showMode) return sayShown(message);
    m_saidMs = m_clock.nowMs();
    Message said = message;
    if (!said.action.isEmpty() && isLeadThere(said.link)) said.action.clear();
    m_message->show(said);
}

/// Where we are, or where a button of the page leads: it is said once.
bool MainWindow::isLeadThere(const QString& link) const
{
    const QList<PageAction> acts = page() ? page()->actions() : QList<PageAction>();
    return link == m_placed || std::ranges::find(acts, link, &PageAction::leads) != acts.end();
}

Message MainWindow::messageFor(const Error& error)
{
    const documents::ThreeParts parts = documents::partsFor(error);
    const auto kind = remedyFor(error.code) == Remedy::RetryLater ? Message::Kind::Caution : Message::Kind::Error;
    return {.kind = kind,
            .happened = parts.what,
            .why = parts.why,
            .todo = parts.whatToDo,
            .code = tr("Code %1").arg(int(error.code)),
            .stays = nothingIsWritten(error.code)};
}

void MainWindow::say(const Error& error)
{
    say(messageFor(error));
}

void MainWindow::fit()
{
    const int wide = width() / std::max(1, QFontMetrics(fontFor(Type::Body)).averageCharWidth());
    m_rail->setNarrow(wide < kRailIcons);
    m_header->setNarrow(wide < kRailIcons);
    m_steps->setCompact(wide < kStepsCombo);
    m_bar->setStacked(wide < kFooterStacks);
    const bool low = height() < kLowLines * QFontMetrics(fontFor(Type::Body)).lineSpacing();
    m_bar->setLow(low);
    m_message->setMost(low ? height() / 3 : QWIDGETSIZE_MAX);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    flush();
    emit handOverAsked();
    m_closeAsked = !isAllKept();
    if (m_closeAsked) return event->ignore(); // it closes by itself once they are
    emit closing();
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().page);
}

} // namespace alongside::ui
